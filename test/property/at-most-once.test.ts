/** The SDK never retries a write after an unknown outcome, whatever happened before. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allOperations } from '../../src/http/operation-table.js'
import type { Operation } from '../../src/http/operation.js'
import { faultNames, faultOf, type Fault, type FaultName } from './faults.ts'
import { jsonResponse, createClient } from './in-memory-server.ts'

/** Every operation that must not run twice. */
const nonIdempotent = allOperations().filter((operation) => operation.method !== 'GET' && !operation.idempotent)

interface Outcome {
  /** The fault of each request of the call, in order. */
  readonly faults: Fault[]
  readonly result: 'resolved' | 'rejected'
}

/** Calls an operation on a server that follows the script and then succeeds. */
async function callOperation(operation: Operation, script: readonly FaultName[], maxRetries: number): Promise<Outcome> {
  const seen: Fault[] = []
  const controller = new AbortController()
  let sessions = 0
  const fetch = async (request: Request): Promise<Response> => {
    if (request.headers.has('X-Call')) {
      const fault = faultOf(script[seen.length] ?? '200')
      seen.push(fault)
      return fault.play(request, () => controller.abort(new Error('the caller aborts')))
    }
    return jsonResponse(200, { sessionId: `s${++sessions}`, challengeId: 'c', rememberMeId: 'r', trusted: true })
  }
  const { send } = createClient({ fetch, maxRetries, onMfaChallenge: () => '123456' })
  // The session has worked once, as it usually has. The SDK does not renew a session that is rejected on its first use.
  await send({ id: 'warmUp', method: 'GET', path: '/connect/v3/warm-up', auth: operation.auth }, {})
  const path = Object.fromEntries([...operation.path.matchAll(/\{(.+?)\}/g)].map(([, name]) => [name as string, 'id1']))
  const body = operation.method === 'DELETE' ? undefined : operation.binaryRequest ? new Uint8Array([1]) : { amount: 1 }
  const timeout = script.some((name) => faultOf(name).slow) ? 25 : 60_000
  const call = send(operation, { path, body }, { headers: { 'X-Call': '1' }, signal: controller.signal, timeout })
  const result = await call.then(() => 'resolved' as const, () => 'rejected' as const)
  await new Promise((resolve) => setImmediate(resolve))
  return { faults: seen, result }
}

/**
 * How many requests a script allows. The last one is the first unknown or final outcome, the second rejection that a renewal or MFA step-up could solve, or the
 * last retry.
 */
function expectedRequestCount({ auth: [scheme], requiresMfa }: Operation, script: readonly FaultName[], maxRetries: number): number {
  const hasSession = scheme === 'session' || scheme?.startsWith('partner')
  const left = { renewal: hasSession ? 1 : 0, stepUp: scheme === 'session' ? 1 : 0 }
  // If an operation does not require trust, an untrusted session is renewed first.
  const recover = (meaning: 'session' | 'trust'): boolean => left[meaning === 'session' || (!requiresMfa && left.renewal) ? 'renewal' : 'stepUp']-- > 0
  let retries = maxRetries
  for (const [index, name] of script.entries()) {
    const { meaning } = faultOf(name)
    if (meaning === 'unknown' || meaning === 'final') return index + 1
    if (meaning === 'rejected' ? retries-- <= 0 : !recover(meaning)) return index + 1
    if (meaning !== 'rejected') retries = maxRetries
  }
  return script.length + 1
}

it('no sequence of faults causes a retry of a non-idempotent operation after an unknown outcome', async () => {
  expect(nonIdempotent.length).toBeGreaterThan(100)
  let runs = 0
  let unknown = 0
  let retried = 0
  // Scripts start with rejections from which a call can recover, so that long sequences are common.
  const recoverable = faultNames.filter((name) => !['unknown', 'final'].includes(faultOf(name).meaning))
  const sequence = fc
    .tuple(fc.array(fc.constantFrom(...recoverable), { maxLength: 4 }), fc.array(fc.constantFrom(...faultNames), { minLength: 1, maxLength: 4 }))
    .map((parts) => parts.flat())
  const property = fc.asyncProperty(fc.constantFrom(...nonIdempotent), sequence, fc.nat({ max: 3 }), async (operation, script, maxRetries) => {
    runs++
    const { faults, result } = await callOperation(operation, script, maxRetries)
    const firstUnknown = faults.findIndex(({ meaning }) => meaning === 'unknown')
    if (firstUnknown >= 0) {
      unknown++
      expect(faults.length).toBe(firstUnknown + 1)
      expect(result).toBe('rejected')
    }
    if (faults.length > 1) retried++
    // On a busy machine, a short timeout can expire early. Then fewer requests are correct, too.
    const expected = expectedRequestCount(operation, script, maxRetries)
    if (script.some((name) => faultOf(name).slow)) expect(faults.length).toBeLessThanOrEqual(expected)
    else expect(faults.length).toBe(expected)
  })
  await fc.assert(property, { numRuns: 1_000 })
  expect(runs).toBeGreaterThanOrEqual(1_000)
  // The test is meaningful only if many calls had an unknown outcome, and many were retried correctly.
  expect(unknown).toBeGreaterThan(150)
  expect(retried).toBeGreaterThan(150)
}, 60_000)
