import { expect, it } from 'vitest'
import { buildResourceTree, flattenTree } from '../../scripts/generate/resource-tree.ts'
import { parseGet } from './parse-small-spec.ts'

it('lists parents before children, and siblings in the order of the spec', () => {
  const operations = ['b.child', 'a', 'b', 'a.child.leaf', 'a'].map((group) => parseGet({ 'x-sdk': { group, name: 'get' } }))
  const nodes = flattenTree(buildResourceTree(operations))
  expect(nodes.map(({ path, operations }) => [path.join('.'), operations.length])).toEqual([['', 0], ['b', 1], ['b.child', 1], ['a', 2], ['a.child', 0], ['a.child.leaf', 1]])
})
