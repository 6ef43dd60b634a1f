/** The code sample of an operation, made of the examples of the spec. It goes into the doc comments, the OpenAPI description and the documentation site. */
import { findField } from '../find-field.ts'
import type { Operation } from '../ir.ts'
import { exampleOf, resolve, type Body, type Document, type OperationObject, type Parameter, type Response } from '../openapi.ts'
import { FILE, isTooWide, printValue } from './print-value.ts'
import { itemName, resultName } from './variable-names.ts'

/** What a sample calls: the values of the path IDs, the body and the query. */
export interface SampleInput {
  readonly ids: readonly unknown[]
  /** `undefined` if the operation has no body, or accepts a file. */
  readonly body: unknown
  readonly query: Readonly<Record<string, unknown>>
}

type CalledOperation = Omit<Operation, 'sample'>

const FILE_IMPORT = "import { openAsBlob } from 'node:fs'\n"
const FILE_VARIABLE = "const file = await openAsBlob('agreement.pdf')\n"

const acceptsFile = ({ body }: Pick<Operation, 'body'>): boolean => body?.kind === 'binary'

/** The sample as a complete program. */
export function printProgram(operation: Operation): string {
  const [fileImport, file] = acceptsFile(operation) ? [FILE_IMPORT, FILE_VARIABLE] : ['', '']
  return `${fileImport}import { Bill } from 'bill-sdk'\n\nconst bill = new Bill()\n${file}${operation.sample}\n`
}

/** The sample for readers who have a client. */
export const printExample = (operation: Operation): string => `${acceptsFile(operation) ? `${FILE_IMPORT}\n${FILE_VARIABLE}` : ''}${operation.sample}`

/** Advice that belongs to the code, because many readers copy nothing else. */
const ADVICE: Readonly<Record<string, string>> = {
  createPayment: '// Prefer payOnce: it looks for the transaction number before it pays.\n',
}

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
  return `${ADVICE[operation.id] ?? ''}${printCall(isTooWide(start) ? `const result = await ${call}` : start.slice(0, -1), values)}`
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
  const isOmitted = !hasQuery && !body?.required && (input.body === undefined || JSON.stringify(input.body) === '{}')
  const bodies = body?.kind === 'binary' ? [FILE] : body && !isOmitted ? [input.body] : []
  return [...pathParameters.map((_, index) => input.ids[index]), ...bodies, ...(hasQuery ? [input.query] : [])]
}
