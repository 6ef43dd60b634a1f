/**
 * The verbs that most operations are: list, get, create, update, replace, archive, restore, delete, and their bulk forms. They are driven by the description, so an
 * operation that is added to it is served without a line here.
 */
import { bodyOf, type Call, type Handler } from '../call.js'
import type { Json, Operation } from '../contract/contract.js'
import { reject } from '../errors.js'
import type { Row } from '../store/rows.js'
import { toTimestamp } from '../world.js'
import { withItemIds } from './line-items.js'
import { listRows } from './list.js'
import type { Resource, Verb } from './resource.js'

export function genericHandler(operation: Operation, resource: Resource): Handler | undefined {
  const verb = operation.name.replace(/Bulk$/, '')
  const isBulk = operation.name !== verb
  switch (verb) {
    case 'list':
      return (call) => listRows(call, hasAllRows(call) ? call.world.store.table(resource.collection, call.owner) : scopedRows(call, resource), present)
    case 'get':
      return (call) => present(findRow(call, resource))
    case 'create':
      return isBulk ? (call) => bulk(call, (item) => create(call, resource, item)) : (call) => present(create(call, resource, bodyOf(call)))
    case 'update':
    case 'replace':
      return isBulk
        ? (call) => bulk(call, (item) => write(call, resource, findRow(call, resource, String(item['id'])), item, verb))
        : (call) => present(write(call, resource, findRow(call, resource), bodyOf(call), verb))
    case 'archive':
    case 'restore':
      return isBulk
        ? (call) => bulkResult(call, readIds(call).map((id) => present(setArchived(call, resource, findRow(call, resource, id), verb))))
        : (call) => present(setArchived(call, resource, findRow(call, resource), verb))
    case 'delete':
      return (call) => remove(call, resource, findRow(call, resource))
    default:
      return undefined
  }
  function bulk(call: Call, act: (item: Json) => Row): unknown {
    return bulkResult(call, (call.body as Json[]).map((item) => present(act(item))))
  }
}

/** The row that the last path parameter names. @throws Rejection 404 if it does not exist, or belongs to someone else. */
export function findRow(call: Call, resource: Resource, id = lastParameter(call)): Row {
  const row = call.world.store.get(resource.collection, id)
  const isVisible = row && row.owner === call.owner && isInScope(call, row)
  return isVisible ? row : reject(404, 'BDC_1205', `${id} : the ${resource.noun} does not exist.`)
}

const lastParameter = (call: Call): string => call.path[call.operation.pathParameters.at(-1) ?? ''] ?? ''

/** The parents that the path names, such as the customer of a contact. */
function parents(call: Call, isCollection: boolean): Json {
  const names = isCollection ? call.operation.pathParameters : call.operation.pathParameters.slice(0, -1)
  return Object.fromEntries(names.map((name) => [`__${name}`, call.path[name]]))
}

const isCollectionCall = ({ operation }: Call): boolean => /^(list|create|createBulk)$/.test(operation.name)

const isInScope = (call: Call, row: Row): boolean => Object.entries(parents(call, isCollectionCall(call))).every(([name, id]) => row.data[name] === undefined || row.data[name] === id)

/** The rows that a list is about. */
export function scopedRows(call: Call, resource: Resource): readonly Row[] {
  const table = call.world.store.table(resource.collection, call.owner)
  const [parent] = Object.entries(parents(call, true))
  if (!parent) return table.rows
  const [name, id] = parent
  // A record that names no parent belongs to each.
  const children = [...table.where(name, id), ...table.where(name, undefined)].filter((row) => isInScope(call, row))
  return children.sort((a, b) => a.sequence - b.sequence)
}

/** Whether a list is about all rows of the collection. */
const hasAllRows = (call: Call): boolean => call.operation.pathParameters.length === 0

