/** Finds the operation of a request. Built once for all worlds of a description, because hundreds of routes take memory and time. */
import type { Operation } from './contract.js'

export interface Match {
  readonly operation: Operation
  /** The path parameters by name. */
  readonly path: Readonly<Record<string, string>>
}

export type Router = (method: string, path: string) => Match | undefined

interface Node {
  readonly names: Map<string, Node>
  parameter: Node | undefined
  readonly operations: Map<string, Operation>
}

const createNode = (): Node => ({ names: new Map(), parameter: undefined, operations: new Map() })

export function createRouter(operations: readonly Operation[]): Router {
  const root = createNode()
  for (const operation of operations) insert(root, operation)
  return (method, path) => {
    const values: string[] = []
    // A response to HEAD is one to GET without its body.
    const operation = find(root, path.split('/'), 0, method === 'HEAD' ? 'GET' : method, values)
    return operation && { operation, path: Object.fromEntries(operation.pathParameters.map((name, index) => [name, decode(values[index] as string)])) }
  }
}

function insert(root: Node, operation: Operation): void {
  let node = root
  for (const segment of operation.path.split('/')) {
    if (segment.startsWith('{')) node = node.parameter ??= createNode()
    else {
      const next = node.names.get(segment) ?? createNode()
      node.names.set(segment, next)
      node = next
    }
  }
  node.operations.set(operation.method, operation)
}

/** A name in a path goes before a parameter in its place. @param values gets the values of the parameters, in order. */
function find(node: Node, segments: readonly string[], at: number, method: string, values: string[]): Operation | undefined {
  if (at === segments.length) return node.operations.get(method)
  const segment = segments[at] as string
  const named = node.names.get(segment)
  const found = named && find(named, segments, at + 1, method, values)
  if (found || !node.parameter || segment === '') return found
  values.push(segment)
  const operation = find(node.parameter, segments, at + 1, method, values)
  if (!operation) values.pop()
  return operation
}

function decode(value: string): string {
  try {
    return value.includes('%') ? decodeURIComponent(value) : value
  } catch {
    return value
  }
}
