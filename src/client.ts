import type { Resources } from '../generated/resources/index.js'
import { ConfigurationError } from './errors/index.js'
import type { BillOptions } from './options/bill-options.js'
import { resolveOptions } from './options/resolve.js'
import { Auth } from './resources/auth.js'
import { captureCallSite } from './resources/call-site.js'
import { Documents } from './resources/documents.js'
import { Payments } from './resources/payments.js'
import { httpClientOf, resourceClass, type Extensions, type RequestOptions } from './resources/resource.js'
import { SpendReimbursements, SpendTransactions, type Spend } from './resources/spend.js'
import { createRuntime } from './runtime.js'

/** Hand-written classes. Each key is the group that the class extends. */
const EXTENSIONS: Extensions = {
  auth: Auth,
  documents: Documents,
  payments: Payments,
  'spend.transactions': SpendTransactions,
  'spend.reimbursements': SpendReimbursements,
}

/** The generated resources, with the hand-written classes for the groups that they extend. */
interface ExtendedResources extends Resources {
  readonly auth: Auth
  readonly documents: Documents
  readonly payments: Payments
  readonly spend: Spend
}

/**
 * A client of the BILL v3 API.
 *
 * ```ts
 * const bill = new Bill({ devKey, username, password, organizationId })
 * for await (const vendor of bill.vendors.list({ filters: { archived: { eq: false } } })) {
 *   console.log(vendor.name)
 * }
 * ```
 *
 * Creating a client makes no network requests; the first call signs in. For options that you omit, the client reads environment variables.
 * @throws ConfigurationError in a browser or if an option is invalid. If credentials are missing, the first call that needs them throws.
 * @see https://developer.bill.com
 */
export class Bill extends resourceClass<ExtendedResources>('', EXTENSIONS) {
  constructor(options: BillOptions = {}) {
    assertNotBrowser(options)
    super(createRuntime(resolveOptions(options)))
  }

  /**
   * Downloads the file of a link that BILL returned: the `downloadLink` of a document, attachment or statement, or the link to a check image. Follows up to
   * five redirects. Credentials are sent only to the client's own host and to BILL's hosts of the same environment, and not after a redirect from another host.
   *
   * ```ts
   * const file = await bill.download(document.downloadLink)
   * ```
   * @returns the bytes, with the content type that the host sent.
   * @throws ConfigurationError if the link is not an https URL, or leads to an IP address or a local name.
   * @throws ApiError if the host rejects the request.
   */
  download(link: string, options?: RequestOptions): Promise<Blob> {
    return httpClientOf(this).download(link, options).catch(captureCallSite())
  }
}

/** A web page and its workers must not hold secrets. Deno's workers also define `WorkerNavigator`, but do not run in a browser. */
function assertNotBrowser({ dangerouslyAllowBrowser }: BillOptions): void {
  const { window } = globalThis as { window?: { document?: unknown } }
  const isBrowser = window?.document || ('WorkerNavigator' in globalThis && !('Deno' in globalThis))
  if (isBrowser && !dangerouslyAllowBrowser)
    throw new ConfigurationError(
      'Bill does not run in a browser, where anyone can read your keys. Call BILL from a server. Set dangerouslyAllowBrowser only if the page holds no secret, or for tests in jsdom.',
    )
}
