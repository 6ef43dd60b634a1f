/** The mock as a server and as a process: it closes while connections are open, and a mistake on the command line is one line. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import { connect, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { ConfigurationError } from '../../src/errors/index.js'
import { exposureWarning, formatUrl, isLoopback } from '../../src/testing/address.js'
import { serveSpec, type Mock } from '../../src/testing/mock.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const start = (options: Parameters<typeof serveSpec>[1] = {}): Promise<Mock> => serveSpec(fileURLToPath(new URL('../../generated/openapi.json', import.meta.url)), options)

const sockets: Socket[] = []
const children: ChildProcess[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Opens a connection and sends a text, which may be the beginning of a request. */
async function open(url: string, text: string): Promise<{ socket: Socket; closed: Promise<void> }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  sockets.push(socket)
  // A reset is one way to close.
  socket.on('error', () => undefined).resume()
  const closed = new Promise<void>((resolve) => void socket.once('close', () => resolve()))
  await once(socket, 'connect')
  if (text) await new Promise((resolve) => socket.write(text, resolve))
  return { socket, closed }
}

/** Runs `npm run mock`'s program. */
function run(args: string[], env: Record<string, string> = {}): { child: ChildProcess; output: () => string; printed: Promise<void>; exit: Promise<number | null> } {
  const { PORT: _port, ...rest } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/mock/index.ts', ...args], { cwd: root, env: { ...rest, ...env, NO_COLOR: '1' } })
  children.push(child)
  let text = ''
  const printed = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => ((text += String(chunk)), /Ctrl\+C/.test(text) && resolve()))
  })
  const exit = new Promise<number | null>((resolve) => void child.once('close', resolve))
  return { child, output: () => text, printed: Promise.race([printed, exit.then(() => undefined)]), exit }
}

const HALF_OPEN = [
  ['a connection without a request', ''],
  ['half a request line', 'GET / HT'],
  ['headers without an end', 'GET / HTTP/1.1\r\nHost: mock\r\n'],
  ['a body that stops', 'POST /connect/v3/vendors HTTP/1.1\r\nHost: mock\r\ndevKey: any\r\nsessionId: any\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{'],
  ['a kept-alive connection', 'GET /connect/v3/vendors HTTP/1.1\r\nHost: mock\r\ndevKey: any\r\nsessionId: any\r\n\r\n'],
] as const

describe('close()', () => {
  it.each(HALF_OPEN)('ends with %s', async (_title, text) => {
    const mock = await start()
    const { closed } = await open(mock.url, text)
    await mock.close()
    expect(await closed).toBeUndefined()
  })

  it('can be called twice', async () => {
    const mock = await start()
    await Promise.all([mock.close(), mock.close()])
    expect(await mock.close()).toBeUndefined()
  })

  it('needs nothing that stays changed in node:http', async () => {
    const { createServer } = http
    const mocks = await Promise.all([start(), start()])
    expect(http.createServer).toBe(createServer)
    await Promise.all(mocks.map((mock) => mock.close()))
  })
})

describe('the address', () => {
  it('is rejected with a ConfigurationError if the port is in use or the host is empty', async () => {
    const port = Number(new URL(inject('mockUrl')).port)
    const failure: unknown = await start({ port }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ConfigurationError)
    expect(failure).toMatchObject({ message: `Port ${port} is in use.`, cause: { code: 'EADDRINUSE' } })
    await expect(start({ host: '' })).rejects.toThrow('host must not be empty.')
  })

  it.each([
    ['127.0.0.1', 'http://127.0.0.1:4010', true],
    ['localhost', 'http://localhost:4010', true],
    ['::1', 'http://[::1]:4010', true],
    ['0.0.0.0', 'http://127.0.0.1:4010', false],
    ['::', 'http://[::1]:4010', false],
    ['mock.example', 'http://mock.example:4010', false],
    ['127.example', 'http://127.example:4010', false],
  ])('%s becomes the URL %s', (host, url, loopback) => {
    expect(formatUrl(host, 4010)).toBe(url)
    expect(new URL(url).port).toBe('4010')
    expect(isLoopback(host)).toBe(loopback)
  })
})

describe('bill-mock', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('ends on %s although a request is half sent', async (signal) => {
    const { child, output, printed, exit } = run(['--port', '0'])
    await printed
    const { closed } = await open(/BILL_BASE_URL=(\S+)/.exec(output())?.[1] ?? '', 'GET / HTTP/1.1\r\nHost: mock\r\n')
    child.kill(signal)
    expect(await exit).toBe(0)
    await closed
    expect(output()).not.toContain('Warning')
  })

  it('warns if other machines can reach it', async () => {
    // The short form leads to 127.0.0.1, which the test may listen on, but is not one of the names that need no warning.
    const { output, printed } = run(['--port', '0', '--host', '127.1'])
    await printed
    expect(output()).toContain(exposureWarning('127.1'))
    expect(exposureWarning('0.0.0.0')).toMatch(/^Warning: 0\.0\.0\.0 is not a loopback address.*\n$/)
    expect(exposureWarning('127.0.0.1')).toBe('')
  })

  it('never advises the port that is in use', async () => {
    const { port } = new URL(inject('mockUrl'))
    const { output, exit } = run(['--port', port])
    expect(await exit).toBe(2)
    expect(output()).toBe(`Port ${port} is in use. Choose another one with --port or the environment variable PORT; 0 selects a free port.\n`)
  })

  it.each([
    ['an unknown option', ['--bogus'], {}, "Unknown option '--bogus'. See bill-mock --help."],
    ['an argument', ['4011'], {}, "Unexpected argument '4011'. See bill-mock --help."],
    ['an option without a value', ['--port'], {}, "Option '--port <value>' argument missing. See bill-mock --help."],
    ['an option whose value is an option', ['--port', '--help'], {}, "Option '--port' argument is ambiguous. See bill-mock --help."],
    ['a port out of range', ['--port', '65536'], {}, '--port must be a number from 0 to 65535, not "65536".'],
    ['a PORT that is no number', [], { PORT: 'x' }, 'PORT must be a number from 0 to 65535, not "x".'],
    ['an empty host', ['--host=', '--port', '0'], {}, 'host must not be empty.'],
  ])('answers %s with one line and exit code 2', async (_title, args, env, line) => {
    const { output, exit } = run(args, env)
    expect(await exit).toBe(2)
    expect(output()).toBe(`${line}\n`)
  })
})
