/** Two emulators that get the same calls and must respond with the same bytes, and two organizations that use them. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { constructEvent } from 'bill-sdk/webhooks'
import { expect } from 'vitest'
import { KEYS } from '../../src/auth/sessions.ts'
import type { Json, Operation } from '../../src/contract/contract.ts'
import { createEmulator, type Emulator } from '../../src/local.ts'
import { StateFile } from '../../src/persist/state-file.ts'
import { createSpendUser } from '../../src/resources/spend/users.ts'
import type { Row } from '../../src/store/rows.ts'
import { HOST } from '../helpers/clients.ts'
import { EVENTS, type Organization } from './step.ts'

export interface Attempt {
  readonly url: string
  readonly body: string
  readonly signature: string
  readonly status: number
}

/** Rows by collection and ID. */
export type View = ReadonlyMap<string, ReadonlyMap<string, Row>>

export interface Result {
  readonly status: number
  readonly text: string
  readonly data: Json
}

interface Account {
  readonly id: string
  readonly session: Readonly<Record<string, string>>
  readonly apiToken: string
}

const OPTIONS = { checkResponses: true, limits: false, sessionIdleMinutes: 1e7 } as const
const ADDRESS = { line1: '1 Mill Lane', city: 'Reno', zipOrPostalCode: '89501', country: 'US' }

