import { ConfigurationError } from '../errors/index.js'

/** @throws ConfigurationError if a name is not in the list. Otherwise a misspelled name would be ignored, and a list would return more than was asked for. */
export function assertKnownNames(what: string, names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new ConfigurationError(`${what} "${unknown}" is unknown; expected one of ${known.join(', ')}.`)
}

/** Returns whether a value is an object literal, also one of another realm. Own properties of other objects, such as a Map, do not show what they hold. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value) as object | null
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

export function assertPlainObject(what: string, value: unknown): void {
  if (!isPlainObject(value)) throw new ConfigurationError(`${what} must be a plain object.`)
}
