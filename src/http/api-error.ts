/** Creates the error of a failed call from any response body: BILL's error list, a single object, HTML, truncated JSON, or an empty body. */
import { codesByKind, type ErrorKind } from '../../generated/contract/errors.js'
import * as errors from '../errors/index.js'
import type { BufferedResponse } from './buffered-response.js'
import { readIssues } from './issues.js'
import { isRetrySafe, outcomeNote, type Operation } from './operation.js'
import { maskOf, maskText, parseJson, redact, redactUrl } from './redact.js'
import type { Mask } from './mask.js'
import type { RequestSpec } from './request-spec.js'

type ApiErrorClass = new (message: string, init: errors.ApiErrorInit) => errors.ApiError

/**
 * The codes that the SDK acts on. If a response has several, the first one in this list decides: retries are useless once the hourly limit is used up, and an
 * expired session cannot be made MFA-trusted. A Map, because a server could send a code such as `constructor`, which every plain object inherits.
 */
const CLASS_BY_CODE = new Map<string, ApiErrorClass>([
  ['BDC_1144', errors.RateLimitError],
  ['BDC_1109', errors.SessionExpiredError],
  ['BDC_1361', errors.MfaRequiredError],
  ['BDC_1322', errors.ConcurrencyLimitError],
])

const CLASS_BY_STATUS: Record<number, ApiErrorClass> = {
  400: errors.BadRequestError,
  401: errors.AuthenticationError,
  403: errors.PermissionError,
  404: errors.NotFoundError,
  422: errors.BadRequestError,
  429: errors.RateLimitError,
}

/** Advice for a session that is not MFA-trusted. */
export const MFA_ADVICE =
  'Set rememberMeId (BILL_REMEMBER_ME_ID) and device (BILL_DEVICE) to the values of a completed challenge, or set onMfaChallenge to complete a challenge now. Before that, register a phone with bill.mfa.setup: https://developer.bill.com/reference/setup'

/** Advice for each kind of error. It ends the error message. */
const ADVICE_BY_KIND: Partial<Record<ErrorKind, string>> = {
  credentials: 'Check devKey, username, password and organizationId, and that they belong to this environment.',
  lockout: 'Wait a few minutes before you try again.',
  mfa: MFA_ADVICE,
  session: 'The session expired, or it belongs to another devKey or environment.',
}

const ADVICE_BY_CODE = new Map<string, string>([
  ...Object.entries(ADVICE_BY_KIND).flatMap(([kind, advice]) => codesByKind[kind as ErrorKind].map((number) => [`BDC_${number}`, advice] as const)),
  ['BDC_1144', 'The hourly limit is used up. Try again after the next full hour.'],
  ['BDC_1322', 'Lower maxConcurrency, or check whether another program uses the same key.'],
])

const REDIRECT_ADVICE = 'The SDK does not follow redirects, because another host must not receive the credentials. Check baseUrl.'

/** The message counts further issues without listing them, and truncates long ones. `error.issues` holds all issues. */
const MAX_LISTED_ISSUES = 10
const MAX_ISSUE_LENGTH = 500

/**
 * @param request the request that failed. Its secrets are masked if the server quotes them.
 * @param secrets more secrets to mask.
 */
export function createApiError(operation: Operation, request: RequestSpec, received: BufferedResponse, secrets: readonly string[] = []): errors.ApiError {
  const { status } = received
  const body = String(received.body)
  const mask = maskOf(request, secrets)
  const value = parseJson(body)
  const isQuoting = mask(body) !== body
  // Few bodies quote a secret, and one search of the body is much faster than one search of each string.
  const redacted = value === undefined ? undefined : redact(value, isQuoting ? mask : undefined)
  const issues = readIssues(redacted)
  const code = decisiveCode(issues)
  const meaning = code === 'BDC_1361' && isExpiredSession(issues) ? 'BDC_1109' : (code ?? '')
  // BILL may have processed this write, so nothing in the body may cause a retry.
  const isUnknown = errors.isUnknownStatus(status) && !isRetrySafe(operation)
  const ErrorClass = (isUnknown ? undefined : CLASS_BY_CODE.get(meaning)) ?? CLASS_BY_STATUS[status] ?? (status >= 500 ? errors.ServerError : errors.ApiError)
  const reason = describeIssues(issues) || excerpt(body, mask)
  const advice = [status >= 300 && status < 400 && REDIRECT_ADVICE, isUnknown ? outcomeNote(operation).trim() : ADVICE_BY_CODE.get(meaning)]
  const statusText = `${status} ${maskText(received.statusText, mask)}`.trim()
  return new ErrorClass([`${operation.id} failed: ${statusText}: ${endSentence(reason)}`, ...advice].filter(Boolean).join(' '), {
    status, code, issues, operationId: operation.id, method: request.method, url: mask(redactUrl(request.url)), body,
    get response() {
      return received.response
    },
    get maskedBody() {
      return !isQuoting ? body : value === undefined ? mask(body) : JSON.stringify(redacted)
    },
  })
}

/** Returns the code that the SDK acts on, or else the first code. */
function decisiveCode(issues: readonly errors.Issue[]): string | undefined {
  const codes = new Set(issues.map(({ code }) => code))
  return Array.from(CLASS_BY_CODE.keys()).find((code) => codes.has(code)) ?? issues.find(({ code }) => code)?.code
}

/** BDC_1361 has two meanings, "Untrusted session." and "Session expired.". Only the message distinguishes them. */
const isExpiredSession = (issues: readonly errors.Issue[]): boolean => issues.some(({ code, message }) => code === 'BDC_1361' && /expired/i.test(message) && !/trust/i.test(message))

const endSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

function describeIssues(issues: readonly errors.Issue[]): string {
  const listed = issues.slice(0, MAX_LISTED_ISSUES).map(({ code, message }) => {
    const text = message.length > MAX_ISSUE_LENGTH ? `${message.slice(0, MAX_ISSUE_LENGTH)} …` : message.replace(/\.$/, '')
    return code && code !== message ? `${text} (${code})` : text
  })
  if (issues.length > MAX_LISTED_ISSUES) listed.push(`and ${issues.length - MAX_LISTED_ISSUES} more`)
  return listed.join('; ')
}

/** Much longer than the text that is shown. A secret that is cut at the end of the source is not masked, so it must not be shown. */
const MAX_EXCERPT_SOURCE = 20_000

/** Returns the first words of a body that is not an error list, without HTML tags. JSON is not quoted, because any of its fields may hold a secret. */
function excerpt(body: string, mask: Mask): string {
  const start = maskText(body.slice(0, MAX_EXCERPT_SOURCE), mask).slice(0, 2_000).trim()
  if (!start) return 'no response body'
  if (/^[{["]/.test(start)) return `the body is not BILL's error list (${body.length} characters)`
  const words = start.replaceAll(/<(style|script)\b.*?<\/\1>/gis, ' ').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ').trim()
  return `the body is not BILL's error list: ${words.slice(0, 80)}`
}
