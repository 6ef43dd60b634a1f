/** Custom fields of transactions and reimbursements, with their values. https://developer.bill.com/reference/createcustomfield */
import { bodyOf, type Call, type Handlers } from '../../call.js'
import type { Json } from '../../contract/contract.js'
import type { Row } from '../../store/rows.js'
import { toTimestamp } from '../../world.js'
import { merge } from '../generic.js'
import { listRows } from '../list.js'
import { BUDGETS } from './budgets.js'
import { createUuid, find, lookUp, oldId, requireRef } from './ids.js'

export const CUSTOM_FIELDS = 'spend.customFields'
const VALUES = 'spend.customFields.values'

const findField = (call: Call): Row => find(call, CUSTOM_FIELDS, 'customFieldId', 'custom field')

/** Lists of budgets under both kinds of IDs. */
function budgetsOf(call: Call, body: Json): Json {
  const both = (name: string): Json => {
    const ids = body[`${name}BudgetIds`] as string[] | undefined
    const rows = ids?.map((id) => requireRef(call, BUDGETS, id, `${name}BudgetIds`))
    return rows ? { [`${name}BudgetIds`]: rows.map(({ data }) => data['id']), [`${name}BudgetUuids`]: rows.map(({ id }) => id) } : {}
  }
  return { ...both('selected'), ...both('required') }
}

function addValue(call: Call, field: Row, value: string): Row {
  const uuid = createUuid(call, 'tvl')
  return call.world.store.insert<Json>(VALUES, call.owner, uuid, { id: oldId(call, 'CustomFieldValue'), uuid, value, name: value, deleted: false, retired: false, __field: field.id })
}

function createField(call: Call): Json {
  const { values = [], ...input } = bodyOf(call) as Json & { values?: string[] }
  const uuid = createUuid(call, 'tty')
  const fixed = { id: oldId(call, 'CustomField'), uuid, type: 'CUSTOM_SELECTOR', retired: false, createdTime: toTimestamp(call.now) }
  const row = call.world.store.insert<Json>(CUSTOM_FIELDS, call.owner, uuid, { multiSelect: false, required: false, global: false, ...input, ...budgetsOf(call, input), ...fixed })
  for (const value of values) addValue(call, row, value)
  return row.data
}

export interface Assignment {
  readonly customFieldId: string
  readonly selectedValues?: readonly string[]
  readonly note?: string
}

/** What a transaction or a reimbursement stores of custom fields. */
export function assign(call: Call, before: readonly Json[], assignments: readonly Assignment[]): Json[] {
  const result = new Map(before.map((field) => [field['uuid'], field]))
  for (const { customFieldId, selectedValues = [], note } of assignments) {
    const field = requireRef(call, CUSTOM_FIELDS, customFieldId, 'customFieldId')
    const values = selectedValues.map((id) => requireRef(call, VALUES, id, 'selectedValues')).map(({ id, data }) => ({ id: data['id'], uuid: id, value: data['value'] }))
    const applied = { id: field.data['id'], uuid: field.id, name: field.data['name'], isRequired: field.data['required'], selectedValues: values, ...(note !== undefined && { note }) }
    if (values.length || note !== undefined) result.set(field.id, applied)
    else result.delete(field.id)
  }
  return [...result.values()]
}

export const customFieldHandlers: Handlers = {
  listCustomFields: (call) => listRows(call, call.world.store.table(CUSTOM_FIELDS, call.owner), ({ data }) => data),
  createCustomField: createField,
  getCustomField: (call) => findField(call).data,
  updateCustomField(call) {
    const row = findField(call)
    return call.world.store.update<Json>(CUSTOM_FIELDS, row, { ...merge(row.data, bodyOf(call)), ...budgetsOf(call, bodyOf(call)) }).data
  },
  deleteCustomField(call) {
    const row = findField(call)
    call.world.store.update(CUSTOM_FIELDS, row, { ...row.data, retired: true })
  },
  listCustomFieldValues: (call) => {
    const { id } = findField(call)
    return listRows(call, call.world.store.table(VALUES, call.owner).where('__field', id).filter(({ data }) => data['deleted'] !== true), ({ data }) => data)
  },
  createCustomFieldValues(call) {
    const field = findField(call)
    const rows = (bodyOf(call)['values'] as string[]).map((value) => addValue(call, field, value))
    return rows[0]?.data
  },
  getCustomFieldValues: (call) => find(call, VALUES, 'customFieldValueId', 'value').data,
  deleteCustomFieldValue(call) {
    findField(call)
    for (const id of bodyOf(call)['customFieldValueIds'] as string[]) {
      const row = lookUp(call, VALUES, id)
      if (row) call.world.store.update(VALUES, row, { ...row.data, deleted: true, retired: true })
    }
  },
}
