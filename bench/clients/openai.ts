/** openai with its defaults. */
import OpenAI from 'openai'
import type { Calls, Setup } from './client.ts'

export function createCalls({ fetch, baseUrl }: Setup): Calls {
  const openai = new OpenAI({ apiKey: 'bench', baseURL: baseUrl, fetch })
  return { get: () => openai.models.retrieve('vendor') }
}
