/** The commands that come from the description: list, get, create and their formats. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type RunOptions } from './helpers/run.ts'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'bill-cli-'))))
afterAll(() => rm(folder, { recursive: true }))

const vendor = (name: string) => ({ name, accountType: 'BUSINESS', address: { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } })

interface Page {
  readonly results: readonly { readonly id: string; readonly name: string }[]
  readonly nextPage?: string
}

describe('list', () => {
  it('prints one page as JSON, with the token of the next one', async () => {
    const { bill } = createWorld()
    const first = await bill('vendors list --max 2 --sort name:asc')
    expect(first).toMatchObject({ code: 0, stderr: '' })
    const page = JSON.parse(first.stdout) as Page
    expect(page.results.map(({ name }) => name)).toEqual(['Birch Office Plants', 'Cedar Paper Supply'])
    const second = JSON.parse((await bill(['vendors', 'list', '--max', '2', '--sort', 'name:asc', '--page', page.nextPage ?? ''])).stdout) as Page
    expect(second.results.map(({ name }) => name)).toEqual(['Maple Street Print'])
    expect(second).not.toHaveProperty('nextPage')
  })

  it('prints all pages in the same shape', async () => {
    const { bill } = createWorld()
    const { stdout } = await bill('vendors list --all --max 1 --sort name:asc')
    const { results } = JSON.parse(stdout) as Page
    expect(results.map(({ name }) => name)).toEqual(['Birch Office Plants', 'Cedar Paper Supply', 'Maple Street Print'])
    expect(stdout).toBe(`${JSON.stringify({ results }, null, 2)}\n`)
    expect((await bill(['vendors', 'list', '--all', '--filter', 'name:eq:nobody'])).stdout).toBe('{\n  "results": []\n}\n')
  })

  it('quotes filters through the SDK: the value may contain colons, commas and spaces', async () => {
    const { bill, emulator } = createWorld()
    await bill(['vendors', 'list', '--filter', 'name:sw:Ce: a,b', '--filter', 'archived:eq:false', '--filter', 'accountType:in:BUSINESS,PERSON'])
    const { path } = emulator.requests().at(-1) as unknown as { path: string }
    expect(decodeURIComponent(path)).toContain('filters=name:sw:"Ce: a,b",archived:eq:false,accountType:in:"BUSINESS,PERSON"')
  })

  it.each([
    [['--filter', 'name'], '--filter "name" is not of the form field:operator:value'],
    [['--filter', 'nome:eq:x'], 'filters.nome is not a filter field; expected one of id, archived, name'],
    [['--filter', 'name:gt:x'], 'filters.name has no operator gt; expected one of eq, sw'],
    [['--filter', 'name:eq:x', '--filter', 'name:eq:y'], '--filter name:eq is given twice'],
    [['--filter', 'name:eq:a"b'], 'double quote'],
    [['--sort', 'nome:asc'], 'The sort field "nome" is unknown'],
    [['--max', 'many'], 'max must be of type integer'],
    [['--max', '1000'], 'max must be <= 100'],
    [['--output', 'xml'], "argument 'xml' is invalid"],
    [['--output', 'json', '--columns', 'id'], '--columns is for tables and CSV'],
  ])('rejects %j', async (flags, message) => {
    const { bill, emulator } = createWorld()
    const { code, stdout, stderr } = await bill(['vendors', 'list', ...flags])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(emulator.requests()).toEqual([])
  })
})

describe('formats', () => {
  it('prints lines of JSON, and where the rest is on stderr', async () => {
    const { bill } = createWorld()
    const { stdout, stderr } = await bill('vendors list --max 2 --output jsonl --sort name:asc')
    expect(stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { name: string }).name)).toEqual(['Birch Office Plants', 'Cedar Paper Supply'])
    expect(stderr).toMatch(/^There are more\. Use --all, or --page \S+\n$/)
  })

  it('prints a table that fits the terminal', async () => {
    const { bill } = createWorld()
    const { stdout } = await bill('vendors list --sort name:asc', { terminal: true, columns: 60 })
    // The emulator derives IDs from what it did before.
    expect(stdout.replaceAll(/^009\w{17}/gm, '009-twenty-character')).toMatchSnapshot()
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
  })

  it('prints what came before a page that failed, and fails', async () => {
    const { bill, emulator } = createWorld()
    let pages = 0
    const fetch: NonNullable<RunOptions['fetch']> = async (...args) => {
      if (args[0].includes('/vendors') && ++pages > 1) emulator.faults.add({ operation: 'listVendors', reply: { status: 400 } })
      return emulator.fetch(...args)
    }
    const { code, stdout, stderr } = await bill('vendors list --all --max 1 --output jsonl', { fetch })
    expect({ code, lines: stdout.trim().split('\n').length, stderr }).toEqual({ code: 8, lines: 1, stderr: expect.stringMatching(/^error: listVendors failed: 400/) as string })
    expect(await bill('vendors list --all --output table', { fetch })).toMatchObject({ code: 8, stdout: '' })
  })

  it('prints a table in a terminal that does not know its width', async () => {
    const { bill } = createWorld()
    expect((await bill('vendors list', { terminal: true, columns: 0 })).stdout).toContain('Cedar Paper Supply')
    expect((await bill('--help', { terminal: true, columns: 0 })).stdout).toContain('Usage: bill [options] [command]')
  })

  it('prints chosen columns, whatever their width', async () => {
    const { bill } = createWorld()
    expect((await bill('vendors list --output table --sort name:asc --columns name,address.city,nothing')).stdout).toMatchSnapshot()
  })

  it('prints CSV with the columns of the description, the same for every page', async () => {
    const { bill } = createWorld()
    const all = await bill('vendors list --all --output csv')
    const none = await bill(['vendors', 'list', '--output', 'csv', '--filter', 'name:eq:nobody'])
    const [header = ''] = all.stdout.split('\r\n')
    expect(header).toMatch(/^id,archived,name,.*address\.city,/)
    expect(none.stdout).toBe(`${header}\r\n`)
    expect(all.stdout.trimEnd().split('\r\n')).toHaveLength(4)
  })

  it('neutralizes CSV cells that a spreadsheet would run, and quotes', async () => {
    const { bill } = createWorld()
    for (const name of ['=HYPERLINK("x")', '+1', '-1', '@SUM(1)', 'a,"b"']) await bill(['vendors', 'create', '--data', '-', '--confirm', 'createVendor'], { input: JSON.stringify(vendor(name)) })
    const { stdout } = await bill('vendors list --all --output csv --columns name --sort createdTime:asc')
    expect(stdout.split('\r\n').slice(4)).toEqual([`"'=HYPERLINK(""x"")"`, `'+1`, `'-1`, `'@SUM(1)`, '"a,""b"""', ''])
  })

  it('prints one object as lines on a terminal, and keeps control characters out', async () => {
    const { bill } = createWorld()
    const created = await bill(['vendors', 'create', '--data', '-', '--confirm', 'createVendor'], { input: JSON.stringify(vendor('Evil\u001B[2J\u009B2J\u202Eknil')) })
    const { id } = JSON.parse(created.stdout) as { id: string }
    // JSON.stringify leaves C1 controls as they are.
    expect(created.stdout).not.toMatch(/[\u007f-\u009f\u202e]/)
    const { stdout } = await bill(`vendors get ${id}`, { terminal: true })
    expect(stdout).toMatch(new RegExp(`^id +${id}\n`))
    expect(stdout).toMatch(/^name +Evil\uFFFD\[2J\uFFFD2J\uFFFDknil$/m)
    expect(stdout).toMatch(/^address\.city +Reno$/m)
  })
})

describe('create', () => {
  it('reads the body from a file, from stdin, or from the argument', async () => {
    const { bill } = createWorld()
    const file = join(folder, 'vendor.json')
    await writeFile(file, `\uFEFF${JSON.stringify(vendor('From a file'))}`)
    for (const [source, input, name] of [
      [`@${file}`, '', 'From a file'],
      ['-', JSON.stringify(vendor('From stdin')), 'From stdin'],
      [JSON.stringify(vendor('From the argument')), '', 'From the argument'],
    ] as const) {
      const { code, stdout } = await bill(['vendors', 'create', '--data', source, '--confirm', 'createVendor'], { input })
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toMatchObject({ name })
    }
  })

  it.each([
    ['name=x', '', '--data needs @FILE, - for stdin, or JSON that begins with { or [.'],
    ['@/nowhere/x.json', '', 'Cannot read /nowhere/x.json: the file does not exist.'],
    ['-', '{"name":\n "secret value" x}', 'stdin is not valid JSON: line 2, column 17.'],
    ['-', '', 'stdin is not valid JSON: line 1, column 1.'],
    ['{"name":"x"', '', '--data is not valid JSON'],
    ['{"paymentInformation":{"bankAccount":{"accountNumber":"12345678"}}}', '', '--data has the field accountNumber: secrets and bank data are never read from arguments'],
  ])('rejects --data %s', async (source, input, message) => {
    const { bill, emulator } = createWorld()
    const { code, stdout, stderr } = await bill(['vendors', 'create', '--data', source, '--confirm', 'createVendor'], { input })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/secret value|12345678/)
    expect(emulator.requests()).toEqual([])
  })

  it('checks the body against the description, and lists every problem', async () => {
    const { bill, emulator } = createWorld()
    const { code, stderr } = await bill(['vendors', 'create', '--data', '{"nme":"Fern"}', '--confirm', 'createVendor'])
    expect(code).toBe(2)
    expect(stderr).toMatchSnapshot()
    expect(emulator.requests()).toEqual([])
  })
})

describe('uploads', () => {
  it('sends a file under its own name', async () => {
    const { bill } = createWorld()
    const file = join(folder, 'invoice.pdf')
    await writeFile(file, '%PDF-1.7 sample')
    const [found] = (JSON.parse((await bill('bills list --max 1')).stdout) as Page).results
    const { code, stdout } = await bill(['documents', 'upload', found?.id ?? '', file, '--yes'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toHaveProperty('id')
    const dry = JSON.parse((await bill(['documents', 'upload', found?.id ?? '', file, '--dry-run'])).stdout) as object
    expect(dry).toMatchObject({ method: 'POST', body: '[a file of 15 bytes]', url: expect.stringContaining('name=invoice.pdf') as string })
  })

  it('reads stdin, and then needs a name', async () => {
    const { bill } = createWorld()
    expect(await bill(['documents', 'upload', '00n0', '-', '--yes'], { input: 'x' })).toMatchObject({ code: 2, stderr: expect.stringContaining('name is required') as string })
  })
})

describe('dry run', () => {
  it('needs no credentials, sends nothing, and masks bank data', async () => {
    const { bill, emulator } = createWorld()
    const env = Object.fromEntries(['DEV_KEY', 'USERNAME', 'PASSWORD', 'ORGANIZATION_ID', 'REMEMBER_ME_ID', 'DEVICE'].map((name) => [`BILL_${name}`, undefined]))
    const input = JSON.stringify({ nameOnAccount: 'Fern', bankName: 'Operating account', accountNumber: '111222333', routingNumber: '074000010', type: 'CHECKING', ownerType: 'BUSINESS' })
    const { code, stdout, stderr } = await bill('funding-accounts banks create --data - --dry-run', { input, env })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatchSnapshot()
    expect(stdout).not.toMatch(/111222333|074000010/)
    expect(emulator.requests()).toEqual([])
  })

  it('checks the input', async () => {
    const { bill } = createWorld()
    expect(await bill('vendors list --max 0 --dry-run')).toMatchObject({ code: 2, stdout: '' })
  })
})
