/** Looks through built pages: every relative link leads to a file and an anchor that exist, and nothing is loaded from elsewhere. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

interface Page {
  readonly file: string
  readonly links: readonly { readonly tag: string; readonly url: string }[]
  readonly anchors: ReadonlySet<string>
}

/** What a browser fetches by itself; an `a` is followed by people. */
const LOADS = new Set(['script', 'link', 'img', 'iframe', 'source', 'video', 'audio', 'object', 'embed'])

/** @returns one line for each thing that is wrong. */
export function checkLinks(root: string): string[] {
  const files = filesIn(root)
  const pages = new Map(files.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(file)]))
  const problems = [...pages.values()].flatMap((page) => page.links.flatMap((link) => problem(page, link, pages, root) ?? []))
  const styles = files.filter((file) => file.endsWith('.css')).flatMap((file) => remoteIn(readFileSync(file, 'utf8')).map((url) => `${relative(root, file)} loads ${url}`))
  return [...new Set([...problems, ...styles])].sort()
}

function problem(page: Page, { tag, url }: { tag: string; url: string }, pages: ReadonlyMap<string, Page>, root: string): string | undefined {
  const name = relative(root, page.file)
  if (/^(https?:)?\/\//.test(url)) return LOADS.has(tag) ? `${name} loads ${url}` : undefined
  if (/^[a-z][a-z+.-]*:/i.test(url) || url === '') return undefined
  const [path = '', anchor = ''] = url.split('#', 2).map((part) => decodeURIComponent(part.replace(/\?.*$/, '')))
  const target = path === '' ? page.file : fileAt(resolve(dirname(page.file), path))
  if (!target || relative(root, target).startsWith('..')) return `${name} links to ${url}, which does not exist`
  // Redoc makes its anchors in the browser.
  if (anchor === '' || target.endsWith(join('api', 'index.html'))) return undefined
  return pages.get(target)?.anchors.has(anchor) === false ? `${name} links to ${url}, but there is no such anchor` : undefined
}

function fileAt(path: string): string | undefined {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
  return existsSync(file) ? file : undefined
}

/** Tags and their attributes; what scripts and styles hold is no markup. */
function readPage(file: string): Page {
  const html = readFileSync(file, 'utf8').replaceAll(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1').replaceAll(/<!--[\s\S]*?-->/g, '')
  const tags = [...html.matchAll(/<([a-z][\w-]*)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi)].map(([, tag = '', text = '']) => ({ tag: tag.toLowerCase(), attributes: attributesOf(text) }))
  const links = tags.flatMap(({ tag, attributes }) => ['href', 'src', 'poster', 'data'].flatMap((name) => (attributes.has(name) && tag !== 'use' ? [{ tag, url: attributes.get(name) as string }] : [])))
  const anchors = new Set(tags.flatMap(({ attributes }) => [attributes.get('id'), attributes.get('name')].flatMap((id) => id ?? [])))
  return { file, links, anchors }
}

function attributesOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [name, unescape(double ?? single ?? '')]))
}

const unescape = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const remoteIn = (css: string): string[] => [...css.matchAll(/(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s]+)/g)].map(([, url = '']) => url)

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((file) => statSync(file).isFile())
