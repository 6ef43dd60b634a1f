/** Typed tools for one area: one tool per operation, with the schema of the description. */
import { allOperations } from '../../catalog/catalog.js'
import type { Json } from '../../catalog/document.js'
import type { Operation, Parameter } from '../../catalog/operation.js'
import { bodySchema } from '../../catalog/schema.js'
import { actionOf, blockedReason } from '../policy.js'
import { NotAllowedError } from '../not-allowed.js'
import type { Settings } from '../settings.js'
import { TOOLSET_GROUPS } from '../../catalog/toolsets.js'
import { READS, WRITES, type Hints, type Tool } from './definition.js'

/** MCP allows 64 characters. */
const MAX_NAME = 64

const firstSentence = (description: string): string => description.split(/(?<=\.) /)[0] ?? ''

const parameterSchema = ({ name, description, schema }: Parameter, { filterable, sortable }: Operation): Json => {
  if (name === 'filters') return { type: 'object', description: `{field: {operator: value}}. ${Object.entries(filterable ?? {}).map(([field, operators]) => `${field}: ${operators.join(' ')}`).join('; ')}` }
  if (name === 'sort') return { type: 'string', description: `field:asc or field:desc. Fields: ${(sortable ?? []).join(', ')}` }
  return { ...schema, description: firstSentence(description) }
}

/** The arguments of a typed tool: the IDs, the query parameters and `body`, by name. */
function inputSchema(operation: Operation): Json {
  const { path, query, body } = operation
  const { $defs, ...schema } = bodySchema(operation) ?? {}
  const parameters = [...path.map((parameter) => ({ ...parameter, required: true })), ...query]
  const required = [...parameters.filter((parameter) => parameter.required).map(({ name }) => name), ...(body?.required ? ['body'] : [])]
  return {
    type: 'object',
    properties: { ...Object.fromEntries(parameters.map((parameter) => [parameter.name, parameterSchema(parameter, operation)])), ...(body && { body: schema }) },
    ...(required.length && { required }),
    additionalProperties: false,
    ...($defs !== undefined && { $defs }),
  }
}

/** Splits the arguments of a typed tool. */
function readArguments({ path, query }: Operation, args: Json): { path: Json; query: Json; body?: unknown } {
  const take = (parameters: readonly Parameter[]): Json => Object.fromEntries(parameters.filter(({ name }) => args[name] !== undefined).map(({ name }) => [name, args[name]]))
  return { path: take(path), query: take(query), ...(args['body'] !== undefined && { body: args['body'] }) }
}

const DESCRIPTIONS = { read: '', write: 'Changes data. ', prepare: 'Only prepares it: returns a commitToken for commit_operation, which takes {operation, path, query, body, commitToken}. ' } as const

function createTool(operation: Operation, action: 'read' | 'write' | 'prepare'): Tool {
  const { method, summary, description, id, isRetrySafe, http } = operation
  const name = `${action === 'prepare' ? 'prepare_' : ''}${method.replaceAll('.', '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`.slice(0, MAX_NAME)
  const hints: Hints = action === 'write' ? { ...WRITES, idempotentHint: isRetrySafe || http.method === 'DELETE' } : READS
  return {
    name,
    title: summary,
    description: `${DESCRIPTIONS[action]}${firstSentence(description)} Operation ${id}.`,
    input: inputSchema(operation),
    hints,
    run: (args, { dispatch }) => dispatch({ action, operation: id, input: readArguments(operation, args) }),
  }
}

/** Returns undefined for what no flag allows. */
function findAction(operation: Operation): 'read' | 'write' | 'prepare' | undefined {
  if (blockedReason(operation) !== undefined) return undefined
  try {
    return actionOf(operation)
  } catch (error) {
    if (error instanceof NotAllowedError) return undefined
    throw error
  }
}

/** Creates the tools of the chosen areas that the flags allow. */
export function createToolsetTools({ toolsets, allowWrites, allowPayments }: Settings): Tool[] {
  const groups = new Set<string>(toolsets.flatMap((toolset) => TOOLSET_GROUPS[toolset]))
  const isAllowed = { read: true, write: allowWrites, prepare: allowPayments }
  return allOperations().flatMap((operation) => {
    const action = groups.has(operation.method.split('.')[0] as string) ? findAction(operation) : undefined
    return action !== undefined && isAllowed[action] ? [createTool(operation, action)] : []
  })
}
