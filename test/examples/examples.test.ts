/** Every example runs against the mock, so that what people copy works. */
import type { ChildProcess } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { signPayload } from '../../src/webhooks/index.js'
import type { Reply, SeenRequest } from '../helpers/fault-server.ts'
import { UNTRUSTED, WRONG_VALUE } from '../helpers/error-responses.ts'
import { examples, makeFolder, runExample, startInFront } from './run-example.ts'

// Each run starts a process or two, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 })

/** Lines that tell that the last steps were reached. A new example needs none, but its name is worth adding. */
const TELLS: Record<string, string[]> = {
  'quickstart.ts': ['payment stp01CEDARPAY000001a of 200.25 is SCHEDULED', 'Done.'],
  'pay-a-bill.ts': ['Operating account: fee 1.99', 'stp01CEDARPAY000001a over 200.25 made now: SCHEDULED', 'Done.'],
  'international-payment.ts': ['1 USD = 0.96 EUR, so about 1250.00 USD; batch 48213', 'made now', 'Done.'],
  'invoice-and-charge.ts': ['0rp01HARBORPAYM0001a over 400.5 is SCHEDULED', 'Done.'],
  'bill-approvals.ts': ['approver 00601ROBINVALES0001b: WAITING', '00n01CEDARBILL00001a is APPROVED. It can be paid', 'Done.'],
  'spend-budgets-and-cards.ts': ['ending in 4242', 'now FROZEN', 'Done.'],
  'reimbursement-with-receipt.ts': ['to uploads.juniper-studio.example', 'with 1 receipt', 'now APPROVED', 'Done.'],
  'webhook-server.ts': ['Done.'],
  'mfa-on-the-command-line.ts': ['bac01OPERATING00001a is PENDING', 'verified', 'Done.'],
  'bulk-import-vendors.ts': ['20 of 45', '45 of 45', 'Done'],
  'test-with-the-mock.ts': ['pass 6', 'fail 0'],
  'incremental-sync.ts': ['vendors that changed since ever', '2 read, 2 new or changed', 'Done.'],
}
const names = readdirSync(examples).filter((name) => name.endsWith('.ts'))

describe('an example', () => {
  it.for(names)('%s runs to its end', async (name) => {
    const { code, output } = await runExample(name)
    expect(output).not.toContain('Error')
    expect(code, output).toBe(0)
    expect(output).not.toBe('')
    for (const line of TELLS[name] ?? []) expect(output).toContain(line)
  })

  it.for(names)('%s says what it does, what it needs and how to run it', async (name) => {
    const [head = ''] = (await readFile(join(examples, name), 'utf8')).split('*/')
    expect(head).toMatch(/^\/\*\*\n/)
    expect(head).toContain(`npx tsx`)
    expect(head).toContain(name === 'quickstart.ts' ? 'npm start' : `examples/${name}`)
  })
})

