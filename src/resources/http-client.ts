import type { ApiResponse } from '../http/buffered-response.js'
import type { Operation } from '../http/operation.js'
import type { Pipeline } from '../http/pipeline.js'
import type { RequestOptions } from '../http/request-options.js'
import type { Input } from '../http/serialize-request.js'
import type { ResolvedOptions } from '../options/bill-options.js'

/** Bytes whose size is known. */
export type Bytes = Blob | ArrayBuffer | Uint8Array

/** Sends requests for the resources and the raw client. runtime.ts creates it. */
export interface HttpClient {
  readonly options: ResolvedOptions
  /** The whole pipeline, for the raw client. */
  readonly pipeline: Pipeline
  /** Sends an operation through the whole pipeline. */
  send(operation: Operation, input: Input, options?: RequestOptions): Promise<ApiResponse>
  /** Signs in with the client's options and keeps the session. */
  login(): Promise<ApiResponse>
  /** Uploads bytes to an upload URL that BILL returned, without BILL's headers. It is safe to upload twice. */
  put(url: string, bytes: Bytes, contentType: string, options?: RequestOptions): Promise<void>
  /** Downloads the file of a link from BILL. Credentials are sent only to the client's own host and BILL's hosts of the same environment. */
  download(url: string, options?: RequestOptions): Promise<Blob>
}
