/** What a call is made of, and what it gives back. */
import type { AuthScheme, Operation } from './operation.js'

/** What sends a request. */
export type Fetch = (request: Request, init?: { signal: AbortSignal }) => Promise<Response>

/** Options of one call. */
export interface RequestOptions {
  /** Aborts the call, waiting included. The promise rejects with the signal's own reason. */
  signal?: AbortSignal
  /** Milliseconds that one attempt may take, body included. */
  timeout?: number
  /** How often the call may be sent again, where that is safe. */
  maxRetries?: number
  /** Headers for this call; they win over the client's. */
  headers?: Readonly<Record<string, string>>
  /** UUID v4 for the two operations that take one. BILL knows no such key elsewhere: giving one there is an error, since it would not protect. */
  idempotencyKey?: string
  /** Which of an operation's ways to authenticate to use, where the client has several. */
  auth?: AuthScheme
}

export interface ResolvedRequestOptions extends Readonly<RequestOptions> {
  readonly timeout: number
  readonly maxRetries: number
  readonly headers: Readonly<Record<string, string>>
}

/** What a method gives: ids of the path, body, query. */
export interface Input {
  readonly path?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly query?: object | undefined
}

export interface ApiResponse {
  /** What the body says. */
  readonly data: unknown
  /** The body as it came. */
  readonly body: string | Blob
  readonly response: Response
}

/** Sends an operation. Made by makeSend in call.ts. */
export interface HttpClient {
  send(operation: Operation, input: Input, options?: RequestOptions): Promise<ApiResponse>
}

/** Sends bytes past the API, and gets them. Made by makeFiles in files.ts. */
export interface FileTransfer {
  /** Puts bytes to an address, with their type and with no header of BILL's. Putting twice does no harm. */
  put(url: string, bytes: Blob | ArrayBuffer | Uint8Array<ArrayBuffer>, contentType: string, options?: RequestOptions): Promise<void>
  /** Gets what a link of BILL's leads to. The session and headers of the options go along only to BILL's own hosts. */
  download(url: string, options?: RequestOptions): Promise<Blob>
}
