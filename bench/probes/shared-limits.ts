/**
 * Prints what the shared limits cost: microseconds of a call over a stub fetch, one call after the other, and scripts that Redis runs for it. Needs redis-server.
 * The rows are measured in turn, batch by batch.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { createRedisCoordinator } from '../../packages/redis/src/index.ts'
import { Bill, type Limiter } from '../../src/index.ts'

/** Returns a vendor for every request. */
const stubFetch = async (): Promise<Response> => Response.json({ id: '00901', name: 'Fern' })

const WARM_UP = 3
const BATCHES = 21
const CALLS = 200

export interface SharedLimitRow {
  readonly name: string
  /** Wall-clock microseconds of a call, one value per batch. */
  readonly micros: number[]
  readonly scriptsPerCall: number
  /** Microseconds of the Redis server per call. */
  readonly serverMicros: number
}

const server = createServer().listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as { port: number }
server.close()
const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], { stdio: ['ignore', 'pipe', 'inherit'] })
await new Promise<void>((resolve) => redis.stdout.on('data', (chunk: Buffer) => String(chunk).includes('Ready to accept') && resolve()))

const nodeRedis = await createClient({ socket: { port, host: '127.0.0.1' } }).connect()
const ioredis = new Redis({ port, host: '127.0.0.1' })
await ioredis.ping()
const limiters: Record<string, Limiter | undefined> = {
  'in memory': undefined,
  'Redis, with redis': createRedisCoordinator(nodeRedis).limiter,
  'Redis, with ioredis': createRedisCoordinator(ioredis).limiter,
}

/** Runs and microseconds of all scripts since the last CONFIG RESETSTAT. */
async function readScripts(): Promise<{ calls: number; micros: number }> {
  const stats = String(await nodeRedis.sendCommand(['INFO', 'commandstats']))
  const rows = [...stats.matchAll(/^cmdstat_(?:evalsha|eval):calls=(\d+),usec=(\d+)/gm)]
  return { calls: rows.reduce((sum, [, calls]) => sum + Number(calls), 0), micros: rows.reduce((sum, [, , micros]) => sum + Number(micros), 0) }
}

const rows = Object.entries(limiters).map(([name, limiter]) => {
  const bill = new Bill({ fetch: stubFetch, devKey: `key of ${name}`, sessionId: 'session', limiter })
  return { name, call: () => bill.vendors.get('00901'), micros: [] as number[], calls: 0, serverMicros: 0 }
})
for (let batch = -WARM_UP; batch < BATCHES; batch++)
  for (const row of rows) {
    await nodeRedis.sendCommand(['CONFIG', 'RESETSTAT'])
    const start = performance.now()
    for (let calls = 0; calls < CALLS; calls++) await row.call()
    const micros = ((performance.now() - start) * 1000) / CALLS
    // The last release is not awaited by the call.
    await ioredis.ping()
    await nodeRedis.ping()
    const { calls, micros: serverMicros } = await readScripts()
    if (batch < 0) continue
    row.micros.push(micros)
    row.calls += calls
    row.serverMicros += serverMicros
  }
const result: SharedLimitRow[] = rows.map(({ name, micros, calls, serverMicros }) => ({ name, micros, scriptsPerCall: calls / (BATCHES * CALLS), serverMicros: serverMicros / (BATCHES * CALLS) }))
process.stdout.write(JSON.stringify(result))
redis.kill('SIGKILL')
process.exit(0)
