/** The guide names everything that the emulator has: switches with their defaults, options, simulations, faults, routes and pages of the console. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { Bill } from 'bill-sdk'
import { USAGE } from '../../src/command-line.ts'
import { BILL_LIMITS, DEFAULT_CONFIG } from '../../src/config.ts'
import { BODIES } from '../../src/control/bodies.ts'
import { describeFields, type Fields } from '../../src/fields.ts'
import { createEmulator } from '../../src/local.ts'
import { COURSE } from '../../src/resources/payment-states.ts'
import type { SeedRecords } from '../../src/seed/records.ts'
import { simulations } from '../../src/simulations/all.ts'
import { FAILURES } from '../../src/simulations/payment.ts'

const ROOT = resolve(import.meta.dirname, '../../../..')
const guide = readFileSync(resolve(ROOT, 'docs/guides/emulator.md'), 'utf8')

const section = (heading: string): string => guide.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
/** The cells of the rows of a table, without its head. */
const rows = (heading: string): string[][] => [...section(heading).matchAll(/^\| (.+) \|$/gm)].slice(1).map(([, row = '']) => row.split(/ *\| */))
const names = (cells: readonly string[]): string[] => cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
const column = (heading: string): string[] => names(rows(heading).map(([cell = '']) => cell))

it('the switches and their defaults', () => {
  const defaults = Object.fromEntries(rows('Switches').map(([name = '', value = '']) => [name.replaceAll('`', ''), value.replaceAll('`', '')]))
  const { limits: _limits, ...config } = DEFAULT_CONFIG
  expect(defaults).toEqual({ limits: "BILL's limits", ...Object.fromEntries(Object.entries(config).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)])) })
  for (const [name, value] of Object.entries(BILL_LIMITS)) expect(section('Switches').replaceAll('\n', ' ')).toContain(`\`${name}\` (${value.toLocaleString('en-US')})`)
})

it('the options of the command line', () => {
  const options = [...USAGE.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, name]) => name)
  const listed = column('Command line').filter((name) => name.startsWith('--')).map((name) => name.split(' ')[0])
  expect(listed.toSorted()).toEqual(options.toSorted())
})

/** How the guide shows fields. */
const cellOf = (fields: Fields): string =>
  describeFields(fields).map(({ name, type, required, values }) => `\`${name}${required ? '' : '?'}\`: ${values && values.length < 5 ? values.map((value) => `\`${value}\``).join(' or ') : type}`).join(', ') || 'none'

it('the fields of each body of the control API', () => {
  const { 'PATCH config': _switches, ...bodies } = BODIES
  const listed = section('Control API').split('| call | fields |')[1] ?? ''
  const expected = [...Object.entries(bodies), ...Object.entries(simulations).map(([name, { fields }]) => [`POST simulations/${name}`, fields] as const)].map(([call, fields]) => `| \`${call}\` | ${cellOf(fields)} |`)
  expect([...listed.matchAll(/^\| `.*$/gm)].map(([row]) => row)).toEqual(expected)
})

it('each body is one that a route reads', async () => {
  for (const call of Object.keys(BODIES)) {
    const [method = '', path = ''] = call.split(' ')
    const response = await createEmulator().fetch(`http://127.0.0.1/_emulator/${path}`, { method, body: '{"unknown":1}' })
    expect(await response.json(), call).toMatchObject({ error: { field: 'unknown' } })
  }
})

it('the events of each simulation', () => {
  const sends = Object.fromEntries(rows('Simulations').map(([name = '', , , events = '']) => [name.replaceAll('`', ''), names([events])]))
  expect(sends).toEqual(Object.fromEntries(Object.entries(simulations).map(([name, simulation]) => [name, simulation.sends])))
})

it('the simulations and their methods', () => {
  expect(column('Simulations').toSorted()).toEqual(Object.keys(simulations).toSorted())
  const methods = names(rows('Simulations').map(([, cell = '']) => cell)).filter((name) => !name.startsWith('.')).map((name) => name.split('(')[0])
  expect(methods.toSorted()).toEqual(Object.keys(createEmulator().simulate).toSorted())
  for (const status of [...COURSE, ...FAILURES]) expect(section('Simulations')).toContain(`\`${status}\``)
})

it('the replies of faults', () => {
  const emulator = createEmulator()
  const replies = column('Faults').filter((name) => name.startsWith("'")).map((name) => name.slice(1, -1))
  expect(() => emulator.faults.add({ reply: 'unknown' as 'html' })).toThrow(`reply must be one of ${replies.join(', ')}, or an object`)
})

it('the routes of the control API, which exist', async () => {
  const routes = [...section('Control API').matchAll(/`(GET|POST|PUT|PATCH|DELETE) (\S+)`/g)].map(([, method = '', path = '']) => [method, path.replace('{name}', path.startsWith('sim') ? 'payment' : 'vendors')] as const)
  expect(routes.length).toBeGreaterThan(18)
  for (const [method, path] of routes) {
    const emulator = createEmulator()
    const response = await emulator.fetch(`http://127.0.0.1/_emulator/${path}`, { method, ...(method === 'PUT' && { body: JSON.stringify(emulator.snapshot()) }) })
    const text = response.headers.get('content-type')?.includes('event-stream') ? '' : await response.text()
    await response.body?.cancel().catch(() => undefined)
    expect(text, `${method} ${path}`).not.toContain('The control API has no')
  }
})

it('the pages of the console', () => {
  const main = readFileSync(resolve(ROOT, 'packages/emulator/src/console/page/main.js'), 'utf8')
  expect(rows('Console').map(([page]) => page)).toEqual([...main.matchAll(/title: '(\w+)'/g)].map(([, title]) => title))
})

it('a seed, which can be entered', async () => {
  const [, yaml = ''] = /^```yaml\n([^]*?)^```/m.exec(section('Seed')) ?? []
  const bill = new Bill(createEmulator({ seed: parse(yaml) as SeedRecords }).clientOptions())
  expect(await bill.bills.list().toArray()).toMatchObject([{ amount: 120, vendorName: 'Fern Office Supply' }])
  expect((await bill.vendors.list().toArray()).map(({ name, archived }) => [name, archived])).toEqual([['Fern Office Supply', false], ['Former Supplier', true]])
  expect(await bill.fundingAccounts.banks.list().toArray()).toMatchObject([{ status: 'VERIFIED' }])
})
