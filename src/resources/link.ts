import { ConfigurationError } from '../errors/index.js'
import { isInternal, isLoopback } from '../http/hosts.js'
import type { ResolvedOptions } from '../options/bill-options.js'

/**
 * Parses a file link of BILL. A link is data that others may have changed, so it must not lead into the network that the program runs in. Only a client of a
 * local server can follow links to internal addresses. Names that a DNS server resolves to internal addresses are not detected.
 * @param from the URL that redirected to this link.
 * @throws ConfigurationError if the link is not allowed.
 */
export function parseLink(text: string, { baseUrl, allowInsecureHttp }: ResolvedOptions, from?: URL): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if ((url?.protocol !== 'https:' && url?.protocol !== 'http:') || url.username || url.password)
    throw new ConfigurationError('A file link must be an http(s) URL without a username. Pass the downloadLink or url that BILL returned.')
  if (url.protocol === 'http:' && (from?.protocol === 'https:' || !(allowInsecureHttp || isLoopback(url))))
    throw new ConfigurationError(`The file link leads to ${url.origin}, but files must be transferred over https.`)
  if (isInternal(url) && url.origin !== baseUrl && !isLoopback(new URL(baseUrl)))
    throw new ConfigurationError(`The file link leads to the internal address ${url.host}. Only a client of a local server can use such a link.`)
  return url
}
