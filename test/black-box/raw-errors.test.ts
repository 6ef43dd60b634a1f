/** What bill.raw makes of refusals, and of steps that read. */
import { describe, expect, it } from 'vitest'
import type { Middleware } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createClientAt, createClientOn, errorBody, startServer, stubFetch } from './support.ts'

describe('an error without a body is no success: { error } tells it', () => {
  it.each([400, 401, 403, 404, 409, 429, 500, 502, 503])('%i', async (status) => {
    await using server = await startServer((_, response) => void response.writeHead(status).end())
    const { data, error } = await createRawClient(createClientAt(server, { maxRetries: 0 })).POST('/connect/v3/payments', { body: {} as never })
    expect(data).toBeUndefined()
    // `if (error) throw …` is how openapi-fetch's own guide reads it.
    expect(Boolean(error)).toBe(true)
  })
})

describe('a step may read what it hands on', () => {
  it('an answer', async () => {
    const reading: Middleware = async (request, _, next) => {
      const response = await next(request)
      await response.text()
      return response
    }
    const { data } = await createRawClient(createClientOn(stubFetch(() => Response.json({ results: [] })), { use: [reading] })).GET('/connect/v3/vendors')
    expect(data).toEqual({ results: [] })
  })

  it('the response of an error', async () => {
    const reading: Middleware = (request, _, next) =>
      next(request).catch(async (error: { response: Response }) => {
        await error.response.text()
        throw error
      })
    const { error } = await createRawClient(createClientOn(stubFetch(() => Response.json(errorBody('BDC_1119'), { status: 400 })), { use: [reading] })).GET('/connect/v3/vendors')
    expect(error).toEqual(errorBody('BDC_1119'))
  })
})
