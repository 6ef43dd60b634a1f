/** Server-sent events: each request, delivery and message as it happens. */
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { LocalEmulator } from '../emulator.js'

const HEARTBEAT_MS = 15_000

export const stream = (context: Context, { runtime }: LocalEmulator): Response =>
  streamSSE(context, async (sse) => {
    const aborted = new Promise<void>((resolve) => sse.onAbort(resolve))
    const send = (event: string) => (entry: unknown) => void sse.writeSSE({ event, data: JSON.stringify(entry) })
    const unsubscribe = [runtime.requests.subscribe(send('request')), runtime.deliveries.subscribe(send('delivery')), runtime.messages.subscribe(send('message'))]
    // An open stream does not keep the process alive.
    const heartbeat = setInterval(() => send('heartbeat')({}), HEARTBEAT_MS).unref()
    await sse.writeSSE({ event: 'ready', data: '{}' })
    await aborted
    clearInterval(heartbeat)
    for (const end of unsubscribe) end()
  })
