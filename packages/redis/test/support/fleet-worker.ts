/** A process of a fleet. Its parent sends a task, then `go`, and gets `ready` and the result. */
import { Bill } from 'bill-sdk'
import { createProcess, type ClientName } from './clients.ts'

export interface Task {
  readonly label: string
  readonly client: ClientName
  readonly redisPort: number
  readonly url: string
  readonly organizationId: string
  readonly leaseMs: number
  /** Calls that start at once. */
  readonly calls: number
  /** With `loop`, each call is followed by another until the parent sends `stop`. */
  readonly loop?: boolean
}

export interface Result {
  readonly succeeded: number
  readonly warnings: readonly string[]
}

const receive = (): Promise<unknown> => new Promise((resolve) => process.once('message', resolve))

process.once('disconnect', () => process.exit(1))
const task = (await receive()) as Task
const redis = await createProcess(task.client, task.redisPort, { leaseMs: task.leaseMs })
const bill = new Bill({
  baseUrl: task.url,
  devKey: 'fleet-key',
  username: 'fleet@acme.example',
  password: 'fleet-password',
  organizationId: task.organizationId,
  headers: { 'x-process': task.label },
  sessionStore: redis.sessionStore,
  limiter: redis.limiter,
  logger: { ...console, warn: (message: string) => redis.warnings.push(message) },
})

const started = receive()
process.send?.('ready')
await started
const state = { isStopped: task.loop !== true, succeeded: 0 }
process.once('message', () => (state.isStopped = true))
async function call(): Promise<void> {
  do {
    await bill.vendors.list()
    state.succeeded++
  } while (!state.isStopped)
}
await Promise.all(Array.from({ length: task.calls }, call))
process.send?.({ succeeded: state.succeeded, warnings: redis.warnings } satisfies Result)
await redis.close()
process.disconnect()
