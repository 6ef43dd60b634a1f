/** The code sample of an operation, made of the examples of the spec. It goes into the doc comments, the OpenAPI description and the documentation site. */
import { findField } from '../find-field.ts'
import type { Operation } from '../ir.ts'
import { exampleOf, resolve, type Body, type Document, type OperationObject, type Parameter, type Response } from '../openapi.ts'
import { singularize } from '../singularize.ts'
import { FILE, isTooWide, printValue } from './print-value.ts'

/** What a sample calls: the values of the path IDs, the body and the query. */
export interface SampleInput {
  readonly ids: readonly unknown[]
  /** `undefined` if the operation has no body, or accepts a file. */
  readonly body: unknown
  readonly query: Readonly<Record<string, unknown>>
}

type CalledOperation = Omit<Operation, 'sample'>

/** Code that must precede the sample for it to be a complete program. */
export const printPreamble = ({ body }: CalledOperation): string =>
  body?.kind === 'binary'
    ? "import { openAsBlob } from 'node:fs'\nimport { Bill } from 'bill-sdk'\n\nconst bill = new Bill()\nconst file = await openAsBlob('agreement.pdf')\n"
    : "import { Bill } from 'bill-sdk'\n\nconst bill = new Bill()\n"

/** Names that a sample cannot use for its result. */
const RESERVED = new Set(['bill', 'file', 'status', ''])

export function parseSampleInput(document: Document, object: OperationObject, parameters: readonly Parameter[], operation: CalledOperation): SampleInput {
  /** Without an example, the name stands for the value. */
  const exampleOfParameter = (location: string, name: string): unknown => parameters.find((item) => item.in === location && item.name === name)?.example ?? name
  const body = object.requestBody && resolve<Body>(document, object.requestBody).content['application/json']
  const required = operation.query.filter(({ required: isRequired }) => isRequired)
  return {
    ids: operation.pathParameters.map(({ name }) => exampleOfParameter('path', name)),
    body: body && exampleOf(document, body),
    query: { ...Object.fromEntries(required.map(({ name }) => [name, exampleOfParameter('query', name)])), ...pickFilter(operation) },
  }
}

/** A filter that makes sense for most lists: what is in use, or what is new. */
function pickFilter({ filters }: CalledOperation): Record<string, unknown> {
  const has = (name: string, operator: string): boolean => filters.some((field) => field.name === name && field.operators.includes(operator))
  if (has('archived', 'eq')) return { filters: { archived: { eq: false } } }
  const time = ['updatedTime', 'createdTime'].find((name) => has(name, 'gte'))
  return time ? { filters: { [time]: { gte: '2026-03-01T00:00:00Z' } } } : {}
}

export function printSample(document: Document, object: OperationObject, operation: CalledOperation, input: SampleInput): string {
  const call = `bill.${operation.group.join('.')}.${operation.name}`
  const values = argumentsOf(operation, input)
  if (operation.pagination) return printList(call, values, itemName(operation), idOf(document, object))
  if (operation.response.kind === 'empty') return printCall(`await ${call}`, values)
  const start = `const ${resultName(operation)} = await ${call}(`
  return printCall(isTooWide(start) ? `const result = await ${call}` : start.slice(0, -1), values)
}

function printList(call: string, values: readonly unknown[], item: string, id: string): string {
  const body = `{\n  console.log(${item}${id})\n}`
  const inline = `for await (const ${item} of ${printCall(call, values)}) ${body}`
  if (!inline.split(' {\n  console')[0]?.includes('\n') && !isTooWide(inline)) return inline
  return `${printCall(`const list = ${call}`, values)}\nfor await (const ${item} of list) ${body}`
}

/** Only the last argument spans lines, unless the call is then too wide. */
function printCall(start: string, values: readonly unknown[]): string {
  const before = values.slice(0, -1).map((value) => `${printValue(value)}, `)
  const inline = `${start}(${before.join('')}${values.slice(-1).map((value) => printValue(value, start.length + before.join('').length + 1)).join('')})`
  const [firstLine = ''] = inline.split('\n')
  if (!isTooWide(firstLine) && !before.join('').includes('\n')) return inline
  return `${start}(\n${values.map((value) => `  ${printValue(value, 3, '  ')},\n`).join('')})`
}

/** The first of these fields that the items of the list have. */
function idOf(document: Document, object: OperationObject): string {
  const [, response] = Object.entries(object.responses).find(([code]) => code.startsWith('2')) as [string, Response]
  const schema = resolve<Response>(document, response).content?.['application/json']?.schema
  const found = ['id', 'uuid', 'name'].find((name) => schema && (findField(document, schema, ['results', name]) ?? findField(document, schema, [name])))
  return found ? `.${found}` : ''
}

function argumentsOf({ pathParameters, body, query }: CalledOperation, input: SampleInput): unknown[] {
  const hasQuery = query.length > 0 && Object.keys(input.query).length > 0
  const bodies = body?.kind === 'binary' ? [FILE] : body && (input.body !== undefined || hasQuery) ? [input.body] : []
  return [...pathParameters.map((_, index) => input.ids[index]), ...bodies, ...(hasQuery ? [input.query] : [])]
}

const itemName = ({ pagination }: CalledOperation): string => variable(pagination?.item ?? '', 'item')

function resultName({ response }: CalledOperation): string {
  if (!response.type.endsWith('[]')) return variable(response.type, 'result')
  const name = variable(response.type.slice(0, -2), '')
  return name && singularize(`${name}s`) === name && !name.endsWith('y') ? `${name}s` : 'results'
}

/** `vendor` for `Vendor`. */
function variable(type: string, otherwise: string): string {
  const name = type.replace(/^Spend/, '').replace(/^./, (letter) => letter.toLowerCase())
  return RESERVED.has(name) || /(Result|Response|Status)$/.test(name) ? otherwise : name
}
