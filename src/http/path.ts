import { ConfigurationError } from '../errors/index.js'
import type { Operation } from './operation.js'

/**
 * The path of a call, its ids encoded. What encoding cannot mend is refused: `.` and `..` would reach another endpoint.
 * @throws ConfigurationError before anything is sent.
 */
export function serializePath({ id: operation, path }: Operation, ids: Readonly<Record<string, unknown>> = {}): string {
  return path.replace(/\{(.+?)\}/g, (_, name: string) => {
    const id = ids[name]
    if (typeof id !== 'string') throw new ConfigurationError(`${operation}: ${name} must be a string, not ${id === null ? 'null' : typeof id}.`)
    if (id.trim() === '' || id === '.' || id === '..') throw new ConfigurationError(`${operation}: "${id}" cannot be a ${name}.`)
    return encodeURIComponent(id)
  })
}
