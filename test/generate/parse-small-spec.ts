/** Parses operations that are added to the small spec. */
import type { Operation } from '../../scripts/generate/ir.ts'
import type { PathItem, Schema } from '../../scripts/generate/openapi.ts'
import { parseOperations } from '../../scripts/generate/parse-openapi.ts'
import { splitRequestResponse } from '../../scripts/generate/split-request-response.ts'
import { operation, smallSpec } from './small-spec.ts'

export function parseAll(paths: Record<string, PathItem> = {}, schemas: Record<string, Schema> = {}): Operation[] {
  const source = smallSpec({ paths, schemas })
  return parseOperations(source, splitRequestResponse(source).requestName)
}

/** Adds one operation to the small spec, and returns the parsed operation. */
export function parseItem(item: PathItem, schemas: Record<string, Schema> = {}, path = '/connect/v3/a'): Operation {
  const found = parseAll({ [path]: item }, schemas).find((one) => one.path === path)
  if (!found) throw new Error(`${path} was not parsed`)
  return found
}

export const parseGet = (change: Record<string, unknown> = {}): Operation => parseItem({ get: operation('a', change) })
export const parsePost = (change: Record<string, unknown> = {}): Operation => parseItem({ post: operation('a', change) })
