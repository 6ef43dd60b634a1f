/** Webhook handlers to test with. */
import { expect } from 'vitest'
import { createWebhookHandler, type WebhookHandlerOptions } from '../../src/webhooks/index.js'
import { billCreated, KEY, signed } from './webhooks.ts'

/** A handler that notes what it is called with. `fail` throws for as long as it is above 0. */
export function receiver(options: Partial<WebhookHandlerOptions> = {}) {
  const state = { calls: [] as string[], errors: [] as unknown[], fail: 0 }
  const note = async ({ metadata }: { metadata: { eventId: string } }): Promise<void> => {
    state.calls.push(metadata.eventId)
    if (state.fail-- > 0) throw new Error('The database at db.internal is away.')
  }
  const onError: WebhookHandlerOptions['onError'] = (error, event) => state.errors.push([error, event?.metadata.eventId])
  const handle = createWebhookHandler({ securityKey: KEY, on: { 'bill.created': note }, onError, ...options })
  return { state, handle, status: async (request: Request) => (await handle(request)).status }
}

/** A receiver whose handler ends when the test says so. */
export function slow(options: Partial<WebhookHandlerOptions> = {}) {
  const runs: { resolve: () => void; reject: (error: Error) => void }[] = []
  const errors: unknown[] = []
  const on = { 'bill.created': () => new Promise<void>((resolve, reject) => runs.push({ resolve, reject })) }
  const handle = createWebhookHandler({ securityKey: KEY, on, onError: (error) => errors.push(error), ...options })
  const status = async (eventId = 'a'): Promise<number> => (await handle(signed(billCreated(eventId)))).status
  return { runs, errors, status }
}

/** A receiver whose handler fails as often as told. */
export function quick(failures: number, options: Partial<WebhookHandlerOptions> = {}) {
  const seen = { calls: 0, errors: [] as unknown[] }
  const handler = async (): Promise<void> => {
    if (seen.calls++ < failures) throw new Error('not now')
  }
  const handle = createWebhookHandler({ securityKey: KEY, on: { 'bill.created': handler }, onError: (error) => seen.errors.push(error), ...options })
  return { seen, status: async (eventId = 'a'): Promise<number> => (await handle(signed(billCreated(eventId)))).status }
}

/** Until this many runs have begun; and a little longer, to see one too many. */
export async function begun(runs: readonly unknown[], count: number): Promise<void> {
  await expect.poll(() => runs.length, { interval: 5, timeout: 5000 }).toBeGreaterThanOrEqual(count)
  await new Promise((resolve) => setTimeout(resolve, 25))
  expect(runs.length).toBe(count)
}

export function raise(error: Error): never {
  throw error
}
