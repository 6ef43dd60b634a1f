/** Faults of a server, and what each one means to the caller. */
import { jsonResponse, errorResponse, neverRespond } from './in-memory-server.ts'

/**
 * `unknown`: the server has received the request, and the caller cannot know whether it acted. `refused`: the server has not acted; retry.
 * `session`, `trust`: rejected because the session has expired or is not trusted. `over`: the final response.
 */
export type Meaning = 'unknown' | 'refused' | 'session' | 'trust' | 'over'

export interface Fault {
  readonly meaning: Meaning
  /** Makes the caller wait for its timeout. */
  readonly slow?: true
  readonly play: (request: Request, abort: () => void) => Promise<Response>
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
  'cut body of an error': { meaning: 'unknown', play: async () => cut(429) },
  timeout: { meaning: 'unknown', slow: true, play: neverRespond },
  'body without end': { meaning: 'unknown', slow: true, play: async () => new Response(half(() => undefined), { status: 201 }) },
  abort: {
    meaning: 'unknown',
    play: (request, abort) => {
      abort()
      return neverRespond(request)
    },
  },
  '500': { meaning: 'unknown', play: async () => errorResponse(500, 'BDC_1001') },
  '500 with nothing': { meaning: 'unknown', play: async () => jsonResponse(500, '') },
  '502 HTML': { meaning: 'unknown', play: async () => jsonResponse(502, '<html>Bad Gateway</html>', HTML) },
  '503 that says when': { meaning: 'unknown', play: async () => jsonResponse(503, '', NOW) },
  '504 HTML': { meaning: 'unknown', play: async () => jsonResponse(504, '<html>Gateway Timeout</html>', HTML) },
  '429': { meaning: 'refused', play: async () => errorResponse(429, 'BDC_9999', NOW) },
  '429 HTML': { meaning: 'refused', play: async () => jsonResponse(429, '<html>Slow down</html>', { ...HTML, ...NOW }) },
  BDC_1322: { meaning: 'refused', play: async () => errorResponse(429, 'BDC_1322', NOW) },
  'BDC_1322 with status 400': { meaning: 'refused', play: async () => errorResponse(400, 'BDC_1322', NOW) },
  '429 for an hour': { meaning: 'over', play: async () => errorResponse(429, 'BDC_9999', { 'Retry-After': '3600' }) },
  BDC_1144: { meaning: 'over', play: async () => errorResponse(429, 'BDC_1144', NOW) },
  BDC_1109: { meaning: 'session', play: async () => errorResponse(401, 'BDC_1109') },
  BDC_1361: { meaning: 'trust', play: async () => errorResponse(403, 'BDC_1361') },
  '400': { meaning: 'over', play: async () => errorResponse(400, 'BDC_1119') },
  '302': { meaning: 'over', play: async () => new Response(null, { status: 302, headers: { Location: 'http://elsewhere.test/' } }) },
  '200 garbage': { meaning: 'over', play: async () => jsonResponse(200, '<html>Welcome</html>', HTML) },
  '200 with nothing': { meaning: 'over', play: async () => jsonResponse(200, '') },
  '200': { meaning: 'over', play: async () => jsonResponse(200, { id: '00n01' }) },
} as const satisfies Record<string, Fault>

export type FaultName = keyof typeof faults
export const faultNames = Object.keys(faults) as FaultName[]
export const faultOf = (name: FaultName): Fault => faults[name]
