/** The real script over the real spec, in one copy that the tests share, in order: each but the last leaves the spec as it found it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ScratchCopy, until, type Generated, type Run } from './scratch-copy.ts'

const MINUTE = 60_000
const VENDORS = 'spec/paths/connect/vendors/vendors.yaml'
const RESTORE = 'spec/paths/connect/vendors/vendors_{vendorId}_restore.yaml'
const FREEZE = 'spec/paths/connect/vendors/vendors_{vendorId}_freeze.yaml'

let copy: ScratchCopy
let first: Run
let made: Generated

beforeAll(async () => {
  copy = await ScratchCopy.make()
  first = await copy.run()
  made = await copy.generated()
}, MINUTE)

afterAll(() => copy.remove())

/** Lines that the first text has more often than the second. */
function extra(of: string, than: string): string[] {
  const left = new Map<string, number>()
  for (const line of than.split('\n')) left.set(line, (left.get(line) ?? 0) + 1)
  return of.split('\n').filter((line) => {
    left.set(line, (left.get(line) ?? 0) - 1)
    return (left.get(line) ?? 0) < 0
  })
}

/** `file:line:` of a text in a file, as an error names it. */
async function place(file: string, text: string): Promise<string> {
  const lines = (await copy.read(file)).split('\n')
  return `${file}:${lines.findIndex((line) => line.includes(text)) + 1}:`
}

/** Changes a file for the time of a test. */
async function whileChanged(file: string, change: (text: string) => string, test: () => Promise<void>): Promise<void> {
  const before = await copy.read(file)
  const after = change(before)
  expect(after).not.toBe(before)
  await copy.write(file, after)
  await test().finally(() => copy.write(file, before))
}

describe('npm run generate', () => {
  it('makes everything out of nothing', () => {
    expect(first).toEqual({ code: 0, output: expect.stringMatching(`^generated/: ${Object.keys(made).length} files, ${Object.keys(made).length} changed, [\\d.]+ s\n$`) })
    expect(Object.keys(made)).toEqual(expect.arrayContaining(['api.md', 'contract/schema.ts', 'openapi.json', 'resources/index.ts', 'resources/vendors.ts']))
  })

  it('makes the same bytes again, so that --check finds them fresh', { timeout: MINUTE }, async () => {
    expect(await copy.run('--check')).toEqual({ code: 0, output: expect.stringContaining(' files, fresh, ') })
    expect(await copy.generated()).toEqual(made)
  })

  it('names what is stale, and the command that repairs it, with --check, and writes nothing', { timeout: MINUTE }, async () => {
    await whileChanged('generated/api.md', (text) => `${text}\n`, async () => {
      const before = await copy.generated()
      const { code, output } = await copy.run('--check')
      expect(code).toBe(1)
      expect(output).toContain('generated/ is stale: api.md\n')
      expect(output).toContain('Run `npm run generate`')
      expect(await copy.generated()).toEqual(before)
    })
    made = await copy.generated()
  })

  it('stops at mistakes in the spec, names their files and lines, and leaves generated/ alone', { timeout: MINUTE }, async () => {
    await whileChanged(VENDORS, (text) => text.replace('/VendorCreate.yaml', '/VendorCreat.yaml'), () =>
      whileChanged(RESTORE, (text) => text.replace('name: restore', 'name: resurrect'), async () => {
        const { code, output } = await copy.run()
        expect(code).toBe(1)
        expect(output).toContain(await place(VENDORS, 'VendorCreat.yaml'))
        expect(output).toContain("Can't resolve $ref")
        expect(output).toContain(await place(RESTORE, 'name: resurrect'))
        expect(output).toContain('x-sdk.name "resurrect" is not in scripts/lint/verbs.js.')
        expect(await copy.generated()).toEqual(made)
      }),
    )
  })

  it('watches the spec: one path file and one $ref line become a method and a row in api.md, and nothing else', { timeout: 2 * MINUTE }, async () => {
    await copy.write('generated/resources/gone.ts', '')
    const watching = copy.start('--watch')
    await until(watching, () => watching.output.includes('Watching spec/'))
    expect(watching.output).toContain(' files, 1 changed, ')
    expect(await copy.generated()).toEqual(made)

    const restore = await copy.read(RESTORE)
    await copy.write(FREEZE, restore.replace('name: restore', 'name: freeze').replaceAll('restoreVendor', 'freezeVendor').replaceAll('restorevendor', 'freezevendor'))
    const contents = await copy.read('spec/openapi.yaml')
    await copy.write('spec/openapi.yaml', contents.replace(/^.*vendors_\{vendorId\}_restore.*\n/m, (line) => line + line.replaceAll('restore', 'freeze')))
    // A run may begin between the two writes and find nothing to do.
    await until(watching, () => watching.output.includes(' files, 5 changed, '))
    expectOneMethodMore(made, await copy.generated())
  })
})

function expectOneMethodMore(before: Generated, after: Generated): void {
  const names = Object.keys(after).filter((name) => after[name]?.text !== before[name]?.text)
  expect(names).toEqual(['api.md', 'contract/operations.ts', 'contract/schema.ts', 'openapi.json', 'resources/vendors.ts'])
  expect(Object.keys(after)).toEqual(Object.keys(before))
  const added = (name: string): string[] => extra(after[name]?.text ?? '', before[name]?.text ?? '')
  const removed = names.flatMap((name) => extra(before[name]?.text ?? '', after[name]?.text ?? ''))
  expect(removed).toEqual([expect.stringMatching(/^\d+ operations, /)])
  expect(added('api.md')).toEqual([
    expect.stringMatching(/^\d+ operations, /),
    expect.stringMatching(/^\| `freeze\(vendorId\)` \| `Vendor` \| `POST \/connect\/v3\/vendors\/\{vendorId\}\/freeze` \| session, oauth \| /),
  ])
  expect(added('contract/operations.ts')).toEqual([expect.stringContaining('"freezeVendor":{"method":"POST","path":"/connect/v3/vendors/{vendorId}/freeze",'), "  | 'freezeVendor'"])
  expect(added('resources/vendors.ts')).toContain('  freeze(vendorId: string, options?: RequestOptions): CallPromise<Vendor> {')
  expect(added('resources/vendors.ts')).toContain("    return this.call('freezeVendor', { path: { vendorId } }, options)")
}
