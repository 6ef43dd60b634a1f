/** stripe with its own fetch client, all else as it comes. */
import Stripe from 'stripe'
import { stubFetch, VENDOR_ID } from './stub.ts'

const stripe = new Stripe('sk_test_bench', { httpClient: Stripe.createFetchHttpClient(stubFetch) })

export const call = (): PromiseLike<unknown> => stripe.customers.retrieve(VENDOR_ID)