/** A receiver whose responses depend on the notification and the virtual time only: the same for both emulators. */
function createReceiver() {
  const attempts: Attempt[] = []
  const receiver = { attempts, now: () => 0, begin: (_body: string): void => undefined }
  const fetch = async (url: unknown, init?: RequestInit): Promise<Response> => {
    const body = String(init?.body)
    receiver.begin(body)
    const chance = [...`${body}${receiver.now()}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % 3
    const status = String(url).endsWith('/up') ? 200 : String(url).endsWith('/down') ? 500 : [200, 500, 0][chance] as number
    attempts.push({ url: String(url), body, signature: new Headers(init?.headers).get('x-bill-sha-signature') ?? '', status })
    if (status === 0) throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })
    return new Response(null, { status })
  }
  return { receiver, fetch: fetch as typeof globalThis.fetch }
}

/** @param file keeps the world, or has one that is gone on from. */
function createWorld(file?: string): { emulator: Emulator; attempts: Attempt[]; interrupted: Interrupted[]; close: () => void } {
  const { receiver, fetch } = createReceiver()
  const persistence = file === undefined ? undefined : new StateFile(file)
  const emulator = createEmulator({ ...OPTIONS, fetch, persistence })
  receiver.now = () => emulator.world.clock.now()
  const interrupted: Interrupted[] = []
  receiver.begin = (body) => void (interrupted.length || interrupted.push({ body, snapshot: emulator.snapshot() }))
  return { emulator, attempts: receiver.attempts, interrupted, close: () => persistence?.close() }
}

async function settle(emulator: Emulator): Promise<void> {
  do await emulator.settled()
  while ((emulator.world.clock.nextDue() ?? Infinity) <= emulator.world.clock.now())
}

/** A world as it was while a notification was on its way. */
interface Interrupted {
  readonly body: string
  readonly snapshot: ReturnType<Emulator['snapshot']>
}

type Post = (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Json>

/** Records to begin with, so that few requests find nothing to work on. */
async function fill(post: Post, { id, session, apiToken }: Account, bankAccountId: string): Promise<void> {
  await post('/connect-events/v3/subscriptions', { name: 'All', status: { enabled: true }, events: EVENTS.map((type) => ({ type, version: '1' })), notificationUrl: 'http://127.0.0.1:9/up' }, { ...session, 'x-idempotent-key': `00000000-0000-4000-9000-${[...id].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 0).toString(16).slice(0, 12).padStart(12, '0')}` })
  const vendor = await post('/connect/v3/vendors', { name: 'Fern', address: ADDRESS }, session)
  // Each is an entry in the audit trail.
  for (const verb of ['archive', 'restore', 'archive', 'restore']) await post(`/connect/v3/vendors/${String(vendor['id'])}/${verb}`, undefined, session)
  const bills: Json[] = []
  for (const amount of [75, 60.6, 33.33]) bills.push(await post('/connect/v3/bills', { vendorId: vendor['id'], dueDate: '2026-03-20', billLineItems: [{ amount }], invoice: { invoiceNumber: 'F', invoiceDate: '2026-03-01' } }, session))
  const credit = await post('/connect/v3/vendor-credits', { vendorId: vendor['id'], referenceNumber: 'C', creditDate: '2026-03-01', vendorCreditLineItems: [{ amount: 40 }] }, session)
  await post('/connect/v3/payments', { billId: bills[0]?.['id'], amount: 20, vendorCredits: [{ id: credit['id'], amount: 5 }], fundingAccount: { type: 'BANK_ACCOUNT', id: bankAccountId }, processingOptions: {} }, session)
  const customer = await post('/connect/v3/customers', { name: 'Moss', email: 'pay@moss.example', billingAddress: ADDRESS }, session)
  await post(`/connect/v3/customers/${String(customer['id'])}/charge-authorization`, { authorizedToCharge: true }, session)
  await post(`/connect/v3/customers/${String(customer['id'])}/bank-accounts`, { nameOnAccount: 'Moss', routingNumber: '074000010', accountNumber: '333222111', type: 'CHECKING', ownerType: 'BUSINESS' }, session)
  for (const price of [33.33, 250]) await post('/connect/v3/invoices', { customer: { id: customer['id'] }, invoiceLineItems: [{ quantity: 3, price }] }, session)
  const user = await post('/connect/v3/spend/users', { firstName: 'Mo', lastName: 'Fern', email: 'mo@fern.example', role: 'ADMIN' }, { apiToken })
  const budget = await post('/connect/v3/spend/budgets', { name: 'Travel', owners: [user['uuid']], recurringInterval: 'NONE', limit: 500 }, { apiToken })
  const card = await post('/connect/v3/spend/cards', { name: 'Coffee', userId: user['uuid'], budgetId: budget['uuid'], limit: 200 }, { apiToken })
  await post(`/connect/v3/spend/cards/${String(card['uuid'])}/unfreeze`, undefined, { apiToken })
}

export class Model {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bill-invariants-'))
  readonly main = createWorld(join(this.#folder, 'main'))
  /** The other emulator: a second one of the same seed, or one that goes on from a snapshot or a state file. */
  copy = createWorld()
  readonly accounts = {} as Record<Organization, Account>
  partner: Readonly<Record<string, string>> = {}
  requests = 0
  #checkedAttempts = 0

  static async create(): Promise<Model> {
    const model = new Model()
    const { credentials } = model.main.emulator
    const { devKey, username, password, organizationId, rememberMeId, device, apiToken, appKey, partnerUsername, partnerPassword } = credentials
    const post: Post = async (path, body, headers = {}) => {
      const { status, data, text } = await model.send('POST', path, headers, body)
      if (status >= 300) throw new Error(`${path}: ${status} ${text}`)
      return data
    }
    const own = await post('/connect/v3/login', { devKey, username, password, organizationId, rememberMeId, device })
    model.accounts.first = { id: organizationId, session: { devKey, sessionId: String(own['sessionId']) }, apiToken }
    const partner = await post('/connect/v3/partner/login', { appKey, username: partnerUsername, password: partnerPassword })
    model.partner = { appKey, sessionId: String(partner['sessionId']) }
    const { id } = await post('/connect/v3/partner/organizations', { name: 'Bramble Bakery', address: ADDRESS }, model.partner)
    const user = await post('/connect/v3/partner/users', { firstName: 'Bo', lastName: 'Bramble', email: 'bo@rowan.example', username: 'bo', acceptTermsOfService: true }, { ...model.partner, organizationId: String(id) })
    const { sessionId } = await post('/connect/v3/partner/login-as-user', { userId: user['id'], organizationId: id }, model.partner)
    model.accounts.second = { id: String(id), session: { devKey, sessionId: String(sessionId) }, apiToken: 'apitoken-bramble' }
    for (const { emulator: { runtime, world } } of [model.main, model.copy]) {
      runtime.commit(() => {
        world.store.insert<Json>(KEYS, String(id), 'apitoken-bramble', { kind: 'spend', owner: id, userId: user['id'] })
        createSpendUser({ world, owner: String(id), now: world.clock.now() }, { firstName: 'Bo', lastName: 'Bramble', email: 'bo@rowan.example', role: 'ADMIN' })
      })
    }
    await model.#trust(post, model.accounts.second.session)
    for (const account of Object.values(model.accounts)) await fill(post, account, model.bankOf(account))
    await model.settle()
    return model
  }

  /** A trusted session and a bank account for the second organization. */
  async #trust(post: Post, session: Record<string, string>): Promise<void> {
    const { setupId } = await post('/connect/v3/mfa/setup', { phone: '4155550100', type: 'TEXT' }, session)
    await post('/connect/v3/mfa/setup/validate', { setupId, type: 'TEXT', token: '123456' }, session)
    const { challengeId } = await post('/connect/v3/mfa/challenge', {}, session)
    await post('/connect/v3/mfa/challenge/validate', { challengeId, token: '123456' }, session)
    const bank = await post('/connect/v3/funding-accounts/banks', { nameOnAccount: 'Bramble', routingNumber: '074000010', accountNumber: '999222333', type: 'CHECKING', ownerType: 'BUSINESS', bankName: 'Bramble Bank' }, session)
    await post(`/connect/v3/funding-accounts/banks/${String(bank['id'])}/verify`, { depositAmount: 0.5 }, session)
    await post('/connect/v3/vendors', { name: 'Bramble Mill', address: ADDRESS }, session)
    await post('/connect/v3/customers', { name: 'Bramble Fan', email: 'fan@bramble.example' }, session)
  }

  bankOf({ id }: Account): string {
    return String(this.world.store.list('fundingAccounts.banks', id)[0]?.id)
  }

  get world(): Emulator['world'] {
    return this.main.emulator.world
  }

  headersFor({ schemes }: Operation, organization: Organization): Record<string, string> {
    const { id, session, apiToken } = this.accounts[organization]
    if (schemes[0] === 'spend') return { apiToken }
    if (schemes[0] === 'partner' || schemes[0] === 'partnerOrganization') return { ...this.partner, organizationId: id }
    return { ...session }
  }

  /** Sends a request to both, and waits for what it leads to: a delivery that ends in the meantime would move the clock of one. Status 0 is a connection that broke. */
  async send(method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<Result> {
    const [one, other] = [await sendTo(this.main.emulator, method, path, headers, body), await sendTo(this.copy.emulator, method, path, headers, body)]
    expect(other, `${method} ${path} has another response in the other emulator`).toEqual(one)
    await this.settle()
    return one
  }

  /** Sends a request that changes nothing to one. */
  ask(method: string, path: string, headers: Record<string, string>): Promise<Result> {
    return sendTo(this.main.emulator, method, path, headers, undefined)
  }

  /** Runs something on both, such as an advance of the clock. */
  async both<T>(run: (emulator: Emulator) => T | Promise<T>): Promise<T> {
    const outcome = async (emulator: Emulator): Promise<{ value?: T; error?: string }> => {
      try {
        return { value: await run(emulator) }
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
        return { error: error.message }
      }
    }
    const [one, other] = [await outcome(this.main.emulator), await outcome(this.copy.emulator)]
    expect(other).toEqual(one)
    return one.value as T
  }

  async settle(): Promise<void> {
    for (const { emulator } of [this.main, this.copy]) await settle(emulator)
  }

  /** Replaces the other emulator by one that has only a snapshot of the first. */
  async restoreTwin(): Promise<void> {
    const text = JSON.stringify(this.main.emulator.snapshot())
    this.copy.close()
    this.copy = createWorld()
    this.copy.emulator.restore(JSON.parse(text) as ReturnType<Emulator['snapshot']>)
    await settle(this.copy.emulator)
    this.expectSame()
  }

  /** Replaces the other emulator by one that has only the state file of the first, as it is in this moment. */
  async restartTwin(): Promise<void> {
    const file = join(this.#folder, `copy-${++this.requests}`)
    copyFileSync(join(this.#folder, 'main'), file)
    this.copy.close()
    this.copy = createWorld(file)
    await settle(this.copy.emulator)
    this.expectSame()
  }

  /** A notification that was on its way when the world was stored is resent. */
  async expectRepeatedAttempt(): Promise<void> {
    for (const { body, snapshot } of this.main.interrupted) {
      const world = createWorld()
      world.emulator.restore(snapshot)
      await settle(world.emulator)
      expect(world.attempts.map((attempt) => attempt.body)).toContain(body)
    }
  }

  close(): void {
    this.main.close()
    this.copy.close()
    rmSync(this.#folder, { recursive: true })
  }

  /** Compares the rows themselves, because snapshots of both would lack the same. When a session was last used is not written to a state file. */
  expectSame(): void {
    const [one, other] = [this.main, this.copy].map(({ emulator: { world: { store } } }) => {
      const { sequence, counters } = store.snapshot()
      const rows = store.collections().map((name) => [name, store.all(name).map((row) => (name === 'sessions' ? row.id : row))] as const)
      return { sequence, counters, rows: Object.fromEntries(rows.filter(([, { length }]) => length > 0)) }
    })
    expect(other).toEqual(one)
  }

  /** Restarts and restores the other emulator, then creates records on both: what was lost on the way shows in their responses, such as a number that is used again. */
  async expectSameAfterwards(): Promise<void> {
    await this.restartTwin()
    await this.restoreTwin()
    await fill(async (path, body, headers = {}) => (await this.send('POST', path, headers, body)).data, this.accounts.first, this.bankOf(this.accounts.first))
    this.expectSame()
  }

  /** The counters, from which IDs come. */
  progress(): object {
    const { sequence, counters } = this.world.store.snapshot()
    return { sequence, counters }
  }

  view(): View {
    const { store } = this.world
    return new Map(store.collections().map((name) => [name, new Map(store.all(name).map((row) => [row.id, row]))]))
  }

  /** Verifies the signatures of the attempts since the last call. A key that was rotated since is left out. */
  async verifyAttempts(before: View): Promise<void> {
    const attempts = this.main.attempts.slice(this.#checkedAttempts)
    this.#checkedAttempts += attempts.length
    for (const { body, signature } of attempts) {
      const { metadata } = JSON.parse(body) as { metadata: { subscriptionId: string } }
      const [key, earlier] = [this.world.store.get('events.subscriptions', metadata.subscriptionId)?.data['securityKey'], before.get('events.subscriptions')?.get(metadata.subscriptionId)?.data['securityKey']]
      if (key !== undefined && (earlier === undefined || earlier === key)) await expect(constructEvent(body, signature, String(key))).resolves.toBeDefined()
    }
  }
}

async function sendTo(emulator: Emulator, method: string, path: string, headers: Record<string, string>, body: unknown): Promise<Result> {
  try {
    const response = await emulator.fetch(`${HOST}${path}`, { method, headers: { 'content-type': 'application/json', ...headers }, ...(body !== undefined && method !== 'GET' && { body: JSON.stringify(body) }) })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') === true
    return { status: response.status, text, data: (isJson ? JSON.parse(text) : {}) as Json }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { status: 0, text: error.message, data: {} }
  }
}
