/** Runs the shell blocks of the emulator's guide as they stand, with the program from the sources. */
import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startEmulator } from 'bill-sdk-emulator'
import { expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { Bill } from '../../src/index.js'
import { readText, ROOT } from './documents.ts'

const guide = readText('docs/guides/emulator.md')

/** The code blocks of a section. */
const blocksOf = (heading: string, language: string): string[] => [...(guide.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '').matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code)

/** A project that has the package installed, and whose `npm test` and `npm ci` are stand-ins. */
function createProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bill-shell-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const program = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), `#!/bin/sh\n${text}\n`)
    chmodSync(join(folder, path), 0o755)
  }
  program('node_modules/.bin/bill-sdk-emulator', `export TSX_TSCONFIG_PATH='${join(ROOT, 'tsconfig.json')}'\nexec '${process.execPath}' --import '${import.meta.resolve('tsx')}' '${join(ROOT, 'packages/emulator/src/cli.ts')}' "$@"`)
  program('bin/npm', '[ "$1" = test ] || exit 0\ncurl -sf "$BILL_BASE_URL/_emulator/credentials"')
  return folder
}

async function run(script: string, env: Record<string, string>, cwd: string = ROOT): Promise<string> {
  const { stdout } = await promisify(execFile)('bash', ['-e', '-c', script], { cwd, env: { PATH: `${cwd}/bin:${process.env['PATH']}`, ...env }, timeout: 30_000 })
  return stdout
}

/** An emulator, and the variables that the command line prints. */
async function start() {
  const emulator = await startEmulator({ fetch: async () => new Response() })
  onTestFinished(() => emulator.close())
  const { devKey, username, password, organizationId, apiToken, rememberMeId, device } = emulator.credentials
  const env = { BILL_BASE_URL: emulator.url, BILL_DEV_KEY: devKey, BILL_USERNAME: username, BILL_PASSWORD: password, BILL_ORGANIZATION_ID: organizationId, BILL_API_TOKEN: apiToken, BILL_REMEMBER_ME_ID: rememberMeId, BILL_DEVICE: device }
  return { emulator, env }
}

it('the script starts the emulator, waits for it, runs the tests with its variables and stops it', { timeout: 60_000 }, async () => {
  const [script = '', ...others] = blocksOf('Shell scripts and CI', 'sh')
  expect(others).toEqual([])
  const folder = createProject()
  const output = await run(script, {}, folder)
  const [, url = ''] = /listening on (\S+)/.exec(output) ?? []
  expect(output).toContain('"devKey":"devkey-juniper-0001"')
  await expect(fetch(`${url}/_emulator/health`)).rejects.toThrow('fetch failed')
  expect(() => readFileSync(join(folder, 'bill.env'))).toThrow('ENOENT')
})

it('the script ends if the emulator cannot start', { timeout: 60_000 }, async () => {
  const [script = ''] = blocksOf('Shell scripts and CI', 'sh')
  await expect(run(script.replace('--port 0', '--port x'), {}, createProject())).rejects.toThrow('--port must be a number')
})

it('the steps of GitHub Actions leave the variables to the next step', { timeout: 60_000 }, async () => {
  const [yaml = ''] = blocksOf('Shell scripts and CI', 'yaml')
  const folder = createProject()
  const file = join(folder, 'github-env')
  writeFileSync(file, '')
  onTestFinished(() => void process.kill(Number(readFileSync(join(folder, 'emulator.pid'), 'utf8'))))
  const steps = parse(yaml) as { run: string }[]
  const env: Record<string, string> = {}
  let output = ''
  for (const step of steps) {
    // The runner keeps what a step started in the background, but our pipe would wait for it.
    output = await run(step.run.replace('&\n', '> emulator.log 2>&1 & echo $! > emulator.pid\n'), { GITHUB_ENV: file, ...env }, folder)
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) env[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
  }
  expect(Object.keys(env)).toContain('BILL_BASE_URL')
  expect(output).toContain('"devKey":"devkey-juniper-0001"')
})

it('another language signs in, reads pages, filters and subscribes', async () => {
  const blocks = blocksOf('Other languages', 'sh')
  const { emulator, env } = await start()
  expect(blocks).toHaveLength(4)
  await run(blocks.join(''), env)
  expect(emulator.requests().map(({ operation, status }) => [operation, status])).toEqual([['login', 200], ['listBills', 200], ['getCurrentUser', 200], ['listVendors', 200], ['listVendors', 200], ['listVendors', 200], ['createSubscription', 200]])
  const [, rest, filtered] = emulator.requests().slice(-4, -1).map(({ response }) => (response as { results: { name: string }[] }).results.map(({ name }) => name))
  expect(rest).toEqual(['Birch Office Plants'])
  expect(filtered).toEqual(['Cedar Paper Supply'])
  expect(emulator.requests().at(-1)?.response).toMatchObject({ id: expect.any(String) as string })
})

it('the calls of the control API work', async () => {
  const [script = ''] = blocksOf('Control API', 'sh')
  const { emulator, env } = await start()
  const bill = new Bill(emulator.clientOptions())
  const [unpaid] = await bill.bills.list().toArray()
  const [bank] = await bill.fundingAccounts.banks.list().toArray()
  const { id } = await bill.payments.create({ billId: unpaid?.id ?? '', amount: 5, fundingAccount: { type: 'BANK_ACCOUNT', id: bank?.id ?? '' }, processingOptions: { createBill: false } })
  const before = emulator.clock.now().getTime()
  await run(script.replaceAll('http://127.0.0.1:4020', emulator.url).replaceAll('curl ', 'curl -sf ').replace('<id>', id), env)
  expect(emulator.clock.now().getTime() - before).toBeGreaterThanOrEqual(3 * 86_400_000)
  expect(emulator.faults.list()).toMatchObject([{ operation: 'createPayment', reply: 'reset-before', left: 1 }])
  expect((await bill.payments.get(id)).singleStatus).toBe('FUNDS_ESCHEATED')
  expect(await (await fetch(`${emulator.url}/_emulator/config`)).json()).toMatchObject({ limits: false })
})
