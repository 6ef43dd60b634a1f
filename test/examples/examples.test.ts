/** Runs every example against the mock, so that the code that readers copy works. */
import type { ChildProcess } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { signPayload } from '../../src/webhooks/index.js'
import type { ResponseSpec, ReceivedRequest } from '../helpers/fault-server.ts'
import { SESSION_UNTRUSTED, INVALID_VALUE } from '../helpers/error-responses.ts'
import { createFolder, examples, runExample, startInterceptor } from './run-example.ts'

// Each run starts one or two processes, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** Output that shows that an example reached its last steps. */
const EXPECTED_OUTPUT: Record<string, string[]> = {
  'quickstart.ts': ['payment stp01CEDARPAY000001a: 200.25, SCHEDULED', 'Done.'],
  'pay-a-bill.ts': ['Operating account: fee 1.99', 'stp01CEDARPAY000001a: 200.25, created, SCHEDULED', 'Done.'],
  'international-payment.ts': ['1 USD = 0.96 EUR', 'about 1250.00 USD', 'batch 48213', 'created', 'Done.'],
  'invoice-and-charge.ts': ['0rp01HARBORPAYM0001a: 400.5, SCHEDULED', 'Done.'],
  'bill-approvals.ts': ['approver 00601ROBINVALES0001b: WAITING', '00n01CEDARBILL00001a is APPROVED. It can be paid', 'Done.'],
  'spend-budgets-and-cards.ts': ['ending in 4242', 'It is now FROZEN', 'Done.'],
  'reimbursement-with-receipt.ts': ['to uploads.juniper-studio.example', 'receipts: 1', 'It is now APPROVED', 'Done.'],
  'webhook-server.ts': ['Done.'],
  'mfa-on-the-command-line.ts': ['bac01OPERATING00001a is PENDING', 'verified', 'Done.'],
  'bulk-import-vendors.ts': ['20 of 45', '45 of 45', 'Done'],
  'test-with-the-mock.ts': ['pass 6', 'fail 0'],
  'incremental-sync.ts': ['Reading all vendors', '2 read, 2 new or changed', 'Done.'],
}
const names = readdirSync(examples).filter((name) => name.endsWith('.ts'))

describe('every example', () => {
  it.for(names)('%s runs to the end', async (name) => {
    const { code, output } = await runExample(name)
    expect(output).not.toContain('Error')
    expect(code, output).toBe(0)
    expect(output).not.toBe('')
    for (const line of EXPECTED_OUTPUT[name] ?? []) expect(output).toContain(line)
  })

  it.for(names)('%s starts with what it does, what it needs and how to run it', async (name) => {
    const [head = ''] = (await readFile(join(examples, name), 'utf8')).split('*/')
    expect(head).toMatch(/^\/\*\*\n/)
    expect(head).toContain(`npx tsx`)
    expect(head).toContain(name === 'quickstart.ts' ? 'npm start' : `examples/${name}`)
  })
})