describe('paying at most once', () => {
  const order = { id: 'stp77', vendorId: '00901CEDARPAPER0001a', amount: 200.25, transactionNumber: 'PAY00n01CEDARBILL00001a', singleStatus: 'SCHEDULED' }

  /** A BILL that writes down payments, and may lose the request or the answer. */
  async function startPayments(lose: 'before' | 'after' | 'never'): Promise<{ env: Record<string, string>; made: unknown[]; sent: () => number }> {
    const made: unknown[] = []
    const { url, requests } = await startInFront(({ method, path }) => {
      if (path !== '/connect/v3/payments') return undefined
      if (method === 'GET') return { json: { results: made } }
      if (lose !== 'before') made.push(order)
      return lose === 'never' ? { status: 201, json: order } : 'reset'
    })
    return { env: { BILL_BASE_URL: url }, made, sent: () => requests.filter(({ method, path }) => method === 'POST' && path === '/connect/v3/payments').length }
  }

  it.for(['pay-a-bill.ts', 'international-payment.ts'])('%s finds the payment whose answer was lost', async (name) => {
    const { env, sent } = await startPayments('after')
    const { code, output } = await runExample(name, { env })
    expect(code, output).toBe(0)
    expect(output).toContain('found after a lost answer')
    expect(sent()).toBe(1)
  })

  it('gives up when the payment is not to be found, and does not send it again', async () => {
    const { env, made, sent } = await startPayments('before')
    const { code, output } = await runExample('pay-a-bill.ts', { env })
    expect(code).toBe(1)
    expect(output).toContain('ConnectionError')
    expect([made, sent()]).toEqual([[], 1])
  })

  /** A BILL that keeps what is made, with a new id each time, as the mock does not. The first payment's answer is lost. */
  async function startKeeping(): Promise<{ env: Record<string, string>; made: Record<string, object[]> }> {
    const made: Record<string, object[]> = { '/connect/v3/vendors': [], '/connect/v3/bills': [], '/connect/v3/payments': [] }
    const { url } = await startInFront(({ method, path, body }) => {
      const kept = made[path]
      if (!kept) return undefined
      if (method === 'GET') return { json: { results: kept } }
      kept.push({ amount: 228.99, ...(JSON.parse(body) as object), id: `${path.at(-2)}${kept.length}` })
      return path.endsWith('/payments') ? 'reset' : { status: 201, json: kept.at(-1) }
    })
    return { env: { BILL_BASE_URL: url }, made }
  }

  it.for(['pay-a-bill.ts', 'international-payment.ts'])('%s makes one vendor, one bill and one payment in any number of runs', async (name) => {
    const { env, made } = await startKeeping()
    for (const told of ['found after a lost answer', 'was there already', 'was there already']) {
      const { code, output } = await runExample(name, { env })
      expect(code, output).toBe(0)
      expect(output).toContain(told)
    }
    expect(Object.values(made).map(({ length }) => length)).toEqual([1, 1, 1])
  })

  it('leaves it to a person which of two vendors of one name is meant', async () => {
    const { env, made } = await startKeeping()
    made['/connect/v3/vendors']?.push({ id: '0091', name: 'Birch Office Chairs' }, { id: '0092', name: 'Birch Office Chairs' })
    const { code, output } = await runExample('pay-a-bill.ts', { env })
    expect([code, output]).toEqual([1, expect.stringContaining('several vendors named Birch Office Chairs')])
    expect(made['/connect/v3/payments']).toEqual([])
  })
})

describe('invoice-and-charge', () => {
  it('gives a payment link, and charges nothing, where bank accounts of customers are not switched on', async () => {
    const refusal = { status: 403, json: [{ code: 'BDC_1', message: 'Current user or organization does not have valid permissions.' }] }
    const server = await startInFront(({ path }) => (path.endsWith('/bank-accounts') ? refusal : undefined))
    const { code, output } = await runExample('invoice-and-charge.ts', { env: { BILL_BASE_URL: server.url } })
    expect(code, output).toBe(0)
    expect(output).toContain('https://pay.bill.example/i/JS-2026-014')
    expect(server.requests.filter(({ path }) => path.includes('charge') || path.endsWith('receivable-payments'))).toEqual([])
  })

  it.for([
    [{ scheduledAmount: 400.5, dueAmount: 0 }, 0, 'the charge was made: 400.5 scheduled, 0 due'],
    [{ scheduledAmount: 0, dueAmount: 400.5 }, 1, 'the invoice shows no payment'],
  ] as const)('asks the invoice after a lost answer: %o', async ([invoice, expected, told]) => {
    const server = await startInFront(({ method, path }) => {
      if (path.endsWith('/receivable-payments')) return 'reset'
      return method === 'GET' && path.includes('/invoices/') ? { json: { id: '00e', ...invoice } } : undefined
    })
    const { code, output } = await runExample('invoice-and-charge.ts', { env: { BILL_BASE_URL: server.url } })
    expect(code, output).toBe(expected)
    expect(output).toContain(told)
    expect(server.requests.filter(({ path }) => path.endsWith('/receivable-payments')).length).toBe(1)
  })

  it('charges once in two runs', async () => {
    const made: Record<string, object[]> = { '/connect/v3/customers': [], '/connect/v3/invoices': [], '/connect/v3/receivable-payments': [] }
    const { url } = await startInFront(({ method, path, body }) => {
      const kept = made[path]
      if (!kept) return undefined
      if (method === 'GET') return { json: { results: kept } }
      kept.push({ ...(JSON.parse(body) as object), id: path.slice(-4), customerId: 'mers', totalAmount: 400.5, dueAmount: 400.5, scheduledAmount: 0 })
      if (path.endsWith('/receivable-payments')) Object.assign(made['/connect/v3/invoices']?.[0] ?? {}, { scheduledAmount: 400.5, dueAmount: 0 })
      return { status: 201, json: kept.at(-1) }
    })
    expect((await runExample('invoice-and-charge.ts', { env: { BILL_BASE_URL: url } })).output).toContain('5. The charge')
    const { code, output } = await runExample('invoice-and-charge.ts', { env: { BILL_BASE_URL: url } })
    expect(code, output).toBe(0)
    expect(output).toContain('has charged it. 400.5 are scheduled')
    expect(Object.values(made).map(({ length }) => length)).toEqual([1, 1, 1])
  })
})

