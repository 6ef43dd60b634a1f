/** A body arrives as given, or is rejected with the path of the field and nothing is sent. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRawClient } from '../../src/raw/index.js'
import { createClientOn, errorOf, stubFetch } from '../black-box/support.ts'

class Money {
  #cents = 5
  get cents(): number {
    return this.#cents
  }
}
class Line {
  amount = 5
}
const circular: Record<string, unknown> = {}
circular['self'] = circular
const throwError = (): never => {
  throw new Error('odd')
}

/** Values that JSON cannot express. */
const UNSUPPORTED: readonly [name: string, value: () => unknown][] = [
  ['NaN', () => Number.NaN],
  ['Infinity', () => Infinity],
  ['-Infinity', () => -Infinity],
  ['a Number object', () => Object(5) as unknown],
  ['an invalid date', () => new Date('x')],
  ['a bigint', () => 5n],
  ['a function', () => () => 5],
  ['a class', () => Line],
  ['a symbol', () => Symbol('s')],
  ['a circular object', () => circular],
  ['a circular array', () => ((list: unknown[]) => (list.push(list), list))([])],
  ['a Map', () => new Map([['a', 1]])],
  ['a Set', () => new Set([1])],
  ['a RegExp', () => /x/],
  ['an Error', () => new Error('x')],
  ['a promise', () => Promise.resolve(5)],
  ['bytes', () => new Uint8Array([1])],
  ['an ArrayBuffer', () => new ArrayBuffer(1)],
  ['a Blob', () => new Blob(['x'])],
  ['a class without fields', () => new Money()],
  ['toJSON that throws', () => ({ toJSON: throwError })],
  ['toJSON that returns undefined', () => ({ toJSON: () => undefined })],
  ['toJSON that returns null, as of an invalid date of a library', () => ({ toJSON: () => null })],
  ['toJSON that returns NaN', () => ({ toJSON: () => Number.NaN })],
  ['toJSON that returns a function', () => ({ toJSON: () => () => 5 })],
  ['a getter that throws', () => Object.defineProperty({}, 'x', { enumerable: true, get: throwError })],
]

/** Places of a value in a body, and the path that the error names. */
const PLACES: readonly [path: string, place: (value: unknown) => object][] = [
  ['amount', (amount) => ({ amount })],
  ['payment.amount', (amount) => ({ payment: { amount, other: 1 } })],
  ['billLineItems[2].amount', (amount) => ({ billLineItems: [{}, {}, { amount }] })],
  ['rows[1][0]', (value) => ({ rows: [[], [value]] })],
  ['[0]', (value) => [value]],
]

const createCalls = (body: unknown, seen: ReturnType<typeof stubFetch>) => {
  const bill = createClientOn(seen)
  return [() => bill.payments.create(body as never), () => bill.vendors.update('00901', body as never), () => createRawClient(bill).POST('/connect/v3/payments', { body: body as never })]
}

describe.each(PLACES)('at %s', (path, place) => {
  it.each(UNSUPPORTED)('%s is rejected with its path, and nothing is sent', async (_, value) => {
    const stub = stubFetch()
    for (const call of createCalls(place(value()), stub)) {
      const error = await errorOf(call())
      expect(error.name).toBe('ConfigurationError')
      if (!/throws/.test(_)) expect(error.message).toContain(`: ${path}`)
    }
    expect([stub.seen.length, stub.logins]).toEqual([0, 0])
  })
})

it.each([
  ['undefined in an array', { ids: ['a', undefined] }, 'ids[1] is undefined'],
  // oxlint-disable-next-line no-sparse-arrays -- the hole is what is tested
  ['a hole in an array', { ids: ['a', , 'b'] }, 'ids[1] is undefined'],
  ['a body that is a number that JSON cannot hold', Number.NaN, 'it is NaN'],
])('%s is rejected', async (_, body, message) => {
  const stub = stubFetch()
  for (const call of createCalls(body, stub)) expect(await errorOf(call())).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining(message) as string })
  expect([stub.seen.length, stub.logins]).toEqual([0, 0])
})

