/** Faults of a server, and what each one means for the caller. */
import { jsonResponse, errorResponse, neverRespond } from './in-memory-server.ts'

/**
 * `unknown`: the server has received the request, and the caller cannot know whether the server acted on it.
 * `rejected`: the server has not acted, so the SDK retries. `session`, `trust`: the server rejects the request because the session has
 * expired or is not trusted. `final`: the call ends with this response.
 */
export type Meaning = 'unknown' | 'rejected' | 'session' | 'trust' | 'final'

export interface Fault {
  readonly meaning: Meaning
  /** Makes the caller wait for its timeout. */
  readonly slow?: true
  readonly play: (request: Pick<Request, 'signal'>, abort: () => void) => Promise<Response>
}

const NOW = { 'Retry-After': '0' }
const HTML = { 'Content-Type': 'text/html' }

/** Sends half a body, then lets `end` finish the stream. */
function half(end: (stream: ReadableStreamDefaultController<Uint8Array>) => void): ReadableStream<Uint8Array> {
  let pulls = 0
  return new ReadableStream({ pull: (stream) => (pulls++ ? end(stream) : stream.enqueue(new TextEncoder().encode('{"id":"00n'))) })
}

const cut = (status: number): Response => new Response(half((stream) => stream.error(new TypeError('terminated'))), { status })

export const faults = {
  reset: { meaning: 'unknown', play: () => Promise.reject(new TypeError('fetch failed')) },
  'cut body': { meaning: 'unknown', play: async () => cut(200) },
  'cut error body': { meaning: 'unknown', play: async () => cut(429) },
  timeout: { meaning: 'unknown', slow: true, play: neverRespond },
  'endless body': { meaning: 'unknown', slow: true, play: async () => new Response(half(() => undefined), { status: 201 }) },
  abort: {
    meaning: 'unknown',
    play: (request, abort) => {
      abort()
      return neverRespond(request)
    },
  },
  '500': { meaning: 'unknown', play: async () => errorResponse(500, 'BDC_1001') },
  '500 without a body': { meaning: 'unknown', play: async () => jsonResponse(500, '') },
  '502 HTML': { meaning: 'unknown', play: async () => jsonResponse(502, '<html>Bad Gateway</html>', HTML) },
  '503 with Retry-After': { meaning: 'unknown', play: async () => jsonResponse(503, '', NOW) },
  '504 HTML': { meaning: 'unknown', play: async () => jsonResponse(504, '<html>Gateway Timeout</html>', HTML) },
  '500 with BDC_1322': { meaning: 'unknown', play: async () => errorResponse(500, 'BDC_1322', NOW) },
  '503 with BDC_1109': { meaning: 'unknown', play: async () => errorResponse(503, 'BDC_1109') },
  '500 with BDC_1361': { meaning: 'unknown', play: async () => errorResponse(500, 'BDC_1361') },
  '408 with BDC_1322': { meaning: 'unknown', play: async () => errorResponse(408, 'BDC_1322', NOW) },
  '429': { meaning: 'rejected', play: async () => errorResponse(429, 'BDC_9999', NOW) },
  '429 HTML': { meaning: 'rejected', play: async () => jsonResponse(429, '<html>Slow down</html>', { ...HTML, ...NOW }) },
  'BDC_1322 after another issue': { meaning: 'rejected', play: async () => jsonResponse(400, { errors: [{ code: 'BDC_1119', message: 'm' }, { errorCode: 'bdc_1322' }] }, NOW) },
  BDC_1322: { meaning: 'rejected', play: async () => errorResponse(429, 'BDC_1322', NOW) },
  'BDC_1322 with status 400': { meaning: 'rejected', play: async () => errorResponse(400, 'BDC_1322', NOW) },
  '429 for an hour': { meaning: 'final', play: async () => errorResponse(429, 'BDC_9999', { 'Retry-After': '3600' }) },
  BDC_1144: { meaning: 'final', play: async () => errorResponse(429, 'BDC_1144', NOW) },
  BDC_1109: { meaning: 'session', play: async () => errorResponse(401, 'BDC_1109') },
  BDC_1361: { meaning: 'trust', play: async () => errorResponse(403, 'BDC_1361') },
  '400': { meaning: 'final', play: async () => errorResponse(400, 'BDC_1119') },
  '302': { meaning: 'final', play: async () => new Response(null, { status: 302, headers: { Location: 'http://elsewhere.test/' } }) },
  '200 HTML': { meaning: 'final', play: async () => jsonResponse(200, '<html>Welcome</html>', HTML) },
  '200 without a body': { meaning: 'final', play: async () => jsonResponse(200, '') },
  '200': { meaning: 'final', play: async () => jsonResponse(200, { id: '00n01' }) },
} as const satisfies Record<string, Fault>

export type FaultName = keyof typeof faults
export const faultNames = Object.keys(faults) as FaultName[]
export const faultOf = (name: FaultName): Fault => faults[name]
