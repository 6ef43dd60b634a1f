/**
 * Prints how long a client takes to create itself and to return its first call in this process, in milliseconds. The time does
 * not include the import and one `fetch(url, init)` through the stub before it, in which Node loads Request, Response and Headers.
 */
import { createCalls } from 'bench-client'
import { createCalls as createFloor } from '../clients/floor.ts'
import { STUB_URL, stubFetch } from './stub.ts'

const setup = { fetch: stubFetch, baseUrl: STUB_URL }
await createFloor(setup).get()
void new Request(STUB_URL)
await new Promise((resolve) => setTimeout(resolve, 5))
const start = performance.now()
await createCalls(setup).get()
process.stdout.write(String(performance.now() - start))
