/**
 * `npm run docs`: builds the documentation site in docs/.vitepress/dist, and checks its links. `npm run docs:dev` writes only the generated pages, with --pages,
 * and then serves docs/.
 */
import { join, resolve } from 'node:path'
import { build } from 'vitepress'
import { parseCommandLine } from '../../src/bin/command-line.js'
import { findBrokenLinks } from './broken-links.ts'
import { writeMarkdownVersions } from './markdown-versions.ts'
import { writePages } from './reference/write-pages.ts'
import { writePublicFiles } from './public-files.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SITE = join(ROOT, 'docs/.vitepress/dist')
const { values } = parseCommandLine({ options: { pages: { type: 'boolean', default: false } } })
process.chdir(ROOT)

const pages = await writePages(ROOT)
writePublicFiles(ROOT)
console.log(`Wrote ${pages} generated pages to docs/reference.`)

if (!values.pages) {
  await build('docs')
  writeMarkdownVersions(ROOT, SITE)
  const problems = await findBrokenLinks(SITE)
  if (problems.length) {
    console.error(`Found ${problems.length} broken links:\n${problems.map((line) => `  ${line}`).join('\n')}`)
    process.exit(1)
  }
  console.log('Built the site in docs/.vitepress/dist. All links work. To look at it, run `npx vitepress preview docs`.')
}
