/** Responses that fetch accepts but `new Response` does not. */
import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { BillError, isOutcomeUnknown, type Bill } from '../../src/index.js'
import { createClientAt, errorOf } from './support.ts'

async function withServer<T>(statusLine: string, run: (bill: Bill) => Promise<T>, body = '{"id":"stp01"}'): Promise<T> {
  const server = createServer((socket) => void socket.on('error', () => undefined).once('data', () => socket.end(`${statusLine}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await run(createClientAt({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }, { sessionId: 'session-from-options', maxRetries: 0 }))
  } finally {
    server.close()
  }
}

describe.each(['HTTP/1.1 600 Unusual', 'HTTP/1.1 799 x', 'HTTP/1.1 999 Request denied'])('the status line %s', (statusLine) => {
  it('causes a BillError, and the outcome of a payment is unknown', async () => {
    const error = await withServer(statusLine, (bill) => errorOf(bill.payments.create({} as never)))
    expect(error).toBeInstanceOf(BillError)
    expect(isOutcomeUnknown(error)).toBe(true)
  })
})

describe('a reason phrase outside Latin-1', () => {
  it.each(['HTTP/1.1 200 ✓', 'HTTP/1.1 201 Créé ✓'])('does not prevent a success: %s', async (statusLine) => {
    expect(await withServer(statusLine, (bill) => bill.payments.create({} as never))).toEqual({ id: 'stp01' })
  })

  it.each([400, 500])('does not change the error: %i ✗', async (status) => {
    const error = await withServer(`HTTP/1.1 ${status} ✗`, (bill) => errorOf(bill.payments.create({} as never)))
    expect(error).toMatchObject({ status })
  })
})
