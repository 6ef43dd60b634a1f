/** Responds to requests: to those for operations first, without a router in between, then to all others. */
import type { Hono } from 'hono'
import type { Emulator } from './emulator-types.js'
import { describeCrash, toErrorBody } from './errors.js'
import { asFetchDoes, ConnectionReset } from './middleware/connection-reset.js'
import { fromArguments, fromRequest, type Incoming } from './middleware/incoming.js'
import type { Runtime } from './runtime.js'
import { serveOperation } from './serve.js'

export interface Responder {
  readonly fetch: Emulator['fetch']
  /** @throws ConnectionReset if a fault cuts the connection. */
  readonly handle: (request: Request) => Promise<Response>
}

export function createResponder(runtime: Runtime, app: Hono): Responder {
  app.onError((error) => {
    throw error
  })
  /** @param toRequest called for what is not an operation. */
  async function respond(incoming: Incoming, toRequest: () => Request): Promise<Response> {
    try {
      return await (serveOperation(runtime, incoming) ?? app.fetch(toRequest()))
    } catch (error) {
      if (error instanceof ConnectionReset) throw error
      return Response.json(toErrorBody(describeCrash(error), runtime.world.clock.now()), { status: 500 })
    }
  }
  const handle = (request: Request): Promise<Response> => respond(fromRequest(request), () => request)
  const fetch: Emulator['fetch'] = async (input, init) => {
    const isRequest = input instanceof Request
    const incoming = isRequest ? undefined : fromArguments(input, init)
    try {
      if (!incoming) return await handle(isRequest && !init ? input : new Request(input, init))
      return await respond(incoming, () => new Request(input, init))
    } catch (error) {
      if (error instanceof ConnectionReset) return asFetchDoes(error)
      throw error
    }
  }
  return { fetch, handle }
}
