/** The program as a process: pipes that close, and signals. */
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

const servers: Server[] = []
const children: ChildProcessByStdio<null, Readable, Readable>[] = []
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** Starts `bill` against a server. A sign-in always succeeds. */
async function start(args: readonly string[], onRequest: RequestListener) {
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/login')) response.setHeader('content-type', 'application/json').end('{"sessionId":"s","organizationId":"008","userId":"006"}')
    else onRequest(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { BILL_ENV_FILE: _file, ...inherited } = process.env
  const env = { ...inherited, BILL_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, BILL_DEV_KEY: 'k', BILL_USERNAME: 'u', BILL_PASSWORD: 'p', BILL_ORGANIZATION_ID: '008' }
  const child = spawn(process.execPath, ['--import', 'tsx', 'packages/cli/src/bill.ts', ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  return { child, exit: once(child, 'exit') as Promise<[number | null, string | null]> }
}

describe('the process', () => {
  it('ends quietly when the reader of its output is gone', async () => {
    const name = 'x'.repeat(10_000)
    let pages = 0
    const { child, exit } = await start(['vendors', 'list', '--all', '--output', 'jsonl'], (_request, response) => {
      // The list never ends by itself.
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ results: Array.from({ length: 100 }, () => ({ id: '009', name })), nextPage: `page-${++pages}` }))
    })
    const errors = text(child.stderr)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    expect(await exit).toEqual([0, null])
    expect(await errors).toBe('')
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('stops on %s, also while a request is in flight', async (signal) => {
    const { child, exit } = await start(['vendors', 'list'], () => void child.kill(signal))
    const [output, errors] = [text(child.stdout), text(child.stderr)]
    expect(await exit).toEqual([130, null])
    expect([await output, await errors]).toEqual(['', 'error: Interrupted.\n'])
  })

  it('says after an interrupted write that it may have happened', async () => {
    const { child, exit } = await start(['payments', 'cancel', 'stp1', '--confirm', 'stp1'], ({ method }, response) => {
      if (method === 'POST') child.kill('SIGINT')
      else response.writeHead(404).end()
    })
    const errors = text(child.stderr)
    expect(await exit).toEqual([130, null])
    expect(await errors).toContain('Interrupted. BILL may have processed the request: check before you retry.')
  })

  it('reports a missing credential without waiting for stdin', async () => {
    const { child, exit } = await start(['spend', 'budgets', 'list'], (_request, response) => void response.end())
    const errors = text(child.stderr)
    expect(await exit).toEqual([2, null])
    expect(await errors).toContain('requires apiToken (BILL_API_TOKEN)')
  })
})
