import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Bill } from 'bill-sdk'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEmulator, type EmulatorOptions } from '../../src/local.ts'
import { StateFile } from '../../src/persist/state-file.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bill-state-'))
  file = join(folder, 'state.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const address = { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } as const

/** An emulator that keeps its world in the file. `stop` releases the file as the end of the process does. */
function start(options: EmulatorOptions = {}, minCompactionBytes?: number) {
  const state = new StateFile(file, minCompactionBytes === undefined ? {} : { minCompactionBytes })
  const emulator = createEmulator({ checkResponses: true, ...options, persistence: state })
  const bill = new Bill(emulator.clientOptions() as never)
  return { state, emulator, bill, stop: () => state.close() }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

async function work(bill: Bill): Promise<void> {
  const { id } = await bill.vendors.create({ name: 'Fern — “é” \u2028', address })
  await bill.vendors.update(id, { name: 'Fern' })
  await bill.vendors.archive(id)
  const [payable] = await bill.bills.list().toArray()
  const [bank] = await bill.fundingAccounts.banks.list().toArray()
  await bill.payments.create({ billId: payable?.id as string, amount: 40, fundingAccount: { type: 'BANK_ACCOUNT', id: bank?.id as string }, processingOptions: {} })
  await expect(bill.vendors.create({ name: '', address })).rejects.toThrow('createVendor')
}

describe('a state file', () => {
  it('brings back records, counters, sequence, timers and the clock', async () => {
    const first = start()
    await work(first.bill)
    await first.emulator.clock.advance({ days: 1 })
    const [before, now] = [first.emulator.snapshot(), first.emulator.clock.now()]
    first.stop()
    const second = start({ time: '2020-01-01T00:00:00Z', seed: 'empty' })
    const { sessions: _before, ...kept } = before.collections
    const after = second.emulator.snapshot()
    const { sessions: _after, ...restored } = after.collections
    expect(restored).toEqual(plain(kept))
    expect([after.sequence, after.counters]).toEqual([before.sequence, before.counters])
    expect(second.emulator.clock.now()).toEqual(now)
    expect(second.emulator.credentials).toEqual(first.emulator.credentials)
    second.stop()
  })

  it('goes on like a world that was never stopped', async () => {
    const outcome = async (restart: boolean) => {
      let running = start()
      await work(running.bill)
      const session = running.emulator.snapshot().collections['sessions']?.[0]?.id as string
      if (restart) {
        running.stop()
        running = start()
      }
      const { id } = await running.bill.vendors.create({ name: 'Moss', address })
      await running.emulator.clock.advance({ days: 20 })
      const { results } = await running.bill.payments.list()
      running.stop()
      rmSync(file)
      return { id, session, statuses: results?.map(({ singleStatus, updatedTime }) => [singleStatus, updatedTime]) }
    }
    expect(await outcome(true)).toEqual(await outcome(false))
  })

  it('records the time of a running clock', () => {
    let real = 0
    const first = start({ real: () => real })
    first.emulator.clock.run(60)
    real += 1000
    first.emulator.runtime.recordTime()
    real += 1
    const now = first.emulator.clock.now().getTime()
    first.stop()
    const second = start()
    expect(now - second.emulator.clock.now().getTime()).toBe(60)
    second.stop()
  })

  it('keeps sessions', async () => {
    const first = start()
    await first.bill.vendors.list()
    const [{ id: sessionId }] = first.emulator.snapshot().collections['sessions'] as unknown as [{ id: string }]
    first.stop()
    const second = start()
    const response = await second.emulator.fetch('http://127.0.0.1/connect/v3/vendors', { headers: { sessionId, devKey: second.emulator.credentials.devKey } })
    expect(response.status).toBe(200)
    second.stop()
  })

  it('writes a change before the response, and nothing for a rejected request', async () => {
    const { bill, stop } = start()
    await bill.vendors.list()
    const size = () => statSync(file).size
    const before = size()
    await expect(bill.vendors.create({ name: '', address })).rejects.toThrow('createVendor')
    await bill.vendors.list()
    expect(size()).toBe(before)
    await bill.vendors.create({ name: 'Fern', address })
    expect(readFileSync(file, 'utf8').split('\n').at(-2)).toContain('"Fern"')
    stop()
  })

  it('drops an incomplete last line with a message, wherever it was cut', async () => {
    const first = start()
    await first.bill.vendors.create({ name: 'Fern', address })
    const size = statSync(file).size
    await first.bill.vendors.create({ name: 'Moss — é', address })
    first.stop()
    const whole = readFileSync(file)
    for (let cut = whole.length - 2; cut > size; cut -= 97) {
      writeFileSync(file, whole.subarray(0, cut))
      const second = start()
      expect(second.state.state?.warning).toContain('incomplete')
      expect((await second.bill.vendors.list({ filters: { name: { eq: 'Moss — é' } } as never })).results).toEqual([])
      second.stop()
    }
    writeFileSync(file, Buffer.concat([whole.subarray(0, size), Buffer.alloc(512)]))
    const third = start()
    expect(third.state.state?.warning).toContain('incomplete')
    third.stop()
    truncateSync(file, statSync(file).size - 1)
    const fourth = start()
    expect(fourth.state.state?.warning).toBeUndefined()
    fourth.stop()
  })

  it('rejects a damaged file, and keeps it', async () => {
    const first = start()
    await work(first.bill)
    first.stop()
    const whole = readFileSync(file, 'utf8')
    const lines = whole.split('\n')
    const damages = [
      whole.replace('"Cedar Paper Supply"', '"Cedar Paper Supplz"'),
      [...lines.slice(0, 3), ...lines.slice(4)].join('\n'),
      [...lines.slice(0, 3), lines[4], lines[3], ...lines.slice(5)].join('\n'),
      `${lines.slice(0, -2).join('\n')}\n${lines.at(-2)}${lines.at(-2)}\n`,
      whole.replace('\n', ' \n'),
      '{"name":"a package"}\n',
      'hello',
    ]
    for (const damaged of damages) {
      expect(damaged).not.toBe(whole)
      writeFileSync(file, damaged)
      expect(() => start()).toThrow(/is damaged in line|is not a state file/)
      expect(readFileSync(file, 'utf8')).toBe(damaged)
    }
    writeFileSync(file, '')
    start().stop()
  })

  it('is rejected in a folder that does not exist, with what to do', () => {
    file = join(folder, 'missing', 'state.jsonl')
    expect(() => start()).toThrow(/cannot be used: ENOENT.* Its folder must exist and be writable\.$/)
    file = folder
    expect(() => start()).toThrow(/cannot be used: EISDIR/)
  })

  it('is not taken from a process of another machine, whose processes cannot be seen', () => {
    writeFileSync(`${file}.lock`, `${process.pid} other-container`)
    expect(() => start()).toThrow(`is used by process ${process.pid} on other-container`)
    // The same process ID on this machine: an emulator that was killed.
    writeFileSync(`${file}.lock`, `${process.pid} ${hostname()}`)
    start().stop()
  })

  it('is used by one emulator at a time', () => {
    const first = start()
    expect(() => start()).toThrow('is used by process')
    first.stop()
    start().stop()
    writeFileSync(`${file}.lock`, '1')
    expect(() => start()).toThrow('is used by process 1')
    writeFileSync(`${file}.lock`, '999999999')
    start().stop()
  })

  it('is compacted when it has doubled, and loses nothing by it', async () => {
    const first = start({}, 2000)
    const { id } = await first.bill.vendors.create({ name: 'Fern', address })
    let [largest, compactions] = [0, 0]
    for (let count = 0; count < 200; count++) {
      const before = statSync(file).size
      await first.bill.vendors.update(id, { name: `Fern ${count}` })
      largest = Math.max(largest, statSync(file).size)
      if (statSync(file).size < before) compactions++
    }
    const { size } = statSync(file)
    const before = first.emulator.snapshot()
    first.stop()
    const second = start()
    expect(compactions).toBeGreaterThan(2)
    expect(largest).toBeLessThan(4 * size)
    expect(second.emulator.snapshot().collections['vendors']).toEqual(plain(before.collections['vendors']))
    second.stop()
  })

  it('holds a reset and a restored snapshot as a whole', async () => {
    const first = start()
    const snapshot = first.emulator.snapshot()
    await work(first.bill)
    first.emulator.reset('empty')
    first.stop()
    const second = start()
    expect(second.emulator.snapshot().collections['vendors'] ?? []).toEqual([])
    second.emulator.restore(snapshot)
    second.stop()
    const third = start()
    expect(third.emulator.snapshot().collections['vendors']).toEqual(plain(snapshot.collections['vendors']))
    third.stop()
  })

  it('undoes a change that cannot be written, and goes on when it can', async () => {
    const state = new StateFile(file)
    let isFull = false
    const persistence = { state: state.state, attach: state.attach.bind(state), replace: state.replace.bind(state), record: (changes: never) => (isFull ? fail() : state.record(changes)) }
    const fail = () => {
      throw new Error('ENOSPC: no space left on device')
    }
    const emulator = createEmulator({ persistence })
    const bill = new Bill(emulator.clientOptions() as never)
    const before = (await bill.vendors.list()).results?.length
    isFull = true
    await expect(bill.vendors.create({ name: 'Fern', address })).rejects.toThrow('createVendor failed')
    isFull = false
    expect((await bill.vendors.list()).results).toHaveLength(before as number)
    await bill.vendors.create({ name: 'Fern', address })
    state.close()
    const second = start()
    expect((await second.bill.vendors.list()).results).toHaveLength((before as number) + 1)
    second.stop()
  })

  it('repeats a delivery that was on its way', async () => {
    const hanging = start({ fetch: () => new Promise(() => undefined) })
    await hanging.bill.events.subscriptions.create({ name: 'Test', status: { enabled: true }, events: [{ type: 'vendor.created', version: '1' }], notificationUrl: 'http://127.0.0.1:9/hook' }, { idempotencyKey: crypto.randomUUID() })
    await hanging.bill.vendors.create({ name: 'Fern', address })
    void hanging.emulator.settled()
    await new Promise((resolve) => setImmediate(resolve))
    hanging.stop()
    const received: string[] = []
    const second = start({ fetch: (async (_url: unknown, init: RequestInit) => (received.push(String(init.body)), new Response(null))) as never })
    await second.emulator.settled()
    expect(received).toHaveLength(1)
    second.stop()
    const third = start({ fetch: (async () => received.push('again')) as never })
    await third.emulator.settled()
    expect(received).toHaveLength(1)
    third.stop()
  })

  it('is rejected with lines that someone appended', () => {
    start().stop()
    appendFileSync(file, '{"crc":"00000000","entry":{}}\n')
    expect(() => start()).toThrow('is damaged')
  })
})
