/** Writes a Markdown version next to each page of the site, for language models and other programs. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rewriteLink } from '../../docs/.vitepress/links.ts'
import { repositoryUrl } from './repository.ts'

export function writeMarkdownVersions(root: string, site: string): void {
  const docs = join(root, 'docs')
  for (const page of listPages(docs)) {
    const file = join(docs, page)
    mkdirSync(dirname(join(site, page)), { recursive: true })
    writeFileSync(join(site, page), toPlainMarkdown(readFileSync(file, 'utf8'), file, repositoryUrl(root)))
  }
}

/** Pages of the site, such as `guides/mfa.md`. */
const listPages = (docs: string): string[] =>
  readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md') && !/^(decisions|api|public|\.vitepress)\//.test(name))

/** Without front matter, containers, comments and HTML. Code blocks stay as they are. */
function toPlainMarkdown(markdown: string, file: string, repository: string): string {
  const parts = markdown.replace(/^---\n[\s\S]*?\n---\n+/, '').split(/(^```[\s\S]*?^```$)/m)
  return parts
    .map((part) => (part.startsWith('```') ? part : plainText(part, file, repository)))
    .join('')
    .replaceAll(/\n{3,}/g, '\n\n')
}

const plainText = (text: string, file: string, repository: string): string =>
  text
    .replaceAll(/<!--[\s\S]*?-->\n?/g, '')
    .replaceAll(/^::: details (.+)$/gm, '**$1**')
    .replaceAll(/^:::.*$/gm, '')
    .replaceAll(/ \{#[^}]+\}$/gm, '')
    .replaceAll(/<span class="type">(.*?)<\/span>/g, (_, type: string) => `(${type.replaceAll('&#124;', '|').replaceAll('&lt;', '<')})`)
    .replaceAll(/\]\(([^)\s]+)\)/g, (_, url: string) => `](${rewriteLink(url, file, repository)})`)
