/**
 * Prints how many requests per second several servers answer, in turns, and the microseconds of processor time that a request costs them. Arguments: connections,
 * milliseconds of a batch, batches, and the requests as JSON, one per server. The servers run in other processes.
 */
import { readFileSync } from 'node:fs'
import { Pool } from 'undici'

interface Target {
  readonly origin: string
  /** The process of the server. */
  readonly pid: number
  readonly path: string
  readonly method: 'GET' | 'POST'
  readonly headers: Record<string, string>
  readonly body?: string
}

const [connections = 1, duration = 100, batches = 5] = process.argv.slice(2).map(Number)
const targets = (JSON.parse(process.argv[5] ?? '[]') as Target[]).map((target) => ({ ...target, pool: new Pool(target.origin, { connections }) }))

/** Linux counts the processor time of a process in hundredths of a second. NaN elsewhere. */
function processorMicros(pid: number): number {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ').slice(11, 13).map(Number)
    return ((user ?? NaN) + (system ?? NaN)) * 10_000
  } catch {
    return NaN
  }
}

interface Speed {
  readonly perSecond: number
  readonly micros: number
}

async function measure({ pool, pid, method, path, headers, body }: (typeof targets)[number]): Promise<Speed> {
  let count = 0
  const start = performance.now()
  const cpu = processorMicros(pid)
  const work = async (): Promise<void> => {
    while (performance.now() - start < duration) {
      const response = await pool.request({ method, path, headers, ...(body !== undefined && { body }) })
      if (response.statusCode >= 300) throw new Error(`${method} ${path} failed with ${response.statusCode}: ${await response.body.text()}`)
      await response.body.dump()
      count++
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  return { perSecond: count / ((performance.now() - start) / 1000), micros: (processorMicros(pid) - cpu) / count }
}

const speeds = targets.map((): Speed[] => [])
for (let batch = -1; batch < batches; batch++)
  for (const [index, target] of targets.entries()) {
    const speed = await measure(target)
    // The first batch warms up.
    if (batch >= 0) speeds[index]?.push(speed)
  }
process.stdout.write(JSON.stringify(speeds))
process.exit(0)
