/** The interface that each client of the comparison implements. */

export interface Setup {
  readonly fetch: typeof fetch
  readonly baseUrl: string
}

export interface Calls {
  /** Reads one vendor. */
  readonly get: () => PromiseLike<unknown>
  /** Creates one vendor. */
  readonly post?: () => PromiseLike<unknown>
  /** Reads every vendor, page by page, and returns how many there are. */
  readonly list?: () => Promise<number>
}

/** Examples from the OpenAPI description. The bundler inserts them. */
declare const EXAMPLES: { readonly vendor: { readonly id: string }; readonly create: object }

export const VENDOR = EXAMPLES.vendor
export const VENDOR_CREATE = EXAMPLES.create
export const PATH = `/connect/v3/vendors/${VENDOR.id}`
export const HEADERS = { devKey: 'bench-devKey', sessionId: 'bench-session' }
