/** Parses operations that a test adds to the small spec. */
import type { Operation } from '../../scripts/generate/ir.ts'
import type { PathItem, Schema } from '../../scripts/generate/openapi.ts'
import { parseOperations } from '../../scripts/generate/parse-openapi.ts'
import { splitRequestResponse } from '../../scripts/generate/split-request-response.ts'
import { operation, smallSpec } from './small-spec.ts'

/** Every operation of the small spec, together with these paths. */
export function parseAll(paths: Record<string, PathItem> = {}, schemas: Record<string, Schema> = {}): Operation[] {
  const source = smallSpec({ paths, schemas })
  return parseOperations(source, splitRequestResponse(source).requestName)
}

/** The only operation of a path that is added to the small spec. */
export function parseItem(item: PathItem, schemas: Record<string, Schema> = {}, path = '/connect/v3/a'): Operation {
  const found = parseAll({ [path]: item }, schemas).find((candidate) => candidate.path === path)
  if (!found) throw new Error(`${path} was not parsed`)
  return found
}

export const parseGet = (overrides: Record<string, unknown> = {}): Operation => parseItem({ get: operation('a', overrides) })
export const parsePost = (overrides: Record<string, unknown> = {}): Operation => parseItem({ post: operation('a', overrides) })
