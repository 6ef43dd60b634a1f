import { ConfigurationError } from '../errors/index.js'

/**
 * Serializes a body so that its values arrive unchanged. `JSON.stringify` alone changes some silently: NaN becomes null, a Map becomes `{}`, and a function is
 * left out. Properties that are undefined are left out.
 * @throws ConfigurationError that names the field if JSON cannot express its value.
 */
export function serializeJson(name: string, value: unknown): string {
  try {
    return JSON.stringify(toJson(value, '', []))
  } catch (cause) {
    throw new ConfigurationError(`${name}: the body cannot be serialized as JSON: ${(cause as Error | null)?.message ?? 'a value throws'}`, { cause })
  }
}

/**
 * Copies a value, and checks that JSON can express each part. Because it is a copy, a getter cannot return another value after the check.
 * @param parents the objects that contain the value. They show whether it is circular.
 */
function toJson(given: unknown, path: string, parents: readonly unknown[]): unknown {
  const value = unwrap(given, path)
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value !== 'object') throw unsupported(path, typeof value === 'symbol' || typeof value === 'function' ? `a ${typeof value}` : String(value))
  if (parents.includes(value)) throw unsupported(path, 'circular')
  const inside = [...parents, value]
  // Array.from also visits the holes of a sparse array.
  if (Array.isArray(value)) return Array.from(value, (item, index) => defined(toJson(item, `${path}[${index}]`, inside), `${path}[${index}]`))
  const fields = Object.entries(value)
  const prototype = Object.getPrototypeOf(value) as object | null
  const isData = Object.prototype.toString.call(value) === '[object Object]' && (fields.length > 0 || prototype === null || Object.getPrototypeOf(prototype) === null)
  if (!isData) throw unsupported(path, `an instance of ${value.constructor?.name ?? 'a class'}`)
  return Object.fromEntries(fields.map(([key, item]) => [key, toJson(item, path ? `${path}.${key}` : key, inside)]))
}

/** Returns the JSON value of an object with `toJSON`, such as a Date, or of a wrapped primitive. `toJSON` of an invalid date returns null. */
function unwrap(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Number || value instanceof String || value instanceof Boolean) return value.valueOf()
  const { toJSON } = value as { toJSON?: unknown }
  if (typeof toJSON !== 'function') return value
  const json = toJSON.call(value, path.slice(path.lastIndexOf('.') + 1)) as unknown
  if (json === null || json === undefined) throw unsupported(path, value instanceof Date ? 'an invalid date' : `an object whose toJSON returns ${json}`)
  return json
}

function defined(value: unknown, path: string): unknown {
  if (value === undefined) throw unsupported(path, 'undefined')
  return value
}

const unsupported = (path: string, what: string): TypeError => new TypeError(`${path || 'it'} is ${what}.`)
