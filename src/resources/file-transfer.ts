/** Transfers files outside the API: uploads to URLs that BILL returns, and downloads from links that BILL returns. */
import { ApiError } from '../errors/index.js'
import { trustedOrigins } from '../http/hosts.js'
import type { AuthScheme, Operation } from '../http/operation.js'
import type { Pipeline } from '../http/pipeline.js'
import { createContext } from '../http/request-context.js'
import type { RequestOptions } from '../http/request-options.js'
import { mergeHeaders } from '../http/request-spec.js'
import { validateUpload } from '../http/upload.js'
import type { ResolvedOptions } from '../options/bill-options.js'
import { resolveRequestOptions } from '../options/resolve.js'
import type { Bytes, HttpClient } from './http-client.js'
import { parseLink } from './link.js'

const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308])
const MAX_REDIRECTS = 5

/** BILL documents the session for files. The other schemes are for clients without one. */
const DOWNLOAD_SCHEMES: readonly AuthScheme[] = ['session', 'oauth', 'spend', 'partner']

/**
 * @param basePipeline the pipeline without authentication.
 * @param authenticatedPipeline the whole pipeline.
 */
export function createFileTransfer(client: ResolvedOptions, basePipeline: Pipeline, authenticatedPipeline: Pipeline): Pick<HttpClient, 'put' | 'download'> {
  const trusted = trustedOrigins(client.baseUrl)

  async function put(link: string, bytes: Bytes, contentType: string, options?: RequestOptions): Promise<void> {
    const url = parseLink(link, client)
    const operation: Operation = { id: 'uploadFile', method: 'PUT', path: url.pathname, auth: [], idempotent: true, noContent: true }
    const resolved = resolveRequestOptions({ ...client, headers: {} }, { ...options, headers: { 'content-type': contentType } })
    await basePipeline({ url: url.href, method: 'PUT', body: validateUpload(operation, bytes, Infinity), headers: mergeHeaders(resolved.headers) }, createContext(operation, resolved, bytes))
  }

  async function fetchLink(url: URL, isTrusted: boolean, options: RequestOptions | undefined): Promise<unknown> {
    const resolved = resolveRequestOptions(client, options)
    const operation: Operation = { id: 'download', method: 'GET', path: url.pathname, auth: isTrusted ? DOWNLOAD_SCHEMES : [], binaryResponse: true }
    const request = { url: url.href, method: 'GET', headers: mergeHeaders(isTrusted ? resolved.headers : {}) }
    return (await (isTrusted ? authenticatedPipeline : basePipeline)(request, createContext(operation, resolved, undefined))).data
  }

  /** Follows redirects itself, to decide for each host whether to send credentials. Another host could redirect to data of the API, so its redirects are followed without credentials. */
  async function download(link: string, options?: RequestOptions): Promise<Blob> {
    let url = parseLink(link, client)
    for (let redirects = 0, isTrusted = true; ; redirects++) {
      isTrusted &&= trusted.includes(url.origin)
      try {
        return (await fetchLink(url, isTrusted, options)) as Blob
      } catch (error) {
        const location = error instanceof ApiError && REDIRECT_STATUSES.has(error.status) ? error.response.headers.get('Location') : null
        if (!location || redirects >= MAX_REDIRECTS || !URL.canParse(location, url)) throw error
        url = parseLink(new URL(location, url).href, client, url)
      }
    }
  }

  return { put, download }
}
