/** Reads operations that are put into the small spec. */
import type { PathItem, Schema } from '../../scripts/openapi.ts'
import type { Operation } from '../../scripts/model.ts'
import { readOperations } from '../../scripts/read.ts'
import { splitViews } from '../../scripts/views.ts'
import { operation, smallSpec } from './small-spec.ts'

export function readAll(paths: Record<string, PathItem>, schemas: Record<string, Schema> = {}): Operation[] {
  const source = smallSpec({ paths, schemas })
  return readOperations(source, splitViews(source).inputName)
}

/** The model of one operation that is added to the small spec. */
export function read(item: PathItem, schemas: Record<string, Schema> = {}, path = '/connect/v3/a'): Operation {
  const found = readAll({ [path]: item }, schemas).find((one) => one.path === path)
  if (!found) throw new Error(`${path} was not read`)
  return found
}

export const readGet = (change: Record<string, unknown> = {}): Operation => read({ get: operation('a', change) })
export const readPost = (change: Record<string, unknown> = {}): Operation => read({ post: operation('a', change) })
