/** The mock responds like BILL. It rejects invalid requests, and its errors say why. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { Bill } from '../../src/index.js'

const HEADERS = { devKey: 'any', sessionId: 'any', 'Content-Type': 'application/json' }
const address = { line1: '12 Pine Street', city: 'Oakland', zipOrPostalCode: '94601', country: 'US' }
const root = fileURLToPath(new URL('../..', import.meta.url))

const post = (path: string, body: unknown, headers: Record<string, string> = HEADERS): Promise<Response> =>
  fetch(inject('mockUrl') + path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })

/** The time limit for tests that start a program. On a busy machine, Prism's own command line takes twenty seconds. */
const START_TIMEOUT_MS = 60_000

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGTERM')
})

/** Starts a command. Resolves to its output as soon as the output matches `until`. Rejects if the command ends before that. */
function run(args: string[], env: Record<string, string>, until: RegExp): Promise<string> {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env, NO_COLOR: '1' } })
  children.push(child)
  return new Promise((resolve, reject) => {
    let text = ''
    const append = (chunk: Buffer): void => {
      text += String(chunk)
      if (until.test(text)) resolve(text)
    }
    child.stdout.on('data', append)
    child.stderr.on('data', append)
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${text}`)))
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('the mock', () => {
  it('rejects a call without credentials with BDC_1109', async () => {
    const response = await post('/connect/v3/vendors', { name: 'Cedar', address }, { 'Content-Type': 'application/json' })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject([{ code: 'BDC_1109' }])
  })

  it.each([
    ['a missing field', { address }, 'name'],
    ['a wrong type', { name: 5, address }, 'name'],
    ['an enum value that does not exist', { name: 'Cedar', address, accountType: 'CORPORATION' }, 'accountType'],
    ['a misspelled field', { name: 'Cedar', address, shortname: 'C' }, 'shortname'],
  ])('rejects a body with %s, and names the field', async (_title, body, field) => {
    const response = await post('/connect/v3/vendors', body)
    expect(response.status).toBe(400)
    const [issue] = (await response.json()) as { code: string; message: string }[]
    expect(issue?.code).toBe('BDC_1119')
    expect(issue?.message).toContain(field)
  })

  it('rejects malformed JSON without hanging', async () => {
    const response = await fetch(`${inject('mockUrl')}/connect/v3/vendors`, { method: 'POST', headers: HEADERS, body: '{"name":', signal: AbortSignal.timeout(5_000) })
    expect(response.status).toBe(400)
  })

  it('rejects a page size that is out of range', async () => {
    const response = await fetch(`${inject('mockUrl')}/connect/v3/vendors?max=101`, { headers: HEADERS })
    expect(response.status).toBe(400)
  })

  it.each([
    ['an unknown path', 'GET', '/connect/v3/nothing', 404],
    ['a method that the path does not support', 'DELETE', '/connect/v3/vendors', 405],
  ])('responds to %s with BDC_1121', async (_title, method, path, status) => {
    const response = await fetch(inject('mockUrl') + path, { method, headers: HEADERS })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject([{ code: 'BDC_1121', message: expect.stringContaining(path) }])
  })

  it('issues an OAuth token that its operations accept', async () => {
    const bill = new Bill({ baseUrl: inject('mockUrl'), clientId: 'any', clientSecret: 'any' })
    expect((await bill.vendors.list()).results.length).toBeGreaterThan(0)
    expect((await bill.spend.budgets.list()).results.length).toBeGreaterThan(0)
  })

  it('returns a last page after the first one', async () => {
    const bill = new Bill({ baseUrl: inject('mockUrl'), devKey: 'any', sessionId: 'any', apiToken: 'any' })
    const morePages = { headers: { Prefer: 'example=morePages' } }
    for (const list of [bill.vendors.list({}, morePages), bill.spend.budgets.list({}, morePages)]) {
      const pages = []
      for await (const page of list.pages()) pages.push(page.hasNextPage())
      expect(pages).toEqual([true, false])
    }
  })

  it.each(['code=422', 'example=nosuch'])('lists the responses of an operation when a request prefers one that does not exist (%s)', async (preference) => {
    const response = await fetch(`${inject('mockUrl')}/connect/v3/vendors`, { headers: { ...HEADERS, Prefer: preference } })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject([{ message: expect.stringContaining('listVendors has 200 (lastPage, morePages), 400') }])
  })

  it('returns the response that a request prefers', async () => {
    const get = (preference: string): Promise<Response> => fetch(`${inject('mockUrl')}/connect/v3/vendors`, { headers: { ...HEADERS, Prefer: preference } })
    expect(await (await get('example=morePages')).json()).toHaveProperty('nextPage')
    const limited = await get('code=429')
    expect(limited.status).toBe(429)
    expect(await limited.json()).toMatchObject([{ code: 'BDC_1322' }])
    expect(await (await get('code=429, example=hourUsedUp')).json()).toMatchObject([{ code: 'BDC_1144' }])
    expect((await get('code=500')).status).toBe(500)
  })

  it('starts with npm run mock, and prints the environment variable to set and a curl command that works', async () => {
    const port = await freePort()
    const text = await run(['--import', 'tsx', 'scripts/mock/index.ts'], { PORT: String(port) }, /curl .*\n/)
    expect(text).toContain(`BILL_BASE_URL=http://127.0.0.1:${port}`)
    const line = /curl (.*)/.exec(text)?.[1] ?? ''
    const headers = [...line.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name, value]) => [name as string, value as string] as [string, string])
    const response = await fetch(line.split(' ').at(-1) as string, { headers })
    expect(response.status).toBe(200)
  }, START_TIMEOUT_MS)

  it('can also be served by Prism’s own command line', async () => {
    const port = await freePort()
    const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js')
    await run([cli, 'mock', 'generated/openapi.json', '--port', String(port), '--host', '127.0.0.1', '--verboseLevel', 'info'], {}, /Prism is listening/)
    const response = await fetch(`http://127.0.0.1:${port}/connect/v3/vendors`, { headers: HEADERS })
    expect(response.status).toBe(200)
  }, START_TIMEOUT_MS)
})
