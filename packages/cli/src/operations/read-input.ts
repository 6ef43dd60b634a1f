/** Turns arguments and flags into the input of an operation. */
import { basename } from 'node:path'
import type { OperationInput } from '../catalog/input.js'
import type { Operation, Parameter } from '../catalog/operation.js'
import type { Io } from '../io.js'
import { parseFilters } from './filter.js'
import { plainParameters, type OperationFlags } from './flags.js'
import { readBytes, readJson } from './read-data.js'

/** @param args the IDs of the path, and the file if the operation uploads one. @throws UsageError */
export async function readInput(io: Io, operation: Operation, args: readonly string[], flags: OperationFlags): Promise<OperationInput> {
  const path = Object.fromEntries(operation.path.map(({ name }, index) => [name, args[index]]))
  const query = readQuery(operation, flags)
  const file = operation.body?.isFile ? args[operation.path.length] : undefined
  if (file !== undefined) {
    // BILL needs the name of an uploaded file.
    if (operation.query.some(({ name }) => name === 'name')) query['name'] ??= file === '-' ? undefined : basename(file)
    return { path, query, body: await readBytes(io, file) }
  }
  return { path, query, ...(flags.data !== undefined && { body: await readJson(io, flags.data) }) }
}

function readQuery(operation: Operation, flags: OperationFlags): Record<string, unknown> {
  const query: Record<string, unknown> = {}
  for (const parameter of plainParameters(operation)) {
    const value = flags[parameter.name]
    if (value !== undefined) query[parameter.name] = readValue(parameter, value)
  }
  if (flags.filter) query['filters'] = parseFilters(flags.filter)
  if (flags.sort) query['sort'] = flags.sort.flatMap((term) => term.split(','))
  return query
}

/** A value that is no number stays text, so that the description rejects it. */
function readValue({ schema }: Parameter, value: unknown): unknown {
  const isNumber = schema['type'] === 'integer' || schema['type'] === 'number'
  return isNumber && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
}
