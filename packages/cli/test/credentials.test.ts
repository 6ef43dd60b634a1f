/** Where secrets come from, and where they never go. */
import { chmod, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findOperation } from '../src/catalog/catalog.ts'
import { readConnection } from '../src/client/connection.ts'
import { VARIABLE_NAMES } from '../src/client/variables.ts'
import { createProgram } from '../src/program.ts'
import { rejectSecretArguments } from '../src/secret-arguments.ts'
import { createWorld, run, type World } from './helpers/run.ts'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'bill-cli-'))))
afterAll(() => rm(folder, { recursive: true }))

const SECRET = 'correct-horse-battery'

const unset = Object.fromEntries(VARIABLE_NAMES.map((name) => [name, undefined]))

/** Writes an env file with the credentials of a world. */
async function writeEnvFile({ env }: World, mode = 0o600, extra = ''): Promise<string> {
  const path = join(folder, `bill-${Math.random().toString(36).slice(2)}.env`)
  await writeFile(path, `${Object.entries(env).map(([name, value]) => `${name}="${value}"\n`).join('')}${extra}`)
  await chmod(path, mode)
  return path
}

describe('arguments', () => {
  it.each(['--password', '--password=x', '--dev-key', '--api-token', '--session-id', '--client-secret', '--token', '--app-key', '--remember-me-id', '--passwd', '--pwd', '--api-key', '--authorization', '--jwt', '--PASSWORD'])('%s is rejected, without its value', async (option) => {
    const world = createWorld()
    for (const args of [['vendors', 'list', option, SECRET], ['vendors', 'list', `${option}=${SECRET}`], [option, SECRET, 'vendors', 'list'], ['login', option, SECRET]]) {
      const { code, stdout, stderr } = await world.bill(args)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(/^error: --[\w-]+ is rejected: secrets are never read from arguments.*BILL_PASSWORD.*--env-file/i)
      expect(stderr).not.toContain(SECRET)
    }
  })

  it('that are unknown are reported without their value', async () => {
    for (const option of ['--pin', '-p', '--p']) {
      const { code, stderr } = await run(['vendors', 'list', `${option}${option === '-p' ? '' : '='}${SECRET}`])
      expect(code).toBe(2)
      expect(stderr).toContain('unknown option')
      expect(stderr).not.toContain(SECRET)
    }
  })

  it('of our own commands do not look like secrets', () => {
    const program = createProgram({ stdout: {} } as never, () => true)
    const visit = (command: Command): string[] => [...command.options.map(({ long }) => long ?? ''), ...command.commands.flatMap(visit)]
    const options = visit(program)
    expect(options.length).toBeGreaterThan(1000)
    expect(() => rejectSecretArguments(options)).not.toThrow()
  })
})

describe('an env file', () => {
  it('is used if only its owner can read it', async () => {
    const world = createWorld()
    const path = await writeEnvFile(world)
    expect((await world.bill(['vendors', 'list', '--env-file', path], { env: unset })).code).toBe(0)
    expect((await world.bill('vendors list', { env: { ...unset, BILL_ENV_FILE: path } })).code).toBe(0)
  })

  it.each([0o644, 0o640, 0o604, 0o620, 0o601])('with mode %o is rejected, with what to do', async (mode) => {
    const world = createWorld()
    const path = await writeEnvFile(world, mode)
    const { code, stderr } = await world.bill(['vendors', 'list', '--env-file', path])
    expect(code).toBe(2)
    expect(stderr).toBe(`error: ${path} can be read or changed by others (mode ${mode.toString(8)}), so it is not used for secrets. Run: chmod 600 ${path}\n`)
    expect(world.emulator.requests()).toEqual([])
  })

  it('behind a link counts with the mode of its target', async () => {
    const world = createWorld()
    const link = join(folder, 'link.env')
    await symlink(await writeEnvFile(world, 0o644), link)
    expect((await world.bill(['vendors', 'list', '--env-file', link])).code).toBe(2)
  })

  it.each([
    ['BILL_DEVKEY=x\n', 'has the unknown variable BILL_DEVKEY; expected one of BILL_DEV_KEY'],
    ['bill_password=x\n', ''],
  ])('with %s', async (extra, message) => {
    const world = createWorld()
    const { code, stderr } = await world.bill(['vendors', 'list', '--env-file', await writeEnvFile(world, 0o600, extra)])
    expect(code).toBe(message ? 2 : 0)
    expect(stderr).toContain(message)
  })

  it('that is missing or a folder is reported', async () => {
    expect((await run(['vendors', 'list', '--env-file', join(folder, 'none')])).stderr).toMatch(/^error: Cannot read .*none: the file does not exist\.\n$/)
    expect((await run(['vendors', 'list', '--env-file', folder])).stderr).toBe(`error: ${folder} is not a file.\n`)
  })

  it('that lacks one is reported without advice for programs', async () => {
    const { BILL_PASSWORD: _password, ...env } = createWorld().env
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    const { code, stderr } = await run(['vendors', 'list'], { env })
    vi.unstubAllEnvs()
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'error: listVendors requires password (BILL_PASSWORD), or clientId (BILL_CLIENT_ID) and clientSecret (BILL_CLIENT_SECRET).\n' })
  })

  it('never mixes its credentials with others', async () => {
    const world = createWorld()
    const path = join(folder, 'partial.env')
    await writeFile(path, 'BILL_USERNAME=someone@else.example\n', { mode: 0o600 })
    const { code, stderr } = await world.bill(['vendors', 'list', '--env-file', path])
    expect(code).toBe(2)
    expect(stderr).toContain('requires devKey (BILL_DEV_KEY) and password (BILL_PASSWORD)')
  })
})

