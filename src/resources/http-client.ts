import type { ApiResponse } from '../http/buffered-response.js'
import type { Operation } from '../http/operation.js'
import type { RequestOptions } from '../http/request-options.js'
import type { Input } from '../http/serialize-request.js'

/** Bytes whose size is known. */
export type Bytes = Blob | ArrayBuffer | Uint8Array

/** Where a request of the raw client goes. */
export interface RequestTarget {
  readonly method: string
  readonly path: string
  readonly stream: boolean
}

/** What the resources and the raw client send through. The composition in runtime.ts implements it. */
export interface HttpClient {
  /** Host of the API. */
  readonly baseUrl: string
  /** Sends an operation through the whole pipeline. */
  send(operation: Operation, input: Input, options?: RequestOptions): Promise<ApiResponse>
  /** Signs in with the client's options and keeps the session. */
  login(): Promise<ApiResponse>
  /**
   * Sends a Request of the raw client through the whole pipeline. An HTTP error status resolves to its response.
   * @param target the path template of the request, and whether its response is streamed.
   */
  sendRequest(request: Request, target: RequestTarget, options: RequestOptions): Promise<Response>
  /** Uploads bytes to a URL that BILL named, without BILL's headers. Uploading twice does no harm. */
  put(url: string, bytes: Bytes, contentType: string, options?: RequestOptions): Promise<void>
  /** Downloads what a link from BILL points to. Credentials are sent only to BILL's own hosts. */
  download(url: string, options?: RequestOptions): Promise<Blob>
}
