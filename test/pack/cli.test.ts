/** bill-sdk-cli as its users install it, next to bill-sdk and bill-sdk-emulator. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { run } from '../../scripts/pack/tarball.ts'

const project = inject('packagesProject')
const bill = join(project, 'node_modules/.bin/bill')

describe('the tarball of the command line', () => {
  it('has the program, its catalog, the README and the license', () => {
    const names = inject('tarballs').find(({ name }) => name === 'bill-sdk-cli')?.files.map(({ path }) => path) ?? []
    expect(names).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/bill.js', 'dist/catalog.json']))
    expect(names.filter((name) => !/^(LICENSE|README\.md|package\.json|dist\/([\w-]+\.js|catalog\.json))$/.test(name))).toEqual([])
  })

  it('passes publint', async () => {
    expect((await publint({ pkgDir: join(project, 'node_modules/bill-sdk-cli'), pack: false, strict: true })).messages).toEqual([])
  })
})

describe('the installed command line', () => {
  let child: ChildProcessWithoutNullStreams
  let env: Record<string, string> = {}
  beforeAll(async () => {
    child = spawn(bill, ['emulator', '--port', '0', '--time', '2026-03-02T09:00:00Z'], { cwd: project })
    let output = ''
    for await (const chunk of child.stdout) if ((output += String(chunk)).includes('Ctrl+C')) break
    env = Object.fromEntries(Array.from(output.matchAll(/(BILL_\w+)=(\S+)/g), ([, name = '', value = '']) => [name, value]))
  })
  afterAll(async () => {
    child.kill('SIGINT')
    if (child.exitCode === null) await once(child, 'exit')
  })

  it('signs in to the emulator that it started, and lists', async () => {
    expect(JSON.parse(await run(bill, ['login'], project, env))).toMatchObject({ user: 'Ada Fern', mfa: 'COMPLETE' })
    expect((await run(bill, ['vendors', 'list', '--all', '--output', 'csv', '--columns', 'name', '--sort', 'name:asc'], project, env)).split('\r\n')).toEqual(['name', 'Birch Office Plants', 'Cedar Paper Supply', 'Maple Street Print', ''])
  })

  it('creates what it is given, after a check against the description', async () => {
    const vendor = { name: 'Fern', address: { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } }
    const create = (body: object): Promise<string> => run(bill, ['vendors', 'create', '--data', JSON.stringify(body), '--confirm', 'createVendor'], project, env)
    expect(JSON.parse(await create(vendor))).toMatchObject({ name: 'Fern' })
    await expect(create({ ...vendor, nme: 'x' })).rejects.toThrow('body.nme is not a known field')
  })

  it('has help, search and completion', async () => {
    expect(await run(bill, ['--help'], project)).toContain('Usage: bill [options] [command]')
    expect(await run(bill, ['payments', 'create', '--help'], project)).toContain('Example of --data:')
    expect(JSON.parse(await run(bill, ['search', 'void', 'a', 'payment'], project))).toContainEqual(expect.objectContaining({ command: 'bill payments void' }))
    expect(await run(bill, ['__complete', '--', 'vendors', 'l'], project)).toBe('list\n')
  })

  it('serves an assistant on stdio', async () => {
    const server = spawn(bill, ['mcp'], { cwd: project, env: { ...process.env, ...env } })
    try {
      const responses = createInterface({ input: server.stdout })[Symbol.asyncIterator]()
      const request = async (id: number, method: string, params: object): Promise<object> => {
        server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`)
        return JSON.parse((await responses.next()).value as string) as object
      }
      await request(1, 'initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '0' } })
      expect(await request(2, 'tools/list', {})).toMatchObject({ result: { tools: expect.arrayContaining([expect.objectContaining({ name: 'find_vendors' })]) as unknown[] } })
      expect(JSON.stringify(await request(3, 'tools/call', { name: 'find_vendors', arguments: { name: 'Ced' } }))).toContain('Cedar Paper Supply')
    } finally {
      server.stdin.end()
      await once(server, 'exit')
    }
  })

  it('works in the MCP inspector', async () => {
    const inspect = async (...args: string[]): Promise<string> => run(join(inject('inspectorProject'), 'node_modules/.bin/mcp-inspector'), ['--cli', bill, 'mcp', ...args], project, env)
    const { tools } = JSON.parse(await inspect('--method', 'tools/list')) as { tools: { name: string; annotations: object }[] }
    expect(tools.find(({ name }) => name === 'call_operation')?.annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false })
    const call = async (name: string, argument: string): Promise<{ content: [{ text: string }]; isError?: boolean }> => JSON.parse(await inspect('--method', 'tools/call', '--tool-name', name, '--tool-arg', argument)) as never
    expect((await call('find_vendors', 'name=Ced')).content[0].text).toContain('Cedar Paper Supply')
    expect(await call('call_operation', 'operation=createPayment')).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('createPayment cannot be called in this way') as string }] })
  })

  it('says what to install if the emulator is missing', async () => {
    await expect(run(join(inject('cliWithoutEmulator'), 'node_modules/.bin/bill'), ['emulator'], inject('cliWithoutEmulator'))).rejects.toThrow('npm install --save-dev bill-sdk-emulator')
  })
})
