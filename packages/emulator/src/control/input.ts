/** Reads the input of the control API, and says what is wrong with it. */
import type { Context } from 'hono'
import type { Json } from '../contract/contract.js'
import { isTooDeep, MAX_DEPTH } from '../middleware/depth.js'
import { readText } from '../middleware/read-bytes.js'

/** A request to the control API, or a value that a test passes, that is wrong. */
export class ControlError extends RangeError {
  override readonly name = 'ControlError'
  readonly field: string | undefined
  readonly status: 400 | 404 | 409 | 413

  constructor(message: string, field?: string, status: 400 | 404 | 409 | 413 = 400) {
    super(message)
    this.field = field
    this.status = status
  }
}

/** A snapshot holds a whole world. */
const MAX_BYTES = 512 * 1024 * 1024

/** The JSON object of a body; `{}` for an empty one. */
export async function readObject(context: Context): Promise<Json> {
  const text = await readText(context.req.raw, MAX_BYTES)
  if (text === undefined) throw new ControlError(`The body is larger than ${MAX_BYTES} bytes.`, undefined, 413)
  if (text.trim() === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ControlError('The body is not JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ControlError('The body must be a JSON object.')
  if (isTooDeep(value)) throw new ControlError(`The body is nested more than ${MAX_DEPTH} levels deep.`)
  return value as Json
}

type Kind = 'string' | 'number' | 'boolean' | 'object' | 'array'

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value)

/** @throws ControlError if a field is unknown or has the wrong type. `?` at the end of a kind makes the field optional. */
export function check(input: Json, fields: Readonly<Record<string, Kind | `${Kind}?` | readonly Kind[]>>): void {
  for (const name of Object.keys(input)) if (!Object.hasOwn(fields, name)) throw new ControlError(`${name} is not a known field. Known fields: ${Object.keys(fields).join(', ') || 'none'}.`, name)
  for (const [name, expected] of Object.entries(fields)) {
    const isOptional = typeof expected !== 'string' || expected.endsWith('?')
    const kinds = typeof expected === 'string' ? [expected.replace('?', '')] : expected
    if (input[name] === undefined ? !isOptional : !kinds.includes(kindOf(input[name]) as Kind)) throw new ControlError(`${name} must be of type ${kinds.join(' or ')}.`, name)
  }
}
