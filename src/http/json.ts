import { ConfigurationError } from '../errors/index.js'

/**
 * Serializes a body so that its values arrive unchanged. `JSON.stringify` alone changes some silently: NaN becomes null, a Map becomes `{}`, and a function is
 * left out. Properties that are undefined are left out.
 * @throws ConfigurationError that names the field if JSON cannot express its value.
 */
export function serializeJson(name: string, value: unknown): string {
  /** The latest place of each object: its path, and the object that contains it. */
  const places = new Map<unknown, { path: string; holder: object }>()
  const isInside = (holder: object | undefined, json: unknown): boolean => holder !== undefined && (holder === json || isInside(places.get(holder)?.holder, json))
  function check(this: Record<string, unknown>, key: string, json: unknown): unknown {
    const isItem = Array.isArray(this)
    const parent = places.get(this)?.path
    const path = isItem ? `${parent}[${key}]` : parent ? `${parent}.${key}` : key
    const problem = isInside(this, json) ? 'circular' : findProblem(this[key], json, isItem)
    if (problem) throw new TypeError(`${path || 'it'} is ${problem}.`)
    places.set(json, { path, holder: this })
    return json
  }
  try {
    return JSON.stringify(value, check)
  } catch (cause) {
    throw new ConfigurationError(`${name}: the body cannot be serialized as JSON: ${(cause as Error | null)?.message}`, { cause })
  }
}

/** @param json what `toJSON` of the given value returns, or else the given value. */
function findProblem(given: unknown, json: unknown, isItem: boolean): string | undefined {
  // An invalid date returns null from `toJSON`.
  if (json === null || json === undefined) return given !== json ? 'an invalid date, or an object whose toJSON returns nothing' : isItem && json === undefined ? 'undefined' : undefined
  if (typeof json === 'function' || typeof json === 'symbol') return `a ${typeof json}`
  if (typeof json === 'bigint' || (typeof json === 'number' && !Number.isFinite(json))) return String(json)
  if (typeof json !== 'object' || Array.isArray(json)) return undefined
  const prototype = Object.getPrototypeOf(json) as object | null
  const isPlain = !prototype || !Object.getPrototypeOf(prototype)
  // Classes such as Map and Blob have a tag of their own. Other classes are data if they have fields.
  return Object.prototype.toString.call(json) === '[object Object]' && (isPlain || Object.keys(json).length) ? undefined : `an instance of ${json.constructor?.name}`
}
