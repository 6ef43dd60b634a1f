/** BILL's filter and sort text: `field:operator:value,field:operator:value` and `field:asc`. https://developer.bill.com/docs/search-op-with-lists */
import type { Json, Operation } from '../contract/contract.js'
import { reject } from '../errors.js'

export type Predicate = (data: Readonly<Json>) => boolean

export interface Term {
  readonly field: string
  readonly operator: string
  readonly value: string
  /** The items of a value for `in` and `nin`. */
  readonly items: readonly string[]
}

const TERM = /^\s*([A-Za-z][\w.]*):([a-z]+):(.*)$/s

/** Tests of one stored value against the text of a filter. A field without a value matches no operator but `ne` and `nin`. */
const OPERATORS: Readonly<Record<string, (stored: unknown, text: string, items: readonly string[]) => boolean>> = {
  eq: (stored, text) => isEqual(stored, text),
  ne: (stored, text) => !isEqual(stored, text),
  gt: (stored, text) => stored !== undefined && compareTo(stored, text) > 0,
  gte: (stored, text) => stored !== undefined && compareTo(stored, text) >= 0,
  lt: (stored, text) => stored !== undefined && compareTo(stored, text) < 0,
  lte: (stored, text) => stored !== undefined && compareTo(stored, text) <= 0,
  in: (stored, _text, items) => items.some((item) => isEqual(stored, item)),
  nin: (stored, _text, items) => !items.some((item) => isEqual(stored, item)),
  sw: (stored, text) => typeof stored === 'string' && stored.startsWith(text),
}

/** @throws Rejection if a field or operator cannot be filtered by, or a value has the wrong form. */
export function parseFilters(text: string, operation: Pick<Operation, 'filterable'>): Predicate {
  const tests = splitTerms(text).map(({ field, operator, value, items }): Predicate => {
    const operators = operation.filterable && Object.hasOwn(operation.filterable, field) ? operation.filterable[field] : undefined
    if (!operators) reject(400, 'BDC_1130', `Invalid filter field: ${field}.`, 'REQUEST')
    const test = OPERATORS[operator]
    if (!test || !operators.includes(operator)) reject(400, 'BDC_1131', `Invalid filter operator for ${field}: ${operator}.`, 'REQUEST')
    if (/Time$|Date$/.test(field) && Number.isNaN(Date.parse(value))) reject(400, 'BDC_1129', `The filter ${field}:${operator} needs a date, not ${value}.`, 'REQUEST')
    const path = field.split('.')
    return (data) => someValue(data, path, (stored) => test(stored, value, items), operator)
  })
  return (data) => tests.every((test) => test(data))
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

/** Follows a dotted path; in a list, one matching item is enough. For the negative operators none may be equal. */
function someValue(data: unknown, path: readonly string[], test: (stored: unknown) => boolean, operator: string): boolean {
  const values = collect(data, path)
  if (values.length === 0) return test(undefined)
  return operator === 'ne' || operator === 'nin' ? values.every(test) : values.some(test)
}

function collect(data: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(data)) return data.flatMap((item) => collect(item, name === undefined ? [] : [name, ...rest]))
  if (name === undefined) return data === undefined || data === null ? [] : [data]
  return typeof data === 'object' && data !== null ? collect((data as Json)[name], rest) : []
}

export const readPath = (data: unknown, path: string): unknown => collect(data, path.split('.'))[0]

function isEqual(stored: unknown, text: string): boolean {
  if (stored === undefined) return false
  if (typeof stored === 'string' && /^\d{4}-\d{2}-\d{2}(T|$)/.test(stored) && !Number.isNaN(Date.parse(text))) return Date.parse(stored) === Date.parse(text)
  return typeof stored === 'number' ? stored === Number(text) : String(stored) === text
}

function compareTo(stored: unknown, text: string): number {
  if (typeof stored === 'number') return stored - Number(text)
  return Date.parse(String(stored)) - Date.parse(text)
}

export interface Sort {
  /** The values that a row is sorted by. */
  keysOf(data: Readonly<Json>): unknown[]
  compare(a: readonly unknown[], b: readonly unknown[]): number
}

/** @returns undefined for the default order. */
export function parseSort(text: string | undefined, operation: Pick<Operation, 'sortable'>): Sort | undefined {
  if (!text) return undefined
  const keys = text.split(',').map((term) => {
    const [field = '', direction = 'asc', ...rest] = term.trim().split(':')
    if (!operation.sortable?.includes(field)) reject(400, 'BDC_1129', `Invalid sort field: ${field}.`, 'REQUEST')
    if ((direction !== 'asc' && direction !== 'desc') || rest.length) reject(400, 'BDC_1129', `Invalid sort order: ${term}. Use ${field}:asc or ${field}:desc.`, 'REQUEST')
    return { field, sign: direction === 'asc' ? 1 : -1 }
  })
  return {
    keysOf: (data) => keys.map(({ field }) => readPath(data, field) ?? null),
    compare(a, b) {
      for (const [index, { sign }] of keys.entries()) {
        const order = compare(a[index], b[index])
        if (order) return order * sign
      }
      return 0
    },
  }
}

/** A missing value sorts first. */
function compare(a: unknown, b: unknown): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null)
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b)
  return Number(a) - Number(b)
}
