/** stripe with its fetch HTTP client. It sends forms instead of JSON. */
import Stripe from 'stripe'
import type { Calls, Setup } from './client.ts'

export function createCalls({ fetch, baseUrl }: Setup): Calls {
  const { protocol, hostname, port } = new URL(baseUrl)
  const stripe = new Stripe('sk_test_bench', {
    httpClient: Stripe.createFetchHttpClient(fetch),
    protocol: protocol.slice(0, -1) as 'http',
    host: hostname,
    ...(port && { port }),
    telemetry: false,
  })
  return {
    get: () => stripe.customers.retrieve('cus_1'),
    post: () => stripe.customers.create({ name: 'Cedar', email: 'cedar@example.com' }),
  }
}