describe('reimbursement-with-receipt', () => {
  it('puts the bytes of the file with their type, and nothing of BILL’s, to the address that BILL named', async () => {
    const folder = await makeFolder()
    await writeFile(join(folder, 'lunch.JPG'), new Uint8Array(1234))
    const { code, output } = await runExample('reimbursement-with-receipt.ts', { folder, args: ['lunch.JPG'] })
    expect(code, output).toBe(0)
    expect(output).toContain('1234 bytes kept back, headers {"content-type":"image/jpeg"}')
  })
})

describe('webhook-server', () => {
  it('does a signed event once, and refuses a forged one', async () => {
    const { output } = await runExample('webhook-server.ts')
    expect(output.match(/answered \d+/g)).toEqual(['answered 200', 'answered 200', 'answered 401'])
    expect(output.match(/payment stp01CEDARPAY000001a is SENT/g)?.length).toBe(1)
    expect(output).toContain('refused: The webhook was not signed with this securityKey')
  })

  it('outlives requests that no Request can hold, and senders that hang up', async () => {
    let run: ReturnType<typeof runExample> | undefined
    const { child, port } = await new Promise<{ child: ChildProcess; port: number }>((resolve) => {
      const onStart = (child: ChildProcess): void =>
        void child.stdout?.on('data', (chunk: Buffer) => {
          const [, port] = /port (\d+)/.exec(String(chunk)) ?? []
          if (port) resolve({ child, port: Number(port) })
        })
      run = runExample('webhook-server.ts', { env: { BILL_SECURITY_KEY: 'key', PORT: '0' }, onStart })
    })
    const talk = (text: string): Promise<string> =>
      new Promise((resolve) => {
        let told = ''
        const socket = connect(port, '127.0.0.1', () => (text.endsWith('{') ? socket.end(text, () => socket.destroy()) : socket.write(text)))
        socket.on('data', (chunk) => (told += String(chunk)))
        socket.on('close', () => resolve(told.split('\r\n')[0] ?? ''))
        socket.on('error', () => undefined)
      })
    const tail = ' HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'
    expect(await talk(`TRACE /${tail}\r\n`)).toContain('405')
    expect(await talk(`GET //${tail}\r\n`)).toContain('405')
    expect(await talk(`POST //${tail}Content-Length: 2\r\n\r\n{}`)).toContain('401')
    await talk(`POST /${tail}x-bill-sha-signature: x\r\nContent-Length: 9\r\n\r\n{`)
    const body = '{"metadata":{"eventId":"1","eventType":"payment.updated"},"payment":{"id":"stp9","status":"SENT"}}'
    const signed = await fetch(`http://127.0.0.1:${port}/bill`, { method: 'POST', body, headers: { 'x-bill-sha-signature': await signPayload(body, 'key') } })
    expect(signed.status).toBe(200)
    child.kill()
    expect((await run)?.output).toContain('payment stp9 is SENT')
  })
})

