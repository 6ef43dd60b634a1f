import { afterEach, expect, it } from 'vitest'
import { Bill, ConfigurationError } from '../../src/index.js'

afterEach(() => {
  for (const name of ['window', 'WorkerNavigator', 'Deno']) Reflect.deleteProperty(globalThis, name)
})

it('throws in a browser unless dangerouslyAllowBrowser is set', () => {
  Object.assign(globalThis, { window: { document: {} } })
  expect(() => new Bill()).toThrow(ConfigurationError)
  expect(() => new Bill()).toThrow(/dangerouslyAllowBrowser/)
  expect(new Bill({ dangerouslyAllowBrowser: true })).toBeInstanceOf(Bill)
})

it('does not treat a window without a document, as in older Deno versions, as a browser', () => {
  Object.assign(globalThis, { window: {} })
  expect(new Bill()).toBeInstanceOf(Bill)
})

it('treats a web worker as a browser, except in Deno', () => {
  Object.assign(globalThis, { WorkerNavigator: Object })
  expect(() => new Bill()).toThrow(/dangerouslyAllowBrowser/)
  expect(new Bill({ dangerouslyAllowBrowser: true })).toBeInstanceOf(Bill)
  Object.assign(globalThis, { Deno: {} })
  expect(new Bill()).toBeInstanceOf(Bill)
})
