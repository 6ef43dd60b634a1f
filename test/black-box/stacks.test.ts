/** The stack of an error shows who called the method. */
import { describe, expect, it } from 'vitest'
import type { Bill, BillOptions } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createClientOn, errorBody, errorOf, stubFetch, type FetchStub } from './support.ts'

const rejectWith = (status: number, code = 'BDC_1119'): FetchStub => stubFetch(() => Response.json(errorBody(code), { status }))
const FAILURES: readonly [name: string, stub: () => FetchStub, options?: BillOptions][] = [
  ['BadRequestError', () => rejectWith(400)],
  ['ServerError', () => rejectWith(500)],
  ['ConnectionError', () => stubFetch(() => Promise.reject(new TypeError('fetch failed')))],
  ['TimeoutError', () => stubFetch(() => new Promise(() => {})), { timeout: 20 }],
  ['ResponseParseError', () => stubFetch(() => new Response('<p>'))],
  ['AuthenticationError', () => stubFetch(undefined, () => Response.json(errorBody('BDC_1101'), { status: 401 }))],
  ['BadRequestError', () => rejectWith(400), { use: [async (request, _, next) => next(request)] }],
]

async function callGet(bill: Bill): Promise<unknown> {
  return await bill.vendors.get('00901')
}
async function callGetWithResponse(bill: Bill): Promise<unknown> {
  return await bill.vendors.get('00901').withResponse()
}
async function awaitList(bill: Bill): Promise<unknown> {
  return await bill.vendors.list()
}
async function iterateList(bill: Bill): Promise<void> {
  for await (const vendor of bill.vendors.list()) expect(vendor).toBeDefined()
}
async function callDownload(bill: Bill): Promise<unknown> {
  return await bill.download('http://bill.test/file')
}
async function callLogin(bill: Bill): Promise<unknown> {
  return await bill.auth.login()
}
async function callRaw(bill: Bill): Promise<unknown> {
  return await createRawClient(bill).GET('/connect/v3/vendors')
}
/** Nobody awaits the call itself. */
function callLater(bill: Bill): Promise<unknown> {
  const call = bill.vendors.get('00901')
  return new Promise((resolve, reject) => void call.then(resolve, reject))
}

describe.each(FAILURES)('the stack of a %s (%#)', (name, stub, options) => {
  it.each([callGet, callGetWithResponse, awaitList, iterateList, callLater])('has the frame of the caller, and of the method: $name', async (call) => {
    const error = await errorOf(call(createClientOn(stub(), { maxRetries: 0, ...options })))
    expect(error.stack).toMatch(new RegExp(`^${name}: `))
    expect(error.stack).toMatch(new RegExp(`at (async )?${call.name} \\(.*stacks\\.test\\.ts`))
    expect(error.stack).toMatch(/at bill\.vendors\.(get|list) /)
    expect(error.stack).not.toMatch(/captureCallSite|createCallPromise/)
  })
})

it.each([callDownload])('the stack of a failed download has the frame of the caller', async (call) => {
  expect((await errorOf(call(createClientOn(rejectWith(404))))).stack).toContain(`at ${call.name} (`)
})

it('the stack of a failed sign-in has the frame of the caller', async () => {
  const stub = stubFetch(undefined, () => Response.json(errorBody('BDC_1101'), { status: 401 }))
  expect((await errorOf(callLogin(createClientOn(stub)))).stack).toContain('at callLogin (')
})

it('the stack of a raw call has the frame of the caller', async () => {
  const stub = stubFetch(() => Promise.reject(new TypeError('fetch failed')))
  expect((await errorOf(callRaw(createClientOn(stub, { maxRetries: 0 })))).stack).toContain('callRaw (')
})

it('the stack of an invalid call has the frame of the caller once', async () => {
  async function callInvalid(bill: Bill): Promise<unknown> {
    return await bill.vendors.get('')
  }
  expect((await errorOf(callInvalid(createClientOn(stubFetch())))).stack?.match(/callInvalid/g)).toHaveLength(1)
})

it('an error that calls share gets the frames of one caller', async () => {
  const stub = stubFetch(undefined, () => Response.json(errorBody('BDC_1101'), { status: 401 }))
  const bill = createClientOn(stub)
  const errors = await Promise.all([callGet(bill), callGet(bill), callGet(bill)].map(errorOf))
  for (const error of errors) expect(error.stack?.match(/at callGet \(/g)?.length).toBe(1)
})

it('the reason of an abort keeps its stack', async () => {
  const reason = new Error('stop')
  const { stack } = reason
  expect((await errorOf(createClientOn(stubFetch()).vendors.get('a', { signal: AbortSignal.abort(reason) }))).stack).toBe(stack)
})