describe('an example that pays', () => {
  /** A server that stores payments, and then drops the connection. */
  async function startPayments(): Promise<{ env: Record<string, string>; sent: () => number }> {
    const created: unknown[] = []
    const { url, requests } = await startInterceptor(({ method, path, body }) => {
      if (path !== '/connect/v3/payments') return undefined
      if (method === 'GET') return { json: { results: created } }
      created.push({ ...(JSON.parse(body) as object), id: 'stp77', singleStatus: 'SCHEDULED' })
      return 'reset'
    })
    return { env: { BILL_BASE_URL: url }, sent: () => requests.filter(({ method, path }) => method === 'POST' && path === '/connect/v3/payments').length }
  }

  it.for(['pay-a-bill.ts', 'international-payment.ts'])('lets %s find the payment whose response was lost', async (name) => {
    const { env, sent } = await startPayments()
    const { code, output } = await runExample(name, { env })
    expect(code, output).toBe(0)
    expect(output).toMatch(/stp77: .*, created/)
    expect(sent()).toBe(1)
  })

  /** A server that, unlike the mock, stores what is created, each with a new ID. It loses the responses to payments. */
  async function startStateful(): Promise<{ env: Record<string, string>; created: Record<string, object[]> }> {
    const created: Record<string, object[]> = { '/connect/v3/vendors': [], '/connect/v3/bills': [], '/connect/v3/payments': [] }
    const { url } = await startInterceptor(({ method, path, body }) => {
      const stored = created[path]
      if (!stored) return undefined
      if (method === 'GET') return { json: { results: stored } }
      stored.push({ amount: 228.99, ...(JSON.parse(body) as object), id: `${path.at(-2)}${stored.length}` })
      return path.endsWith('/payments') ? 'reset' : { status: 201, json: stored.at(-1) }
    })
    return { env: { BILL_BASE_URL: url }, created }
  }

  it.for(['pay-a-bill.ts', 'international-payment.ts'])('lets %s create one vendor, one bill and one payment in any number of runs', async (name) => {
    const { env, created } = await startStateful()
    for (const outcome of [', created', 'already exists', 'already exists']) {
      const { code, output } = await runExample(name, { env })
      expect(code, output).toBe(0)
      expect(output).toContain(outcome)
    }
    expect(Object.values(created).map(({ length }) => length)).toEqual([1, 1, 1])
  })

  it('throws if two vendors have the same name', async () => {
    const { env, created } = await startStateful()
    created['/connect/v3/vendors']?.push({ id: '0091', name: 'Birch Office Chairs' }, { id: '0092', name: 'Birch Office Chairs' })
    const { code, output } = await runExample('pay-a-bill.ts', { env })
    expect([code, output]).toEqual([1, expect.stringContaining('Several items match: 0091, 0092.')])
    expect(created['/connect/v3/payments']).toEqual([])
  })
})

describe('invoice-and-charge', () => {
  it('creates a payment link, and charges nothing, if bank accounts of customers are not enabled', async () => {
    const notEnabled = { status: 403, json: [{ code: 'BDC_1', message: 'Current user or organization does not have valid permissions.' }] }
    const server = await startInterceptor(({ path }) => (path.endsWith('/bank-accounts') ? notEnabled : undefined))
    const { code, output } = await runExample('invoice-and-charge.ts', { env: { BILL_BASE_URL: server.url } })
    expect(code, output).toBe(0)
    expect(output).toContain('https://pay.bill.example/i/JS-2026-014')
    expect(server.requests.filter(({ path }) => path.includes('charge') || path.endsWith('receivable-payments'))).toEqual([])
  })

  it.for([
    [{ scheduledAmount: 400.5, dueAmount: 0 }, 0, 'the charge exists\n   scheduled 400.5, due 0'],
    [{ scheduledAmount: 0, dueAmount: 400.5 }, 1, 'the invoice shows no payment'],
  ] as const)('checks the invoice after a lost response: %o', async ([invoice, expected, message]) => {
    const server = await startInterceptor(({ method, path }) => {
      if (path.endsWith('/receivable-payments')) return 'reset'
      return method === 'GET' && path.includes('/invoices/') ? { json: { id: '00e', ...invoice } } : undefined
    })
    const { code, output } = await runExample('invoice-and-charge.ts', { env: { BILL_BASE_URL: server.url } })
    expect(code, output).toBe(expected)
    expect(output).toContain(message)
    expect(server.requests.filter(({ path }) => path.endsWith('/receivable-payments')).length).toBe(1)
  })

  it('charges once in two runs', async () => {
    const created: Record<string, object[]> = { '/connect/v3/customers': [], '/connect/v3/invoices': [], '/connect/v3/receivable-payments': [] }
    const { url } = await startInterceptor(({ method, path, body }) => {
      const stored = created[path]
      if (!stored) return undefined
      if (method === 'GET') return { json: { results: stored } }
      stored.push({ ...(JSON.parse(body) as object), id: path.slice(-4), customerId: 'mers', totalAmount: 400.5, dueAmount: 400.5, scheduledAmount: 0 })
      if (path.endsWith('/receivable-payments')) Object.assign(created['/connect/v3/invoices']?.[0] ?? {}, { scheduledAmount: 400.5, dueAmount: 0 })
      return { status: 201, json: stored.at(-1) }
    })
    expect((await runExample('invoice-and-charge.ts', { env: { BILL_BASE_URL: url } })).output).toContain('5. Charge the account')
    const { code, output } = await runExample('invoice-and-charge.ts', { env: { BILL_BASE_URL: url } })
    expect(code, output).toBe(0)
    expect(output).toContain('already has a payment. Scheduled: 400.5')
    expect(Object.values(created).map(({ length }) => length)).toEqual([1, 1, 1])
  })
})

