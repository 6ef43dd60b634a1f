/** openai with the stub as its fetch, all else as it comes. */
import OpenAI from 'openai'
import { stubFetch, VENDOR_ID } from './stub.ts'

const openai = new OpenAI({ apiKey: 'bench', fetch: stubFetch })

export const call = (): PromiseLike<unknown> => openai.models.retrieve(VENDOR_ID)
