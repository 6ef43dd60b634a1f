/** Bytes that go past the API: to addresses that BILL names, and from links that it gives. */
import { resolveRequestOptions, type ResolvedOptions } from '../options/index.js'
import type { FileTransfer, RequestOptions } from '../http/request-options.js'
import { toUint8Array } from '../http/bytes.js'
import { ApiError, ConfigurationError } from '../errors/index.js'
import type { Operation } from '../http/operation.js'
import type { Pipeline } from '../http/pipeline.js'
import { createContext } from '../http/request-context.js'

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const MAX_REDIRECTS = 5

/** @param plain the pipeline past the auth step. @param full the whole pipeline. */
export function createFileTransfer(settings: ResolvedOptions, plain: Pipeline, full: Pipeline): FileTransfer {
  async function put(url: string, bytes: Blob | ArrayBuffer | Uint8Array<ArrayBuffer>, contentType: string, options?: RequestOptions): Promise<void> {
    const operation: Operation = { id: 'putFile', method: 'PUT', path: checkLink(url).pathname, auth: [], idempotent: true, noContent: true }
    const resolved = resolveRequestOptions({ ...settings, headers: {} }, { ...options, headers: { 'Content-Type': contentType } })
    await plain({ url, method: 'PUT', body: toUint8Array(bytes) ?? bytes, headers: new Headers(resolved.headers) }, createContext(operation, resolved, bytes))
  }

  async function get(url: URL, options: RequestOptions | undefined): Promise<unknown> {
    const own = isOwn(url, settings.baseUrl)
    const resolved = resolveRequestOptions(settings, options)
    const context = createContext({ id: 'download', method: 'GET', path: url.pathname, auth: own ? ['session', 'oauth'] : [], binaryResponse: true }, resolved, undefined)
    const { data } = await (own ? full : plain)({ url: url.href, method: 'GET', headers: headersOf(own ? resolved.headers : {}) }, context)
    return data
  }

  /** Redirects are followed by hand: whether the session goes along is decided for each host anew. */
  async function download(link: string, options?: RequestOptions, hops = 0): Promise<Blob> {
    const url = checkLink(link)
    try {
      return (await get(url, options)) as Blob
    } catch (error) {
      const to = error instanceof ApiError && REDIRECTS.has(error.status) ? error.response.headers.get('Location') : null
      if (!to || hops >= MAX_REDIRECTS || !URL.canParse(to, url)) throw error
      return download(new URL(to, url).href, options, hops + 1)
    }
  }

  return { put, download: (link, options) => download(link, options) }
}

/** Set one by one: of two that differ but in letters, that of the call comes later and wins. */
function headersOf(entries: Readonly<Record<string, string>>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(entries)) headers.set(name, value)
  return headers
}

const isOwn = (url: URL, baseUrl: string): boolean => url.origin === baseUrl || (url.protocol === 'https:' && /(^|\.)bill\.com$/.test(url.hostname))

function checkLink(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if ((url?.protocol !== 'https:' && url?.protocol !== 'http:') || url.username || url.password) throw new ConfigurationError('A file needs an http(s) address, as BILL gives it in downloadLink or url.')
  return url
}
