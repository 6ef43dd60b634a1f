/** Reads 100,000 vendors in pages of 100 over a stub, and prints the seconds and the largest resident set of the process, in MB. */
import { createCalls } from 'bench-client'
import { VENDOR } from '../clients/client.ts'
import { STUB_URL } from './stub.ts'

const PAGES = 1000
const PAGE_SIZE = 100

const results = JSON.stringify(Array.from({ length: PAGE_SIZE }, () => VENDOR))

/** The page tokens are the numbers of the pages. */
async function fetchPage(input: string | URL | Request): Promise<Response> {
  const url = input instanceof Request ? input.url : String(input)
  const page = Number(new URL(url).searchParams.get('page') ?? 1)
  const nextPage = page < PAGES ? `,"nextPage":"${page + 1}"` : ''
  return new Response(`{"results":${results}${nextPage}}`, { status: 200, headers: { 'Content-Type': 'application/json' } })
}

const list = createCalls({ fetch: fetchPage, baseUrl: STUB_URL }).list as () => Promise<number>
const start = performance.now()
const count = await list()
const seconds = (performance.now() - start) / 1000
if (count !== PAGES * PAGE_SIZE) throw new Error(`The list has ${count} items.`)
process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000 }))
