/** Webhook handlers for tests. */
import { expect } from 'vitest'
import { createWebhookHandler, type WebhookHandlerOptions } from '../../src/webhooks/index.js'
import { billCreated, KEY, signedRequest } from './webhooks.ts'

/** A receiver that records its calls. It throws while `state.fail` is above 0. */
export function createReceiver(options: Partial<WebhookHandlerOptions> = {}) {
  const state = { calls: [] as string[], errors: [] as unknown[], fail: 0 }
  const note = async ({ metadata }: { metadata: { eventId: string } }): Promise<void> => {
    state.calls.push(metadata.eventId)
    if (state.fail-- > 0) throw new Error('The database at db.internal is away.')
  }
  const onError: WebhookHandlerOptions['onError'] = (error, event) => state.errors.push([error, event?.metadata.eventId])
  const handle = createWebhookHandler({ securityKey: KEY, on: { 'bill.created': note }, onError, ...options })
  return { state, handle, status: async (request: Request) => (await handle(request)).status }
}

/** A receiver whose handler runs until the test settles it. */
export function createSlowReceiver(options: Partial<WebhookHandlerOptions> = {}) {
  const runs: { resolve: () => void; reject: (error: Error) => void }[] = []
  const errors: unknown[] = []
  const on = { 'bill.created': () => new Promise<void>((resolve, reject) => runs.push({ resolve, reject })) }
  const handle = createWebhookHandler({ securityKey: KEY, on, onError: (error) => errors.push(error), ...options })
  const status = async (eventId = 'a'): Promise<number> => (await handle(signedRequest(billCreated(eventId)))).status
  return { runs, errors, status }
}

/** A receiver whose handler fails the given number of times, then succeeds. */
export function createFailingReceiver(failures: number, options: Partial<WebhookHandlerOptions> = {}) {
  const seen = { calls: 0, errors: [] as unknown[] }
  const handler = async (): Promise<void> => {
    if (seen.calls++ < failures) throw new Error('not now')
  }
  const handle = createWebhookHandler({ securityKey: KEY, on: { 'bill.created': handler }, onError: (error) => seen.errors.push(error), ...options })
  return { seen, status: async (eventId = 'a'): Promise<number> => (await handle(signedRequest(billCreated(eventId)))).status }
}

/** Waits until this many runs have started. Then waits a little longer, to detect an additional run. */
export async function waitForRuns(runs: readonly unknown[], count: number): Promise<void> {
  await expect.poll(() => runs.length, { interval: 5, timeout: 5000 }).toBeGreaterThanOrEqual(count)
  await new Promise((resolve) => setTimeout(resolve, 25))
  expect(runs.length).toBe(count)
}

export function throwError(error: Error): never {
  throw error
}
