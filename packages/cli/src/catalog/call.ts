/** Calls operations through the typed methods of the SDK, so that its pipeline (sign-in, retries, limits, masks) applies to every call. */
import type { Bill, Page, PagePromise, RequestOptions } from 'bill-sdk'
import type { OperationInput } from './input.js'
import type { Operation } from './operation.js'

type Resource = Record<string, unknown>
type Method = (this: unknown, ...args: unknown[]) => unknown

/** Calls the SDK method of an operation. Its arguments are the path IDs, the body, the query and the options. Those that the operation does not accept are left out. */
function invoke(bill: Bill, { method, path, body, query }: Operation, input: OperationInput, options: RequestOptions | undefined): unknown {
  const names = method.split('.')
  const name = names.pop() as string
  let resource = bill as unknown as Resource
  for (const group of names) resource = resource[group] as Resource
  const args = [...path.map((id) => input.path?.[id.name]), ...(body ? [input.body] : []), ...(query.length ? [input.query] : []), options]
  return (resource[name] as Method).apply(resource, args)
}

/** One page of a list. */
export type PageData = Pick<Page<unknown>, 'results' | 'nextPage' | 'prevPage'>

/**
 * Calls an operation. Resolves to the data of the response; for a list with pages, to one page.
 * @throws what the SDK throws. Validate the input first: the SDK sends a body as it is.
 */
export async function call(bill: Bill, operation: Operation, input: OperationInput, options?: RequestOptions): Promise<unknown> {
  const result = await invoke(bill, operation, input, options)
  if (operation.pageParameter === undefined) return result
  const { results, nextPage, prevPage } = result as PageData
  return { results, nextPage, prevPage } satisfies PageData
}

/** Lists with pages: iterates over the items of all pages, or over the pages with `.pages()`. The operation must have a `pageParameter`. */
export const listAll = (bill: Bill, operation: Operation, input: OperationInput, options?: RequestOptions): PagePromise<unknown> => invoke(bill, operation, input, options) as PagePromise<unknown>
