/** One of the emulators, as the soak sees it: over HTTP, through the control API. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Emulator } from 'bill-sdk-emulator'
import { FAULTS, MAX_FAULTS, type FaultName } from './faults.ts'

type Credentials = Emulator['credentials']
type RequestEntry = ReturnType<Emulator['requests']>[number]
type Row = { readonly id: string; readonly data: { readonly name: string; readonly vendorId: string; readonly invoice: { readonly invoiceNumber: string } } }

/** Longer than a session may be idle. */
const EXPIRY = { duration: 'PT36M' }

export class Organization {
  readonly url: string
  readonly credentials: Credentials
  readonly vendorId: string
  /** The bills of another vendor, to which none are added. */
  readonly fixed: { readonly vendorId: string; readonly bills: readonly Row[] }

  private constructor(url: string, credentials: Credentials, vendors: readonly Row[], bills: readonly Row[]) {
    this.url = url
    this.credentials = credentials
    const [first, second] = vendors as [Row, Row]
    this.fixed = { vendorId: first.id, bills }
    this.vendorId = second.id
  }

  static async connect(url: string): Promise<Organization> {
    const read = async (path: string): Promise<unknown> => (await control(url, 'GET', path)).json()
    const [credentials, vendors, bills] = await Promise.all([read('credentials'), read('collections/vendors'), read('collections/bills')])
    return new Organization(url, credentials as Credentials, vendors as Row[], bills as Row[])
  }

  /** All sessions expire. */
  async expireSessions(): Promise<void> {
    await control(this.url, 'POST', 'clock/advance', EXPIRY)
  }

  /** How often each bill number was entered. */
  async billNumbers(): Promise<Map<string, number>> {
    const counts = new Map<string, number>()
    for (const { data } of (await (await control(this.url, 'GET', 'collections/bills')).json()) as Row[]) counts.set(data.invoice.invoiceNumber, (counts.get(data.invoice.invoiceNumber) ?? 0) + 1)
    return counts
  }

  async requests(): Promise<RequestEntry[]> {
    return (await (await control(this.url, 'GET', 'requests')).json()) as RequestEntry[]
  }

  /** How often each fault was played. */
  async faults(): Promise<Map<FaultName, number>> {
    const left = (await (await control(this.url, 'GET', 'faults')).json()) as { readonly left: number }[]
    return new Map(Object.keys(FAULTS).map((name, index) => [name as FaultName, MAX_FAULTS - (left[index]?.left ?? MAX_FAULTS)]))
  }
}

async function control(url: string, method: string, path: string, body?: object): Promise<Response> {
  const response = await fetch(`${url}/_emulator/${path}`, { method, ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) })
  if (!response.ok) throw new Error(`${method} /_emulator/${path} failed with ${response.status}: ${await response.text()}`)
  return response
}

/** Starts the emulators in a process. */
export async function startOrganizations(count: number, seed: number): Promise<{ organizations: readonly Organization[]; close: () => Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'emulators.ts'), String(count), String(seed)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  const [line] = (await Promise.race([once(child.stdout, 'data'), ended.then(() => Promise.reject(new Error('The emulators did not start.')))])) as [Buffer]
  const organizations = await Promise.all((JSON.parse(line.toString()) as string[]).map((url) => Organization.connect(url)))
  const close = async (): Promise<void> => {
    child.stdin.end()
    await ended
  }
  return { organizations, close }
}
