/** A call whose outcome is not known is never sent a second time, whatever came before. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allOperations } from '../../src/http/operation-table.js'
import type { Operation } from '../../src/http/operation.js'
import { faultNames, faultOf, type Fault, type FaultName } from './faults.ts'
import { jsonResponse, createClient } from './in-memory-server.ts'

/** Every operation that may not run twice. */
const oneShot = allOperations().filter((operation) => operation.method !== 'GET' && !operation.idempotent)

interface Seen {
  /** What was done to each request of the call, in order. */
  readonly faults: Fault[]
  readonly ended: 'answered' | 'failed'
}

/** Sends an operation to a server that follows the script, and afterwards answers. */
async function send(operation: Operation, script: readonly FaultName[], maxRetries: number): Promise<Seen> {
  const seen: Fault[] = []
  const controller = new AbortController()
  let sessions = 0
  const fetch = async (request: Request): Promise<Response> => {
    if (request.headers.has('X-Call')) {
      const fault = faultOf(script[seen.length] ?? '200')
      seen.push(fault)
      return fault.play(request, () => controller.abort(new Error('the caller has enough')))
    }
    return jsonResponse(200, { sessionId: `s${++sessions}`, challengeId: 'c', rememberMeId: 'r', trusted: true })
  }
  const { send } = createClient({ fetch, maxRetries, onMfaChallenge: () => '123456' })
  // A session that has served once, as in real life: one that is refused when it is new is not renewed.
  await send({ id: 'warmUp', method: 'GET', path: '/connect/v3/warm-up', auth: operation.auth }, {})
  const path = Object.fromEntries([...operation.path.matchAll(/\{(.+?)\}/g)].map(([, name]) => [name as string, 'id1']))
  const body = operation.method === 'DELETE' ? undefined : operation.binaryRequest ? new Uint8Array([1]) : { amount: 1 }
  const timeout = script.some((name) => faultOf(name).slow) ? 25 : 60_000
  const call = send(operation, { path, body }, { headers: { 'X-Call': '1' }, signal: controller.signal, timeout })
  const ended = await call.then(() => 'answered' as const, () => 'failed' as const)
  await new Promise((resolve) => setImmediate(resolve))
  return { faults: seen, ended }
}

/** How often a script lets the server see the call: up to the first last word, cure that is used up, or retry that is one too many. */
function expectedSends({ auth: [way] }: Operation, script: readonly FaultName[], maxRetries: number): number {
  const cures = new Set(way === 'session' ? ['session', 'trust'] : way?.startsWith('partner') ? ['session'] : [])
  let retries = maxRetries
  for (const [index, name] of script.entries()) {
    const { meaning } = faultOf(name)
    if (meaning === 'unknown' || meaning === 'over') return index + 1
    if (meaning === 'refused' ? retries-- <= 0 : !cures.delete(meaning)) return index + 1
    if (meaning !== 'refused') retries = maxRetries
  }
  return script.length + 1
}

it('no sequence of faults makes an operation that is not idempotent reach the server again after an unknown outcome', async () => {
  expect(oneShot.length).toBeGreaterThan(100)
  let runs = 0
  let unknown = 0
  let repeated = 0
  // First some refusals that a call survives, so that long sequences are not rare.
  const survived = faultNames.filter((name) => !['unknown', 'over'].includes(faultOf(name).meaning))
  const sequence = fc
    .tuple(fc.array(fc.constantFrom(...survived), { maxLength: 4 }), fc.array(fc.constantFrom(...faultNames), { minLength: 1, maxLength: 4 }))
    .map((parts) => parts.flat())
  const property = fc.asyncProperty(fc.constantFrom(...oneShot), sequence, fc.nat({ max: 3 }), async (operation, script, maxRetries) => {
    runs++
    const { faults, ended } = await send(operation, script, maxRetries)
    const doubt = faults.findIndex(({ meaning }) => meaning === 'unknown')
    if (doubt >= 0) {
      unknown++
      expect(faults.length).toBe(doubt + 1)
      expect(ended).toBe('failed')
    }
    if (faults.length > 1) repeated++
    // A short timeout may strike early on a busy machine: then fewer requests are right as well.
    const expected = expectedSends(operation, script, maxRetries)
    if (script.some((name) => faultOf(name).slow)) expect(faults.length).toBeLessThanOrEqual(expected)
    else expect(faults.length).toBe(expected)
  })
  await fc.assert(property, { numRuns: 1_000 })
  expect(runs).toBeGreaterThanOrEqual(1_000)
  // The property is not empty: many calls had an unknown outcome, and many were sent again rightly.
  expect(unknown).toBeGreaterThan(150)
  expect(repeated).toBeGreaterThan(150)
}, 60_000)