describe('mfa-on-the-command-line', () => {
  /** A BILL that wants MFA: trusted are sessions made with the MFA id, and those whose challenge was passed. */
  async function startWithMfa(): Promise<{ env: Record<string, string>; bodies: (path: string) => unknown[]; count: (path: string) => number }> {
    let trusted = false
    const server = await startInFront(({ path, method, body }): Reply | undefined => {
      if (path.endsWith('/step-up')) trusted = (JSON.parse(body) as { rememberMeId: string }).rememberMeId === 'remember-juniper-0001'
      if (path.endsWith('/step-up')) return { json: { trusted } }
      if (path.endsWith('/challenge/validate')) trusted = (JSON.parse(body) as { token: string }).token === '123456'
      if (path.endsWith('/challenge/validate') && !trusted) return WRONG_VALUE
      return !trusted && method === 'POST' && path.endsWith('/banks') ? UNTRUSTED : undefined
    })
    const of = (path: string): readonly SeenRequest[] => server.requests.filter((request) => request.path.endsWith(path))
    return { env: { BILL_BASE_URL: server.url, BILL_DEVICE: 'desk' }, bodies: (path) => of(path).map(({ body }) => JSON.parse(body)), count: (path) => of(path).length }
  }

  it('asks for the code once, and nobody in the next run', async () => {
    const folder = await makeFolder()
    const { env, bodies, count } = await startWithMfa()
    const first = await runExample('mfa-on-the-command-line.ts', { env, folder, input: '123456\n' })
    expect(first.code, first.output).toBe(0)
    expect(first.output).toContain('The six digits: ')
    expect(first.output).toContain('trusted for 30 days')
    expect((await stat(join(folder, '.bill-mfa.env'))).mode & 0o777).toBe(0o600)
    expect(first.output).not.toContain('remember-juniper-0001')
    const second = await startWithMfa()
    const again = await runExample('mfa-on-the-command-line.ts', { env: second.env, folder })
    expect(again.code, again.output).toBe(0)
    expect(again.output).not.toContain('six digits')
    expect([count('/challenge'), second.count('/challenge')]).toEqual([1, 0])
    expect(bodies('/login')[0]).not.toHaveProperty('rememberMeId')
    expect(second.bodies('/login')[0]).toMatchObject({ rememberMeId: 'remember-juniper-0001', device: 'desk' })
  })

  it('takes the code from a variable', async () => {
    const { env, bodies } = await startWithMfa()
    const { code, output } = await runExample('mfa-on-the-command-line.ts', { env: { ...env, BILL_MFA_CODE: '123456' } })
    expect(code, output).toBe(0)
    expect(output).not.toContain('six digits')
    expect(bodies('/challenge/validate')).toEqual([expect.objectContaining({ token: '123456', rememberMe: true, device: 'desk' })])
  })

  it.for([
    ['999999\n', 'BILL did not take the code'],
    ['', 'No code was given.'],
  ] as const)('ends with what was wrong when it is answered %j', async ([input, told]) => {
    const { env } = await startWithMfa()
    const { code, output } = await runExample('mfa-on-the-command-line.ts', { env, input })
    expect([code, output]).toEqual([1, expect.stringContaining(told)])
  })
})

