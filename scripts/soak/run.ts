/** Sends the calls of a soak and collects the results. */
import type { Results } from './assert-results.ts'
import { Attempts } from './attempts.ts'
import { createClient, Outcomes, runCall, type Client } from './calls.ts'
import type { FaultName } from './faults.ts'
import { startOrganizations, type Organization } from './organization.ts'

const ORGANIZATIONS = 8
/** Callers per organization. There are far more callers than the concurrency limit allows, so that calls always queue. */
const WORKERS = 12
const QUARTERS = 4
/** All sessions expire after this many calls. */
const EXPIRY_STEP = 250

/** A seeded random number generator (mulberry32): equal seeds produce equal sequences. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** @param measureHeap collects garbage and returns the heap size in bytes. */
export async function soak(calls: number, seed: number, measureHeap: () => Promise<number>): Promise<Results> {
  const random = createRandom(seed)
  const { organizations, close } = await startOrganizations(ORGANIZATIONS, seed)
  try {
    const attempts = new Attempts()
    const clients = organizations.map((organization) => ({ organization, bill: createClient(organization, attempts) }))
    const outcomes = new Outcomes()
    const heap: number[] = []
    const start = performance.now()
    let next = 0
    for (let quarter = 1; quarter <= QUARTERS; quarter++) {
      const end = Math.round((calls * quarter) / QUARTERS)
      const work = async ({ organization, bill }: Client): Promise<void> => {
        while (next < end) {
          const call = ++next
          if (call % EXPIRY_STEP === 0) await Promise.all(organizations.map((each) => each.expireSessions()))
          await runCall({ organization, bill }, call, random(), outcomes)
        }
      }
      await Promise.all(clients.flatMap((client) => Array.from({ length: WORKERS }, () => work(client))))
      heap.push(await measureHeap())
    }
    const milliseconds = performance.now() - start
    const { resolved, rejected, wrong } = outcomes
    const expirations = ORGANIZATIONS * Math.floor(calls / EXPIRY_STEP)
    return { calls, organizations: ORGANIZATIONS, ...(await compare(organizations, outcomes)), expirations, requests: attempts.requests, unsafeRetries: attempts.unsafe, resolved, rejected, wrong, heap, milliseconds }
  } finally {
    await close()
  }
}

type ServerResults = Pick<Results, 'missing' | 'duplicates' | 'overLimit' | 'logins' | 'faults'>

/** Compares what the callers observed with what the emulators have. */
async function compare(organizations: readonly Organization[], { confirmed }: Outcomes): Promise<ServerResults> {
  const results = { missing: 0, duplicates: 0, overLimit: 0, logins: 0, faults: new Map<FaultName, number>() }
  const count = (name: FaultName, times: number): void => void results.faults.set(name, (results.faults.get(name) ?? 0) + times)
  for (const organization of organizations) {
    const numbers = await organization.billNumbers()
    results.missing += (confirmed.get(organization) ?? []).filter((number) => !numbers.has(number)).length
    results.duplicates += [...numbers.values()].filter((times) => times > 1).length
    for (const [name, times] of await organization.faults()) count(name, times)
    for (const { operation, status, response } of await organization.requests()) {
      if (operation === 'login') results.logins++
      if (status === 401) count('expired session', 1)
      if (JSON.stringify(response ?? null).includes(OVER_LIMIT)) results.overLimit++
    }
  }
  return results
}

/** What the emulator says about too many requests at once. The fault BDC_1322 has another message. */
const OVER_LIMIT = 'Max number of concurrent requests'
