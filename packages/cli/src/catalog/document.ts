/** The OpenAPI description that `bill-sdk` ships, read once and only when something needs it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export type Json = Record<string, unknown>

let document: Json | undefined

export function loadDocument(): Json {
  document ??= JSON.parse(readFileSync(createRequire(import.meta.url).resolve('bill-sdk/openapi.json'), 'utf8')) as Json
  return document
}

/** Follows a JSON pointer, such as `#/components/schemas/Vendor`. */
export function resolvePointer(pointer: string): unknown {
  let value: unknown = loadDocument()
  for (const part of pointer.slice(2).split('/')) value = (value as Json)[part.replaceAll('~1', '/').replaceAll('~0', '~')]
  return value
}

/** Returns the object itself, or the object that its `$ref` points to. */
export function dereference(value: Json): Json {
  return typeof value['$ref'] === 'string' ? dereference(resolvePointer(value['$ref']) as Json) : value
}
