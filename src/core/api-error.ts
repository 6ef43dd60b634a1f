/** Makes the one error of a refused call, whatever came: BILL's array, a single object, HTML, nothing, or JSON that was cut. */
import { errorKinds, type ErrorKind } from '../../generated/contract/errors.js'
import * as errors from './errors.js'
import type { Operation } from './operation.js'
import { redactUrl } from './redact.js'

type ErrorClass = new (message: string, facts: errors.ApiErrorFacts) => errors.ApiError

const BY_CODE: Record<string, ErrorClass> = {
  BDC_1109: errors.SessionExpiredError,
  BDC_1144: errors.RateLimitError,
  BDC_1322: errors.ConcurrencyLimitError,
  BDC_1361: errors.MfaRequiredError,
}

const BY_STATUS: Record<number, ErrorClass> = {
  400: errors.BadRequestError,
  401: errors.AuthenticationError,
  403: errors.PermissionError,
  404: errors.NotFoundError,
  422: errors.BadRequestError,
  429: errors.RateLimitError,
}

/** What to do about a kind of error, for the end of its message. */
const ADVICE: Partial<Record<ErrorKind, string>> = {
  credentials: 'Check devKey, username, password and organizationId, and that they belong to this environment.',
  lockout: 'Wait some minutes before the next try.',
  mfa: 'Give rememberMeId and device, or onMfaChallenge, so that the session can be trusted.',
  session: 'The session is dead; give devKey, username, password and organizationId, and it is renewed by itself.',
}

const BY_CODE_ADVICE: Record<string, string> = {
  BDC_1144: 'The hour is used up; go on after the next full hour.',
  BDC_1322: 'Lower maxConcurrency, or see whether another program uses the same key.',
}

export function apiError(operation: Operation, request: Request, response: Response, body: string): errors.ApiError {
  const issues = readIssues(body)
  const code = issues.find((issue) => issue.code)?.code
  const Kind = (code && BY_CODE[code]) || BY_STATUS[response.status] || (response.status >= 500 ? errors.ServerError : errors.ApiError)
  const message = describe(operation, response, issues, body, code)
  return new Kind(message, { status: response.status, code, issues, operationId: operation.id, method: request.method, url: redactUrl(request.url), response, body })
}

/** The issues in a body; none when it holds no such thing. */
export function readIssues(body: string): errors.Issue[] {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return []
  }
  const items = Array.isArray(value) ? value : [value]
  return items.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null).flatMap(readIssue)
}

function readIssue(item: Record<string, unknown>): errors.Issue[] {
  const message = item['message'] ?? item['error_description'] ?? item['detail'] ?? item['title'] ?? item['error'] ?? item['code']
  if (message === undefined) return []
  return [{ ...(item as object), message: fill(String(message), item['params']) } as errors.Issue]
}

/** BILL sometimes sends its template raw: `${paramName0} is wrong`. Placeholders are filled from `params`, by name or by position. */
function fill(message: string, params: unknown): string {
  if (!Array.isArray(params)) return message
  return message.replaceAll(/\$\{(\w+)\}/g, (placeholder, name: string) => {
    const position = /^param(Name|Value)?(\d+)$/.exec(name)
    const found = params.find((param) => param?.name === name) ?? (position && params[Number(position[2])])
    const value = position?.[1] === 'Name' ? (found?.name ?? found?.value) : (found?.value ?? found?.name)
    return value === undefined ? placeholder : String(value)
  })
}

function describe(operation: Operation, response: Response, issues: errors.Issue[], body: string, code: string | undefined): string {
  const kind = code && code in errorKinds ? errorKinds[code as keyof typeof errorKinds] : undefined
  const advice = (code && BY_CODE_ADVICE[code]) || (kind && ADVICE[kind])
  const reasons = issues.map((issue) => (issue.code ? `${issue.code}: ${issue.message}` : issue.message)).join('; ')
  const reason = reasons || (body.trim() ? `the body is not BILL's error list: ${body.trim().slice(0, 80)}` : 'no body')
  return [`${operation.id} was refused with ${response.status}: ${reason}`, advice].filter(Boolean).join(' — ')
}
