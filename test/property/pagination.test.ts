/** Lists over any graph of pages: all items once, or a PaginationError; never an endless loop. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allOperations, findOperation } from '../../src/http/operation-table.js'
import { PaginationError } from '../../src/errors/index.js'
import { PageLoader } from '../../src/resources/page-loader.js'
import { LazyPagePromise, type PagePromise } from '../../src/resources/page-promise.js'
import { jsonResponse, createClient } from './in-memory-server.ts'

interface Node {
  readonly size: number
  /** Token of the page after this one, or what BILL may write in place of none. */
  readonly next: string | null | undefined
}

type Graph = ReadonlyMap<string, Node>

const TOKENS = ['a', 'b', 'c', 'd', '__proto__', 'constructor', '0', 'a,b', 'é/=+&?']

/** The page '' is the first; every token has a page. Mostly tokens, so that long ways and cycles are not rare. */
const next = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...TOKENS) }, { weight: 1, arbitrary: fc.constantFrom('', null, undefined) })
const graph: fc.Arbitrary<Graph> = fc
  .tuple(...['', ...TOKENS].map(() => fc.record({ size: fc.nat({ max: 3 }), next })))
  .map((nodes) => new Map(['', ...TOKENS].map((token, index) => [token, nodes[index] as Node])))

const itemsOf = (token: string, { size }: Node): string[] => Array.from({ length: size }, (_, index) => `${token}#${index}`)

/** What a walk from a page has to give: all items on the way, and whether the way leads back. */
function walk(graph: Graph, start: string): { items: string[]; pages: number; cyclic: boolean } {
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

const styles = allOperations().filter((operation) => operation.pagination?.items && operation.auth.some((way) => way === 'session' || way === 'spend'))

/** Everything that a list gives until it ends or throws. */
async function collect(list: PagePromise<string>): Promise<{ items: string[]; error: unknown }> {
  const items: string[] = []
  try {
    for await (const item of list) items.push(item)
    return { items, error: undefined }
  } catch (error) {
    return { items, error }
  }
}

it('a list over random pages gives all items once, and a PaginationError where they lead back', async () => {
  expect(new Set(styles.map((operation) => operation.pagination?.param))).toEqual(new Set(['page', 'nextPage']))
  let runs = 0
  let cycles = 0
  let empty = 0
  const property = fc.asyncProperty(graph, fc.constantFrom('', ...TOKENS), fc.constantFrom(...styles), async (graph, start, operation) => {
    runs++
    const { param, items: field } = operation.pagination as { param: string; items: string }
    let requests = 0
    const fetch = async (request: Request): Promise<Response> => {
      const { searchParams } = new URL(request.url)
      const token = searchParams.get(param) ?? ''
      expect(searchParams.get('max')).toBe('7')
      if (++requests > 50) throw new Error('The list does not end.')
      const node = graph.get(token) as Node
      return jsonResponse(200, { [field]: itemsOf(token, node), nextPage: node.next })
    }
    const { send } = createClient({ fetch, sessionId: 's', maxRetries: 0 })
    const path = Object.fromEntries([...operation.path.matchAll(/\{(.+?)\}/g)].map(([, name]) => [name as string, 'id1']))
    const list = new LazyPagePromise<string>(new PageLoader((query) => send(operation, { path, query }), operation), { max: 7, ...(start && { [param]: start }) })
    const { items, error } = await collect(list)
    const expected = walk(graph, start)
    expect(items).toEqual(expected.items)
    expect(requests).toBe(expected.pages)
    if (expected.cyclic) expect(error).toBeInstanceOf(PaginationError)
    else expect(error).toBeUndefined()
    if (expected.cyclic) cycles++
    if (!expected.cyclic && expected.pages > 1) empty++
  })
  await fc.assert(property, { numRuns: 1_000 })
  expect(runs).toBeGreaterThanOrEqual(1_000)
  expect(cycles).toBeGreaterThan(100)
  expect(empty).toBeGreaterThan(100)
}, 60_000)

it('a list by offset gives all items once, whatever size of page is asked for', async () => {
  let runs = 0
  const size = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined })
  const property = fc.asyncProperty(fc.nat({ max: 40 }), size, fc.nat({ max: 45 }), async (count, max, start) => {
    runs++
    let requests = 0
    const fetch = async (request: Request): Promise<Response> => {
      const { searchParams } = new URL(request.url)
      if (++requests > 60) throw new Error('The list does not end.')
      const from = Number(searchParams.get('start') ?? 0)
      // A server has a page size of its own when none is asked for.
      const numbers = Array.from({ length: count }, (_, index) => String(index)).slice(from, from + Number(searchParams.get('max') ?? 5))
      return jsonResponse(200, numbers)
    }
    const { send } = createClient({ fetch, sessionId: 's', maxRetries: 0 })
    const query = { ...(max !== undefined && { max }), ...(start && { start }) }
    const operation = findOperation('reports', 'getVendorAuditTrail')
    const list = new LazyPagePromise<string>(new PageLoader((query) => send(operation, { path: { vendorId: 'x' }, query }), operation), query)
    expect((await collect(list)).items).toEqual(Array.from({ length: count }, (_, index) => String(index)).slice(start))
  })
  await fc.assert(property, { numRuns: 1_000 })
  expect(runs).toBeGreaterThanOrEqual(1_000)
}, 60_000)
