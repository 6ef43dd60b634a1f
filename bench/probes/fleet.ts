/**
 * Prints the throughput of examples/fleet and how long its pages wait, by the number of workers and organizations, against a server that takes 300 ms for a call
 * like a remote API. Needs redis-server.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createSocket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { root } from '../lib/run-node.ts'

const LATENCY_MS = 300
const CONCURRENCY = 12
/** Organizations, workers, and pages of each list. */
const ROWS = [[3, 1, 20], [3, 4, 20], [20, 1, 6], [20, 4, 6], [200, 1, 2], [200, 4, 2]] as const

export interface FleetRow {
  readonly organizations: number
  readonly workers: number
  readonly calls: number
  readonly callsPerSecond: number
  /** Milliseconds that a page waited in the queue of BullMQ. */
  readonly wait: { readonly median: number; readonly p95: number }
  /** The largest number of requests of one organization in flight at once. */
  readonly peak: number
  readonly signIns: number
}

async function freePort(): Promise<number> {
  const server = createSocket().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

/** BILL with lists of a given number of pages. Requests of an organization are counted by its session. */
async function startServer(pages: number) {
  const inFlight = new Map<string, number>()
  const seen = { calls: 0, peak: 0, signIns: 0, first: 0, last: 0, url: '', close: () => server.close() }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost')
    const isSignIn = url.pathname.endsWith('/login')
    const session = String(request.headers['sessionid'])
    let body = ''
    request.on('data', (chunk: Buffer) => (body += String(chunk)))
    request.on('end', () => {
      const count = (inFlight.get(session) ?? 0) + 1
      if (!isSignIn) {
        seen.first ||= performance.now()
        seen.calls++
        seen.peak = Math.max(seen.peak, count)
        inFlight.set(session, count)
      } else seen.signIns++
      setTimeout(() => {
        if (!isSignIn) inFlight.set(session, (inFlight.get(session) ?? 1) - 1)
        seen.last = performance.now()
        const page = Number(url.searchParams.get('page') ?? 1)
        const sessionId = isSignIn ? `session-${(JSON.parse(body) as { organizationId: string }).organizationId}` : ''
        response.setHeader('content-type', 'application/json').end(JSON.stringify(isSignIn ? { sessionId } : { results: [{ id: `${page}` }], ...(page < pages && { nextPage: String(page + 1) }) }))
      }, LATENCY_MS)
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  seen.url = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  return seen
}

/** Reads on after the text, because a closed pipe would end the program. */
function untilOutput({ stdout }: ChildProcess, text: string): Promise<void> {
  let output = ''
  return new Promise((resolve) => {
    stdout?.on('data', (chunk: Buffer) => {
      output += String(chunk)
      if (output.includes(text)) resolve()
    })
  })
}

async function measure(organizations: number, workers: number, pages: number): Promise<FleetRow> {
  const folder = mkdtempSync(join(tmpdir(), 'bill-fleet-'))
  const [port, server] = [await freePort(), await startServer(pages)]
  const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], { stdio: ['ignore', 'pipe', 'inherit'] })
  await untilOutput(redis, 'Ready to accept')
  writeFileSync(join(folder, 'organizations.json'), JSON.stringify(Array.from({ length: organizations }, (_, index) => ({ organizationId: `008${index}`, username: 'partner@acme.example', password: 'password' }))))
  const env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}`, FLEET_DATABASE: join(folder, 'fleet.sqlite'), FLEET_ORGANIZATIONS: join(folder, 'organizations.json'), FLEET_CONCURRENCY: String(CONCURRENCY), BILL_BASE_URL: server.url, BILL_DEV_KEY: 'key' }
  const run = (name: string): ChildProcess => spawn(process.execPath, ['--import', 'tsx', join(root, 'examples/fleet', name)], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const started = Array.from({ length: workers }, () => run('worker.ts'))
  await Promise.all(started.map((worker) => untilOutput(worker, 'Worker ready.')))
  const start = run('start.ts')
  start.stdout?.resume()
  await once(start, 'exit')
  const connection = new Redis(port, { maxRetriesPerRequest: null })
  const jobs = await new Queue('bill-pages', { connection }).getJobs(['completed'])
  const waits = jobs.map(({ processedOn = 0, timestamp }) => processedOn - timestamp).sort((a, b) => a - b)
  for (const child of [...started, redis]) child.kill('SIGKILL')
  connection.disconnect()
  server.close()
  rmSync(folder, { recursive: true })
  const { calls, peak, signIns, first, last } = server
  return { organizations, workers, calls, callsPerSecond: (calls * 1000) / (last - first), wait: { median: waits[waits.length >> 1] ?? 0, p95: waits[Math.floor(waits.length * 0.95)] ?? 0 }, peak, signIns }
}

const rows: FleetRow[] = []
for (const [organizations, workers, pages] of ROWS) {
  rows.push(await measure(organizations, workers, pages))
  process.stderr.write(`${JSON.stringify(rows.at(-1))}\n`)
}
process.stdout.write(JSON.stringify(rows))
process.exit(0)
