/** The sidebars. Guides that are in no group come last, so that none is missing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTheme } from 'vitepress'
import { parseIndexSections } from '../../scripts/docs/index-sections.ts'
import { kebab } from '../../scripts/generate/codegen-utils.ts'

const DOCS = join(import.meta.dirname, '..')

const GUIDES: readonly [text: string, guides: readonly string[]][] = [
  ['Start', ['getting-started', 'authentication', 'mfa', 'pagination-and-filters', 'errors-and-retries']],
  ['Do', ['pay-a-bill', 'money-safety', 'sync-incrementally', 'webhooks', 'uploads-and-downloads']],
  ['Test', ['testing', 'emulator']],
  ['Run', ['many-processes', 'proxies', 'runtimes', 'frameworks', 'opentelemetry', 'command-line', 'mcp']],
  ['Switch', ['migrating-from-v2', 'migrating-from-other-clients']],
]

export function guideSidebar(): DefaultTheme.SidebarItem[] {
  const files = readdirSync(join(DOCS, 'guides')).map((name) => name.replace(/\.md$/, ''))
  const grouped = GUIDES.flatMap(([, guides]) => guides)
  const groups = [...GUIDES, ['More', files.filter((name) => !grouped.includes(name))] as const]
  const items = groups.map(([text, guides]) => ({ text, items: guides.filter((name) => files.includes(name)).map((name) => ({ text: titleOf(`guides/${name}.md`), link: `/guides/${name}` })) }))
  return [
    ...items.filter((group) => group.items.length),
    { text: 'Project', items: ['cli', 'comparison', 'fidelity', 'spec-coverage'].map((name) => ({ text: titleOf(`${name}.md`), link: `/${name}` })) },
  ]
}

/** A sidebar for each resource, by the start of its paths: all resources, and the parts of this one. The sidebar is in each page, so it must be small. */
export function referenceSidebars(): Record<string, DefaultTheme.SidebarItem[]> {
  const folder = join(DOCS, 'reference')
  if (!existsSync(folder)) throw new Error('docs/reference is missing. Run `npm run docs` or `npm run docs:dev`, which write it.')
  const pages = parseIndexSections(readFileSync(join(folder, 'index.md'), 'utf8')).map(({ name, page }) => ({ name, root: name.split('.')[0] as string, link: `/reference/${page}` }))
  const roots = [...new Map(pages.map((page) => [page.root, page])).keys()]
  const general = ['index', 'options', 'errors', 'webhook-events', 'openapi'].map((name) => ({ text: titleOf(`reference/${name}.md`), link: name === 'index' ? '/reference/' : `/reference/${name}` }))
  const sidebarFor = (open?: string): DefaultTheme.SidebarItem[] => [
    { text: 'Reference', items: general },
    { text: 'bill.', items: roots.map((root) => resourceItem(root, pages.filter((page) => page.root === root), root === open)) },
  ]
  return { ...Object.fromEntries(roots.map((root) => [`/reference/${kebab([root])}`, sidebarFor(root)])), '/reference/': sidebarFor() }
}

function resourceItem(root: string, pages: readonly { name: string; link: string }[], isOpen: boolean): DefaultTheme.SidebarItem {
  const parts = pages.filter(({ name }) => name !== root).map(({ name, link }) => ({ text: name.slice(root.length + 1), link }))
  return { text: root, link: pages[0]?.link as string, ...(isOpen && parts.length && { items: parts }) }
}

function titleOf(page: string): string {
  const [, heading] = /^# (.+)$/m.exec(readFileSync(join(DOCS, page), 'utf8')) ?? []
  if (!heading) throw new Error(`docs/${page} has no heading.`)
  return heading
}
