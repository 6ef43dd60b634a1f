import type { FetchInit } from '../../src/index.js'

/** A fetch that passes its arguments on as one Request. */
export const fetchFrom =
  (handle: (request: Request) => Response | Promise<Response>): ((url: string, init: FetchInit) => Promise<Response>) =>
  async (url, init) =>
    handle(new Request(url, init))
