/** `--dry-run`: the request that the SDK would send, without sending it. */
import type { Middleware } from 'bill-sdk'
import { call } from '../catalog/call.js'
import type { OperationInput } from '../catalog/input.js'
import { MASK, isSecretName, maskSecrets } from '../catalog/mask.js'
import type { Operation } from '../catalog/operation.js'
import { createClient } from '../client/create-client.js'
import type { Connection } from '../client/connection.js'
import type { Io } from '../io.js'

export interface RequestPreview {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
  /** The credentials that the request would carry. */
  readonly auth: readonly string[]
}

/** Ends a call before anything is sent. */
class DryRun extends Error {}

/** Returns the request with secrets masked. The middleware of a client runs before authentication, so that no credentials are needed. */
export async function previewRequest(io: Io, operation: Operation, input: OperationInput, { variables }: Connection): Promise<RequestPreview> {
  let preview: RequestPreview | undefined
  const capture: Middleware = async (request) => {
    preview = await describeRequest(request, operation)
    throw new DryRun('dry run')
  }
  const bill = await createClient(io, variables, { use: [capture] })
  try {
    await call(bill, operation, input, { signal: io.signal })
  } catch (error) {
    if (!preview) throw error
  }
  return preview as RequestPreview
}

async function describeRequest(request: Request, { body, auth }: Operation): Promise<RequestPreview> {
  const bytes = await request.clone().arrayBuffer()
  const url = new URL(request.url)
  for (const name of [...url.searchParams.keys()].filter(isSecretName)) url.searchParams.set(name, MASK)
  return {
    method: request.method,
    url: url.href,
    headers: maskSecrets(Object.fromEntries(request.headers)) as Record<string, string>,
    ...(bytes.byteLength && { body: body?.isFile ? `[a file of ${bytes.byteLength} bytes]` : maskSecrets(JSON.parse(new TextDecoder().decode(bytes))) }),
    auth,
  }
}
