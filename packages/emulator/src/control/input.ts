/** Reads the bodies of the control API. */
import type { Context } from 'hono'
import type { Json } from '../contract/contract.js'
import { isTooDeep, MAX_DEPTH } from '../middleware/depth.js'
import { readText } from '../middleware/read-bytes.js'
import { ControlError } from './control-error.js'

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
  } catch (error) {
    throw new ControlError(`The body is not JSON: ${(error as Error).message}.`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ControlError('The body must be a JSON object, such as {}.')
  if (isTooDeep(value)) throw new ControlError(`The body is nested more than ${MAX_DEPTH} levels deep.`)
  return value as Json
}
