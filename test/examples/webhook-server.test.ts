import type { ChildProcess } from 'node:child_process'
import { connect } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import { runExample, startWorld } from './run-example.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Starts the example with a key. Resolves when it listens. */
async function startServer(env: Record<string, string>) {
  let onStart: (child: ChildProcess) => void = () => undefined
  const started = new Promise<{ child: ChildProcess; port: number }>((resolve) => {
    onStart = (child) =>
      void child.stdout?.on('data', (chunk: Buffer) => {
        const [, port] = /port (\d+)/.exec(String(chunk)) ?? []
        if (port) resolve({ child, port: Number(port) })
      })
  })
  const run = runExample('webhook-server.ts', { env, onStart })
  const { child, port } = await started
  return {
    port,
    stop: async (): Promise<string> => {
      child.kill()
      return (await run).output
    },
  }
}

/** @returns the first line of the response */
async function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let received = ''
    const socket = connect(port, '127.0.0.1', () => (text.endsWith('{') ? socket.end(text, () => socket.destroy()) : socket.write(text)))
    socket.on('data', (chunk) => (received += String(chunk)))
    socket.on('close', () => resolve(received.split('\r\n')[0] ?? ''))
    socket.on('error', () => undefined)
  })
}

describe('webhook-server', () => {
  it('handles each event of the demonstration once, and rejects a forged one', async () => {
    const { code, output } = await runExample('webhook-server.ts')
    expect(code, output).toBe(0)
    expect(output.match(/bill \w+ was entered/g)).toHaveLength(1)
    expect(output.match(/payment \w+ is SENT/g)).toHaveLength(1)
    expect(output).toMatch(/3\. Receive all events again: 200, but not handled twice\n {3}(\d+) webhooks, 0 rejected\n/)
    expect(output).toMatch(/signed with another key\n {3}rejected: .+\n {3}response: 401\nDone\./)
  })

  it('receives the events of an emulator, also after bad requests and clients that disconnect', async () => {
    const { emulator, bill } = await startWorld()
    const subscription = { name: 'Test', status: { enabled: true }, events: [{ type: 'bill.created' as const, version: '1' }] }
    // The server needs the key when it starts, and the subscription the port of the server.
    const { id, securityKey } = await bill.events.subscriptions.create({ ...subscription, notificationUrl: 'http://127.0.0.1:9/bill' })
    const { port, stop } = await startServer({ BILL_SECURITY_KEY: securityKey, PORT: '0' })
    await bill.events.subscriptions.replace(id, { ...subscription, notificationUrl: `http://127.0.0.1:${port}/bill` })
    const tail = ' HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'
    expect(await sendRaw(port, `TRACE /${tail}\r\n`)).toContain('405')
    expect(await sendRaw(port, `GET //${tail}\r\n`)).toContain('405')
    expect(await sendRaw(port, `POST //${tail}Content-Length: 2\r\n\r\n{}`)).toContain('401')
    await sendRaw(port, `POST /${tail}x-bill-sha-signature: x\r\nContent-Length: 9\r\n\r\n{`)
    const [vendor] = await bill.vendors.list().toArray({ limit: 1 })
    const entered = await bill.bills.create({ vendorId: vendor?.id ?? '', dueDate: '2030-01-31', invoice: { invoiceNumber: 'W-1', invoiceDate: '2030-01-01' }, billLineItems: [{ amount: 5 }] })
    await emulator.settled()
    expect(emulator.deliveries()).toMatchObject([{ eventType: 'bill.created', status: 200 }])
    expect(await stop()).toContain(`bill ${entered.id} was entered`)
  })
})
