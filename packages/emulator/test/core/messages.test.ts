/** Messages about mistakes say what is wrong and what to do, and suggest the nearest name. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createEmulator, startEmulator } from '../../src/local.ts'
import type { Seed } from '../../src/seed/seed.ts'
import { suggest } from '../../src/suggest.ts'

const ADDRESS = '{ line1: 1 A St, city: Reno, zipOrPostalCode: "89501", country: US }'

describe('a suggestion', () => {
  it.each([
    ['emtpy', 'empty'],
    ['vendor', 'vendors'],
    ['fundingAccounts.bank', 'fundingAccounts.banks'],
    ['card_swipe', 'card-swipe'],
    ['cardSwipe', 'card-swipe'],
    ['CARD-SWIPE', 'card-swipe'],
  ])('for %s is %s', (name, expected) => {
    expect(suggest(name, ['default', 'empty', 'vendors', 'fundingAccounts.banks', 'card-swipe', 'card-clears'])).toBe(` Did you mean ${expected}?`)
  })

  it.each(['', 'x', 'vampires', '__proto__'])('is not made for "%s"', (name) => {
    expect(suggest(name, ['vendors', 'bills', 'empty'])).toBe('')
  })
})

describe('a seed', () => {
  it.each([
    ['a record that should be archived', `vendors: [{ name: Fern, address: ${ADDRESS}, archived: true }]`, 'The seed has an invalid record vendors[0]: archived: is not a known field. To archive the record, use $then: [[archiveVendor]]'],
    ['a number for a zip code', 'vendors: [{ name: Fern, address: { line1: 1 A St, city: Reno, zipOrPostalCode: 89501, country: US } }]', "The seed has an invalid record vendors[0]: address.zipOrPostalCode: must be of type string, not the number 89501. Quote it, as in '89501'; without quotes, leading zeros are lost"],
    ['a group in the singular', 'vendor: [{ name: Fern }]', 'The seed has records of vendor, which cannot be created. Did you mean vendors? These can be: billApprovals.policies, bills,'],
    ['a group whose records belong to another record', 'customers.contacts: [{ name: Fern }]', 'The seed has records of customers.contacts, which cannot be created.'],
    ['the name of a method', `vendors: [{ name: Fern, address: ${ADDRESS}, $then: [[archive]] }]`, 'The seed has an invalid record vendors[0]: there is no operation archive for $then. Did you mean archiveVendor? Operations of these records: getVendor, updateVendor, archiveVendor'],
    ['a mistyped operation', `vendors: [{ name: Fern, address: ${ADDRESS}, $then: [[archiveVendr]] }]`, 'Did you mean archiveVendor?'],
    ['an invalid body of an operation', `vendors: [{ name: Fern, address: ${ADDRESS}, $then: [[updateVendor, { email: 5 }]] }]`, "vendors[0]: $then updateVendor: email: must be of type string, not the number 5. Quote it, as in '5'; without quotes, leading zeros are lost"],
    ['a mistyped reference', `vendors: [{ $key: fern, name: Fern, address: ${ADDRESS} }]\nbills: [{ vendorId: $ref:fren }]`, 'fren is not the $key of an earlier record. Did you mean fern?'],
    ['a mistyped name', '"emtpy"', 'The seed "emtpy" does not exist. Did you mean empty? The seed must be default, empty or an object of lists of records.'],
    ['one record', `vendors: { name: Fern }`, 'The seed must have a list of records for vendors, not one record. Write it as an item of a list.'],
  ])('with %s', (_title, yaml, message) => {
    expect(() => createEmulator({ seed: parse(yaml) as Seed })).toThrow(message)
  })
})

describe('an option', () => {
  it.each([
    [{ sed: 'empty' }, /^sed is not a known field\. Did you mean seed\? Known fields: openapi, seed, time, fetch, allowedHosts, limits, /],
    [{ limit: false }, /^limit is not a known field\. Did you mean limits\?/],
    [{ limits: { concurent: 1 } }, /^limits\.concurent is not a known limit\. Did you mean concurrent\?/],
    [{ mfa: 'OFF' }, /^mfa must be one of on, off, not "OFF"\. Did you mean off\?/],
    [{ mfa: false }, /^mfa must be one of on, off, not false\./],
    [{ allowedHosts: 'bill' }, /^allowedHosts must be of type array, not string\./],
    [{ fetch: {} }, /^fetch must be of type function, not object\./],
    [{ persist: 'company.jsonl' }, /^persist is an option of startEmulator\. Use `await startEmulator\(\{ persist \}\)` instead of createEmulator\./],
    [{ port: 4020 }, /^port is an option of startEmulator\./],
  ])('of createEmulator: %o', (options, message) => {
    expect(() => createEmulator(options as never)).toThrow(message)
  })

  it.each([
    [{ prot: 4020 }, /^prot is not a known field\. Did you mean port\?/],
    [{ port: '4020' }, /^port must be of type number, not string\./],
  ])('of startEmulator: %o', async (options, message) => {
    await expect(startEmulator(options as never)).rejects.toThrow(message)
  })

  it('is known, if users have it', () => {
    const source = ['emulator-options', 'start-options', 'config'].map((name) => readFileSync(join(import.meta.dirname, `../../src/${name}.ts`), 'utf8'))
    const names = ['EmulatorOptions extends', 'StartOptions extends', 'Config {'].map((head, index) => source[index]?.split(`export interface ${head}`)[1]?.split('\n}')[0] ?? '').flatMap((body) => [...body.matchAll(/^ {2}readonly (\w+)/gm)].map(([, name = '']) => name))
    expect(names).toContain('requestTimeoutMs')
    return expect(startEmulator({ unknown: 1 } as never).catch(({ message }: Error) => message.split('Known fields: ')[1]?.slice(0, -1).split(', ').toSorted())).resolves.toEqual(names.toSorted())
  })
})

describe('a request that nothing serves', () => {
  it.each([
    ['GET', '/v3/vendors', 'There is no operation GET /v3/vendors. Did you mean /connect/v3/vendors?'],
    ['GET', '/vendors', 'There is no operation GET /vendors. Did you mean /connect/v3/vendors?'],
    ['GET', '/v3/subscriptions', 'There is no operation GET /v3/subscriptions. Did you mean /connect-events/v3/subscriptions?'],
    ['PUT', '/connect/v3/vendors', 'There is no operation PUT /connect/v3/vendors. This path has GET and POST.'],
    ['GET', '/connect/v3/vampires', 'There is no operation GET /connect/v3/vampires.'],
    ['GET', '/_emulator/clock/advance', 'The control API has no GET /_emulator/clock/advance. Use POST.'],
    ['GET', '/_emulator/request', 'The control API has no GET /_emulator/request. Did you mean /_emulator/requests?'],
    ['POST', '/_emulator/simulation/payment', 'The control API has no POST /_emulator/simulation/payment. Did you mean /_emulator/simulations/:name?'],
  ])('%s %s', async (method, path, message) => {
    const response = await createEmulator().fetch(`http://127.0.0.1${path}`, { method })
    expect(response.status).toBe(404)
    const body = (await response.json()) as { message: string }[] | { error: { message: string } }
    expect(Array.isArray(body) ? body[0]?.message : body.error.message).toBe(message)
  })
})

describe('an input', () => {
  const emulator = createEmulator()

  it.each([
    ['card_swipe', {}, /^There is no simulation card_swipe\. Did you mean card-swipe\? Known simulations: payment, /],
    ['card-swipe', { cardID: 'x' }, /^cardID is not a known field\. Did you mean cardId\? Known fields: cardId, amount, merchantName\./],
    ['card-swipe', { cardId: 'x' }, /^amount is missing: it must be of type number\./],
    ['card-swipe', { cardId: 'x', amount: '5' }, /^amount must be of type number, not string\./],
    ['card-swipe', { cardId: 'x', amount: 5 }, /^cardId: the card "x" does not exist\. GET \/_emulator\/collections\/spend\.cards lists those that do\./],
    ['payment', { paymentId: 'x', action: 'fial' }, /^action must be one of advance, fail, return, void, not "fial"\. Did you mean fail\?/],
    ['payment', { paymentId: 'x', action: 'void' }, /^paymentId: the payment "x" does not exist\. GET \/_emulator\/collections\/payments /],
    ['3ds-challenge', { amount: 5 }, /^amount is not a known field\. Known fields: none\./],
  ])('of the simulation %s: %o', (name, input, message) => {
    expect(() => emulator.simulation(name, input)).toThrow(message)
  })

  it.each([
    [{ operation: 'createVendors', reply: 'html' }, /^The description has no operation createVendors\. Did you mean createVendor\?/],
    [{ reply: 'reset-befor' }, /Did you mean reset-before\?$/],
    [{ reply: { status: 500, cod: 'x' } }, /^reply\.cod is not a known field\. Did you mean code\? Known fields: status, code, message\./],
    [{ reply: 'html', time: 2 }, /^time is not a known field\. Did you mean times\?/],
    [{ reply: 'html', times: '2' }, /^times must be of type number, not string\./],
    [{ reply: 'html', path: '/v3/bills' }, /^path must be the beginning of the path of a request, such as \/connect\/v3\/vendors\./],
  ])('of a fault: %o', (fault, message) => {
    expect(() => emulator.faults.add(fault as never)).toThrow(message)
  })

  it.each([
    [{ day: 3 }, /^day is not a known field\. Did you mean days\?/],
    [{ days: '3' }, /^days must be of type number, not string\./],
    [{ duration: '3 days' }, /^duration is not valid: 3 days\. Examples: \{ days: 3, hours: 2 \}/],
    [{ to: '2020-01-01' }, /^The clock cannot go back: it is 2026-03-02T09:00:00\.\d{3}Z\. A reset begins again\./],
  ])('of the clock: %o', async (duration, message) => {
    await expect(emulator.clock.advance(duration as never)).rejects.toThrow(message)
  })
})
