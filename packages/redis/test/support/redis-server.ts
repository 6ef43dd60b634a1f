/** A redis-server of this machine for a test, on a free port. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from 'vitest'

const isInstalled = spawnSync('redis-server', ['--version']).status === 0
if (!isInstalled) console.warn('redis-server is not installed, so the tests that need it are skipped.')
if (!isInstalled && process.env['CI'] === 'true') throw new Error('redis-server is missing. CI installs it: see .ci/run.')

/** `describe` for tests that need redis-server. Without it they are skipped, except in CI. */
export const describeWithRedis = isInstalled ? describe : describe.skip

export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

export class RedisServer {
  readonly port: number
  readonly #args: readonly string[]
  readonly #sentinel: readonly string[] | undefined
  readonly #folder = mkdtempSync(join(tmpdir(), 'bill-sdk-redis-'))
  #process: ChildProcess | undefined

  /** @param sentinel the lines of the configuration file, to start a Sentinel instead. */
  constructor(port: number, args: readonly string[], sentinel?: readonly string[]) {
    this.port = port
    this.#args = args
    this.#sentinel = sentinel
  }

  #mode(): string[] {
    if (!this.#sentinel) return ['--save', '']
    const file = join(this.#folder, 'sentinel.conf')
    writeFileSync(file, this.#sentinel.join('\n'))
    return [file, '--sentinel']
  }

  /** Resolves when the server accepts connections. */
  async start(): Promise<void> {
    const settings = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.#folder]
    const child = spawn('redis-server', [...this.#mode(), ...settings, ...this.#args], { stdio: ['ignore', 'pipe', 'inherit'] })
    this.#process = child
    let output = ''
    await new Promise<void>((resolve, reject) => {
      // Reads on after the server is ready: unread output would block it.
      child.stdout.on('data', (chunk: Buffer) => {
        output += String(chunk)
        if (/Ready to accept connections|\+monitor/.test(output)) resolve()
      })
      child.once('exit', () => reject(new Error(`redis-server ended:\n${output}`)))
    })
  }

  /** SIGKILL ends it as a crash does, SIGSTOP makes it silent, and SIGCONT ends the silence. */
  async kill(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill(signal)
    if (signal === 'SIGKILL') await exit
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill('SIGKILL')
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

export async function startRedis(...args: string[]): Promise<RedisServer> {
  const server = new RedisServer(await findFreePort(), args)
  await server.start()
  return server
}

/** A Sentinel that watches one server, under the name `fleet`, and replaces it by a replica when it was down for a second. */
export async function startSentinel(primary: RedisServer): Promise<RedisServer> {
  const lines = [`monitor fleet 127.0.0.1 ${primary.port} 1`, 'down-after-milliseconds fleet 1000', 'failover-timeout fleet 5000']
  const server = new RedisServer(await findFreePort(), [], lines.map((line) => `sentinel ${line}`))
  await server.start()
  return server
}
