/** BILL's filter text: `field:operator:value,field:operator:value`. https://developer.bill.com/docs/search-op-with-lists */
import type { Json, Operation } from '../contract/contract.js'
import { parseTime } from '../clock/parse-time.js'
import { reject } from '../errors.js'
import { OPERATORS } from './operators.js'
import { valuesAt } from './paths.js'
import { parseSort, type Sort } from './sort.js'

/** Whether a record is in the list. */
export interface Filter {
  (data: Readonly<Json>): boolean
  /** Values of a field of which a record in the list has one. A table finds its rows without looking at all. */
  readonly lookup?: { readonly field: string; readonly values: readonly unknown[] } | undefined
  /** Times between which those of a record in the list are. A table finds its rows in the order of that time. */
  readonly range?: { readonly sort: Sort; readonly from: string; readonly to: string } | undefined
}

export interface Term {
  readonly field: string
  readonly operator: string
  readonly value: string
  /** The items of a value for `in` and `nin`. */
  readonly items: readonly string[]
}

const TERM = /^\s*([A-Za-z][\w.]*):([a-z]+):(.*)$/s

const isDateField = (field: string): boolean => /Time$|Date$/.test(field)

/** @throws Rejection if a field or operator cannot be filtered by, or a value has the wrong form. */
export function parseFilters(text: string, operation: Pick<Operation, 'filterable'>): Filter {
  const terms = splitTerms(text)
  const tests = terms.map((term) => compileTerm(term, operation))
  const [only] = tests
  const filter = tests.length === 1 && only ? only : (data: Readonly<Json>): boolean => tests.every((test) => test(data))
  return Object.assign(filter, { lookup: terms.map(lookupOf).find((lookup) => lookup !== undefined), range: terms.map(rangeOf).find((range) => range !== undefined) })
}

function compileTerm({ field, operator, value, items }: Term, operation: Pick<Operation, 'filterable'>): (data: Readonly<Json>) => boolean {
  const operators = operation.filterable && Object.hasOwn(operation.filterable, field) ? operation.filterable[field] : undefined
  if (!operators) reject(400, 'BDC_1130', `Invalid filter field: ${field}.`, 'REQUEST')
  const create = OPERATORS[operator]
  if (!create || !operators.includes(operator)) reject(400, 'BDC_1131', `Invalid filter operator for ${field}: ${operator}.`, 'REQUEST')
  if (isDateField(field) && (operator === 'in' || operator === 'nin' ? items : [value]).some((item) => Number.isNaN(parseTime(item)))) reject(400, 'BDC_1129', `The filter ${field}:${operator} needs a date, not ${value}.`, 'REQUEST')
  const test = create(value, items)
  const isNegative = operator === 'ne' || operator === 'nin'
  const isPlain = !field.includes('.')
  return (data) => {
    const stored = isPlain ? data[field] : null
    if (stored !== null && typeof stored !== 'object') return test(stored)
    // In a list, one matching item is enough. For the negative operators none may be equal.
    const values = valuesAt(data, field)
    if (values.length === 0) return test(undefined)
    return isNegative ? values.every(test) : values.some(test)
  }
}

/** What the values of a field can be if they equal the text of a filter. Times can be written in several ways, so there is none for them. */
function lookupOf({ field, operator, value, items }: Term): Filter['lookup'] {
  if ((operator !== 'eq' && operator !== 'in') || isDateField(field)) return undefined
  const texts = operator === 'eq' ? [value] : items
  if (texts.some((text) => /^\d{4}-\d{2}-\d{2}/.test(text))) return undefined
  return { field, values: texts.flatMap((text) => [text, ...(text === 'true' || text === 'false' ? [text === 'true'] : []), ...(Number.isNaN(Number(text)) ? [] : [Number(text)])]) }
}

/** The emulator writes these times itself, all in one form. Without their offset, because a time in another form can be equal. */
const WRITTEN_TIMES: Readonly<Record<string, Sort | undefined>> = Object.fromEntries(['createdTime', 'updatedTime'].map((field) => [field, parseSort(`${field}:asc`, { sortable: [field] })]))
const OFFSET = /Z$/
const TIME_LENGTH = '2026-03-02T09:00:00.000'.length
const LAST = '\uffff'

function rangeOf({ field, operator, value }: Term): Filter['range'] {
  const sort = Object.hasOwn(WRITTEN_TIMES, field) ? WRITTEN_TIMES[field] : undefined
  const time = parseTime(value)
  if (!sort || !/^[gl]te?$/.test(operator) || Number.isNaN(time)) return undefined
  const text = new Date(time).toISOString().replace(OFFSET, '')
  // A year of more than four digits is not in the order of its text.
  if (text.length !== TIME_LENGTH) return undefined
  return operator.startsWith('g') ? { sort, from: text, to: LAST } : { sort, from: '', to: text + LAST }
}

/** A comma ends a term unless it stands in double quotes, or no `field:operator:` follows it. */
export function splitTerms(text: string): Term[] {
  const pieces: string[] = []
  for (const piece of text.match(/(?:"[^"]*"|[^,"])+/g) ?? []) {
    if (TERM.test(piece) || pieces.length === 0) pieces.push(piece)
    else pieces[pieces.length - 1] += `,${piece}`
  }
  if (pieces.length === 0) reject(400, 'BDC_1129', 'The parameter filters is empty.', 'REQUEST')
  return pieces.map((piece) => {
    const [, field, operator, value] = TERM.exec(piece) ?? reject(400, 'BDC_1129', `Invalid filter: ${piece}. The form is field:operator:value.`, 'REQUEST')
    const text = (value as string).trim()
    if (text === '') reject(400, 'BDC_1129', `The filter ${field}:${operator} needs a value.`, 'REQUEST')
    return { field: field as string, operator: operator as string, value: unquote(text), items: readItems(text) }
  })
}

const unquote = (text: string): string => text.replace(/^"([^"]*)"$/, '$1')

/** A list is quoted as a whole, as BILL documents it, or item by item. */
function readItems(text: string): string[] {
  const isWhole = /^"[^"]*"$/.test(text)
  const items = isWhole ? unquote(text).split(',') : (text.match(/(?:"[^"]*"|[^,"])+/g) ?? [])
  return items.map((item) => unquote(item.trim()))
}
