import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { countRequests, createFolder, examples, runExample, runToEnd, startWorld, type RunOptions } from './run-example.ts'

vi.setConfig({ testTimeout: 60_000 })

const EXAMPLE = 'bulk-import-vendors.ts'
const BULK = 'createBulkVendor'

/** A world without vendors. `onCreated` runs after each change of the vendors, before its response is sent. */
async function startEmpty(onCreated: () => void = () => undefined) {
  const { emulator, bill, env } = await startWorld({ seed: 'empty', record: (changes) => changes.some(({ collection }) => collection === 'vendors') && onCreated() })
  const folder = await createFolder()
  return {
    emulator, folder,
    run: (options: RunOptions = {}) => runExample(EXAMPLE, { folder, env, ...options }),
    runToEnd: () => runToEnd(EXAMPLE, { folder, env }),
    vendors: () => bill.vendors.list({ max: 100 }).toArray(),
    calls: () => countRequests(emulator, BULK),
    /** Imports a file with this text. @returns the exit code and the output */
    importing: async (text: string): Promise<string> => {
      await writeFile(join(folder, 'mine.csv'), text)
      const { code, output } = await runExample(EXAMPLE, { folder, env, args: ['mine.csv'] })
      return `${code} ${output}`
    },
  }
}

type World = Awaited<ReturnType<typeof startEmpty>>

/** Every vendor of the file exists once, and the progress file names them in the order of the file. */
async function expectAll({ folder, vendors }: World): Promise<void> {
  const created = await vendors()
  expect(new Set(created.map(({ name }) => name)).size).toBe(45)
  const progress = JSON.parse(await readFile(join(folder, 'progress.json'), 'utf8')) as { rows: number; ids: string[] }
  expect(progress.rows).toBe(45)
  expect(progress.ids.toSorted()).toEqual(created.map(({ id }) => id).toSorted())
  const names = new Map(created.map(({ id, name }) => [id, name]))
  expect([progress.ids[0], progress.ids[44]].map((id) => names.get(id ?? ''))).toEqual(['Alder Paper Supply', 'Willow Office Goods'])
}

describe('bulk-import-vendors', () => {
  it('imports all vendors in chunks of 20, and nothing in a second run', async () => {
    const world = await startEmpty()
    expect((await world.runToEnd()).match(/\d+ of 45/g)).toEqual(['20 of 45', '40 of 45', '45 of 45'])
    const created = await world.vendors()
    expect([created.length, world.calls()]).toEqual([45, 3])
    expect(created).toEqual(expect.arrayContaining(['Beech, Beech & Daughters', 'Fir "Evergreen" Paper'].map((name) => expect.objectContaining({ name }))))
    expect(created.map(({ address }) => address?.line1)).toContain('12 Mill Lane\nBack door')
    await expectAll(world)
    expect(await world.runToEnd()).toContain('Already imported: 45 of 45')
    expect(world.calls()).toBe(3)
  })

  it.for([
    ['reset-after-commit', 3],
    ['reset-before', 4],
  ] as const)('resumes after a lost connection: %s', async ([reply, calls]) => {
    let chunks = 0
    // The second call fails.
    const world = await startEmpty(() => ++chunks === 1 && world.emulator.faults.add({ operation: BULK, reply, times: 1 }))
    const interrupted = await world.run()
    expect([interrupted.code, interrupted.output]).toEqual([1, expect.stringContaining('ConnectionError')])
    expect(await world.runToEnd()).toContain('Already imported: 20 of 45')
    // The journal also shows the request that was lost before it arrived.
    expect([world.calls(), (await world.vendors()).length]).toEqual([calls, 45])
    await expectAll(world)
  })

  it('resumes after it was killed during a call that BILL had processed', async () => {
    let [chunks, kill] = [0, (): void => undefined]
    const world = await startEmpty(() => ++chunks === 2 && kill())
    const killed = await world.run({ onStart: (child) => (kill = () => void child.kill('SIGKILL')) })
    expect([killed.code, (await world.vendors()).length]).toEqual([null, 40])
    expect(await world.runToEnd()).toContain('checking whether it succeeded')
    expect([world.calls(), (await world.vendors()).length]).toEqual([3, 45])
    await expectAll(world)
  })

  it('accepts a correction of a row that BILL rejected, but not of an imported row', async () => {
    const { importing, vendors, calls } = await startEmpty()
    const file = await readFile(join(examples, 'vendors.csv'), 'utf8')
    expect(await importing(file.replace('30 Mill Lane,Austin,TX,78701,US', '30 Mill Lane,Austin,TX,78701,XX'))).toMatch(/^1 [^]*BadRequestError[^]*country/)
    expect(await vendors()).toHaveLength(20)
    expect(await importing(file.replace('Alder Paper Supply', 'Alder & Sons'))).toMatch(/^1 [^]*The first 20 vendors of mine.csv were imported, or may have been/)
    expect(await importing(file)).toMatch(/^0 [^]*Already imported: 20 of 45/)
    expect([calls(), (await vendors()).length]).toEqual([4, 45])
  })

  it('rejects invalid CSV, a vendor without an address and a changed file before it sends a request', async () => {
    const { importing, emulator, vendors } = await startEmpty()
    expect(await importing('name,line1\nElm,1 Mill Lane\n"Fir"x,2 Mill Lane\n')).toMatch(/^1 [^]*Invalid Closing Quote[^]*line 3/)
    expect(await importing('name,line1,city,zip,country\nElm,,Oakland,94601,US\n')).toMatch(/^1 [^]*Vendor 1 of the file has no line1/)
    expect(emulator.requests()).toEqual([])
    expect(await importing('\uFEFFname,line1,city,zip,country\r\nElm,1 Mill Lane,Oakland,94601,US')).toMatch(/^0 [^]*1 of 1/)
    expect(await importing('name,line1,city,zip,country\nFir,1 Mill Lane,Oakland,94601,US\n')).toMatch(/^1 [^]*The first 1 vendors of mine.csv were imported/)
    expect(await vendors()).toMatchObject([{ name: 'Elm' }])
  })
})
