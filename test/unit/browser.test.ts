import { afterEach, expect, it } from 'vitest'
import { Bill, ConfigurationError } from '../../src/index.js'

afterEach(() => {
  for (const name of ['window', 'WorkerNavigator', 'Deno']) Reflect.deleteProperty(globalThis, name)
})

it('a client is not made in a browser, unless that is asked for by name', () => {
  Object.assign(globalThis, { window: { document: {} } })
  expect(() => new Bill()).toThrow(ConfigurationError)
  expect(() => new Bill()).toThrow(/dangerouslyAllowBrowser/)
  expect(new Bill({ dangerouslyAllowBrowser: true })).toBeInstanceOf(Bill)
})

it('a window without a document, as Deno had, is no browser', () => {
  Object.assign(globalThis, { window: {} })
  expect(new Bill()).toBeInstanceOf(Bill)
})

it('a worker of a page is a browser, too; one of Deno is none', () => {
  Object.assign(globalThis, { WorkerNavigator: Object })
  expect(() => new Bill()).toThrow(/dangerouslyAllowBrowser/)
  expect(new Bill({ dangerouslyAllowBrowser: true })).toBeInstanceOf(Bill)
  Object.assign(globalThis, { Deno: {} })
  expect(new Bill()).toBeInstanceOf(Bill)
})
