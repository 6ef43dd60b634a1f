import { Resources } from '../generated/resources/index.js'
import { createRuntime, type ClientRuntime } from './runtime.js'
import { ConfigurationError } from './errors/index.js'
import type { RawClient } from './raw/index.js'
import type { RequestOptions } from './http/request-options.js'
import { resolveOptions, type BillOptions } from './options/index.js'
import { Auth } from './resources/auth.js'
import { Documents } from './resources/documents.js'
import { Spend } from './resources/spend.js'

const runtimes = new WeakMap<Bill, ClientRuntime>()

/**
 * A client of the BILL v3 API.
 *
 * ```ts
 * const bill = new Bill({ environment: 'sandbox', devKey, username, password, organizationId })
 * for await (const vendor of bill.vendors.list({ filters: { archived: { eq: false } } })) console.log(vendor.name)
 * ```
 *
 * Nothing is sent before the first call; that one signs in. Options that are not given come from the environment.
 * @throws ConfigurationError in a browser, and when an option has a value that cannot work. What is missing is told by the call that needs it.
 */
export class Bill extends Resources {
  override readonly auth: Auth
  override readonly documents: Documents
  override readonly spend: Spend

  constructor(options: BillOptions = {}) {
    assertNotBrowser(options)
    const built = createRuntime(resolveOptions(options))
    super(built)
    runtimes.set(this, built)
    this.auth = new Auth(built, built.schemes)
    this.documents = new Documents(built)
    this.spend = new Spend(built)
  }

  /**
   * Fetches the file behind a link that BILL gave: `downloadLink` of documents, attachments and statements, links of check images.
   * Redirects are followed, five at most; the session goes along only to BILL's own hosts.
   * @returns the bytes, with the type that their host names.
   * @throws ConfigurationError when the link is no http(s) address.
   * @throws ApiError when the host refuses.
   */
  download(link: string, options?: RequestOptions): Promise<Blob> {
    return (runtimes.get(this) as ClientRuntime).download(link, options)
  }

  /** Every path by its name: `bill.raw.GET('/connect/v3/vendors', { params: { query: { max: 5 } } })`, answered with `{ data, error, response }`. */
  get raw(): RawClient {
    return (runtimes.get(this) as ClientRuntime).raw
  }
}

/** Secrets do not belong in a page, nor in a worker of one. Deno's workers have the same navigator, but are no browser. */
function assertNotBrowser({ dangerouslyAllowBrowser }: BillOptions): void {
  const { window } = globalThis as { window?: { document?: unknown } }
  const isBrowser = window?.document || ('WorkerNavigator' in globalThis && !('Deno' in globalThis))
  if (isBrowser && !dangerouslyAllowBrowser)
    throw new ConfigurationError(
      'This is a browser, where everybody can read your keys. Call BILL from a server; or set dangerouslyAllowBrowser if no secret is in the page, or if this is a test in jsdom.',
    )
}
