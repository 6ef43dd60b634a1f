/** Tools for any operation, so that hundreds of operations need no tool of their own. */
import { findOperation } from '../../catalog/catalog.js'
import type { Json } from '../../catalog/document.js'
import type { OperationInput } from '../../catalog/input.js'
import type { Operation, Parameter } from '../../catalog/operation.js'
import { bodySchema } from '../../catalog/schema.js'
import { searchOperations } from '../../catalog/search.js'
import { describeAccess } from '../policy.js'
import { NotAllowedError } from '../not-allowed.js'
import { defined, integer, LOCAL, object, READS, text, WRITES, type Tool } from './definition.js'

const OPERATION = text('operationId, such as listVendors')
const PATH: Json = { type: 'object', description: 'IDs in the path by name, such as {"vendorId": "009…"}' }
const QUERY: Json = { type: 'object', description: 'Query parameters by name, such as {"max": 10, "filters": {"name": {"sw": "Ce"}}, "sort": "name:asc"}' }
const BODY: Json = { description: 'JSON body; see describe_operation' }

export const readInput = ({ path, query, body }: Json): OperationInput => defined({ path, query, body }) as OperationInput

const search: Tool = {
  name: 'search_operations',
  title: 'Search operations',
  description: "Finds operations of BILL's API by plain words, such as: void a payment.",
  input: object({ query: text('Plain words'), limit: integer('Defaults to 8', 1, 25) }, ['query']),
  hints: LOCAL,
  run: ({ query, limit = 8 }) => ({ facts: { operations: searchOperations(query as string, limit as number).map(({ id, summary, money, isRead }) => ({ operation: id, summary, effect: isRead ? 'reads' : money === 'none' ? 'changes data' : `${money} money` })) } }),
}

const describeParameter = ({ name, description, required, schema }: Parameter): object => ({ name, ...(required && { required }), description, schema })

/** What an assistant needs to call an operation. */
function describe(operation: Operation): Json {
  const { id, summary, description, path, query, body, filterable, sortable, pageParameter, requiresMfa, docs } = operation
  return defined({
    operation: id,
    summary,
    description,
    path: path.length ? path.map(describeParameter) : undefined,
    query: query.length ? query.map(describeParameter) : undefined,
    filters: filterable,
    sort: sortable,
    nextPage: pageParameter && `Pass nextPage of a reply as query.${pageParameter}.`,
    body: bodySchema(operation),
    example: body?.example,
    requiresMfa: requiresMfa || undefined,
    docs,
  })
}

const describeOperation: Tool = {
  name: 'describe_operation',
  title: 'Describe an operation',
  description: 'Returns parameters, body schema, example, and whether this server may call the operation.',
  input: object({ operation: OPERATION }, ['operation']),
  hints: LOCAL,
  run: (args, { settings }) => {
    const operation = findOperation(args['operation'] as string)
    if (!operation) throw new NotAllowedError(`There is no operation "${String(args['operation']).slice(0, 80)}". Use search_operations to find one.`)
    return { facts: { access: describeAccess(operation, settings), ...describe(operation) } }
  },
}

const callOperation: Tool = {
  name: 'call_operation',
  title: 'Read with any operation',
  description: 'Calls an operation that only reads. Lists return one page: {results, nextPage}.',
  input: object({ operation: OPERATION, path: PATH, query: QUERY }, ['operation']),
  hints: READS,
  run: (args, { dispatch }) => dispatch({ action: 'read', operation: args['operation'] as string, input: readInput(args) }),
}

const writeOperation: Tool = {
  name: 'call_write_operation',
  title: 'Change data with any operation',
  description: 'Calls an operation that changes data, but neither moves money nor changes where it goes. Ask the person first.',
  input: object({ operation: OPERATION, path: PATH, query: QUERY, body: BODY }, ['operation']),
  hints: WRITES,
  run: (args, { dispatch }) => dispatch({ action: 'write', operation: args['operation'] as string, input: readInput(args) }),
}

const prepare: Tool = {
  name: 'prepare_operation',
  title: 'Prepare a payment, or a change of where money goes',
  description: 'Checks an operation that moves or redirects money, and says what it will do. Sends nothing. Returns a commitToken for commit_operation.',
  input: object({ operation: OPERATION, path: PATH, query: QUERY, body: BODY }, ['operation']),
  hints: READS,
  run: (args, { dispatch }) => dispatch({ action: 'prepare', operation: args['operation'] as string, input: readInput(args) }),
}

const commit: Tool = {
  name: 'commit_operation',
  title: 'Send a prepared operation',
  description: 'Sends what prepare_operation prepared: pass the same arguments and its commitToken. The person is asked first. If the outcome is unknown, do not prepare it again before you have checked.',
  input: object({ operation: OPERATION, path: PATH, query: QUERY, body: BODY, commitToken: text('From prepare_operation; valid once, for five minutes') }, ['operation', 'commitToken']),
  hints: WRITES,
  run: (args, { dispatch }) => dispatch({ action: 'commit', operation: args['operation'] as string, input: readInput(args), token: args['commitToken'] as string }),
}

export const READ_TOOLS: readonly Tool[] = [search, describeOperation, callOperation]
export const WRITE_TOOLS: readonly Tool[] = [writeOperation]
export const MONEY_TOOLS: readonly Tool[] = [prepare, commit]