describe('bulk-import-vendors', () => {
  type Made = { id: string; name: string; address: { line1: string } }

  /** A BILL that keeps vendors; `at` is told of each bulk call and may spoil its answer. */
  async function startVendors(at: (call: number) => 'lost' | 'undone' | 'silent' | 'refused' | undefined = () => undefined): Promise<{ url: string; made: Made[]; calls: () => number }> {
    const made: Made[] = []
    let calls = 0
    const { url } = await startInFront(({ method, path, body }) => {
      if (path === '/connect/v3/vendors' && method === 'GET') return { json: { results: made } }
      if (path !== '/connect/v3/vendors/bulk') return undefined
      const fate = at(++calls)
      const fresh = (JSON.parse(body) as Made[]).map((vendor, index) => ({ ...vendor, id: `009${made.length + index}` }))
      if (fate === 'refused') return WRONG_VALUE
      if (fate !== 'undone') made.push(...fresh)
      return fate === undefined ? { status: 201, json: { vendors: fresh } } : fate === 'silent' ? 'never' : 'reset'
    })
    return { url, made, calls: () => calls }
  }
  const progressOf = async (folder: string): Promise<unknown> => JSON.parse(await readFile(join(folder, 'progress.json'), 'utf8'))

  it('imports all in chunks of 20, and does nothing in a second run', async () => {
    const folder = await makeFolder()
    const { url, made, calls } = await startVendors()
    const first = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url } })
    expect(first.code, first.output).toBe(0)
    expect(first.output.match(/\d+ of 45/g)).toEqual(['20 of 45', '40 of 45', '45 of 45'])
    expect([made.length, calls()]).toEqual([45, 3])
    expect(made[2]?.name).toBe('Beech, Beech & Daughters')
    expect(made[6]?.name).toBe('Fir "Evergreen" Paper')
    expect(made[11]?.address.line1).toBe('12 Mill Lane\nBack door')
    expect(await progressOf(folder)).toMatchObject({ rows: 45, ids: made.map(({ id }) => id) })
    const second = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url } })
    expect(second.code, second.output).toBe(0)
    expect(second.output).toContain('45 of 45 were imported before')
    expect(calls()).toBe(3)
  })

  it.for([
    ['lost', 3],
    ['undone', 4],
  ] as const)('goes on after a call whose answer was lost, when the call was %s', async ([fate, sends]) => {
    const folder = await makeFolder()
    const { url, made, calls } = await startVendors((call) => (call === 2 ? fate : undefined))
    const cut = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url } })
    expect([cut.code, cut.output]).toEqual([1, expect.stringContaining('ConnectionError')])
    const { code, output } = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url } })
    expect(code, output).toBe(0)
    expect(output).toContain('20 of 45 were imported before')
    expect([calls(), made.length, new Set(made.map(({ name }) => name)).size]).toEqual([sends, 45, 45])
    expect(await progressOf(folder)).toMatchObject({ rows: 45, ids: made.map(({ id }) => id) })
  })

  it('goes on after it was killed in the middle of a call', async () => {
    const folder = await makeFolder()
    let kill: () => void = () => undefined
    const { url, made, calls } = await startVendors((call) => (call === 2 ? (kill(), 'silent') : undefined))
    const cut = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url }, onStart: (child) => (kill = () => void child.kill('SIGKILL')) })
    expect(cut.code).toBe(null)
    const { code, output } = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url } })
    expect(code, output).toBe(0)
    expect([calls(), made.length, new Set(made.map(({ name }) => name)).size]).toEqual([3, 45, 45])
  })

  it('lets a row that BILL refused be mended, and no row that was imported', async () => {
    const folder = await makeFolder()
    const { url, made, calls } = await startVendors((call) => (call === 2 ? 'refused' : undefined))
    const file = await readFile(join(examples, 'vendors.csv'), 'utf8')
    const importing = async (text: string): Promise<string> => {
      await writeFile(join(folder, 'mine.csv'), text)
      const { code, output } = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url }, args: ['mine.csv'] })
      return `${code} ${output}`
    }
    expect(await importing(file.replace('Willow Print Works', 'Wilow Print Works'))).toMatch(/^1 [^]*BadRequestError/)
    expect(await importing(file.replace('Alder Paper Supply', 'Alder & Sons'))).toMatch(/^1 [^]*The first 20 vendors of mine.csv were imported, or may have been/)
    expect(await importing(file)).toMatch(/^0 [^]*20 of 45 were imported before/)
    expect([calls(), made.length, new Set(made.map(({ name }) => name)).size]).toEqual([4, 45, 45])
  })

  it('refuses what is not CSV, a vendor without an address, and a file that has changed, before it sends anything', async () => {
    const folder = await makeFolder()
    const { url, calls } = await startVendors()
    const importing = async (text: string): Promise<string> => {
      await writeFile(join(folder, 'mine.csv'), text)
      const { code, output } = await runExample('bulk-import-vendors.ts', { folder, env: { BILL_BASE_URL: url }, args: ['mine.csv'] })
      return `${code} ${output}`
    }
    expect(await importing('name,line1\nElm,1 Mill Lane\n"Fir"x,2 Mill Lane\n')).toMatch(/^1 [^]*Line 3 of the file is not CSV/)
    expect(await importing('name,line1,city,zip,country\nElm,,Oakland,94601,US\n')).toMatch(/^1 [^]*Vendor 1 of the file has no line1/)
    expect(calls()).toBe(0)
    expect(await importing('\uFEFFname,line1,city,zip,country\r\nElm,1 Mill Lane,Oakland,94601,US')).toMatch(/^0 [^]*1 of 1/)
    expect(await importing('name,line1,city,zip,country\nFir,1 Mill Lane,Oakland,94601,US\n')).toMatch(/^1 [^]*The first 1 vendors of mine.csv were imported/)
    expect(calls()).toBe(1)
  })
})

