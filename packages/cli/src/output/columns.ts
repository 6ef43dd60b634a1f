/** Fields as columns: `address.city` is the field `city` of the object `address`. */
import { dereference, type Json } from '../catalog/document.js'

const MAX_DEPTH = 3

/** Returns the paths of all fields that a schema describes, in its order. A list is one field. */
export function columnsOf(schema: Json | undefined, prefix = '', depth = 0): string[] {
  if (!schema) return []
  const resolved = dereference(schema)
  const parts = (resolved['allOf'] as Json[] | undefined) ?? []
  const properties = Object.entries((resolved['properties'] ?? {}) as Record<string, Json>)
  const own = properties.flatMap(([name, property]) => {
    const nested = depth < MAX_DEPTH ? columnsOf(property, `${prefix}${name}.`, depth + 1) : []
    return nested.length ? nested : [`${prefix}${name}`]
  })
  return [...new Set([...own, ...parts.flatMap((part) => columnsOf(part, prefix, depth))])]
}

/** Returns the paths of all fields that a value has. */
export function columnsIn(value: unknown, prefix = '', depth = 0): string[] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, item]) => {
    const nested = depth < MAX_DEPTH ? columnsIn(item, `${prefix}${name}.`, depth + 1) : []
    return nested.length ? nested : [`${prefix}${name}`]
  })
}

/** Returns the field of a value. Names that contain a dot do not occur. */
export function fieldOf(value: unknown, path: string): unknown {
  let current = value
  for (const name of path.split('.')) current = isObject(current) && Object.hasOwn(current, name) ? current[name] : undefined
  return current
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Shows a field as text. Lists and objects are JSON. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
