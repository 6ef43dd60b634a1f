/** Operations grouped into the tree of resources that the client exposes. */
import type { Operation } from './ir.ts'

export interface ResourceNode {
  /** Path on the client, such as `['vendors', 'bankAccount']`. The path of the root is empty. */
  path: string[]
  operations: Operation[]
  children: ResourceNode[]
}

/** Builds the tree. Children are in the order in which they first occur in the spec. */
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

/** Returns a node and all its descendants, depth first, parents before children. */
export const flattenTree = (node: ResourceNode): ResourceNode[] => [node, ...node.children.flatMap(flattenTree)]