describe('incremental-sync', () => {
  it('fetches all in the first run, and what changed since in the second', async () => {
    const folder = await makeFolder()
    const bills = [1, 2, 3].map((day) => ({ id: `00n${day}`, archived: false, vendorName: 'Cedar Paper Supply', dueAmount: 10 * day, updatedTime: `2026-03-0${day}T12:00:00.000+00:00` }))
    const server = await startInFront(({ path, query }) => {
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
    expect(first.output).toContain('Cedar Paper Supply is owed 60')
    Object.assign(bills[0] as object, { dueAmount: 0, updatedTime: '2026-03-04T12:00:00.000+00:00' })
    const second = await run()
    expect(second.code, second.output).toBe(0)
    expect(second.output).toContain('bills that changed since 2026-03-03T11:59:00.000Z')
    expect(second.output).toContain('2 read, 1 new or changed')
    expect(second.output).toContain('Cedar Paper Supply is owed 50')
  })

  it('misses nothing that changes while it reads, though the page token is a mere position', async () => {
    const folder = await makeFolder()
    const vendors = ['1', '2', '3', '4'].map((id) => ({ id, archived: false, updatedTime: `2026-03-0${id}T12:00:00.000+00:00` }))
    const change = (id: string, change: object): object => Object.assign(vendors.find((vendor) => vendor.id === id) ?? {}, change)
    let reads = 0
    const server = await startInFront(({ path, query }) => {
      if (path !== '/connect/v3/vendors') return path === '/connect/v3/bills' ? { json: { results: [] } } : undefined
      const since = Date.parse(/^updatedTime:gte:"(.+)"$/.exec(query.get('filters') ?? '')?.[1] ?? '')
      const sign = query.get('sort') === 'updatedTime:desc' ? -1 : 1
      const found = vendors.filter(({ updatedTime }) => Date.parse(updatedTime) >= since).toSorted((a, b) => sign * a.updatedTime.localeCompare(b.updatedTime))
      const from = Number(query.get('page') ?? 0)
      const answer = { results: structuredClone(found.slice(from, from + 2)), ...(found.length > from + 2 && { nextPage: String(from + 2) }) }
      // After the first page: one that was read, and one that was not, change.
      if (++reads === 1) change('4', { updatedTime: '2026-03-05T12:00:00.000+00:00' })
      if (reads === 1) change('1', { archived: true, updatedTime: '2026-03-06T12:00:00.000+00:00' })
      return { json: answer }
    })
    const run = (): ReturnType<typeof runExample> => runExample('incremental-sync.ts', { folder, env: { BILL_BASE_URL: server.url } })
    await run()
    const { code, output } = await run()
    expect(code, output).toBe(0)
    expect(output).toContain('vendor: 4, 1 of them archived')
  })

  it('finds nothing new in a second run against the mock, whose items stay as they are', async () => {
    const folder = await makeFolder()
    await runExample('incremental-sync.ts', { folder })
    const { code, output } = await runExample('incremental-sync.ts', { folder })
    expect(code, output).toBe(0)
    expect(output.match(/\d+ new or changed/g)).toEqual(['0 new or changed', '0 new or changed'])
  })

  it('leaves the file as it was when it is cut, and begins there again', async () => {
    const folder = await makeFolder()
    const firstPage = { json: { results: [{ id: '00n1', updatedTime: '2026-03-01T12:00:00.000+00:00' }], nextPage: 'two' } }
    const { url } = await startInFront(({ path, query }) => {
      if (path !== '/connect/v3/bills') return undefined
      return query.get('page') ? { status: 400, json: [] } : firstPage
    })
    expect((await runExample('incremental-sync.ts', { folder, env: { BILL_BASE_URL: url } })).code).toBe(1)
    const { output } = await runExample('incremental-sync.ts', { folder })
    expect(output).toContain('bills that changed since ever')
    expect(output).toContain('vendors that changed since 2026-')
  })
})
