/** The items of a list field, such as line items: their IDs, and what a change of some of them does to the others. */
import type { Call } from '../call.js'
import type { Json } from '../contract/contract.js'
import { reject } from '../errors.js'
import type { Row } from '../store/rows.js'
import type { Resource } from './resource.js'

/** A new item of a list gets an ID; an item with an ID keeps what it does not mention only if it is the same item. */
export function withItemIds(call: Call, resource: Resource, input: Readonly<Json>, row: Row | undefined): Json {
  const result: Json = { ...input }
  for (const [field, prefix] of Object.entries(resource.items ?? {})) {
    const items = input[field] as Json[] | undefined
    if (!items) continue
    const known = (row?.data[field] ?? []) as Json[]
    const written = items.map((item) => {
      if (item['id'] === undefined) return { id: call.world.store.createId(prefix), ...item }
      const before = known.find(({ id }) => id === item['id'])
      if (!before) reject(400, 'BDC_1120', `${field}: ${String(item['id'])} is not part of this ${resource.noun}.`)
      const { classifications: _dropped, ...kept } = before
      return withNewPrice(kept, item)
    })
    result[field] = call.operation.method === 'PATCH' ? mergeItems(known, written) : written
  }
  return result
}

/** A line has an amount, a quantity and a price, or a percentage. What a change sets takes the place of the other forms. */
function withNewPrice(kept: Readonly<Json>, change: Readonly<Json>): Json {
  const line = { ...kept, ...change }
  const isChanged = (name: string): boolean => change[name] !== undefined
  const drop = (...names: string[]): void => names.forEach((name) => isChanged(name) || delete line[name])
  if (isChanged('ratePercent')) drop('amount', 'quantity', 'price')
  if (isChanged('quantity') || isChanged('price')) {
    drop('ratePercent')
    if (line['quantity'] !== undefined && line['price'] !== undefined) drop('amount')
  }
  return line
}

/** PATCH changes the items that it names and adds those without an ID; the others stay. */
function mergeItems(known: readonly Json[], written: readonly Json[]): Json[] {
  const byId = new Map([...known, ...written].map((item) => [item['id'], item]))
  return [...byId.values()]
}
