/** Checks built pages: every relative link leads to an existing file and anchor, and no page loads anything from another host. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parse } from 'node-html-parser'

interface Link {
  readonly tag: string
  readonly url: string
}

interface Page {
  readonly file: string
  readonly links: readonly Link[]
  readonly anchors: ReadonlySet<string>
}

const URL_ATTRIBUTES = ['href', 'src', 'poster', 'data']
/** Browsers load the URLs of these elements automatically. They load the URL of an `a` only when someone follows the link. */
const LOADING_TAGS = new Set(['script', 'link', 'img', 'iframe', 'source', 'video', 'audio', 'object', 'embed'])

/** @returns one line per problem. */
export function checkLinks(root: string): string[] {
  const files = listFiles(root)
  const pages = new Map(files.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(file)]))
  const links = [...pages.values()].flatMap((page) => page.links.flatMap((link) => findProblem(page, link, pages, root) ?? []))
  const styles = files.filter((file) => file.endsWith('.css')).flatMap((file) => remoteUrls(readFileSync(file, 'utf8')).map((url) => `${relative(root, file)} loads ${url}`))
  return [...new Set([...links, ...styles])].sort()
}

function findProblem(page: Page, { tag, url }: Link, pages: ReadonlyMap<string, Page>, root: string): string | undefined {
  const name = relative(root, page.file)
  if (/^(https?:)?\/\//.test(url)) return LOADING_TAGS.has(tag) ? `${name} loads ${url}` : undefined
  if (/^[a-z][a-z+.-]*:/i.test(url) || url === '') return undefined
  const [path = '', anchor = ''] = url.split('#', 2).map((part) => decodeURIComponent(part.replace(/\?.*$/, '')))
  const target = path === '' ? page.file : findFile(resolve(dirname(page.file), path))
  if (!target || relative(root, target).startsWith('..')) return `${name} links to ${url}, which does not exist`
  // Redoc creates its anchors in the browser.
  if (anchor === '' || target.endsWith(join('api', 'index.html'))) return undefined
  return pages.get(target)?.anchors.has(anchor) === false ? `${name} links to ${url}, but the anchor does not exist` : undefined
}

function findFile(path: string): string | undefined {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
  return existsSync(file) ? file : undefined
}

function readPage(file: string): Page {
  const document = parse(readFileSync(file, 'utf8'))
  const elements = document.querySelectorAll('[href], [src], [poster], [data]').filter(({ rawTagName }) => rawTagName !== 'use')
  const links = elements.flatMap((element) => URL_ATTRIBUTES.flatMap((name) => toLink(element.rawTagName, element.getAttribute(name))))
  const anchors = document.querySelectorAll('[id], [name]').flatMap((element) => [element.getAttribute('id') ?? [], element.getAttribute('name') ?? []].flat())
  return { file, links, anchors: new Set(anchors) }
}

const toLink = (tag: string, url: string | undefined): Link[] => (url === undefined ? [] : [{ tag: tag.toLowerCase(), url }])

const remoteUrls = (css: string): string[] => [...css.matchAll(/(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s]+)/g)].map(([, url = '']) => url)

const listFiles = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((file) => statSync(file).isFile())