describe('reimbursement-with-receipt', () => {
  it('uploads the file to the URL from BILL, with its content type and without headers of BILL', async () => {
    const folder = await createFolder()
    await writeFile(join(folder, 'lunch.JPG'), new Uint8Array(1234))
    const { code, output } = await runExample('reimbursement-with-receipt.ts', { folder, args: ['lunch.JPG'] })
    expect(code, output).toBe(0)
    expect(output).toContain('1234 bytes, headers {"content-type":"image/jpeg"}')
  })
})

describe('webhook-server', () => {
  it('handles a signed event once, and rejects a forged one', async () => {
    const { output } = await runExample('webhook-server.ts')
    expect(output.match(/response: \d+/g)).toEqual(['response: 200', 'response: 200', 'response: 401'])
    expect(output.match(/payment stp01CEDARPAY000001a is SENT/g)?.length).toBe(1)
    expect(output).toMatch(/rejected: .+/)
  })

  it('survives requests that new Request() rejects, and clients that disconnect', async () => {
    let run: ReturnType<typeof runExample> | undefined
    const { child, port } = await new Promise<{ child: ChildProcess; port: number }>((resolve) => {
      const onStart = (child: ChildProcess): void =>
        void child.stdout?.on('data', (chunk: Buffer) => {
          const [, port] = /port (\d+)/.exec(String(chunk)) ?? []
          if (port) resolve({ child, port: Number(port) })
        })
      run = runExample('webhook-server.ts', { env: { BILL_SECURITY_KEY: 'key', PORT: '0' }, onStart })
    })
    const sendRaw = (text: string): Promise<string> =>
      new Promise((resolve) => {
        let received = ''
        const socket = connect(port, '127.0.0.1', () => (text.endsWith('{') ? socket.end(text, () => socket.destroy()) : socket.write(text)))
        socket.on('data', (chunk) => (received += String(chunk)))
        socket.on('close', () => resolve(received.split('\r\n')[0] ?? ''))
        socket.on('error', () => undefined)
      })
    const tail = ' HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'
    expect(await sendRaw(`TRACE /${tail}\r\n`)).toContain('405')
    expect(await sendRaw(`GET //${tail}\r\n`)).toContain('405')
    expect(await sendRaw(`POST //${tail}Content-Length: 2\r\n\r\n{}`)).toContain('401')
    await sendRaw(`POST /${tail}x-bill-sha-signature: x\r\nContent-Length: 9\r\n\r\n{`)
    const body = '{"metadata":{"eventId":"1","eventType":"payment.updated"},"payment":{"id":"stp9","status":"SENT"}}'
    const signed = await fetch(`http://127.0.0.1:${port}/bill`, { method: 'POST', body, headers: { 'x-bill-sha-signature': await signPayload(body, 'key') } })
    expect(signed.status).toBe(200)
    child.kill()
    expect((await run)?.output).toContain('payment stp9 is SENT')
  })
})

