/** Runs command lines in this process, against an emulator without a port. */
import { PassThrough } from 'node:stream'
import { createEmulator, type Emulator, type EmulatorOptions } from 'bill-sdk-emulator'
import type { Io } from '../../src/io.ts'
import { main } from '../../src/main.ts'

export interface RunOptions {
  /** Whether stdin, stdout and stderr are a terminal. */
  readonly terminal?: boolean | 'stderr'
  /** What is typed or piped. A line is typed when the program waits for it. */
  readonly input?: string | readonly string[]
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly signal?: AbortSignal
  readonly fetch?: Io['fetch']
  readonly columns?: number
}

export interface Result {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A terminal, or a pipe. Typed lines arrive one at a time, each after a question. */
class Input extends PassThrough {
  readonly isTTY: boolean
  readonly #lines: string[]

  constructor(isTTY: boolean, input: string | readonly string[]) {
    super()
    this.isTTY = isTTY
    this.#lines = typeof input === 'string' ? [] : [...input]
    if (typeof input === 'string') this.end(input)
  }

  /** readline switches a terminal to raw mode when it begins to listen. */
  setRawMode(isRaw: boolean): this {
    if (isRaw) {
      const line = this.#lines.shift()
      if (line !== undefined) setImmediate(() => this.write(line))
    }
    return this
  }
}

export async function run(args: readonly string[], { terminal = false, input = '', env = {}, signal = new AbortController().signal, fetch, columns = 100 }: RunOptions = {}): Promise<Result> {
  const texts = { stdout: '', stderr: '' }
  const output = (name: keyof typeof texts, isTTY: boolean) => ({
    isTTY,
    columns,
    write(text: string) {
      texts[name] += text
      return true
    },
    on() {
      return this
    },
    removeListener() {
      return this
    },
  })
  const io: Io = {
    stdin: new Input(terminal !== false, input),
    stdout: output('stdout', terminal === true),
    stderr: output('stderr', terminal !== false),
    env: { TERM: 'dumb', ...env },
    signal,
    ...(fetch && { fetch }),
  }
  const code = await main(args, io)
  return { code, ...texts }
}

export interface World {
  readonly emulator: Emulator
  readonly env: Readonly<Record<string, string>>
  /** Runs a command line against the emulator. */
  bill(args: string | readonly string[], options?: RunOptions): Promise<Result>
}

/** @param options.trusted false leaves out the ID that makes sessions MFA-trusted. */
export function createWorld({ trusted = true, ...options }: EmulatorOptions & { trusted?: boolean } = {}): World {
  const emulator = createEmulator({ checkResponses: true, ...options })
  const { devKey, username, password, organizationId, rememberMeId, device } = emulator.credentials
  const env = {
    BILL_BASE_URL: 'http://127.0.0.1',
    BILL_DEV_KEY: devKey,
    BILL_USERNAME: username,
    BILL_PASSWORD: password,
    BILL_ORGANIZATION_ID: organizationId,
    ...(trusted && { BILL_REMEMBER_ME_ID: rememberMeId, BILL_DEVICE: device }),
  }
  const bill: World['bill'] = (args, { env: extra, ...rest } = {}) => run(typeof args === 'string' ? args.split(' ') : args, { fetch: emulator.fetch as NonNullable<Io['fetch']>, ...rest, env: { ...env, ...extra } })
  return { emulator, env, bill }
}
