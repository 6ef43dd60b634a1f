/** Makes the one error of a refused call, whatever came: BILL's array, a single object, HTML, nothing, or JSON that was cut. */
import { errorKinds, type ErrorKind } from '../../generated/contract/errors.js'
import * as errors from '../errors/index.js'
import type { Operation } from './operation.js'
import type { RequestSpec } from './request-spec.js'
import { maskSecrets, parseJson, redact, redactUrl, collectSecrets } from './redact.js'
import type { BufferedResponse } from './buffered-response.js'

type ErrorClass = new (message: string, facts: errors.ApiErrorInit) => errors.ApiError

/** Maps, since a code comes from outside and may be called `constructor`. */
const BY_CODE = new Map<string, ErrorClass>([
  ['BDC_1109', errors.SessionExpiredError],
  ['BDC_1144', errors.RateLimitError],
  ['BDC_1322', errors.ConcurrencyLimitError],
  ['BDC_1361', errors.MfaRequiredError],
])

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
  session: 'The session is dead, or was made with another devKey or in another environment.',
}

const KINDS = new Map<string, ErrorKind>(Object.entries(errorKinds))

const BY_CODE_ADVICE = new Map([
  ['BDC_1144', 'The hour is used up; go on after the next full hour.'],
  ['BDC_1322', 'Lower maxConcurrency, or see whether another program uses the same key.'],
])

const REDIRECT = 'Redirects are not followed, so that credentials reach no other host. Check baseUrl.'

/** More issues than these are counted, not written out, and a longer one is cut; `issues` has them all, whole. */
const MAX_LISTED_ISSUES = 10
const MAX_ISSUE_LENGTH = 500

/** @param sent what BILL refuses; its secrets are masked wherever BILL quotes them. */
export function createApiError(operation: Operation, sent: RequestSpec, reply: BufferedResponse): errors.ApiError {
  const { status } = reply
  const body = String(reply.body)
  const secrets = collectSecrets(sent)
  const value = parseJson(body)
  const issues = readIssues(value === undefined ? undefined : redact(value, secrets))
  const code = issues.find((issue) => issue.code)?.code
  const Kind = BY_CODE.get(code ?? '') ?? BY_STATUS[status] ?? (status >= 500 ? errors.ServerError : errors.ApiError)
  const message = describe(operation, status, issues, maskSecrets(body, secrets), code)
  return new Kind(message, {
    status, code, issues, operationId: operation.id, method: sent.method, url: redactUrl(sent.url), body,
    get response() {
      return reply.response
    },
  })
}

/** The issues in a parsed body; none when it holds no such thing. */
function readIssues(value: unknown): errors.Issue[] {
  const items = Array.isArray(value) ? value : [value]
  return items.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null).flatMap(readIssue)
}

function readIssue(item: Record<string, unknown>): errors.Issue[] {
  const code = text(item['code'])
  const message = ['message', 'error_description', 'detail', 'title', 'error'].map((name) => text(item[name])).find(Boolean) ?? code
  if (!message) return []
  const { code: _, ...rest } = item
  return [{ ...rest, ...(code && { code }), message: fill(message, item['params']) }]
}

/** Text of a plain value. Lists and objects are none: writing them out may fail, however deep they are. */
const text = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined)

/** BILL sometimes sends its template raw: `${paramName0} is wrong`. Placeholders are filled from `params`, by name or by position. */
function fill(message: string, params: unknown): string {
  if (!Array.isArray(params)) return message
  return message.replaceAll(/\$\{(\w+)\}/g, (placeholder, name: string) => {
    const position = /^param(Name|Value)?(\d+)$/.exec(name)
    const found = params.find((param) => param?.name === name) ?? (position && params[Number(position[2])])
    const [first, second] = position?.[1] === 'Name' ? [found?.name, found?.value] : [found?.value, found?.name]
    return text(first) ?? text(second) ?? placeholder
  })
}

function describe(operation: Operation, status: number, issues: errors.Issue[], body: string, code: string | undefined): string {
  const kind = KINDS.get(code ?? '')
  const redirect = status >= 300 && status < 400 ? REDIRECT : undefined
  const advice = BY_CODE_ADVICE.get(code ?? '') ?? (kind && ADVICE[kind]) ?? redirect
  const reasons = issues.slice(0, MAX_LISTED_ISSUES).map((issue) => cut(issue.code && issue.code !== issue.message ? `${issue.code}: ${issue.message}` : issue.message))
  if (issues.length > MAX_LISTED_ISSUES) reasons.push(`and ${issues.length - MAX_LISTED_ISSUES} more`)
  return [`${operation.id} was refused with ${status}: ${reasons.join('; ') || excerpt(body)}`, advice].filter(Boolean).join(' — ')
}

const cut = (text: string): string => (text.length > MAX_ISSUE_LENGTH ? `${text.slice(0, MAX_ISSUE_LENGTH)} …` : text)

/** The first words of a body that is no error list; of HTML without its tags. JSON may hold secrets under any name, so it is not quoted. */
function excerpt(body: string): string {
  const start = body.slice(0, 2_000).trim()
  if (!start) return 'no body'
  if (/^[{["]/.test(start)) return `the body is not BILL's error list (${body.length} characters)`
  const words = start.replaceAll(/<(style|script)\b.*?<\/\1>/gis, ' ').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ').trim()
  return `the body is not BILL's error list: ${words.slice(0, 80)}`
}