const shared = { city: 'Oakland' }
it.each<[name: string, body: unknown, sent: string]>([
  ['undefined properties are left out', { a: 1, b: undefined, c: { d: undefined } }, '{"a":1,"c":{}}'],
  ['a date as ISO text', { date: new Date(0) }, '{"date":"1970-01-01T00:00:00.000Z"}'],
  ['toJSON with the key', { amount: { toJSON: (key: string) => `of ${key}` } }, '{"amount":"of amount"}'],
  ['fields of a class', { line: new Line() }, '{"line":{"amount":5}}'],
  ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  ['negative zero as 0', { amount: -0 }, '{"amount":0}'],
  ['an object twice', { from: shared, to: shared }, '{"from":{"city":"Oakland"},"to":{"city":"Oakland"}}'],
  ['an object under names that begin alike', { a: shared, ab: shared, 'a.b': shared }, `{"a":${JSON.stringify(shared)},"ab":${JSON.stringify(shared)},"a.b":${JSON.stringify(shared)}}`],
  ['an unpaired surrogate, escaped', { name: '\ud800' }, '{"name":"\\ud800"}'],
  ['the key __proto__', JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
  ['null', null, 'null'],
])('%s', async (_, body, sent) => {
  const stub = stubFetch(() => Response.json({ id: '1' }))
  await createClientOn(stub).payments.create(body as never)
  expect(await stub.seen[0]?.text()).toBe(sent)
})

it('what is checked is what is sent, even if a getter changes its value', async () => {
  let reads = 0
  const stub = stubFetch(() => Response.json({ id: '1' }))
  await createClientOn(stub).payments.create({ get amount() { return ++reads === 1 ? 5 : Number.NaN } } as never)
  expect(await stub.seen[0]?.text()).toBe('{"amount":5}')
})

it('every JSON value arrives as given', async () => {
  const stub = stubFetch(() => Response.json({ id: '1' }))
  const bill = createClientOn(stub)
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (body) => {
      await bill.payments.create({ body } as never)
      expect(await stub.seen.at(-1)?.text()).toBe(JSON.stringify({ body }))
    }),
    { numRuns: 300 },
  )
})

describe('other inputs', () => {
  const VALUES: readonly unknown[] = [Number.NaN, Infinity, -Infinity, new Date('x'), 5n, () => 5, Symbol('s'), circular, new Map(), { a: 1 }, '\ud800', [undefined], [Number.NaN], [null, 1]]
  it.each(VALUES.map((value) => [value]))('a query value that cannot be sent is rejected by name (%#)', async (value) => {
    const stub = stubFetch(() => Response.json({ results: [] }))
    expect(await errorOf(createClientOn(stub).vendors.list({ page: value } as never))).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('"page"') as string })
    expect([stub.seen.length, stub.logins]).toEqual([0, 0])
  })

  it('a hole in an array of a query is rejected by name', async () => {
    const stub = stubFetch(() => Response.json({ results: [] }))
    // oxlint-disable-next-line no-sparse-arrays -- the hole is what is tested
    expect((await errorOf(createClientOn(stub).vendors.list({ page: ['a', , 'b'] } as never))).message).toContain('"page"')
    expect(stub.logins).toBe(0)
  })

  it.each([Number.NaN, 5, 5n, null, undefined, Symbol('s'), {}, ['a'], '', ' ', '..', '\ud800'].map((value) => [value]))('a path ID that is not a text is rejected by name (%#)', async (id) => {
    const stub = stubFetch()
    expect(await errorOf(createClientOn(stub).vendors.get(id as never))).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('vendorId') as string })
    expect([stub.seen.length, stub.logins]).toEqual([0, 0])
  })

  it.each([Number.NaN, 5, null, {}, ['a'], '\ud800', '☃', 'a\nb'].map((value) => [value]))('a header value that is not a text is rejected by name (%#)', async (value) => {
    const stub = stubFetch()
    expect(await errorOf(createClientOn(stub).vendors.get('00901', { headers: { 'X-Trace': value as never } }))).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('X-Trace') as string })
    expect([stub.seen.length, stub.logins]).toEqual([0, 0])
  })

  it('a form is sent as it is', async () => {
    const stub = stubFetch(() => Response.json({ id: '1' }))
    const form = new FormData()
    form.set('amount', '5')
    await createClientOn(stub).payments.create(form as never)
    expect((await stub.seen[0]?.formData())?.get('amount')).toBe('5')
  })
})
