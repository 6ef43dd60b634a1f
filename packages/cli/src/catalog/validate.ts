/** Checks the input of an operation against the description, before anything is sent. */
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { loadDocument, type Json } from './document.js'
import type { OperationInput } from './input.js'
import type { Operation, Parameter } from './operation.js'
import { describeErrors } from './validation-message.js'

interface Compiler {
  compile(schema: Json): ValidateFunction
}

let compiler: Promise<Compiler> | undefined
const compiled = new Map<string, ValidateFunction>()

/** Loads ajv when the first input is checked, because it takes longer to load than everything else. */
async function createCompiler(): Promise<Compiler> {
  const [{ Ajv2020 }, { default: formats }] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')])
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true })
  formats.default(ajv)
  // Formats of OpenAPI that carry no rule of their own.
  for (const name of ['int32', 'int64', 'double', 'float', 'binary', 'password']) ajv.addFormat(name, true)
  ajv.addSchema({ $id: 'bill', ...loadDocument() })
  return ajv
}

async function check(key: string, schema: Json, value: unknown): Promise<readonly ErrorObject[]> {
  let validate = compiled.get(key)
  if (!validate) compiled.set(key, (validate = (await (compiler ??= createCompiler())).compile(schema)))
  return validate(value) ? [] : (validate.errors ?? [])
}

/** Returns what is wrong with an input, one message per field, such as `body.amount must be a number`. An empty array means that the input is valid. */
export async function validateInput(operation: Operation, input: OperationInput): Promise<string[]> {
  const [path, query, body] = await Promise.all([
    checkParameters(operation, 'path', operation.path, input.path ?? {}),
    checkParameters(operation, 'query', operation.query, input.query ?? {}),
    checkBody(operation, input.body),
  ])
  return [...path, ...query, ...checkFilters(operation, input.query?.filters), ...body]
}

async function checkParameters({ id }: Operation, place: string, parameters: readonly Parameter[], values: Readonly<Record<string, unknown>>): Promise<string[]> {
  const known = parameters.map(({ name }) => name)
  const unknown = Object.keys(values).filter((name) => !known.includes(name))
  const problems = unknown.map((name) => `${name} is not a ${place} parameter${known.length ? `; expected ${known.join(', ')}` : ''}`)
  for (const { name, required, schema } of parameters) {
    const value = values[name]
    if (value === undefined || value === '') {
      if (required || value === '') problems.push(`${name} is required`)
    } else if (name !== 'filters' && name !== 'sort') problems.push(...describeErrors(name, await check(`${id} ${place} ${name}`, schema, value)))
  }
  return problems
}

async function checkBody({ body, id }: Operation, value: unknown): Promise<string[]> {
  if (!body) return value === undefined ? [] : [`${id} has no body`]
  if (value === undefined) return body.required ? ['body is required'] : []
  if (body.isFile) return []
  return describeErrors('body', await check(body.pointer, { $ref: `bill${body.pointer}` }, value))
}

/** The SDK checks the fields. Whether a field has an operator is known here only. */
function checkFilters({ filterable, query }: Operation, filters: unknown): string[] {
  if (filters === undefined || !query.some(({ name }) => name === 'filters')) return []
  if (typeof filters !== 'object' || filters === null || Array.isArray(filters)) return ['filters must be an object: { field: { operator: value } }']
  return Object.entries(filters).flatMap(([field, conditions]) => {
    const operators = filterable && Object.hasOwn(filterable, field) ? filterable[field] : undefined
    if (!filterable) return []
    if (!operators) return [`filters.${field} is not a filter field; expected one of ${Object.keys(filterable).join(', ')}`]
    const unknown = Object.keys((conditions ?? {}) as object).filter((operator) => !operators.includes(operator))
    return unknown.map((operator) => `filters.${field} has no operator ${operator}; expected one of ${operators.join(', ')}`)
  })
}