describe('mfa-on-the-command-line', () => {
  /** A server that requires MFA. It trusts sessions after a step-up with the MFA ID or a completed challenge. */
  async function startWithMfa(): Promise<{ env: Record<string, string>; bodies: (path: string) => unknown[]; count: (path: string) => number }> {
    let trusted = false
    const server = await startInterceptor(({ path, method, body }): ResponseSpec | undefined => {
      if (path.endsWith('/step-up')) trusted = (JSON.parse(body) as { rememberMeId: string }).rememberMeId === 'remember-juniper-0001'
      if (path.endsWith('/step-up')) return { json: { trusted } }
      if (path.endsWith('/challenge/validate')) trusted = (JSON.parse(body) as { token: string }).token === '123456'
      if (path.endsWith('/challenge/validate') && !trusted) return INVALID_VALUE
      return !trusted && method === 'POST' && path.endsWith('/banks') ? SESSION_UNTRUSTED : undefined
    })
    const of = (path: string): readonly ReceivedRequest[] => server.requests.filter((request) => request.path.endsWith(path))
    return { env: { BILL_BASE_URL: server.url, BILL_DEVICE: 'desk' }, bodies: (path) => of(path).map(({ body }) => JSON.parse(body)), count: (path) => of(path).length }
  }

  it('asks for the code in the first run, but not in the next one', async () => {
    const folder = await createFolder()
    const { env, bodies, count } = await startWithMfa()
    const first = await runExample('mfa-on-the-command-line.ts', { env, folder, input: '123456\n' })
    expect(first.code, first.output).toBe(0)
    expect(first.output).toContain('Six-digit code: ')
    expect(first.output).toContain('Trusted for 30 days')
    expect((await stat(join(folder, '.bill-mfa.env'))).mode & 0o777).toBe(0o600)
    expect(first.output).not.toContain('remember-juniper-0001')
    const second = await startWithMfa()
    const again = await runExample('mfa-on-the-command-line.ts', { env: second.env, folder })
    expect(again.code, again.output).toBe(0)
    expect(again.output).not.toContain('Six-digit')
    expect([count('/challenge'), second.count('/challenge')]).toEqual([1, 0])
    expect(bodies('/login')[0]).not.toHaveProperty('rememberMeId')
    expect(second.bodies('/login')[0]).toMatchObject({ rememberMeId: 'remember-juniper-0001', device: 'desk' })
  })

  it('reads the code from an environment variable', async () => {
    const { env, bodies } = await startWithMfa()
    const { code, output } = await runExample('mfa-on-the-command-line.ts', { env: { ...env, BILL_MFA_CODE: '123456' } })
    expect(code, output).toBe(0)
    expect(output).not.toContain('Six-digit')
    expect(bodies('/challenge/validate')).toEqual([expect.objectContaining({ token: '123456', rememberMe: true, device: 'desk' })])
  })

  it.for([
    ['999999\n', 'BILL rejected the code'],
    ['', 'No code was entered.'],
  ] as const)('exits with an error for the input %j', async ([input, message]) => {
    const { env } = await startWithMfa()
    const { code, output } = await runExample('mfa-on-the-command-line.ts', { env, input })
    expect([code, output]).toEqual([1, expect.stringContaining(message)])
  })
})

