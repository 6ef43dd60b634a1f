/** `bill-sdk/testing`: a mock server and signatures for your own tests. Works in Node, Bun and Deno. The mock needs Prism, an optional peer dependency. */
export { forgetSentPayments } from './forget-sent-payments.js'
export { startMock, type Mock, type MockOptions } from './mock.js'
export { signPayload } from '../webhooks/verify.js'
export { ConfigurationError } from '../errors/index.js'
export type { RawBody } from '../webhooks/raw-body.js'
