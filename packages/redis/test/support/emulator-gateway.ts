/**
 * Several organizations behind one URL: an emulator for each. All emulators create the same IDs, so the gateway gives each organization its own ID, and puts the
 * number of the organization in front of its session IDs.
 */
import { createServer, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { createEmulator, type Emulator } from 'bill-sdk-emulator'

export interface EmulatorGateway {
  readonly url: string
  readonly devKey: string
  readonly organizations: readonly { organizationId: string; username: string; password: string }[]
  /** The number of the organization of each call, in order of arrival. */
  readonly calls: number[]
  /** The largest number of requests of one organization in flight at once. */
  peak: number
  signIns: number
  /** Responds instead of the emulator, or delays its response. */
  intercept: (organization: number, path: string) => Response | Promise<Response | undefined> | undefined
  close(): Promise<void>
}

const DEV_KEY_HEADERS = ['devkey', 'sessionid', 'content-type', 'accept']

async function readBody(incoming: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of incoming) text += String(chunk)
  return text
}

export async function startEmulatorGateway(emulators: readonly Emulator[]): Promise<EmulatorGateway> {
  const inFlight = emulators.map(() => 0)
  const server = createServer((incoming, outgoing) => {
    void handle(incoming).then(
      async (response) => outgoing.writeHead(response.status, { 'content-type': 'application/json' }).end(await response.text()),
      (error: unknown) => outgoing.destroy(error as Error),
    )
  })
  async function handle(incoming: IncomingMessage): Promise<Response> {
    const path = incoming.url ?? ''
    const text = await readBody(incoming)
    const login = path.endsWith('/login') ? (JSON.parse(text) as Record<string, string>) : undefined
    const [prefix = '', ...session] = String(incoming.headers['sessionid'] ?? '').split('.')
    const index = Number(login ? login['organizationId']?.slice(3) : prefix)
    const emulator = emulators[index]
    if (!emulator) return Response.json([{ code: 'BDC_1109', message: 'Session is invalid.' }], { status: 401 })
    gateway.peak = Math.max(gateway.peak, (inFlight[index] = (inFlight[index] ?? 0) + 1))
    try {
      if (login) gateway.signIns++
      else gateway.calls.push(index)
      const intercepted = await gateway.intercept(index, path)
      if (intercepted) return intercepted
      const headers = new Headers(DEV_KEY_HEADERS.flatMap((name) => (incoming.headers[name] ? [[name, String(incoming.headers[name])]] : [])) as [string, string][])
      if (!login) headers.set('sessionid', session.join('.'))
      const body = login ? JSON.stringify({ ...login, organizationId: emulator.credentials.organizationId }) : text || undefined
      const response = await emulator.fetch(`http://127.0.0.1${path}`, { method: incoming.method ?? 'GET', headers, ...(body && { body }) })
      if (!login || !response.ok) return response
      const result = (await response.json()) as { sessionId: string }
      return Response.json({ ...result, sessionId: `${index}.${result.sessionId}` })
    } finally {
      inFlight[index] = (inFlight[index] ?? 1) - 1
    }
  }
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { username, password, devKey } = (emulators[0] ?? createEmulator()).credentials
  const gateway: EmulatorGateway = {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    devKey,
    organizations: emulators.map((_, index) => ({ organizationId: `008${index}`, username, password })),
    calls: [],
    peak: 0,
    signIns: 0,
    intercept: () => undefined,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return gateway
}
