/** The rows of a collection: by their IDs, in the order of creation, and by owner. */
import { OrderedRows } from './ordered-rows.js'
import type { Row } from './rows.js'
import { Table } from './table.js'

export interface Collection {
  readonly byId: Map<string, Row>
  readonly ordered: OrderedRows
  readonly tables: Map<string, Table>
}

export const createCollection = (): Collection => ({ byId: new Map(), ordered: new OrderedRows(), tables: new Map() })

/** @param before undefined for a new row. @param after undefined for a row that is deleted. */
export function replaceRow({ byId, ordered, tables }: Collection, before: Row | undefined, after: Row | undefined): void {
  const { id, owner } = (after ?? before) as Row
  let table = tables.get(owner)
  if (!table) tables.set(owner, (table = new Table()))
  table.replace(before, after)
  if (after) {
    byId.set(id, after)
    ordered.put(after)
  } else if (before) {
    byId.delete(id)
    ordered.remove(before)
  }
}
