/**
 * Prints how many requests per second two servers answer, in turns. Arguments: connections, requests in a batch, batches, and the requests as JSON, one per
 * server. The servers run in other processes.
 */
import { Pool } from 'undici'

interface Target {
  readonly origin: string
  readonly path: string
  readonly method: 'GET' | 'POST'
  readonly headers: Record<string, string>
  readonly body?: string
}

const [connections = 1, size = 100, batches = 5] = process.argv.slice(2).map(Number)
const targets = (JSON.parse(process.argv[5] ?? '[]') as Target[]).map((target) => ({ ...target, pool: new Pool(target.origin, { connections }) }))

/** Seconds of one batch. */
async function time({ pool, method, path, headers, body }: (typeof targets)[number]): Promise<number> {
  let left = size
  const work = async (): Promise<void> => {
    while (left-- > 0) {
      const response = await pool.request({ method, path, headers, ...(body !== undefined && { body }) })
      if (response.statusCode >= 300) throw new Error(`${method} ${path} failed with ${response.statusCode}: ${await response.body.text()}`)
      await response.body.dump()
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: connections }, work))
  return (performance.now() - start) / 1000
}

const speeds = targets.map((): number[] => [])
for (let batch = -1; batch < batches; batch++)
  for (const [index, target] of targets.entries()) {
    const seconds = await time(target)
    // The first batch warms up.
    if (batch >= 0) speeds[index]?.push(size / seconds)
  }
process.stdout.write(JSON.stringify(speeds))
process.exit(0)
