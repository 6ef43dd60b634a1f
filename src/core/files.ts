/** Bytes that go past the API: to addresses that BILL names, and from links that it gives. */
import type { ResolvedOptions, RequestOptions } from '../options.js'
import { ConfigurationError } from './errors.js'
import type { Operation } from './operation.js'
import type { Pipeline } from './pipeline.js'
import { makeContext } from './context.js'
import { resolveRequestOptions } from '../options.js'

export interface Files {
  /** Puts bytes to an address, with their type and with no header of BILL's. Putting twice does no harm. */
  put(url: string, bytes: BodyInit, contentType: string, options?: RequestOptions): Promise<void>
  /** Gets what a link of BILL's leads to. The session goes along only to BILL's own hosts. */
  download(url: string, options?: RequestOptions): Promise<Blob>
}

/** @param plain the pipeline past the auth step. @param full the whole pipeline. */
export function makeFiles(settings: ResolvedOptions, plain: Pipeline, full: Pipeline): Files {
  return {
    async put(url, bytes, contentType, options) {
      const operation: Operation = { id: 'putFile', method: 'PUT', path: checkLink(url).href, auth: [], idempotent: true, empty: true }
      const request = new Request(url, { method: 'PUT', body: bytes, headers: { 'Content-Type': contentType }, redirect: 'manual' })
      await plain(request, makeContext(operation, resolveRequestOptions(settings, { ...options, headers: {} }), bytes))
    },
    async download(link, options) {
      const url = checkLink(link)
      const own = isOwn(url, settings.baseUrl)
      const context = makeContext({ id: 'download', method: 'GET', path: url.pathname, auth: own ? ['session'] : [], blob: true }, resolveRequestOptions(settings, options), undefined)
      await (own ? full : plain)(new Request(url, { redirect: own ? 'manual' : 'follow' }), context)
      return context.data as Blob
    },
  }
}

const isOwn = (url: URL, baseUrl: string): boolean => url.origin === baseUrl || (url.protocol === 'https:' && /(^|\.)bill\.com$/.test(url.hostname))

function checkLink(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new ConfigurationError('A file needs an http(s) address, as BILL gives it in downloadLink or url.')
  return url
}
