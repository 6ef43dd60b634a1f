/**
 * Requests to a Worker that end while their calls to BILL are in flight or wait. Workers then run no code of those calls anymore, not even cleanup. The next
 * requests in the same isolate must still get through.
 */
import type * as Sdk from '../../src/index.js'
import { SLOW_VENDOR } from './probe.ts'

/** The server never responds for this vendor, nor to the first sign-in of an organization whose ID begins like this. */
export const HANGING = { vendor: '009HANG', organization: '008HANG' }

/** Bounds each check, which otherwise could wait forever. */
const MAX_WAIT_MS = 20_000

/** The Worker. `calls` lists the vendors that a request gets; with `drop`, the request ends after that many milliseconds and leaves its calls behind. */
export function createWorker({ Bill }: typeof Sdk, baseUrl: string): (request: Request) => Promise<Response> {
  const clients = new Map<string, Sdk.Bill>()
  const createClient = (organizationId: string): Sdk.Bill => {
    const bill = new Bill({ baseUrl, devKey: 'key', username: 'user', password: 'password', organizationId, maxRetries: 0, timeout: 1_000 })
    clients.set(organizationId, bill)
    return bill
  }
  return async (request) => {
    const query = new URL(request.url).searchParams
    const organizationId = query.get('organization') ?? ''
    const bill = clients.get(organizationId) ?? createClient(organizationId)
    const calls = Promise.all((query.get('calls') ?? '').split(',').map((id) => bill.vendors.get(id)))
    const drop = query.get('drop')
    if (drop === null) return Response.json(await calls)
    calls.catch(() => undefined)
    if (drop !== '0') await new Promise((resolve) => setTimeout(resolve, Number(drop)))
    return Response.json([])
  }
}

/** @returns the names of the failed checks. `fetch` sends a request to the Worker. */
export async function checkDroppedCalls(fetch: (url: string) => Promise<{ json(): Promise<unknown> }>): Promise<string[]> {
  const failures: string[] = []
  const send = async (organization: string, calls: readonly string[], drop?: number): Promise<Sdk.Vendor[]> =>
    (await (await fetch(`http://worker/calls?organization=${organization}&calls=${calls.join()}${drop === undefined ? '' : `&drop=${drop}`}`)).json()) as Sdk.Vendor[]
  const ids = (count: number, id = SLOW_VENDOR): string[] => Array.from({ length: count }, () => id)
  /** Eight requests with two calls each. The server puts the number of requests in flight into the name. */
  const checkCalls = async (name: string, organization: string): Promise<void> => {
    const timeout = new Promise<never>((_, reject) => void setTimeout(reject, MAX_WAIT_MS, new Error('no response')).unref())
    const requests = Promise.all(Array.from({ length: 8 }, () => send(organization, ids(2))))
    const vendors = await Promise.race([requests, timeout]).catch((error: Error) => error)
    if (vendors instanceof Error) failures.push(`${name}: ${vendors.message}`)
    else if (vendors.flat().length !== 16 || vendors.flat().some((vendor) => Number(vendor.name) > 3)) failures.push(name)
  }

  const organization = `008PROBE${Date.now()}`
  await checkCalls('share three places among requests', organization)
  await send(organization, ids(3, HANGING.vendor), 100)
  await checkCalls('take places back from requests that ended', organization)
  await send(organization, ids(20, HANGING.vendor), 100)
  await checkCalls('skip waiting calls of requests that ended', organization)
  await Promise.all([send(organization, ids(9)), send(organization, ids(9), 20), checkCalls('serve live requests among ended ones', organization)])
  const hanging = `${HANGING.organization}${Date.now()}`
  await send(hanging, ids(2), 100)
  await checkCalls('sign in after a sign-in that was dropped', hanging)
  return failures
}
