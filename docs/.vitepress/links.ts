/** Guides link to files of the repository, as readers of the code host expect. On the site, such a link leads to a page, or to the file on the code host. */
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'

const ROOT = resolve(import.meta.dirname, '../..')
const DOCS = join(ROOT, 'docs')

/** Files outside docs/ that have a page. */
const PAGES: Record<string, string> = { 'generated/api.md': 'reference/index.md', 'README.md': 'index.md', 'generated/openapi.json': 'reference/openapi.md' }
/** Folders of docs/ that are not on the site. */
const EXCLUDED = /^docs\/(decisions|api)(\/|$)/

/** @param url a link of `file`. @returns a link to a page relative to `file`, or to the code host. */
export function rewriteLink(url: string, file: string, repository: string): string {
  const [path = '', anchor] = url.split('#')
  if (path === '' || /^([a-z]+:|\/)/i.test(path)) return url
  const target = relative(ROOT, resolve(dirname(file), path))
  const hash = anchor === undefined ? '' : `#${anchor}`
  const page = PAGES[target]
  if (page) return `${toLink(relative(dirname(file), join(DOCS, page)))}${hash}`
  if (target.startsWith('docs/') && !EXCLUDED.test(target)) return url
  if (!existsSync(join(ROOT, target))) throw new Error(`${relative(ROOT, file)} links to ${url}, which does not exist.`)
  return `${repository}/blob/main/${target}${hash}`
}

const toLink = (path: string): string => (path.startsWith('.') ? path : `./${path}`)

/** Applies `rewriteLink` to every link. */
export function useRepositoryLinks(markdown: MarkdownRenderer, repository: string): void {
  markdown.core.ruler.push('repository-links', ({ tokens, env }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' && token.attrGet('href')
      if (href) token.attrSet('href', rewriteLink(href, String(env.path), repository))
    }
  })
}
