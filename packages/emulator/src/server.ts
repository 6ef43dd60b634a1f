/** Serves an emulator on a port of this machine. */
import type { Server, ServerResponse } from 'node:http'
import { isIPv6, type AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { LocalEmulator } from './emulator.js'
import { ConnectionReset, halfOf } from './middleware/connection-reset.js'
import type { StartOptions } from './start-options.js'

export interface RunningEmulator {
  readonly emulator: LocalEmulator
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/** How often a running clock is asked for what is due. */
const TICK_MS = 200
/** How often the time of a running clock is recorded. */
const RECORD_TIME_MS = 1000
const REQUEST_TIMEOUT_MS = 30_000
/** Headers are small, so they take less time. */
const HEADERS_TIMEOUT_MS = 15_000
/** How often connections are checked. */
const CHECK_MS = 5000

/** A wildcard address is not a valid target everywhere. */
const WILDCARDS: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

function formatUrl({ address, port }: AddressInfo): string {
  const target = WILDCARDS[address] ?? address
  return `http://${isIPv6(target) ? `[${target}]` : target}:${port}`
}

function cut(outgoing: ServerResponse, { response }: ConnectionReset): void {
  if (!response) return void outgoing.socket?.resetAndDestroy()
  outgoing.writeHead(response.status, { ...response.headers, 'content-length': Buffer.byteLength(response.text) })
  outgoing.write(halfOf(response), () => outgoing.socket?.destroy())
}

export async function listen(emulator: LocalEmulator, { port = 0, host = '127.0.0.1', requestTimeoutMs = REQUEST_TIMEOUT_MS }: Pick<StartOptions, 'port' | 'host' | 'requestTimeoutMs'> = {}): Promise<RunningEmulator> {
  const server = createAdaptorServer({
    serverOptions: { requestTimeout: requestTimeoutMs, headersTimeout: Math.min(HEADERS_TIMEOUT_MS, requestTimeoutMs), connectionsCheckingInterval: Math.min(CHECK_MS, requestTimeoutMs) },
    fetch: async (request, env) => {
      try {
        return await emulator.handle(request)
      } catch (error) {
        if (!(error instanceof ConnectionReset)) throw error as Error
        cut(env.outgoing as ServerResponse, error)
        return RESPONSE_ALREADY_SENT
      }
    },
  }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const ticker = setInterval(() => emulator.runtime.wake(), TICK_MS)
  const recorder = setInterval(() => emulator.runtime.recordTime(), RECORD_TIME_MS)
  ticker.unref()
  recorder.unref()
  const address = server.address() as AddressInfo
  const url = formatUrl(address)
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= (async () => {
      clearInterval(ticker)
      clearInterval(recorder)
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
      await emulator.runtime.scheduler.close()
    })()
    return closing
  }
  return { emulator, url, port: address.port, close }
}

