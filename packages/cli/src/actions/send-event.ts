/** Sample events from the description, signed as BILL signs them. */
import { randomUUID } from 'node:crypto'
import { signPayload } from 'bill-sdk/webhooks'
import { dereference, loadDocument, type Json } from '../catalog/document.js'
import { UsageError } from '../errors.js'
import type { Io } from '../io.js'

const TIMEOUT_MS = 30_000

export interface SampleEvent extends Json {
  readonly metadata: Json & { readonly eventId: string; readonly eventType: string }
}

export interface Delivery {
  readonly eventId: string
  readonly eventType: string
  readonly status: number
}

/** Creates the sample event of a type, with a new ID. @param fields replace fields of the sample. @throws UsageError if there is no such type. */
export function createEvent(type: string, fields: unknown): SampleEvent {
  const webhooks = loadDocument()['webhooks'] as Record<string, { post: Json }>
  if (!Object.hasOwn(webhooks, type)) throw new UsageError(`There is no event type "${type}". BILL documents ${Object.keys(webhooks).join(', ')}.`)
  const body = (webhooks[type] as { post: Json }).post['requestBody'] as { content: Record<string, { examples: Record<string, Json> }> }
  const [example] = Object.values(body.content['application/json']?.examples ?? {})
  const sample = dereference(example as Json)['value'] as SampleEvent
  return { ...sample, ...(fields as object), metadata: { ...sample.metadata, eventId: randomUUID() } }
}

/** Sends an event. @throws Error if the receiver does not respond with 200, which BILL expects. */
export async function sendEvent(io: Io, event: SampleEvent, to: string, key: string): Promise<Delivery> {
  const url = URL.canParse(to) ? new URL(to) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new UsageError('--to must be an http or https URL.')
  const body = JSON.stringify(event)
  const { eventId, eventType } = event.metadata
  const headers = { 'content-type': 'application/json', 'x-bill-sha-signature': await signPayload(body, key) }
  const signal = AbortSignal.any([io.signal, AbortSignal.timeout(TIMEOUT_MS)])
  const response = await (globalThis.fetch)(url, { method: 'POST', headers, body, signal, redirect: 'manual' }).catch((error: unknown) => {
    io.signal.throwIfAborted()
    throw new Error(`${url.origin} did not respond: ${describeCause(error)}.`, { cause: error })
  })
  await response.body?.cancel()
  if (response.status !== 200) throw new Error(`${url.origin} responded with ${response.status}. BILL resends an event until the receiver responds with 200.`)
  return { eventId, eventType, status: response.status }
}

/** The reason of a failed fetch is in its cause. */
function describeCause(error: unknown): string {
  const { cause, message } = error as Error
  return cause instanceof Error ? cause.message || ((cause as NodeJS.ErrnoException).code ?? message) : message
}
