import { ConfigurationError } from './errors.js'
import type { Operation } from './operation.js'

/**
 * Checks the ids of a path. openapi-fetch encodes them; what encoding cannot mend is refused, since `.` and `..` would reach another endpoint.
 * @throws ConfigurationError before anything is sent.
 */
export function checkPath(operation: Operation, ids: Readonly<Record<string, unknown>> = {}): void {
  for (const [, name] of operation.path.matchAll(/\{(.+?)\}/g)) {
    const id = ids[name as string]
    if (typeof id !== 'string') throw new ConfigurationError(`${operation.id}: ${name} must be a string, not ${id === null ? 'null' : typeof id}.`)
    if (id.trim() === '' || id === '.' || id === '..') throw new ConfigurationError(`${operation.id}: "${id}" cannot be a ${name}.`)
  }
}
