/** A list over any graph of pages returns each item once or throws a PaginationError. It never loops endlessly. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allOperations, methodOf } from '../../src/http/operation-table.js'
import { PaginationError } from '../../src/errors/index.js'
import { PageLoader } from '../../src/resources/page-loader.js'
import { LazyPagePromise, type PagePromise } from '../../src/resources/page-promise.js'
import { jsonResponse, createClient } from './in-memory-server.ts'

interface Node {
  readonly size: number
  /** The token of the next page, or a value that BILL may send when there is none. */
  readonly next: string | null | undefined
}

type Graph = ReadonlyMap<string, Node>

const TOKENS = ['a', 'b', 'c', 'd', '__proto__', 'constructor', '0', 'a,b', 'é/=+&?']

/** The page '' is the first. Every token has a page. Most values are tokens, so that long paths and cycles are common. */
const next = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...TOKENS) }, { weight: 1, arbitrary: fc.constantFrom('', null, undefined) })
const graph: fc.Arbitrary<Graph> = fc
  .tuple(...['', ...TOKENS].map(() => fc.record({ size: fc.nat({ max: 3 }), next })))
  .map((nodes) => new Map(['', ...TOKENS].map((token, index) => [token, nodes[index] as Node])))

const itemsOf = (token: string, { size }: Node): string[] => Array.from({ length: size }, (_, index) => `${token}#${index}`)

/** What the iteration from a page must return: all items on the path, and whether the path is cyclic. */
function iterateGraph(graph: Graph, start: string): { items: string[]; pages: number; cyclic: boolean } {
  const items: string[] = []
  const seen = new Set<string>()
  for (let token: string | null | undefined = start; ; ) {
    const node: Node = graph.get(token) as Node
    if (token !== '') seen.add(token)
    items.push(...itemsOf(token, node))
    token = node.next
    if (!token || seen.has(token)) return { items, pages: Math.max(seen.size, start === '' ? seen.size + 1 : 0), cyclic: Boolean(token) }
  }
}

const listOperations = allOperations().filter((operation) => operation.pagination?.items && operation.auth.some((scheme) => scheme === 'session' || scheme === 'spend'))

/** All items that a list returns until it ends or throws. */
async function collect(list: PagePromise<string>): Promise<{ items: string[]; error: unknown }> {
  const items: string[] = []
  try {
    for await (const item of list) items.push(item)
    return { items, error: undefined }
  } catch (error) {
    return { items, error }
  }
}

it('a list over random pages returns each item once, and throws a PaginationError if they are cyclic', async () => {
  expect(new Set(listOperations.map((operation) => operation.pagination?.param))).toEqual(new Set(['page', 'nextPage']))
  let runs = 0
  let cycles = 0
  let acyclic = 0
  const property = fc.asyncProperty(graph, fc.constantFrom('', ...TOKENS), fc.constantFrom(...listOperations), async (graph, start, operation) => {
    runs++
    const { param, items: field } = operation.pagination as { param: string; items: string }
    // Some lists have pages of a fixed size.
    const max = operation.query && 'max' in operation.query ? 7 : undefined
    let requests = 0
    const fetch = async (request: Request): Promise<Response> => {
      const { searchParams } = new URL(request.url)
      const token = searchParams.get(param) ?? ''
      expect(searchParams.get('max')).toBe(max === undefined ? null : '7')
      if (++requests > 50) throw new Error('The list does not end.')
      const node = graph.get(token) as Node
      return jsonResponse(200, { [field]: itemsOf(token, node), nextPage: node.next })
    }
    const { send } = createClient({ fetch, sessionId: 's', maxRetries: 0 })
    const path = Object.fromEntries([...operation.path.matchAll(/\{(.+?)\}/g)].map(([, name]) => [name as string, 'id1']))
    const list = new LazyPagePromise<string>(new PageLoader((query) => send(operation, { path, query }), operation), { ...(max && { max }), ...(start && { [param]: start }) })
    const { items, error } = await collect(list)
    const expected = iterateGraph(graph, start)
    expect(items).toEqual(expected.items)
    expect(requests).toBe(expected.pages)
    if (expected.cyclic) expect(error).toBeInstanceOf(PaginationError)
    else expect(error).toBeUndefined()
    if (expected.cyclic) cycles++
    if (!expected.cyclic && expected.pages > 1) acyclic++
  })
  await fc.assert(property, { numRuns: 1_000 })
  expect(runs).toBeGreaterThanOrEqual(1_000)
  expect(cycles).toBeGreaterThan(100)
  expect(acyclic).toBeGreaterThan(100)
}, 60_000)

it('an offset-based list returns each item once for any page size', async () => {
  let runs = 0
  const size = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined })
  const property = fc.asyncProperty(fc.nat({ max: 40 }), size, fc.nat({ max: 45 }), async (count, max, start) => {
    runs++
    let requests = 0
    const fetch = async (request: Request): Promise<Response> => {
      const { searchParams } = new URL(request.url)
      if (++requests > 60) throw new Error('The list does not end.')
      const from = Number(searchParams.get('start') ?? 0)
      // The server uses a default page size when the request has none.
      const numbers = Array.from({ length: count }, (_, index) => String(index)).slice(from, from + Number(searchParams.get('max') ?? 5))
      return jsonResponse(200, numbers)
    }
    const { send } = createClient({ fetch, sessionId: 's', maxRetries: 0 })
    const query = { ...(max !== undefined && { max }), ...(start && { start }) }
    const operation = methodOf('reports', 'vendorAuditTrail').operation
    const list = new LazyPagePromise<string>(new PageLoader((query) => send(operation, { path: { vendorId: 'x' }, query }), operation), query)
    expect((await collect(list)).items).toEqual(Array.from({ length: count }, (_, index) => String(index)).slice(start))
  })
  await fc.assert(property, { numRuns: 1_000 })
  expect(runs).toBeGreaterThanOrEqual(1_000)
}, 60_000)
