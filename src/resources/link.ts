import { ConfigurationError } from '../errors/index.js'
import { isInternal, isLoopback } from '../http/hosts.js'
import type { ResolvedOptions } from '../options/bill-options.js'
import { parseUrl } from '../options/validate.js'

/**
 * Parses a file link of BILL. A link is data that others may have changed, so it must not lead into the network that the program runs in. Only a client of a
 * local server can follow links to internal addresses. Names that a DNS server resolves to internal addresses are not detected.
 * @param from the URL that redirected to this link.
 * @throws ConfigurationError if the link is not allowed.
 */
export function parseLink(text: string, { baseUrl, allowInsecureHttp }: ResolvedOptions, from?: URL): URL {
  const url = parseUrl('A file link', text, allowInsecureHttp && from?.protocol !== 'https:')
  if (isInternal(url) && url.origin !== baseUrl && !isLoopback(new URL(baseUrl))) throw new ConfigurationError(`A file link must not lead to ${url.host}.`)
  return url
}
