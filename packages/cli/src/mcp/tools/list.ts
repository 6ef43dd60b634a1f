/** What the tools that list records share: their arguments, and how they read a page. */
import type { Json } from '../../catalog/document.js'
import { defined, integer, text, type ToolContext } from './definition.js'

export const MAX = integer('Items of a page; defaults to 20', 1, 100)
export const PAGE = text('nextPage of the reply before')

export interface ListReply {
  readonly results: readonly Json[]
  readonly nextPage?: string
}

/** Reads a page of a list, and keeps some fields of its items. */
export async function readList({ read }: Pick<ToolContext, 'read'>, operation: string, { max, page }: Json, query: Json, fields: readonly string[]): Promise<ListReply> {
  const { results, nextPage } = (await read(operation, { query: defined({ ...query, max, page }) })) as ListReply
  return { results: results.map((item) => pick(item, fields)), ...(nextPage !== undefined && { nextPage }) }
}

/** Returns an object with some of the fields. `invoice.invoiceNumber` is the field `invoiceNumber`. */
export function pick(value: unknown, paths: readonly string[]): Json {
  const fieldOf = (path: string): unknown => path.split('.').reduce<unknown>((current, name) => (current as Json | undefined)?.[name], value)
  return defined(Object.fromEntries(paths.map((path) => [path.split('.').at(-1), fieldOf(path)])))
}
