/** Transfers files outside the API: uploads to URLs that BILL returns, and downloads from links that BILL returns. */
import { ApiError, ConfigurationError } from '../errors/index.js'
import { toUint8Array } from '../http/bytes.js'
import type { Operation } from '../http/operation.js'
import type { Pipeline } from '../http/pipeline.js'
import { createContext } from '../http/request-context.js'
import type { RequestOptions } from '../http/request-options.js'
import { mergeHeaders } from '../http/request-spec.js'
import type { ResolvedOptions } from '../options/bill-options.js'
import { resolveRequestOptions } from '../options/resolve.js'
import type { Bytes, HttpClient } from './http-client.js'

const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308])
const MAX_REDIRECTS = 5

/**
 * @param basePipeline the pipeline without authentication.
 * @param authenticatedPipeline the whole pipeline.
 */
export function createFileTransfer(client: ResolvedOptions, basePipeline: Pipeline, authenticatedPipeline: Pipeline): Pick<HttpClient, 'put' | 'download'> {
  async function put(url: string, bytes: Bytes, contentType: string, options?: RequestOptions): Promise<void> {
    const operation: Operation = { id: 'uploadFile', method: 'PUT', path: parseLink(url).pathname, auth: [], idempotent: true, noContent: true }
    const resolved = resolveRequestOptions({ ...client, headers: {} }, { ...options, headers: { 'content-type': contentType } })
    await basePipeline({ url, method: 'PUT', body: toUint8Array(bytes) ?? (bytes as Blob), headers: mergeHeaders(resolved.headers) }, createContext(operation, resolved, bytes))
  }

  async function fetchLink(url: URL, options: RequestOptions | undefined): Promise<unknown> {
    const isBillHost = isBillUrl(url, client.baseUrl)
    const resolved = resolveRequestOptions(client, options)
    const operation: Operation = { id: 'download', method: 'GET', path: url.pathname, auth: isBillHost ? ['session', 'oauth'] : [], binaryResponse: true }
    const request = { url: url.href, method: 'GET', headers: mergeHeaders(isBillHost ? resolved.headers : {}) }
    return (await (isBillHost ? authenticatedPipeline : basePipeline)(request, createContext(operation, resolved, undefined))).data
  }

  /** Follows redirects itself, to decide for each host whether to send credentials. */
  async function download(link: string, options?: RequestOptions, redirects = 0): Promise<Blob> {
    const url = parseLink(link)
    try {
      return (await fetchLink(url, options)) as Blob
    } catch (error) {
      const location = error instanceof ApiError && REDIRECT_STATUSES.has(error.status) ? error.response.headers.get('Location') : null
      if (!location || redirects >= MAX_REDIRECTS || !URL.canParse(location, url)) throw error
      return download(new URL(location, url).href, options, redirects + 1)
    }
  }

  return { put, download: (link, options) => download(link, options) }
}

const isBillUrl = (url: URL, baseUrl: string): boolean => url.origin === baseUrl || (url.protocol === 'https:' && /(^|\.)bill\.com$/.test(url.hostname))

function parseLink(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if ((url?.protocol !== 'https:' && url?.protocol !== 'http:') || url.username || url.password)
    throw new ConfigurationError('A file link must be an http(s) URL. Pass the downloadLink or url that BILL returned.')
  return url
}
