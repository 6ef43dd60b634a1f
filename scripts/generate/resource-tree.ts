/** Operations grouped into the tree of resources that the client exposes. */
import type { Operation } from './ir.ts'

export interface ResourceNode {
  /** Path on the client, such as `['vendors', 'bankAccount']`; empty at the root. */
  path: string[]
  operations: Operation[]
  children: ResourceNode[]
}

/** Children keep the order in which the spec first names them. */
export function buildResourceTree(operations: Operation[]): ResourceNode {
  const root: ResourceNode = { path: [], operations: [], children: [] }
  for (const operation of operations) {
    let node = root
    for (const [depth, segment] of operation.group.entries()) {
      let child = node.children.find(({ path }) => path[depth] === segment)
      if (!child) node.children.push((child = { path: operation.group.slice(0, depth + 1), operations: [], children: [] }))
      node = child
    }
    node.operations.push(operation)
  }
  return root
}

/** A node and everything below it, depth first, parents before children. */
export const flattenTree = (node: ResourceNode): ResourceNode[] => [node, ...node.children.flatMap(flattenTree)]
