/** Addresses that the mock listens on. */
import { isIPv6 } from 'node:net'

const WILDCARDS: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

/** The URL that a client on this machine uses. A wildcard address is not a valid target everywhere. */
export function formatUrl(host: string, port: number): string {
  const target = WILDCARDS[host] ?? host
  return `http://${isIPv6(target) ? `[${target}]` : target}:${port}`
}

export const isLoopback = (host: string): boolean => host === '::1' || /^(localhost|127(\.\d{1,3}){3})$/i.test(host)

/** Why other machines can reach the mock, or an empty string. */
export const exposureWarning = (host: string): string =>
  isLoopback(host) ? '' : `Warning: ${host} is not a loopback address, so other machines can reach the mock. It has no TLS and accepts any credentials: don't send it real ones.\n`
