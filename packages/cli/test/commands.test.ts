/** The commands that are written by hand, and the help of all commands. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { constructEvent, signPayload } from 'bill-sdk/webhooks'
import type { Command } from 'commander'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { allOperations } from '../src/catalog/catalog.ts'
import { loadDocument } from '../src/catalog/document.ts'
import { createProgram } from '../src/program.ts'
import { RESERVED } from '../src/reserved.ts'
import { createWorld, run } from './helpers/run.ts'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'bill-cli-'))))
afterAll(() => rm(folder, { recursive: true }))

const program = (): Command => createProgram({ stdout: {} } as never, () => true)

const pathsOf = (command: Command, path: readonly string[] = []): string[] =>
  command.commands.length ? command.commands.flatMap((child) => pathsOf(child, [...path, child.name()])) : [path.join(' ')]

describe('the commands', () => {
  const paths = pathsOf(program())

  it('are one per operation, and the reserved ones', () => {
    const operations = allOperations().map(({ command }) => command.join(' '))
    const own = paths.filter((path) => !operations.includes(path))
    expect(operations.filter((path) => !paths.includes(path))).toEqual([])
    expect(own.toSorted()).toEqual(['login', 'mcp', 'trust', 'search', 'docs', 'download', 'webhook trigger', 'webhook verify', 'emulator', 'completion', '__complete', 'spend reimbursements upload-image', 'spend reimbursements upload-receipt', 'spend transactions upload-receipt'].sort())
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('that are written by hand use reserved words, which no group of operations has', () => {
    const groups = new Set(allOperations().map(({ command }) => command[0] as string))
    const own = program().commands.map((command) => command.name()).filter((name) => !groups.has(name) && !name.startsWith('__'))
    expect(own.filter((name) => !RESERVED.some((word) => word === name))).toEqual([])
    expect(RESERVED.filter((word) => groups.has(word))).toEqual([])
  })

  it('all have help, within 80 columns where the text is ours', async () => {
    for (const path of paths.filter((name) => name !== '__complete' && name !== 'emulator')) {
      const { code, stdout, stderr } = await run([...path.split(' '), '--help'], { columns: 80 })
      expect({ code, stderr }, path).toEqual({ code: 0, stderr: '' })
      expect(stdout, path).toContain(`Usage: bill ${path}`)
    }
  })

  it('have flags that map back to the query parameters', () => {
    const visit = (command: Command): Command[] => [command, ...command.commands.flatMap(visit)]
    const flags = ['filter', 'sort', 'all', 'data', 'output', 'columns', 'yes', 'confirm', 'dryRun', 'idempotencyKey', 'envFile', 'environment']
    for (const operation of allOperations()) {
      const names = operation.query.map(({ name }) => name).filter((name) => name !== 'filters' && name !== 'sort')
      expect(names.filter((name) => flags.includes(name)), operation.id).toEqual([])
      const command = operation.command.reduce<Command>((parent, word) => parent.commands.find((child) => child.name() === word) as Command, cached)
      const attributes = command.options.map((option) => option.attributeName())
      expect(names.filter((name) => !attributes.includes(name)), operation.id).toEqual([])
    }
    expect(visit(cached).length).toBeGreaterThan(324)
  })

  const cached = program()
})

describe('help', () => {
  it.each(['', 'vendors', 'customers bank-accounts', 'vendors list', 'payments create', 'documents upload', 'spend', 'webhook trigger', 'login'])('of "bill %s"', async (path) => {
    expect((await run([...path.split(' ').filter(Boolean), '--help'], { columns: 80 })).stdout).toMatchSnapshot()
  })

  it('is what bill alone prints', async () => {
    expect(await run([])).toEqual(await run(['--help']))
  })

  it('has the version of the package', async () => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('bill search', () => {
  it('finds commands by plain words', async () => {
    const { code, stdout } = await run(['search', 'void', 'a', 'payment'])
    expect(code).toBe(0)
    expect((JSON.parse(stdout) as object[])[0]).toEqual({ command: 'bill payments void', summary: 'Void a payment', money: 'moves', operation: 'payments.void' })
  })

  it('prints a table on a terminal', async () => {
    expect((await run(['search', 'freeze card'], { terminal: true })).stdout).toMatch(/^command +summary +money +operation\nbill spend cards freeze +/)
  })
})

describe('bill docs', () => {
  it.each([['vendors.create'], ['createVendor'], ['vendors create']])('prints the address of the page of %s', async (name) => {
    expect(await run(['docs', ...name.split(' ')])).toEqual({ code: 0, stdout: 'https://developer.bill.com/reference/createvendor\n', stderr: '' })
  })

  it('suggests what was meant', async () => {
    expect(await run(['docs', 'vendor.create'])).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean vendors.create') as string })
  })
})

interface Received {
  readonly body: string
  readonly signature: string | undefined
}

describe('bill webhook', () => {
  const servers: Server[] = []
  afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve)))))

  async function createReceiver(status = 200): Promise<{ url: string; received: Received[] }> {
    const received: Received[] = []
    const server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      received.push({ body, signature: request.headers['x-bill-sha-signature'] as string | undefined })
      response.writeHead(status).end()
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received }
  }

  const env = { KEY: 'key-1' }

  it.each(Object.keys(loadDocument()['webhooks'] as object))('trigger sends %s, which the SDK accepts', async (type) => {
    const { url, received } = await createReceiver()
    const { code, stdout } = await run(['webhook', 'trigger', type, '--to', url, '--key-env', 'KEY'], { env })
    expect(code).toBe(0)
    const [{ body, signature }] = received as [Received]
    const { metadata } = await constructEvent(body, signature, 'key-1')
    expect(metadata.eventType).toBe(type)
    expect(JSON.parse(stdout)).toEqual({ eventId: metadata.eventId, eventType: type, status: 200 })
  })

  it('trigger sends other fields, and a new ID each time', async () => {
    const { url, received } = await createReceiver()
    for (let count = 0; count < 2; count++) await run(['webhook', 'trigger', 'payment.updated', '--to', url, '--key-env', 'KEY', '--data', '{"payment":{"id":"stp9"}}'], { env })
    const events = received.map(({ body }) => JSON.parse(body) as { metadata: { eventId: string }; payment: object })
    expect(events[0]?.payment).toEqual({ id: 'stp9' })
    expect(events[0]?.metadata.eventId).not.toBe(events[1]?.metadata.eventId)
  })

  it('trigger fails if the receiver does not respond with 200', async () => {
    const { url } = await createReceiver(202)
    expect(await run(['webhook', 'trigger', 'payment.updated', '--to', url, '--key-env', 'KEY'], { env })).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('responded with 202. BILL resends') as string })
    expect((await run(['webhook', 'trigger', 'payment.updated', '--to', 'http://127.0.0.1:1', '--key-env', 'KEY'], { env })).stderr).toContain('http://127.0.0.1:1 did not respond')
  })

  it.each([
    [['payment.updated', '--to', 'ftp://x', '--key-env', 'KEY'], '--to must be an http or https URL.'],
    [['payment.update', '--to', 'http://127.0.0.1:1', '--key-env', 'KEY'], 'There is no event type "payment.update". BILL documents '],
    [['payment.updated', '--to', 'http://127.0.0.1:1', '--key-env', 'NONE'], 'The variable NONE is not set.'],
  ])('trigger %j is rejected', async (args, message) => {
    expect(await run(['webhook', 'trigger', ...args], { env })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) as string })
  })

  it('verify accepts the body as it was received, from a file or stdin, with either key', async () => {
    const body = '{"a": "ü"}\n'
    const file = join(folder, 'body.json')
    await writeFile(file, body)
    const signature = await signPayload(body, 'key-1')
    const flags = ['--signature', signature, '--key-env', 'KEY']
    expect(await run(['webhook', 'verify', file, ...flags], { env })).toEqual({ code: 0, stdout: 'valid\n', stderr: '' })
    expect((await run(['webhook', 'verify', ...flags], { env, input: body })).code).toBe(0)
    expect((await run(['webhook', 'verify', '--key-env', 'NEW', ...flags], { env: { ...env, NEW: 'key-2' }, input: body })).code).toBe(0)
    expect((await run(['webhook', 'verify', ...flags], { env, input: body.trim() })).code).toBe(12)
    expect((await run(['webhook', 'verify', ...flags], { env: { KEY: 'key-2' }, input: body })).code).toBe(12)
  })
})

describe('files', () => {
  it('are downloaded to a new file', async () => {
    const world = createWorld()
    const document = join(folder, 'invoice.pdf')
    await writeFile(document, '%PDF-1.7 sample')
    const bills = JSON.parse((await world.bill('bills list --max 1')).stdout) as { results: { id: string }[] }
    await world.bill(['documents', 'upload', bills.results[0]?.id ?? '', document, '--yes'])
    await world.emulator.clock.advance({ minutes: 10 })
    const documents = JSON.parse((await world.bill(['documents', 'list', bills.results[0]?.id ?? ''])).stdout) as { results: { downloadLink: string }[] }
    const target = join(folder, 'copy.pdf')
    expect(await world.bill(['download', documents.results[0]?.downloadLink ?? '', target])).toMatchObject({ code: 0, stdout: '' })
    expect(await readFile(target, 'utf8')).toBe('%PDF-1.7 sample')
    expect(await world.bill(['download', documents.results[0]?.downloadLink ?? '', target])).toMatchObject({ code: 2, stderr: expect.stringContaining('the file exists') as string })
  })

  it('of receipts are uploaded in one command', async () => {
    const world = createWorld()
    const env = { BILL_API_TOKEN: world.emulator.credentials.apiToken }
    const image = join(folder, 'receipt.PNG')
    await writeFile(image, 'png')
    const create = async (what: string, body: object): Promise<string> => {
      const { stdout, stderr } = await world.bill(['spend', what, 'create', '--data', '-', '--confirm', what === 'budgets' ? 'createBudget' : '12.5'], { env, input: JSON.stringify(body) })
      expect(stdout, stderr).not.toBe('')
      return (JSON.parse(stdout) as { uuid: string }).uuid
    }
    const { uuid: userId } = JSON.parse((await world.bill('spend users current', { env })).stdout) as { uuid: string }
    const budgetId = await create('budgets', { name: 'Travel', owners: [userId], recurringInterval: 'MONTHLY', limit: 1000, recurringLimit: 1000 })
    const { url } = JSON.parse((await world.bill(['spend', 'reimbursements', 'upload-image', image, '--yes'], { env })).stdout) as { url: string }
    const id = await create('reimbursements', { userId, budgetId, amount: 12.5, note: 'Taxi', merchantName: 'Cab', occurredDate: '2026-03-01', receipts: [{ url, filename: 'taxi.png' }] })
    expect((await world.bill(['spend', 'reimbursements', 'upload-receipt', id, image], { env })).code).toBe(3)
    const { code, stderr } = await world.bill(['spend', 'reimbursements', 'upload-receipt', id, image, '--yes'], { env })
    expect(code, stderr).toBe(0)
    expect(await world.bill(['spend', 'transactions', 'upload-receipt', 'x', 'receipt.gif', '--yes'], { env })).toMatchObject({ code: 2, stderr: expect.stringContaining('must end with .jpg') as string })
  })
})
