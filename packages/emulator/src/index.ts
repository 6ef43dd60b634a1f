/** A local BILL with memory. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Json } from './contract/contract.js'
import { createEmulatorFrom } from './create-emulator.js'
import type { ClientOptions, Emulator, EmulatorOptions } from './emulator.js'
import { listen, type ServerOptions } from './server.js'

let description: Json | undefined

/** An emulator without a port: pass its `fetch` to a client. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  description ??= JSON.parse(readFileSync(createRequire(import.meta.url).resolve('bill-sdk/openapi.json'), 'utf8')) as Json
  return createEmulatorFrom(options.openapi ?? description, options)
}

/** An emulator on a port of this machine. */
export async function startEmulator({ port, host, ...options }: EmulatorOptions & ServerOptions = {}): Promise<StartedEmulator> {
  const emulator = createEmulator(options)
  const { url, port: usedPort, close } = await listen(emulator, { ...(port !== undefined && { port }), ...(host !== undefined && { host }) })
  emulator.baseUrl = url
  return Object.assign(emulator, { url, port: usedPort, close })
}

/** An emulator with a port. */
export type StartedEmulator = Emulator & { readonly url: string; readonly port: number; close(): Promise<void> }

export type { ClientOptions, Emulator, EmulatorOptions }
