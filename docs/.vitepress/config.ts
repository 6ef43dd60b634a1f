/** The documentation site: the guides of docs/, and docs/reference/, which scripts/docs writes. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defineConfig } from 'vitepress'
import { repositoryUrl, SITE_BASE as base } from '../../scripts/docs/repository.ts'
import { useAnchorLabels } from './anchor-labels.ts'
import { CODE_THEMES, codeStyles, codeTransformers } from './code-colors.ts'
import { useCodeGroups } from './code-groups.ts'
import { useLineBreaks } from './line-breaks.ts'
import { useRepositoryLinks } from './links.ts'
import { miniSearch } from './search.ts'
import { guideSidebar, referenceSidebars } from './sidebar.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const { version, description } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string; description: string }
const github = repositoryUrl(ROOT)

const REPORTS = /^(cli|fidelity|spec-coverage)\.md$/

export default defineConfig({
  title: 'bill-sdk',
  description,
  lang: 'en-US',
  base,
  // Keeps the sidebars out of each page.
  metaChunk: true,
  lastUpdated: true,
  srcExclude: ['decisions/**', 'api/**'],
  head: [
    ['link', { rel: 'icon', href: `${base}favicon.svg`, type: 'image/svg+xml' }],
    ['link', { rel: 'describedby', href: `${base}llms.txt`, type: 'text/plain' }],
  ],
  markdown: {
    theme: CODE_THEMES,
    codeTransformers,
    config: (markdown) => {
      useAnchorLabels(markdown)
      useCodeGroups(markdown)
      useLineBreaks(markdown)
      useRepositoryLinks(markdown, github)
    },
  },
  transformHead: ({ pageData: { relativePath } }) => [...codeStyles(), ['link', { rel: 'alternate', href: `${base}${relativePath}`, type: 'text/markdown' }]],
  // The path is what the edit link opens. Pages of the reference name their source. Nobody edits the reports that scripts write.
  transformPageData: ({ filePath, frontmatter }) => ({
    filePath: String(frontmatter['edit'] ?? `edit/main/docs/${filePath}`),
    frontmatter: { ...frontmatter, ...(REPORTS.test(filePath) && { editLink: false }) },
  }),
  themeConfig: {
    search: { provider: 'local', options: { miniSearch } },
    nav: [
      { text: 'Guides', link: '/guides/getting-started', activeMatch: '/guides/' },
      { text: 'Reference', link: '/reference/', activeMatch: '/reference/' },
      { text: 'Examples', link: `${github}/tree/main/examples` },
      {
        text: version,
        items: [
          { text: 'Changelog', link: `${github}/blob/main/CHANGELOG.md` },
          { text: 'Releases', link: `${github}/releases` },
          { text: 'npm', link: 'https://www.npmjs.com/package/bill-sdk' },
        ],
      },
    ],
    sidebar: { ...referenceSidebars(), '/': guideSidebar() },
    outline: 2,
    socialLinks: [{ icon: 'github', link: github }],
    editLink: { pattern: `${github}/:path`, text: 'Edit this page' },
    lastUpdated: { text: 'Last change', formatOptions: { dateStyle: 'medium' } },
    footer: { message: 'Unofficial. Not affiliated with BILL. MIT licensed.' },
  },
})
