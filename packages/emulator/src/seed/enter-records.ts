/** Enters the records of a seed through the handlers, as a client would. */
import type { Session } from '../auth/sessions.js'
import type { Contract, Json, Operation } from '../contract/contract.js'
import { Rejection } from '../errors.js'
import { findProblems, normalizeInput } from '../middleware/validate.js'
import type { Runtime } from '../runtime.js'
import { suggest } from '../suggest.js'
import { explainProblems } from './hints.js'
import { SeedError, type SeedRecords } from './records.js'

/** @param options.validate whether the records are checked against the description. @throws SeedError that names the record. */
export function enterRecords(runtime: Runtime, session: Session, records: SeedRecords, { validate }: { validate: boolean }): void {
  const ids = new Map<string, string>()
  const { contract } = runtime.world
  const invoke = (operation: Operation, input: unknown, path: Record<string, string> = {}): Json => {
    const { body } = normalizeInput(runtime.world, operation, { body: input })
    const problems = validate && findProblems(runtime.world, operation, body)
    if (problems) throw problems
    return runtime.invoke(operation.id, session.owner, { path, body, session }) as Json
  }
  for (const [group, list] of Object.entries(records)) {
    const createOperation = findCreate(contract, group)
    const operations = contract.operations.filter((operation) => operation.group === group)
    for (const [index, { $key, $then = [], ...record }] of list.entries()) {
      within(`The seed has an invalid record ${group}[${index}]`, record, operations, () => {
        const created = invoke(createOperation, replaceReferences(record, ids))
        const id = String(created['id'] ?? created['uuid'])
        if (typeof $key === 'string') ids.set($key, id)
        for (const [name, body] of $then as readonly [string, unknown?][]) {
          const operation = findStep(contract, operations, name)
          within(`$then ${name}`, body, operations, () => invoke(operation, replaceReferences(body, ids), { [operation.pathParameters[0] as string]: id }))
        }
      })
    }
  }
}

function findCreate({ operations }: Contract, group: string): Operation {
  const creates = operations.filter(({ name, pathParameters }) => name === 'create' && pathParameters.length === 0)
  const operation = creates.find((operation) => operation.group === group)
  const groups = creates.map((operation) => operation.group)
  if (!operation) throw new SeedError(`The seed has records of ${group}, which cannot be created.${suggest(group, groups)} These can be: ${[...new Set(groups)].toSorted().join(', ')}.`)
  return operation
}

/** @param operations those of the record's group. */
function findStep(contract: Contract, operations: readonly Operation[], name: string): Operation {
  const operation = contract.operations.find(({ id }) => id === name)
  if (operation) return operation
  const method = operations.find((one) => one.name === name)
  const steps = operations.filter(({ pathParameters }) => pathParameters.length === 1).map(({ id }) => id)
  throw new SeedError(`there is no operation ${name} for $then.${method ? ` Did you mean ${method.id}?` : suggest(name, steps)} Operations of these records: ${steps.join(', ')}`)
}

/** Names the record, or the part of it, in an error. */
function within(place: string, record: unknown, operations: readonly Operation[], enter: () => void): void {
  try {
    enter()
  } catch (error) {
    const reason = error instanceof Rejection ? explainProblems(error, record, operations) : (error as Error).message
    throw new SeedError(`${place}: ${reason}`, { cause: error })
  }
}

function replaceReferences(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string' && value.startsWith('$ref:')) {
    const id = ids.get(value.slice(5))
    if (id === undefined) throw new SeedError(`${value.slice(5)} is not the $key of an earlier record.${suggest(value.slice(5), ids.keys())}`)
    return id
  }
  if (Array.isArray(value)) return value.map((item) => replaceReferences(item, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaceReferences(item, ids)]))
}