describe('bulk-import-vendors', () => {
  type StoredVendor = { id: string; name: string; address: { line1: string } }

  /** A server that stores vendors. `fail` decides what happens to each bulk call. */
  async function startVendors(fail: (call: number) => 'response lost' | 'request lost' | 'no response' | 'rejected' | undefined = () => undefined): Promise<{ url: string; created: StoredVendor[]; calls: () => number }> {
    const created: StoredVendor[] = []
    let calls = 0
    const { url } = await startInterceptor(({ method, path, body }) => {
      if (path === '/connect/v3/vendors' && method === 'GET') return { json: { results: created } }
      if (path !== '/connect/v3/vendors/bulk') return undefined
      const failure = fail(++calls)
      const vendors = (JSON.parse(body) as StoredVendor[]).map((vendor, index) => ({ ...vendor, id: `009${created.length + index}` }))
      if (failure === 'rejected') return INVALID_VALUE
      if (failure !== 'request lost') created.push(...vendors)
      if (failure === undefined) return { status: 201, json: { vendors } }
      return failure === 'no response' ? 'never' : 'reset'
    })
    return { url, created, calls: () => calls }
  }
  const progressOf = async (folder: string): Promise<unknown> => JSON.parse(await readFile(join(folder, 'progress.json'), 'utf8'))

  it('imports all vendors in chunks of 20, and nothing in a second run', async () => {
    const folder = await createFolder()
    const { url, created, calls } = await startVendors()
    const first = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url } })
    expect(first.code, first.output).toBe(0)
    expect(first.output.match(/\d+ of 45/g)).toEqual(['20 of 45', '40 of 45', '45 of 45'])
    expect([created.length, calls()]).toEqual([45, 3])
    expect(created[2]?.name).toBe('Beech, Beech & Daughters')
    expect(created[6]?.name).toBe('Fir "Evergreen" Paper')
    expect(created[11]?.address.line1).toBe('12 Mill Lane\nBack door')
    expect(await progressOf(folder)).toMatchObject({ rows: 45, ids: created.map(({ id }) => id) })
    const second = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url } })
    expect(second.code, second.output).toBe(0)
    expect(second.output).toContain('Already imported: 45 of 45')
    expect(calls()).toBe(3)
  })

  it.for([
    ['response lost', 3],
    ['request lost', 4],
  ] as const)('resumes after a lost connection: %s', async ([failure, expectedCalls]) => {
    const folder = await createFolder()
    const { url, created, calls } = await startVendors((call) => (call === 2 ? failure : undefined))
    const interrupted = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url } })
    expect([interrupted.code, interrupted.output]).toEqual([1, expect.stringContaining('ConnectionError')])
    const { code, output } = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url } })
    expect(code, output).toBe(0)
    expect(output).toContain('Already imported: 20 of 45')
    expect([calls(), created.length, new Set(created.map(({ name }) => name)).size]).toEqual([expectedCalls, 45, 45])
    expect(await progressOf(folder)).toMatchObject({ rows: 45, ids: created.map(({ id }) => id) })
  })

  it('resumes after it was killed during a call', async () => {
    const folder = await createFolder()
    let kill: () => void = () => undefined
    const { url, created, calls } = await startVendors((call) => (call === 2 ? (kill(), 'no response') : undefined))
    const killed = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url }, onStart: (child) => (kill = () => void child.kill('SIGKILL')) })
    expect(killed.code).toBe(null)
    const { code, output } = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url } })
    expect(code, output).toBe(0)
    expect([calls(), created.length, new Set(created.map(({ name }) => name)).size]).toEqual([3, 45, 45])
  })

  it('accepts a correction of a rejected row, but not of an imported row', async () => {
    const folder = await createFolder()
    const { url, created, calls } = await startVendors((call) => (call === 2 ? 'rejected' : undefined))
    const file = await readFile(join(examples, 'vendors.csv'), 'utf8')
    const importing = async (text: string): Promise<string> => {
      await writeFile(join(folder, 'mine.csv'), text)
      const { code, output } = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url }, args: ['mine.csv'] })
      return `${code} ${output}`
    }
    expect(await importing(file.replace('Willow Print Works', 'Wilow Print Works'))).toMatch(/^1 [^]*BadRequestError/)
    expect(await importing(file.replace('Alder Paper Supply', 'Alder & Sons'))).toMatch(/^1 [^]*The first 20 vendors of mine.csv were imported, or may have been/)
    expect(await importing(file)).toMatch(/^0 [^]*Already imported: 20 of 45/)
    expect([calls(), created.length, new Set(created.map(({ name }) => name)).size]).toEqual([4, 45, 45])
  })

  it('rejects invalid CSV, a vendor without an address and a changed file before it sends a request', async () => {
    const folder = await createFolder()
    const { url, calls } = await startVendors()
    const importing = async (text: string): Promise<string> => {
      await writeFile(join(folder, 'mine.csv'), text)
      const { code, output } = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url }, args: ['mine.csv'] })
      return `${code} ${output}`
    }
    expect(await importing('name,line1\nElm,1 Mill Lane\n"Fir"x,2 Mill Lane\n')).toMatch(/^1 [^]*Invalid Closing Quote[^]*line 3/)
    expect(await importing('name,line1,city,zip,country\nElm,,Oakland,94601,US\n')).toMatch(/^1 [^]*Vendor 1 of the file has no line1/)
    expect(calls()).toBe(0)
    expect(await importing('\uFEFFname,line1,city,zip,country\r\nElm,1 Mill Lane,Oakland,94601,US')).toMatch(/^0 [^]*1 of 1/)
    expect(await importing('name,line1,city,zip,country\nFir,1 Mill Lane,Oakland,94601,US\n')).toMatch(/^1 [^]*The first 1 vendors of mine.csv were imported/)
    expect(calls()).toBe(1)
  })
})

