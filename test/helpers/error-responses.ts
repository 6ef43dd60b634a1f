/** Responses with which BILL rejects a request without acting on it. */
import type { Handler, Reply, SeenRequest, Step } from './fault-server.ts'

const refusal = (status: number, code: string, message: string): Reply => ({ status, json: [{ code, severity: 'ERROR', category: 'REQUEST', message }] })

export const DEAD = refusal(401, 'BDC_1109', 'Session is invalid.  Please log in.')
export const UNTRUSTED = refusal(403, 'BDC_1361', 'Untrusted session.')
export const WRONG_PASSWORD = refusal(401, 'BDC_1101', 'Invalid username or password.')
export const WRONG_VALUE = refusal(400, 'BDC_1119', 'Invalid value.')
export const BUSY = refusal(429, 'BDC_1322', 'Max number of concurrent requests per organization reached.')

/** A handler that rejects sessions for which `isExpired` returns true. */
export const refusingDead =
  (isExpired: (sessionId: string) => boolean, answer: Step = { json: { id: '009' } }): Handler =>
  (request: SeenRequest) =>
    isExpired(request.headers['sessionid'] ?? '') ? DEAD : answer
