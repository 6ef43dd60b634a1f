/** Runs the code sample of an operation with the SDK, and records the request that it sends. Nothing goes over the network. */
import { Bill, type BillOptions } from '../../../src/index.js'
import { exampleOf, resolve, type Document, type Response as ResponseObject } from '../../generate/openapi.ts'
import type { DescribedOperation } from './description.ts'

const CREDENTIALS: Record<string, BillOptions> = {
  session: { devKey: '<devKey>', sessionId: '<sessionId>' },
  partner: { appKey: '<appKey>', sessionId: '<sessionId>' },
  partnerOrganization: { appKey: '<appKey>', sessionId: '<sessionId>', organizationId: '<organizationId>' },
  spend: { apiToken: '<apiToken>' },
}

/** Headers in the form of BILL's reference, which `Headers` writes in lower case. */
const HEADER_NAMES = ['Authorization', 'devKey', 'appKey', 'sessionId', 'organizationId', 'apiToken', 'X-Idempotent-Key', 'Content-Type']

const NO_LIMITS = { acquire: async () => ({ release: () => undefined, renew: () => undefined }), reserve: async () => undefined }

export async function recordRequest(document: Document, operation: DescribedOperation): Promise<string> {
  const requests: Request[] = []
  const bill = new Bill({
    ...CREDENTIALS[operation.auth[0] ?? 'session'],
    limiter: NO_LIMITS,
    maxRetries: 0,
    fetch: async (url, init) => {
      requests.push(new Request(url, init))
      // A list with an offset ends with an empty page.
      return requests.length > 1 ? Response.json([]) : respond(document, operation)
    },
  })
  await runSample(operation.sample, bill)
  const [request] = requests
  if (!request) throw new Error(`The sample of ${operation.id} sent no request.`)
  return printRequest(request, operation.body?.kind === 'binary' ? '<the file>' : await request.text())
}

function respond(document: Document, operation: DescribedOperation): Response {
  const example = exampleResponse(document, operation)
  const init = { status: Number(operation.status) }
  return operation.response.kind === 'empty' ? new Response(init.status === 204 ? null : '', init) : Response.json(example, init)
}

/** The first example of the success response. */
export function exampleResponse(document: Document, { object, status }: DescribedOperation): unknown {
  const media = resolve<ResponseObject>(document, object.responses[status] as ResponseObject).content?.['application/json']
  return media && exampleOf(document, media)
}

type SampleFunction = (bill: Bill, file: Blob, console: { log(): void }) => Promise<void>

async function runSample(code: string, bill: Bill): Promise<void> {
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- runs a sample that this repository generated
  const run = new Function('bill', 'file', 'console', `return (async () => {\n${code}\n})()`) as SampleFunction
  await run(bill, new Blob(['file'], { type: 'application/pdf' }), { log: () => undefined })
}

function printRequest(request: Request, body: string): string {
  const { pathname, search, host } = new URL(request.url)
  const headers = HEADER_NAMES.flatMap((name) => {
    const value = request.headers.get(name)
    return value === null ? [] : [`${name}: ${name === 'X-Idempotent-Key' ? '<UUID>' : value}`]
  })
  const text = body.startsWith('{') || body.startsWith('[') ? JSON.stringify(JSON.parse(body), undefined, 2) : body
  return [`${request.method} ${pathname}${search} HTTP/1.1`, `Host: ${host}`, ...headers, ...(text ? ['', text] : [])].join('\n')
}
