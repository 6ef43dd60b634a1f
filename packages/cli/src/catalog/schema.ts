/** JSON Schemas that stand alone, for readers that do not have the whole description. */
import { resolvePointer, type Json } from './document.js'
import type { Operation } from './operation.js'

const PREFIX = '#/components/schemas/'

/** Returns the schema of an operation's JSON body. Shared schemas are in its `$defs`. Returns undefined if there is no JSON body. */
export function bodySchema({ body }: Operation): Json | undefined {
  return body && !body.isFile ? standalone(resolvePointer(body.pointer) as Json) : undefined
}

/** Copies a schema and the schemas that it refers to. */
function standalone(schema: Json): Json {
  const definitions: Record<string, unknown> = {}
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === '$ref' && typeof item === 'string' && item.startsWith(PREFIX) ? define(item.slice(PREFIX.length)) : copy(item)]))
  }
  const define = (name: string): string => {
    if (!Object.hasOwn(definitions, name)) {
      // Set before it is copied, because schemas can contain themselves.
      definitions[name] = undefined
      definitions[name] = copy(resolvePointer(PREFIX + name))
    }
    return `#/$defs/${name}`
  }
  const root = copy(schema) as Json
  return Object.keys(definitions).length ? { ...root, $defs: definitions } : root
}