describe('incremental-sync', () => {
  it('reads everything in the first run, and only changes in the second', async () => {
    const folder = await createFolder()
    const bills = [1, 2, 3].map((day) => ({ id: `00n${day}`, archived: false, vendorName: 'Cedar Paper Supply', dueAmount: 10 * day, updatedTime: `2026-03-0${day}T12:00:00.000+00:00` }))
    const server = await startInterceptor(({ path, query }) => {
      if (path !== '/connect/v3/bills') return path === '/connect/v3/vendors' ? { json: { results: [] } } : undefined
      const since = Date.parse(/^updatedTime:gte:"(.+)"$/.exec(query.get('filters') ?? '')?.[1] ?? '')
      const found = bills.filter(({ updatedTime }) => Date.parse(updatedTime) >= since)
      if (query.get('page')) return { json: { results: found.slice(2) } }
      return { json: { results: found.slice(0, 2), ...(found.length > 2 && { nextPage: 'two' }) } }
    })
    const run = (): ReturnType<typeof runExample> => runExample('incremental-sync.ts', { folder, env: { BILL_BASE_URL: server.url } })
    const first = await run()
    expect(first.code, first.output).toBe(0)
    expect(first.output).toContain('3 read, 3 new or changed')
    expect(first.output).toContain('due to Cedar Paper Supply: 60')
    Object.assign(bills[0] as object, { dueAmount: 0, updatedTime: '2026-03-04T12:00:00.000+00:00' })
    const second = await run()
    expect(second.code, second.output).toBe(0)
    expect(second.output).toContain('Reading bills changed since 2026-03-03T11:59:00.000Z')
    expect(second.output).toContain('2 read, 1 new or changed')
    expect(second.output).toContain('due to Cedar Paper Supply: 50')
  })

  it('misses no change during a run, even if the page token is a position', async () => {
    const folder = await createFolder()
    const vendors = ['1', '2', '3', '4'].map((id) => ({ id, archived: false, updatedTime: `2026-03-0${id}T12:00:00.000+00:00` }))
    const change = (id: string, change: object): object => Object.assign(vendors.find((vendor) => vendor.id === id) ?? {}, change)
    let reads = 0
    const server = await startInterceptor(({ path, query }) => {
      if (path !== '/connect/v3/vendors') return path === '/connect/v3/bills' ? { json: { results: [] } } : undefined
      const since = Date.parse(/^updatedTime:gte:"(.+)"$/.exec(query.get('filters') ?? '')?.[1] ?? '')
      const sign = query.get('sort') === 'updatedTime:desc' ? -1 : 1
      const found = vendors.filter(({ updatedTime }) => Date.parse(updatedTime) >= since).toSorted((a, b) => sign * a.updatedTime.localeCompare(b.updatedTime))
      const from = Number(query.get('page') ?? 0)
      const json = { results: structuredClone(found.slice(from, from + 2)), ...(found.length > from + 2 && { nextPage: String(from + 2) }) }
      // After the first page, two items change: one that was already read, and one that was not.
      if (++reads === 1) change('4', { updatedTime: '2026-03-05T12:00:00.000+00:00' })
      if (reads === 1) change('1', { archived: true, updatedTime: '2026-03-06T12:00:00.000+00:00' })
      return { json }
    })
    const run = (): ReturnType<typeof runExample> => runExample('incremental-sync.ts', { folder, env: { BILL_BASE_URL: server.url } })
    await run()
    const { code, output } = await run()
    expect(code, output).toBe(0)
    expect(output).toContain('vendors: 4, archived: 1')
  })

  it('finds nothing new in a second run against the mock, whose items never change', async () => {
    const folder = await createFolder()
    await runExample('incremental-sync.ts', { folder })
    const { code, output } = await runExample('incremental-sync.ts', { folder })
    expect(code, output).toBe(0)
    expect(output.match(/\d+ new or changed/g)).toEqual(['0 new or changed', '0 new or changed'])
  })

  it('leaves the file unchanged when interrupted, and starts there again', async () => {
    const folder = await createFolder()
    const firstPage = { json: { results: [{ id: '00n1', updatedTime: '2026-03-01T12:00:00.000+00:00' }], nextPage: 'two' } }
    const { url } = await startInterceptor(({ path, query }) => {
      if (path !== '/connect/v3/bills') return undefined
      return query.get('page') ? { status: 400, json: [] } : firstPage
    })
    expect((await runExample('incremental-sync.ts', { folder, env: { BILL_BASE_URL: url } })).code).toBe(1)
    const { output } = await runExample('incremental-sync.ts', { folder })
    expect(output).toContain('Reading all bills')
    expect(output).toContain('Reading vendors changed since 2026-')
  })
})