describe('questions', () => {
  it('ask for what is missing, and do not echo it', async () => {
    const world = createWorld()
    const { BILL_DEV_KEY, BILL_PASSWORD } = world.env
    const { code, stderr } = await world.bill('vendors list', { terminal: true, env: { BILL_DEV_KEY: undefined, BILL_PASSWORD: undefined }, input: [`${BILL_DEV_KEY}\n`, `${BILL_PASSWORD}\n`] })
    expect(code).toBe(0)
    expect(stderr).toContain('Developer key: ')
    expect(stderr).toContain('Password: ')
    expect(stderr).not.toContain(BILL_PASSWORD)
    expect(stderr).not.toContain(BILL_DEV_KEY)
  })

  it('end with Ctrl+C and with the end of the input', async () => {
    const world = createWorld()
    expect((await world.bill('vendors list', { terminal: true, env: { BILL_PASSWORD: undefined }, input: ['\u0003'] })).code).toBe(130)
    expect((await world.bill('vendors list', { terminal: true, env: { BILL_PASSWORD: undefined }, input: ['\u0004'] })).code).toBe(3)
  })

  it('are not asked without a terminal', async () => {
    const world = createWorld()
    const { code, stderr } = await world.bill('vendors list', { env: { BILL_PASSWORD: undefined } })
    expect(code).toBe(2)
    expect(stderr).toContain('requires password (BILL_PASSWORD)')
  })
})

describe('the log', () => {
  it('goes to stderr, with secrets masked', async () => {
    const world = createWorld()
    const { stdout, stderr } = await world.bill('vendors list --output jsonl', { env: { BILL_LOG_LEVEL: 'debug' } })
    expect(stdout.split('\n').filter(Boolean).every((line) => line.startsWith('{'))).toBe(true)
    expect(stderr).toContain('bill-sdk listVendors 200')
    for (const name of ['BILL_PASSWORD', 'BILL_DEV_KEY', 'BILL_REMEMBER_ME_ID']) expect(stderr, name).not.toContain(world.env[name])
  })
})

describe('the environment', () => {
  it('may not contradict the credentials', async () => {
    const { code, stderr } = await createWorld().bill('vendors list --environment production', { env: { BILL_ENVIRONMENT: 'sandbox' } })
    expect(code).toBe(2)
    expect(stderr).toContain('--environment is production, but BILL_ENVIRONMENT is sandbox')
  })

  it('is named for people', () => {
    const label = (env: Record<string, string>, flags = {}) => readConnection({ env }, flags).label
    expect(label({})).toBe('sandbox')
    expect(label({}, { environment: 'production' })).toBe('PRODUCTION')
    expect(label({ BILL_BASE_URL: 'https://gateway.stage.bill.com' })).toBe('gateway.stage.bill.com')
    expect(label({ BILL_BASE_URL: 'https://GATEWAY.prod.bill.com' })).toBe('PRODUCTION (gateway.prod.bill.com)')
    expect(label({ BILL_BASE_URL: 'https://notprod.bill.com' })).toBe('notprod.bill.com')
  })
})

