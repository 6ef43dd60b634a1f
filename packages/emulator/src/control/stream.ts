/** Server-sent events: each request and each delivery as it happens. */
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Emulator } from '../emulator.js'

const HEARTBEAT_MS = 15_000

export const stream = (context: Context, { runtime }: Emulator): Response =>
  streamSSE(context, async (sse) => {
    const send = (event: string) => (entry: unknown) => void sse.writeSSE({ event, data: JSON.stringify(entry) })
    const unsubscribe = [runtime.requests.subscribe(send('request')), runtime.deliveries.subscribe(send('delivery')), runtime.messages.subscribe(send('message'))]
    sse.onAbort(() => unsubscribe.forEach((end) => end()))
    await sse.writeSSE({ event: 'ready', data: '{}' })
    while (!sse.aborted) {
      await sse.sleep(HEARTBEAT_MS)
      if (!sse.aborted) await sse.writeSSE({ event: 'heartbeat', data: '{}' })
    }
  })
