/** Keeps web pages away from the control API: a page on another site can reach a port on this machine, by its address or by a name that it points there. */
import type { MiddlewareHandler } from 'hono'

const IP_ADDRESS = /^(\d+\.\d+\.\d+\.\d+|\[[\da-f:.]+\])$/i

export const guard =
  (allowedHosts: readonly string[]): MiddlewareHandler =>
  async (context, next) => {
    const host = context.req.header('host')
    const origin = context.req.header('origin')
    if (host !== undefined && !isAllowed(hostnameOf(`http://${host}`), allowedHosts)) return context.json({ error: { message: `The host ${host} may not use the control API. Allow it with --allow-host.`, field: 'host' } }, 403)
    if (origin !== undefined && origin !== `http://${host ?? ''}` && origin !== `https://${host ?? ''}`) return context.json({ error: { message: 'Pages of other origins may not use the control API.', field: 'origin' } }, 403)
    return next()
  }

const hostnameOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '')

const isAllowed = (hostname: string, allowedHosts: readonly string[]): boolean => hostname === 'localhost' || IP_ADDRESS.test(hostname) || allowedHosts.includes(hostname)
