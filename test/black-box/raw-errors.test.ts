/** The raw client with error responses, and with middleware that reads bodies. */
import { describe, expect, it } from 'vitest'
import type { Middleware } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createClientAt, createClientOn, errorBody, startServer, stubFetch } from './support.ts'

describe('an error response without a body results in a truthy { error }', () => {
  it.each([400, 401, 403, 404, 409, 429, 500, 502, 503])('with status %i', async (status) => {
    await using server = await startServer((_, response) => void response.writeHead(status).end())
    const { data, error } = await createRawClient(createClientAt(server, { maxRetries: 0 })).POST('/connect/v3/payments', { body: {} as never })
    expect(data).toBeUndefined()
    // openapi-fetch's own guide checks for errors with `if (error) throw …`.
    expect(Boolean(error)).toBe(true)
  })
})

describe('middleware can read', () => {
  it('a response that it returns', async () => {
    const readingMiddleware: Middleware = async (request, _, next) => {
      const response = await next(request)
      await response.text()
      return response
    }
    const { data } = await createRawClient(createClientOn(stubFetch(() => Response.json({ results: [] })), { use: [readingMiddleware] })).GET('/connect/v3/vendors')
    expect(data).toEqual({ results: [] })
  })

  it('the response of an error that it rethrows', async () => {
    const readingMiddleware: Middleware = (request, _, next) =>
      next(request).catch(async (error: { response: Response }) => {
        await error.response.text()
        throw error
      })
    const { error } = await createRawClient(createClientOn(stubFetch(() => Response.json(errorBody('BDC_1119'), { status: 400 })), { use: [readingMiddleware] })).GET('/connect/v3/vendors')
    expect(error).toEqual(errorBody('BDC_1119'))
  })
})
