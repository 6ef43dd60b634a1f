/** Requests to an emulator of the built package, in the process of a probe. */
import { pathToFileURL } from 'node:url'
import type { Emulator } from 'bill-sdk-emulator'
import { EMULATOR } from './programs.ts'

export type EmulatorModule = typeof import('bill-sdk-emulator')
export type Headers = Readonly<Record<string, string>>

export const HOST = 'http://127.0.0.1'
export const VENDORS = '/connect/v3/vendors'
/** Three vendors: as many as the seed has, whatever was created since. */
export const LIST = `${VENDORS}?max=3`

const address = { line1: '12 Mill Lane', city: 'Portland', stateOrProvince: 'OR', zipOrPostalCode: '97201', country: 'US' }
export const vendorOf = (index: number) => ({ name: `Vendor ${index}`, email: `vendor-${index}@fern.example`, accountType: 'BUSINESS', address })

export const loadEmulator = async (): Promise<EmulatorModule> => (await import(pathToFileURL(EMULATOR).href)) as EmulatorModule

type Fetch = (url: string, init: { method: string; headers: Headers; body: string }) => Promise<Response>

/** @returns the headers of a session. */
export async function signIn(fetch: Fetch, origin: string, { devKey, username, password, organizationId }: Emulator['credentials']): Promise<Headers> {
  const response = await fetch(`${origin}/connect/v3/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ devKey, username, password, organizationId }) })
  return { devKey, sessionId: ((await response.json()) as { sessionId: string }).sessionId }
}

/** Reads the response to its end, as a client does. @throws Error if it is not a success. */
export async function read(response: Response): Promise<string> {
  const text = await response.text()
  if (!response.ok) throw new Error(`The emulator answered ${response.status}: ${text}`)
  return text
}

export const list = async (emulator: Emulator, headers: Headers, path = LIST): Promise<string> => read(await emulator.fetch(HOST + path, { headers }))

export const create = async (emulator: Emulator, headers: Headers, index: number): Promise<string> => read(await emulator.fetch(HOST + VENDORS, { method: 'POST', headers, body: JSON.stringify(vendorOf(index)) }))

export async function fill(emulator: Emulator, headers: Headers, vendors: number): Promise<void> {
  for (let index = 0; index < vendors; index++) await create(emulator, headers, index)
}
