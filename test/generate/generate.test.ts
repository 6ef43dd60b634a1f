/** Runs the generator as a program on a copy of the real spec. The tests share the copy and run in order. Each test except the last restores the spec. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ScratchCopy, until, type Generated, type Run } from './scratch-copy.ts'

const MINUTE = 60_000
const VENDORS = 'spec/paths/connect/vendors/vendors.yaml'
const RESTORE = 'spec/paths/connect/vendors/vendors_{vendorId}_restore.yaml'
const FREEZE = 'spec/paths/connect/vendors/vendors_{vendorId}_freeze.yaml'

let copy: ScratchCopy
let first: Run
let initial: Generated

beforeAll(async () => {
  copy = await ScratchCopy.create()
  first = await copy.run()
  initial = await copy.generated()
}, MINUTE)

afterAll(() => copy.remove())

/** Lines that occur more often in the first text than in the second. */
function extra(of: string, than: string): string[] {
  const left = new Map<string, number>()
  for (const line of than.split('\n')) left.set(line, (left.get(line) ?? 0) + 1)
  return of.split('\n').filter((line) => {
    left.set(line, (left.get(line) ?? 0) - 1)
    return (left.get(line) ?? 0) < 0
  })
}

/** The position of a text in a file, as `file:line:`, the form that errors use. */
async function place(file: string, text: string): Promise<string> {
  const lines = (await copy.read(file)).split('\n')
  return `${file}:${lines.findIndex((line) => line.includes(text)) + 1}:`
}

/** Changes a file during a test. */
async function whileChanged(file: string, change: (text: string) => string, test: () => Promise<void>): Promise<void> {
  const before = await copy.read(file)
  const after = change(before)
  expect(after).not.toBe(before)
  await copy.write(file, after)
  await test().finally(() => copy.write(file, before))
}

describe('npm run generate', () => {
  it('creates all files', () => {
    expect(first).toEqual({ code: 0, output: expect.stringMatching(`^generated/: ${Object.keys(initial).length} files, ${Object.keys(initial).length} changed, [\\d.]+ s\n$`) })
    expect(Object.keys(initial)).toEqual(expect.arrayContaining(['api.md', 'contract/schema.ts', 'openapi.json', 'resources/index.ts', 'resources/vendors.ts']))
  })

  it('is deterministic, so that --check passes', { timeout: MINUTE }, async () => {
    expect(await copy.run('--check')).toEqual({ code: 0, output: expect.stringContaining(' files, up to date, ') })
    expect(await copy.generated()).toEqual(initial)
  })

  it('with --check, reports stale files and the command that updates them, and writes nothing', { timeout: MINUTE }, async () => {
    await whileChanged('generated/api.md', (text) => `${text}\n`, async () => {
      const before = await copy.generated()
      const { code, output } = await copy.run('--check')
      expect(code).toBe(1)
      expect(output).toContain('generated/ is stale: api.md\n')
      expect(output).toContain('Run `npm run generate`')
      expect(await copy.generated()).toEqual(before)
    })
    initial = await copy.generated()
  })

  it('fails for errors in the spec, reports file, line and rule, and does not change generated/', { timeout: MINUTE }, async () => {
    await whileChanged(VENDORS, (text) => text.replace('/VendorCreate.yaml', '/VendorCreat.yaml'), () =>
      whileChanged(RESTORE, (text) => text.replace('name: restore', 'name: resurrect'), async () => {
        const { code, output } = await copy.run()
        expect(code).toBe(1)
        expect(output).toContain(await place(VENDORS, 'VendorCreat.yaml'))
        expect(output).toContain("error no-unresolved-refs: Can't resolve $ref")
        expect(output).toContain(await place(RESTORE, 'name: resurrect'))
        expect(output).toContain('error bill/sdk: x-sdk.name "resurrect" is not in scripts/lint/verbs.js.')
        expect(await copy.generated()).toEqual(initial)
      }),
    )
  })

  it('reports files that are not YAML', { timeout: MINUTE }, async () => {
    await whileChanged(RESTORE, (text) => text.replace('post:', 'post: ]'), async () => {
      const { code, output } = await copy.run()
      expect(code).toBe(1)
      expect(output).toContain(RESTORE)
      expect(output).not.toContain('    at ')
    })
    await whileChanged('spec/openapi.yaml', (text) => `]${text}`, async () => {
      const { code, output } = await copy.run()
      expect(code).toBe(1)
      expect(output).toMatch(/^spec\/openapi\.yaml:\d+:\d+ error parse: /)
    })
    expect(await copy.generated()).toEqual(initial)
  })

  it('rejects unknown options', { timeout: MINUTE }, async () => {
    const { code, output } = await copy.run('--chek')
    expect(code).toBe(2)
    expect(output).toContain("Unknown option '--chek'")
  })

  it('watches the spec: one path file and one $ref line add a method and a row in api.md, and nothing else', { timeout: 2 * MINUTE }, async () => {
    await copy.write('generated/resources/gone.ts', '')
    const watching = copy.start('--watch')
    await until(watching, () => watching.output.includes('Watching spec/'))
    expect(watching.output).toContain(' files, 1 changed, ')
    expect(await copy.generated()).toEqual(initial)

    const restore = await copy.read(RESTORE)
    await copy.write(FREEZE, restore.replace('name: restore', 'name: freeze').replaceAll('restoreVendor', 'freezeVendor').replaceAll('restorevendor', 'freezevendor'))
    const contents = await copy.read('spec/openapi.yaml')
    await copy.write('spec/openapi.yaml', contents.replace(/^.*vendors_\{vendorId\}_restore.*\n/m, (line) => line + line.replaceAll('restore', 'freeze')))
    // A run can start between the two writes. That run then finds nothing to do.
    await until(watching, () => watching.output.includes(' files, 5 changed, '))
    expectOneMethodMore(initial, await copy.generated())

    // Type errors are reported before lint problems.
    await copy.write(FREEZE, (await copy.read(FREEZE)).replace('name: freeze', 'name: resurrect'))
    await until(watching, () => watching.output.includes('error bill/sdk: x-sdk.name "resurrect"'))
    expect((await copy.generated())['resources/vendors.ts']?.text).toContain('  resurrect(vendorId: string')
    expect(watching.output.lastIndexOf(' changed, ')).toBeLessThan(watching.output.lastIndexOf('resurrect'))
    expect(watching.code).toBeUndefined()
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
  expect(added('contract/operations.ts')).toEqual([expect.stringMatching(/^ freeze - POST \/\*\/freeze\b/), "  | 'freezeVendor'"])
  expect(added('resources/vendors.ts')).toContain('  freeze(vendorId: string, options?: RequestOptions): CallPromise<Vendor>')
}
