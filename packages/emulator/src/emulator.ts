/** An emulator: one world, the API over it, and what a test does with it. */
import { Hono } from 'hono'
import { createApp } from './app.js'
import type { ConfigInput } from './config.js'
import type { Json } from './contract/contract.js'
import { readConfig } from './control/config.js'
import { readSnapshot } from './control/snapshot.js'
import { repeatStarted, type Delivery } from './events/deliver.js'
import { createEmulatorClock } from './emulator-clock.js'
import { NO_LIMITS, readTime, type ClientOptions, type LocalEmulatorOptions } from './emulator-options.js'
import type { Emulator } from './emulator-types.js'
import { toErrorBody } from './errors.js'
import { forgetSentPayments } from './forget-sent-payments.js'
import type { Faults } from './middleware/faults.js'
import type { Message, RequestEntry } from './middleware/journal.js'
import { notFound } from './not-found.js'
import { createOrigin } from './origins.js'
import type { Persistence } from './persist/persistence.js'
import { createResponder } from './respond.js'
import { Runtime, type RuntimeOptions } from './runtime.js'
import { CREDENTIALS_ROW, seedWorld, type Seed } from './seed/seed.js'
import { runSimulation } from './simulations/all.js'
import { createSimulate, type Simulate } from './simulations/simulate.js'
import type { Snapshot } from './store/rows.js'
import { createWorld, type SharedContract, type World } from './world.js'

/** What all emulators of one description share, and the control API. */
export interface EmulatorParts extends Pick<RuntimeOptions, 'registry' | 'timers'> {
  readonly shared: SharedContract
  createControl(emulator: LocalEmulator, allowedHosts: readonly string[] | undefined): Hono
}

/** A Monday. */
const START = '2026-03-02T09:00:00.000Z'

export class LocalEmulator implements Emulator {
  readonly runtime: Runtime
  baseUrl: string | undefined
  readonly #origin = createOrigin()
  readonly fetch: Emulator['fetch']
  /** Serves a request. @throws ConnectionReset if a fault cuts the connection. */
  readonly handle: (request: Request) => Promise<Response>
  readonly #persistence: Persistence | undefined
  readonly #seed: Seed
  readonly #start: number

  constructor({ shared, registry, timers, createControl }: EmulatorParts, options: LocalEmulatorOptions) {
    const { seed = 'default', defaultTime = START, time = defaultTime, real = Date.now, fetch = globalThis.fetch, record, persistence, openapi: _openapi, allowedHosts, ...config } = options
    const world = createWorld(shared, { seed: 'bill', real, config: readConfig(config) })
    this.runtime = new Runtime(world, { registry, timers, real, fetch, record: (changes) => (persistence?.record(changes), record?.(changes)) })
    this.#persistence = persistence
    this.#seed = seed
    this.#start = readTime(time)
    if (persistence?.state) this.#load(persistence.state.snapshot, persistence.state.time)
    else seedWorld(this.runtime, seed, this.#start)
    persistence?.attach(world)
    const app = createApp(this.runtime)
    // Most worlds of a test process are never controlled over HTTP.
    let control: Hono | undefined
    app.all('/_emulator/*', (context) => (control ??= new Hono().route('/_emulator', createControl(this, allowedHosts))).fetch(context.req.raw))
    app.notFound((context) => Response.json(toErrorBody(notFound(this.world, context.req.method, context.req.path), this.world.clock.now()), { status: 404 }))
    const { fetch: respond, handle } = createResponder(this.runtime, app)
    this.fetch = respond
    this.handle = handle
  }

  get world(): World {
    return this.runtime.world
  }

  get credentials(): Emulator['credentials'] {
    return this.world.store.get<Emulator['credentials']>(CREDENTIALS_ROW, CREDENTIALS_ROW)?.data as Emulator['credentials']
  }

  clientOptions({ trusted = true, fetch = this.baseUrl === undefined ? this.fetch : undefined }: { trusted?: boolean; fetch?: Emulator['fetch'] | undefined } = {}): ClientOptions {
    const { devKey, username, password, organizationId, apiToken, rememberMeId, device } = this.credentials
    const baseUrl = this.#clientUrl
    return { baseUrl, tokenUrl: `${baseUrl}/authx/token`, now: () => this.world.clock.now(), ...(fetch && { fetch }), ...(!this.world.config.limits && { limiter: NO_LIMITS }), devKey, username, password, organizationId, apiToken, ...(trusted && { rememberMeId, device }) }
  }

  readonly clock = createEmulatorClock(() => this.runtime)

  settled(): Promise<void> {
    return this.runtime.scheduler.settled()
  }

  requests(): RequestEntry[] {
    return this.runtime.requests.list()
  }

  deliveries(): Delivery[] {
    return this.runtime.deliveries.list()
  }

  messages(): Message[] {
    return this.runtime.messages.list()
  }

  configure(config: ConfigInput): void {
    this.world.config = { ...this.world.config, ...readConfig(config) }
    for (const journal of [this.runtime.requests, this.runtime.deliveries, this.runtime.messages]) journal.size = this.world.config.journalSize
  }

  simulation(name: string, input: Readonly<Json> = {}): unknown {
    const result = runSimulation(this.runtime, this.credentials.organizationId, name, input)
    this.runtime.wake()
    return result
  }

  readonly simulate: Simulate = createSimulate(async (name, input) => {
    const result = this.simulation(name, input)
    await this.settled()
    return result
  })

  get faults(): Faults {
    return this.runtime.faults
  }

  snapshot(): Snapshot {
    this.world.clock.settle()
    return structuredClone(this.world.store.snapshot())
  }

  restore(snapshot: Snapshot): void {
    const copy = readSnapshot(structuredClone(snapshot))
    this.#replace(() => this.#load(copy))
  }

  reset(seed: Seed = this.#seed): void {
    const before = this.world.store.snapshot()
    this.#replace(() => {
      try {
        this.world.store.restore({ version: 1, sequence: 0, counters: {}, collections: {} })
        seedWorld(this.runtime, seed, this.#start)
      } catch (error) {
        this.world.store.restore(before)
        throw error
      }
    })
    for (const journal of [this.runtime.requests, this.runtime.deliveries, this.runtime.messages]) journal.clear()
    this.runtime.faults.clear()
    this.runtime.limits.clear()
  }

  get #clientUrl(): string {
    return this.baseUrl ?? this.#origin
  }

  /** The IDs of a new world are those of the last one, so `payOnce` would take its bills for bills that this process has paid. */
  #forgetPayments(): void {
    forgetSentPayments(this.#clientUrl)
  }

  #load(snapshot: Snapshot, time = 0): void {
    this.world.store.restore(snapshot)
    this.world.clock.resume()
    this.world.clock.set(time)
    repeatStarted(this.world)
  }

  #replace(change: () => void): void {
    if (this.#persistence) this.#persistence.replace(change)
    else change()
    this.runtime.scheduler.drop()
    this.#forgetPayments()
  }
}
