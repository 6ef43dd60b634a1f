/** The sidebars. Guides that are in no group come last, so that none is missing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTheme } from 'vitepress'

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
    { text: 'Project', items: ['comparison', 'fidelity', 'spec-coverage'].map((name) => ({ text: titleOf(`${name}.md`), link: `/${name}` })) },
  ]
}

/** Resources with their parts below them. */
export function referenceSidebar(): DefaultTheme.SidebarItem[] {
  const folder = join(DOCS, 'reference')
  if (!existsSync(folder)) throw new Error('docs/reference is missing. Run `npm run docs` or `npm run docs:dev`, which write it.')
  const names = [...readFileSync(join(folder, 'index.md'), 'utf8').matchAll(/^## bill\.(\S+) \{#(\S+)\}$/gm)].map(([, path = '', page = '']) => ({ text: path, link: `/reference/${page}` }))
  const roots = [...new Set(names.map(({ text }) => text.split('.')[0] as string))]
  const items = roots.map((root) => {
    const own = names.find(({ text }) => text === root)
    const parts = names.filter(({ text }) => text.startsWith(`${root}.`)).map(({ text, link }) => ({ text: text.slice(root.length + 1), link }))
    // A group that is also a link would be a link inside a button.
    return parts.length ? { text: root, collapsed: true, items: [...(own ? [own] : []), ...parts] } : { text: root, ...(own && { link: own.link }) }
  })
  return [
    { text: 'Reference', items: ['index', 'options', 'errors', 'webhook-events', 'openapi'].map((name) => ({ text: titleOf(`reference/${name}.md`), link: name === 'index' ? '/reference/' : `/reference/${name}` })) },
    { text: 'bill.', items },
  ]
}

function titleOf(page: string): string {
  const [, heading] = /^# (.+)$/m.exec(readFileSync(join(DOCS, page), 'utf8')) ?? []
  if (!heading) throw new Error(`docs/${page} has no heading.`)
  return heading
}
