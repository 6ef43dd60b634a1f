/** `bill-sdk-emulator` as a program, run from the sources as `npm run emulator` does. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { readCommand } from '../../src/command-line.ts'

const ROOT = resolve(import.meta.dirname, '../../../..')
const ARGS = ['--import', 'tsx', join(ROOT, 'packages/emulator/src/cli.ts')]
const folder = mkdtempSync(join(tmpdir(), 'bill-sdk-emulator-'))
afterAll(() => rmSync(folder, { recursive: true }))

const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

/** Starts the program. Resolves when it has printed how to stop it. */
async function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [...ARGS, ...args], { cwd: ROOT, env: { ...process.env, ...env } })
  running.push(child)
  const exit = once(child, 'exit') as Promise<[number | null, string | null]>
  let [output, errors] = ['', '']
  child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)))
  await new Promise<void>((done, fail) => {
    child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)).includes('Ctrl+C') && done())
    void exit.then(([code]) => fail(new Error(`exited with ${String(code)}: ${errors}`)))
  })
  return { child, exit, output, errors, url: /listening on (\S+)/.exec(output)?.[1] ?? '' }
}

let files = 0
const seedFile = (text: string): string => {
  const file = join(folder, `seed-${++files}.yaml`)
  writeFileSync(file, text)
  return file
}

describe('the program', () => {
  it('prints the URL, what signs in, and a curl line that works', async () => {
    const { child, exit, output, errors, url } = await start([], { PORT: '0' })
    expect(output).toContain(`Console and control API: ${url}/_emulator/`)
    const variables = Object.fromEntries([...output.matchAll(/(BILL_\w+)=(\S+)/g)].map(([, name, value]) => [name, value]))
    expect(Object.keys(variables)).toEqual(['BILL_BASE_URL', 'BILL_DEV_KEY', 'BILL_USERNAME', 'BILL_PASSWORD', 'BILL_ORGANIZATION_ID', 'BILL_API_TOKEN', 'BILL_REMEMBER_ME_ID', 'BILL_DEVICE'])
    const [, target = '', body = ''] = /curl -s (\S+) .* -d '(.*)'/.exec(output) ?? []
    const login = await fetch(target, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect([login.status, await login.json()]).toEqual([200, expect.objectContaining({ organizationId: variables['BILL_ORGANIZATION_ID'] })])
    const { now, speed } = (await (await fetch(`${url}/_emulator/clock`)).json()) as { now: string; speed: number }
    expect([speed, Math.abs(Date.parse(now) - Date.now()) < 60_000]).toEqual([1, true])
    expect(errors).toBe('')
    child.kill('SIGTERM')
    expect(await exit).toEqual([0, null])
  })

  it('writes the same variables to a file when it is ready, and removes the file at the end', async () => {
    const file = join(folder, 'bill.env')
    const { child, exit, output, url } = await start(['--port', '0', '--write-env', file])
    const text = readFileSync(file, 'utf8')
    expect(text).toContain(`BILL_BASE_URL=${url}\n`)
    expect(text).toBe([...output.matchAll(/^export (BILL_\w+=\S+\n)/gm)].map(([, line]) => line).join(''))
    expect(statSync(file).mode & 0o777).toBe(0o600)
    child.kill('SIGTERM')
    expect(await exit).toEqual([0, null])
    expect(existsSync(file)).toBe(false)
  })

  it('stops the clock, enters a seed and warns about other machines if asked', async () => {
    const seed = seedFile('vendors:\n  - name: Fern\n    address: { line1: 1 A St, city: Reno, zipOrPostalCode: "89501", country: US }\n')
    const { url, errors } = await start(['--port', '0', '--host', '0.0.0.0', '--time', '2026-03-02T09:00:00Z', '--seed', seed, '--no-limits', '--mfa', 'off'])
    const get = async (path: string): Promise<unknown> => (await fetch(`${url}/_emulator/${path}`)).json()
    expect(await get('clock')).toMatchObject({ speed: 0, now: expect.stringMatching(/^2026-03-02T09:00:00/) as string })
    expect(await get('collections')).toMatchObject({ vendors: 1 })
    expect(await get('config')).toMatchObject({ limits: false, mfa: 'off' })
    expect(errors).toBe('Warning: other machines can reach the emulator on 0.0.0.0.\n')
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends at once on %s, even with a half-open connection', async (signal) => {
    const { child, exit, url } = await start(['--port', '0'])
    const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined)
    socket.write('POST /connect/v3/login HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{')
    await once(socket, 'connect')
    const time = performance.now()
    child.kill(signal)
    expect(await exit).toEqual([0, null])
    expect(performance.now() - time).toBeLessThan(1000)
    socket.destroy()
  })
})

