/** `bill-sdk/testing`: what the tests of your own code need. For Node, Bun and Deno; the mock stands on Prism, an optional peer. */
export { startMock, type Mock, type MockOptions } from './mock.js'
export { signPayload } from '../webhooks/verify.js'
export { ConfigurationError } from '../errors/index.js'
export type { RawBody } from '../webhooks/raw-body.js'
