/** What a request that no operation serves may have meant. */
import type { World } from './world.js'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
/** The beginnings of paths that clients leave out. */
const BASES = ['/connect', '/connect/v3', '/connect-events', '/connect-events/v3']

export function describeMissing({ route }: Pick<World, 'route'>, method: string, path: string): string {
  const others = METHODS.filter((other) => route(other, path))
  const base = BASES.find((start) => route(method, `${start}${path}`))
  const hint = others.length > 0 ? ` This path has ${others.join(' and ')}.` : base === undefined ? '' : ` Did you mean ${base}${path}?`
  return `There is no operation ${method} ${path}.${hint}`
}