describe('a mistake', () => {
  const runWith = (args: readonly string[], env: Record<string, string> = {}) => spawnSync(process.execPath, [...ARGS, ...args], { cwd: ROOT, encoding: 'utf8', timeout: 15_000, env: { ...process.env, ...env } })

  it('is one line and exit code 2: a port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const child = spawn(process.execPath, [...ARGS, '--port', String(port)], { cwd: ROOT })
    running.push(child)
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)))
    expect(await once(child, 'close')).toEqual([2, null])
    expect(errors).toBe(`Cannot listen: listen EADDRINUSE: address already in use 127.0.0.1:${port}. Choose another port with --port or the environment variable PORT; 0 selects a free port.\n`)
    server.close()
  })

  it.each([
    ['an unknown option', ['--prot', '1'], "Unknown option '--prot'. Did you mean --port? See bill-sdk-emulator --help.\n"],
    ['a file of variables that is someone\'s own', ['--port', '0', '--write-env', join(ROOT, 'package.json')], `--write-env: ${join(ROOT, 'package.json')} exists already. Remove it, or name another file.\n`],
    ['a file of variables that cannot be written', ['--port', '0', '--write-env', join(folder, 'none/bill.env')], expect.stringMatching(/^--write-env: cannot write \S+: ENOENT[^\n]*\n$/) as string],
    ['an invalid record of a seed', ['--port', '0', '--seed', seedFile('vendors: [{ name: Fern }]')], 'The seed has an invalid record vendors[0]: address: must not be null\n'],
  ])('is one line and exit code 2: %s', (_title, args, message) => {
    const { stderr, stdout, status } = runWith(args)
    expect([stderr, stdout, status]).toEqual([message, '', 2])
  })

  it.each<[string, string[], Record<string, string>, string | RegExp]>([
    ['a port that is text', ['--port', 'x'], {}, '--port must be a number from 0 to 65535, not "x".'],
    ['a port that is too high', ['--port', '65536'], {}, '--port must be a number from 0 to 65535, not "65536".'],
    ['a port from the environment', [], { PORT: '-1' }, 'PORT must be a number from 0 to 65535, not "-1".'],
    ['no port', ['--port'], {}, "Option '--port <value>' argument missing. See bill-sdk-emulator --help."],
    ['an argument', ['4020'], {}, /^Unexpected argument '4020'\. See/],
    ['no host', ['--host', ''], {}, '--host needs an address.'],
    ['mfa', ['--mfa', 'no'], {}, '--mfa must be on or off, not "no".'],
    ['time', ['--time', 'noon'], {}, '--time must be a time such as 2026-03-02T09:00:00Z, not "noon".'],
    ['a file without a name', ['--write-env', ''], {}, '--write-env needs a file.'],
    ['a seed that is not there', ['--seed', 'nothing.yaml'], {}, /^Cannot read the seed nothing\.yaml: ENOENT[^\n]*$/],
    ['a mistyped seed', ['--seed', 'emtpy'], {}, /ENOENT[^\n]* Did you mean empty\?$/],
    ['a seed that is not YAML', ['--seed', seedFile('vendors: [\n  { name: Fern\n')], {}, /^\S+ is not valid YAML: [^\n]*[^:\n]$/],
    ['a seed without lists', ['--seed', join(ROOT, 'package.json')], {}, /list of records for name/],
  ])('names its option: %s', async (_title, args, env, message) => {
    await expect(readCommand(args, env)).rejects.toThrow(message)
  })
})

describe('the options', () => {
  it('have defaults', async () => {
    expect(await readCommand([], { PORT: '' })).toMatchObject({ port: 4020, host: '127.0.0.1', isRunning: true })
    expect(await readCommand([], { PORT: '5000' })).toMatchObject({ port: 5000 })
    expect(await readCommand(['--port', '6000', '--allow-host', 'bill', '--allow-host', 'emulator', '--allow-external-webhooks'], { PORT: '5000' })).toMatchObject({ port: 6000, options: { allowedHosts: ['bill', 'emulator'], externalWebhooks: true } })
    expect(await readCommand(['-h'], {})).toBeUndefined()
  })
})
