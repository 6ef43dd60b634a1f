/** A local BILL with memory. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Json } from './contract/contract.js'
import { createEmulatorFrom, type Emulator, type EmulatorOptions } from './emulator.js'

let description: Json | undefined

/** An emulator without a port: pass its `fetch` to a client. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  description ??= JSON.parse(readFileSync(createRequire(import.meta.url).resolve('bill-sdk/openapi.json'), 'utf8')) as Json
  return createEmulatorFrom(options.openapi ?? description, options)
}

export type { Emulator, EmulatorOptions }
