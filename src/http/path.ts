import { ConfigurationError } from '../errors/index.js'
import { LONE_SURROGATE } from '../query/filters.js'
import type { Operation } from './operation.js'

/** Returns the names of the IDs in a path, in order. */
export const pathParameters = (path: string): string[] => Array.from(path.matchAll(/\{(.+?)\}/g), ([, name]) => name as string)

/**
 * Encodes the IDs of a call and inserts them into its path. Rejects `.` and `..`, which cannot be encoded and would address another endpoint.
 * @throws ConfigurationError before any request is sent.
 */
export function serializePath({ id: operation, path }: Pick<Operation, 'id' | 'path'>, ids: Readonly<Record<string, unknown>> = {}): string {
  return path.replace(/\{(.+?)\}/g, (_, name: string) => {
    const id = ids[name]
    if (typeof id !== 'string') throw new ConfigurationError(`${operation}: ${name} must be a string, not ${id === null ? 'null' : typeof id}.`)
    if (id.trim() === '' || LONE_SURROGATE.test(id) || id === '.' || id === '..') throw new ConfigurationError(`${operation}: "${id}" is not a valid ${name}.`)
    return encodeURIComponent(id)
  })
}
