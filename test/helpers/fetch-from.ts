import type { Fetch } from '../../src/index.js'

/** A fetch that passes its arguments on as one Request. */
export const fetchFrom =
  (handle: (request: Request) => Response | Promise<Response>): Fetch =>
  async (url, init) =>
    handle(new Request(url, init))