export function create(call: Call, resource: Resource, input: Readonly<Json>): Row {
  const { world, owner } = call
  resource.check?.(call, input, undefined)
  const id = world.store.createId(resource.prefix)
  const time = toTimestamp(call.now)
  const base = { ...parents(call, true), id, ...resource.defaults?.(call, input), ...withItemIds(call, resource, input, undefined), createdTime: time, updatedTime: time }
  const row = world.store.insert(resource.collection, owner, id, { ...base, ...resource.derive?.(call, base) })
  resource.after?.(call, row, 'create', undefined)
  return reread(call, row, resource)
}

/** A row after a write, with what the write led to. */
const reread = ({ world }: Call, row: Row, { collection }: Resource): Row => world.store.get(collection, row.id) ?? row

/** PATCH merges objects and keeps what is left out; PUT replaces what the description lets you write. */
export function write(call: Call, resource: Resource, row: Row, input: Readonly<Json>, verb: 'update' | 'replace'): Row {
  resource.check?.(call, input, row)
  const withIds = withItemIds(call, resource, input, row)
  const merged = verb === 'update' ? merge(row.data, withIds) : { ...clearWritable(call, row.data), ...withIds }
  return save(call, resource, row, merged, 'update')
}

export function save(call: Call, resource: Resource, row: Row, data: Readonly<Json>, verb: Verb): Row {
  const next = { ...data, id: row.id, updatedTime: toTimestamp(call.now) }
  const saved = call.world.store.update(resource.collection, row, { ...next, ...resource.derive?.(call, next) })
  resource.after?.(call, saved, verb, row.data)
  return reread(call, saved, resource)
}

/** Archiving an archived record succeeds and changes nothing. */
export function setArchived(call: Call, resource: Resource, row: Row, verb: 'archive' | 'restore'): Row {
  const archived = verb === 'archive'
  return row.data['archived'] === archived ? row : save(call, resource, row, { ...row.data, archived }, verb)
}

function remove(call: Call, resource: Resource, row: Row): unknown {
  call.world.store.delete(resource.collection, row.id)
  resource.after?.(call, row, 'delete', row.data)
  return { status: 'SUCCESS' }
}

export const present = (row: Row): Json => ({ ...row.data, id: row.id })

/** Objects are merged at any depth; lists and plain values are replaced. */
export function merge(before: Readonly<Json>, input: Readonly<Json>): Json {
  const result: Json = { ...before }
  for (const [name, value] of Object.entries(input)) result[name] = isObject(value) && isObject(before[name]) ? merge(before[name], value) : value
  return result
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Drops the fields that the request could have set. */
function clearWritable(call: Call, data: Readonly<Json>): Json {
  const schema = call.operation.requestSchema ? resolveRefs(call, call.operation.requestSchema) : {}
  const item = (schema['items'] ? resolveRefs(call, schema['items'] as Json) : schema)['properties'] as Json | undefined
  return Object.fromEntries(Object.entries(data).filter(([name]) => !item || !(name in item)))
}

function resolveRefs(call: Call, schema: string | Json): Json {
  const found = typeof schema === 'string' ? call.world.contract.resolve(schema) : schema
  return typeof found['$ref'] === 'string' ? resolveRefs(call, found['$ref']) : found
}

/** The IDs of a bulk archive or restore: one query parameter, separated by commas. */
function readIds(call: Call): string[] {
  const ids = (call.query['ids'] ?? '').split(',').map((id) => id.trim()).filter(Boolean)
  return ids.length ? ids : reject(400, 'BDC_1108', 'ids: must not be empty', 'REQUEST')
}

/** A bulk result is a list, or an object with one list; the description says which. */
export function bulkResult(call: Call, results: readonly unknown[]): unknown {
  const schema = resolveRefs(call, call.operation.responseSchema as string)
  if (schema['type'] === 'array') return results
  const lists = Object.keys((schema['properties'] ?? {}) as Json)
  return { [lists[0] ?? 'results']: results }
}
