import { isLoopback } from '../http/hosts.js'
import { writeLog, type Logger } from './logger.js'

/** Hosts that the user was warned about. */
const warned = new Set<string>()

/** Warns once for each host, at any log level, because `allowInsecureHttp` is easy to leave in by mistake. */
export function warnOfClearText(urls: readonly (string | undefined)[], logger: Logger): void {
  for (const text of urls) {
    const url = text && new URL(text)
    if (!url || url.protocol !== 'http:' || isLoopback(url) || warned.has(url.host)) continue
    warned.add(url.host)
    writeLog(logger, 'warn', `bill-sdk: allowInsecureHttp sends credentials to ${url.origin} in clear text. Use it for tests only.`)
  }
}
