/** Creates the one error of a failed call, whatever the server sent: BILL's list, a single object, HTML, nothing, or truncated JSON. */
import { codesByKind, type ErrorKind } from '../../generated/contract/errors.js'
import * as errors from '../errors/index.js'
import type { BufferedResponse } from './buffered-response.js'
import { readIssues } from './issues.js'
import { outcomeNote, type Operation } from './operation.js'
import { collectSecrets, maskSecrets, parseJson, redact, redactUrl } from './redact.js'
import type { RequestSpec } from './request-spec.js'

type ApiErrorClass = new (message: string, init: errors.ApiErrorInit) => errors.ApiError

/** A Map, because the code comes from the server and could be `constructor`. */
const CLASS_BY_CODE = new Map<string, ApiErrorClass>([
  ['BDC_1109', errors.SessionExpiredError],
  ['BDC_1144', errors.RateLimitError],
  ['BDC_1322', errors.ConcurrencyLimitError],
  ['BDC_1361', errors.MfaRequiredError],
])

const CLASS_BY_STATUS: Record<number, ApiErrorClass> = {
  400: errors.BadRequestError,
  401: errors.AuthenticationError,
  403: errors.PermissionError,
  404: errors.NotFoundError,
  422: errors.BadRequestError,
  429: errors.RateLimitError,
}

/** What to do about a session that is not MFA-trusted. */
export const MFA_ADVICE =
  'Set rememberMeId (BILL_REMEMBER_ME_ID) and device (BILL_DEVICE) from a completed challenge, or onMfaChallenge to complete one now. Register a phone with bill.mfa.setup first: https://developer.bill.com/reference/setup'

/** What to do about a kind of error: the end of its message. */
const ADVICE_BY_KIND: Partial<Record<ErrorKind, string>> = {
  credentials: 'Check devKey, username, password and organizationId, and that they belong to this environment.',
  lockout: 'Wait a few minutes before you try again.',
  mfa: MFA_ADVICE,
  session: 'The session expired, or belongs to another devKey or environment.',
}

const ADVICE_BY_CODE = new Map<string, string>([
  ...Object.entries(ADVICE_BY_KIND).flatMap(([kind, advice]) => codesByKind[kind as ErrorKind].map((number) => [`BDC_${number}`, advice] as const)),
  ['BDC_1144', 'The hourly limit is used up; try again after the next full hour.'],
  ['BDC_1322', 'Lower maxConcurrency, or check whether another program uses the same key.'],
])

const REDIRECT_ADVICE = 'The SDK does not follow redirects, so that credentials reach no other host. Check baseUrl.'

/** Further issues are counted, not listed, and long ones are cut. `error.issues` has them all. */
const MAX_LISTED_ISSUES = 10
const MAX_ISSUE_LENGTH = 500

/** @param request its secrets are masked wherever the server quotes them. */
export function createApiError(operation: Operation, request: RequestSpec, received: BufferedResponse): errors.ApiError {
  const { status } = received
  const body = String(received.body)
  const secrets = collectSecrets(request)
  const value = parseJson(body)
  const issues = readIssues(value === undefined ? undefined : redact(value, secrets))
  const code = issues.find((issue) => issue.code)?.code
  const ErrorClass = CLASS_BY_CODE.get(code ?? '') ?? CLASS_BY_STATUS[status] ?? (status >= 500 ? errors.ServerError : errors.ApiError)
  const reason = describeIssues(issues) || excerpt(maskSecrets(body, secrets))
  const advice = ADVICE_BY_CODE.get(code ?? '') ?? (status >= 300 && status < 400 ? REDIRECT_ADVICE : status >= 500 ? outcomeNote(operation).trim() : '')
  const statusText = `${status} ${maskSecrets(received.statusText, secrets)}`.trim()
  return new ErrorClass(`${operation.id} failed: ${statusText}: ${endSentence(reason)} ${advice}`.trim(), {
    status, code, issues, operationId: operation.id, method: request.method, url: redactUrl(request.url), body,
    get response() {
      return received.response
    },
  })
}

const endSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

function describeIssues(issues: readonly errors.Issue[]): string {
  const listed = issues.slice(0, MAX_LISTED_ISSUES).map(({ code, message }) => {
    const text = message.length > MAX_ISSUE_LENGTH ? `${message.slice(0, MAX_ISSUE_LENGTH)} …` : message.replace(/\.$/, '')
    return code && code !== message ? `${text} (${code})` : text
  })
  if (issues.length > MAX_LISTED_ISSUES) listed.push(`and ${issues.length - MAX_LISTED_ISSUES} more`)
  return listed.join('; ')
}

/** The first words of a body that is not an error list, without HTML tags. JSON is not quoted: it may hold secrets under any name. */
function excerpt(body: string): string {
  const start = body.slice(0, 2_000).trim()
  if (!start) return 'no response body'
  if (/^[{["]/.test(start)) return `the body is not BILL's error list (${body.length} characters)`
  const words = start.replaceAll(/<(style|script)\b.*?<\/\1>/gis, ' ').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ').trim()
  return `the body is not BILL's error list: ${words.slice(0, 80)}`
}
