/** What the generic verbs need to know about a kind of record, and where special rules hook in. */
import type { Call } from '../call.js'
import type { Json } from '../contract/contract.js'
import type { Row } from '../store/rows.js'

export interface Resource {
  /** The collection in the store: the SDK's group, such as `customers.contacts`. */
  readonly collection: string
  /** First characters of the IDs, or `uuid`. */
  readonly prefix: string
  /** What the record is called in messages. */
  readonly noun: string
  /** Prefix of the IDs of the items in a list field, such as line items. */
  readonly items?: Readonly<Record<string, string>>
  /** Rules that can reject a create, update or replace. `before` is undefined for a create. */
  check?(call: Call, data: Readonly<Json>, before: Row | undefined): void
  /** Fields that BILL sets when it creates the record. */
  defaults?(call: Call, data: Readonly<Json>): Json
  /** Fields that follow from others; computed before every write. */
  derive?(call: Call, data: Readonly<Json>): Json
  /** What else happens after a write, such as an event. */
  after?(call: Call, row: Row, verb: Verb, before: Readonly<Json> | undefined): void
}

export type Verb = 'create' | 'update' | 'archive' | 'restore' | 'delete'

export const ARCHIVABLE: Json = { archived: false }
