/** What a request that no operation serves may have meant. */
import { Rejection } from './errors.js'
import type { World } from './world.js'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
/** The beginnings of paths that clients leave out. */
const BASES = ['/connect', '/connect/v3', '/connect-events', '/connect-events/v3']

/** The error of a path that no operation serves, with a hint. */
export function notFound({ route }: Pick<World, 'route'>, method: string, path: string): Rejection {
  const others = METHODS.filter((other) => route(other, path))
  const base = BASES.find((start) => route(method, `${start}${path}`))
  const hint = others.length > 0 ? ` This path has ${others.join(' and ')}.` : base === undefined ? '' : ` Did you mean ${base}${path}?`
  return new Rejection(404, [{ code: 'BDC_1121', message: `There is no operation ${method} ${path}.${hint}`, category: 'REQUEST' }])
}
