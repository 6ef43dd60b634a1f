/** Responses of BILL to requests that it rejects without acting on them. */
import type { Handler, ResponseSpec, ReceivedRequest, FaultStep } from './fault-server.ts'

const errorResponse = (status: number, code: string, message: string): ResponseSpec => ({ status, json: [{ code, severity: 'ERROR', category: 'REQUEST', message }] })

export const SESSION_EXPIRED = errorResponse(401, 'BDC_1109', 'Session is invalid.  Please log in.')
export const SESSION_UNTRUSTED = errorResponse(403, 'BDC_1361', 'Untrusted session.')
export const WRONG_PASSWORD = errorResponse(401, 'BDC_1101', 'Invalid username or password.')
export const INVALID_VALUE = errorResponse(400, 'BDC_1119', 'Invalid value.')
export const TOO_MANY_CONCURRENT = errorResponse(429, 'BDC_1322', 'Max number of concurrent requests per organization reached.')

/** A handler that rejects sessions for which `isExpired` returns true. */
export const rejectExpired =
  (isExpired: (sessionId: string) => boolean, answer: FaultStep = { json: { id: '009' } }): Handler =>
  (request: ReceivedRequest) =>
    isExpired(request.headers['sessionid'] ?? '') ? SESSION_EXPIRED : answer