/** A world whose user has registered a phone, and whose sessions are not trusted. */
async function createWorldWithPhone(): Promise<World> {
  const world = createWorld({ trusted: false })
  const setup = await world.bill('mfa setup --data - --confirm setup', { input: JSON.stringify({ phone: '415-555-0100', type: 'TEXT' }) })
  const { setupId } = JSON.parse(setup.stdout) as { setupId: string }
  await world.bill('mfa validate-setup --data - --confirm validate', { input: JSON.stringify({ setupId, type: 'TEXT', token: '123456' }) })
  return world
}

describe('bill trust', () => {
  it('prints what makes sessions trusted', async () => {
    const world = await createWorldWithPhone()
    const { code, stdout, stderr } = await world.bill('trust', { terminal: true, input: ['123456\n'], env: { BILL_DEVICE: 'laptop' } })
    expect({ code, stderr: stripVTControlCharacters(stderr).trim() }).toEqual({ code: 0, stderr: 'Code that BILL sent to your phone: 123456' })
    expect(stdout).toMatch(/^BILL_REMEMBER_ME_ID="\S+"\nBILL_DEVICE="laptop"\n$/)
  })

  it('saves it with mode 0600, keeps the other lines, and is used from there', async () => {
    const world = await createWorldWithPhone()
    const path = await writeEnvFile(world, 0o600, 'BILL_DEVICE=old\nexport BILL_REMEMBER_ME_ID=old\nOTHER=1\n')
    const { code, stdout } = await world.bill(['trust', '--env-file', path, '--save', path], { input: '123456\n' })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    const text = await readFile(path, 'utf8')
    expect(text).toMatch(/^OTHER=1\nBILL_REMEMBER_ME_ID="\S+"\nBILL_DEVICE="old"\n$/m)
    expect(text).toContain(`BILL_PASSWORD="${world.env['BILL_PASSWORD']}"`)
    expect(text).not.toContain('REMEMBER_ME_ID=old')
    const login = await world.bill(['login', '--env-file', path], { env: unset })
    expect(JSON.parse(login.stdout)).toMatchObject({ mfa: 'COMPLETE' })
  })

  it('does not write to a file that others can read', async () => {
    const world = await createWorldWithPhone()
    const path = await writeEnvFile(world, 0o644)
    const before = await readFile(path, 'utf8')
    expect((await world.bill(['trust', '--save', path], { input: '123456\n' })).code).toBe(2)
    expect(await readFile(path, 'utf8')).toBe(before)
  })

  it.each([
    ['12345\n', 2, 'The code must have six digits'],
    ['', 2, 'stdin is empty'],
    ['000000\n', 8, 'validateChallenge failed: 4'],
  ])('rejects the code %j', async (input, expected, message) => {
    const world = await createWorldWithPhone()
    const { code, stdout, stderr } = await world.bill('trust', { input })
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' })
    expect(stderr).toContain(message)
  })
})

describe('bill login', () => {
  it('shows the user, the role and the MFA status, and no secret', async () => {
    const world = createWorld()
    const { code, stdout } = await world.bill('login')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ credentials: 'user', organization: 'Juniper & Sage', user: 'Ada Fern', role: 'Administrator', mfa: 'COMPLETE' })
    for (const [name, value] of Object.entries(world.env)) if (!/USERNAME|ORGANIZATION|DEVICE|URL/.test(name)) expect(stdout, name).not.toContain(value)
    expect(stdout).not.toContain('sessionId')
  })

  it('shows the user of a Spend & Expense token', async () => {
    const world = createWorld()
    const { code, stdout } = await world.bill('login', { env: { ...unset, BILL_BASE_URL: 'http://127.0.0.1', BILL_API_TOKEN: world.emulator.credentials.apiToken } })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ credentials: 'Spend & Expense token', role: expect.any(String) as string })
  })

  it('shows that a user may not read more', async () => {
    const world = createWorld()
    world.emulator.faults.add({ operation: findOperation('users.get')?.id, reply: { status: 403, code: 'BDC_1100' } } as never)
    const { code, stdout } = await world.bill('login')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).not.toHaveProperty('role')
  })
})
