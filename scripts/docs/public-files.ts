/** Files that the site serves as they are: the OpenAPI description, and llms.txt, which is made of the repository's llms.txt. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryUrl, SITE_BASE } from './repository.ts'
import { rewriteLink } from '../../docs/.vitepress/links.ts'
import { parseIndexSections } from './index-sections.ts'

export function writePublicFiles(root: string): void {
  const folder = join(root, 'docs/public')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(JSON.parse(readFileSync(join(root, 'generated/openapi.json'), 'utf8'))))
  writeFileSync(join(folder, 'llms.txt'), llmsText(root))
}

/** The repository's llms.txt with the URLs of the site, and a line for each page of the reference. */
function llmsText(root: string): string {
  const text = readFileSync(join(root, 'llms.txt'), 'utf8').replaceAll(/\]\((?!https?:)([^)]+)\)/g, (_, url: string) => `](${siteUrl(root, url)})`)
  const index = readFileSync(join(root, 'docs/reference/index.md'), 'utf8')
  const lines = parseIndexSections(index).map(({ name, page, methods }) => `- [bill.${name}](${SITE_BASE}reference/${page}.md): ${methods.join(', ')}`)
  return `${text.trimEnd()}\n\n## Methods\n\n${lines.join('\n')}\n`
}

function siteUrl(root: string, url: string): string {
  const link = rewriteLink(url, join(root, 'llms.txt'), repositoryUrl(root))
  return link.replace(/^\.?\/?docs\//, SITE_BASE)
}
