import type { Issue } from '../errors/index.js'

/** Fields that can hold the issues of an error body. BILL's v3 API sends a list. Its older API and gateways send objects. */
const CONTAINERS = ['errors', 'error', 'issues', 'response_data', 'detail', 'details', 'fault']
const MAX_DEPTH = 5

/** Returns the issues in a parsed error body, or an empty array if there are none. */
export function readIssues(body: unknown): Issue[] {
  const issues: Issue[] = []
  collectIssues(body, issues, MAX_DEPTH)
  return issues
}

function collectIssues(value: unknown, issues: Issue[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth < 0) return
  if (Array.isArray(value)) return value.forEach((item) => collectIssues(item, issues, depth - 1))
  const item = value as Record<string, unknown>
  const issue = readIssue(item, issues.length < MAX_FILLED_ISSUES)
  if (issue) issues.push(issue)
  for (const name of CONTAINERS) collectIssues(item[name], issues, depth - 1)
}

const CODE_FIELDS = ['code', 'errorCode', 'error_code']
const MESSAGE_FIELDS = ['message', 'errorMessage', 'error_message', 'error_description', 'detail', 'title', 'error']
const BILL_CODE = /^bdc_\d+$/i

function readIssue(item: Record<string, unknown>, fill: boolean): Issue | undefined {
  const first = (names: readonly string[]): string | undefined => names.map((name) => toText(item[name])).find(Boolean)
  const error = toText(item['error'])
  const found = first(CODE_FIELDS) ?? (error && BILL_CODE.test(error) ? error : undefined)
  const code = found && BILL_CODE.test(found) ? found.toUpperCase() : found
  const message = first(MESSAGE_FIELDS) ?? code
  if (!message) return undefined
  const { code: _, ...rest } = item
  return { ...rest, ...(code && { code }), message: fill ? fillTemplate(message, item['params']) : message }
}

/** Converts a primitive value to a string. Returns undefined for arrays and objects, because converting a deeply nested one can fail. */
const toText = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined)

/** A hostile response could name a long value in each of many placeholders, so the number and the length of filled templates are limited. */
const MAX_FILLED_ISSUES = 100
const MAX_TEMPLATE_LENGTH = 2_000
const MAX_VALUE_LENGTH = 200

/** BILL sometimes sends an unfilled template, such as `${paramName0} is wrong`. This function fills the template from `params`, by name or by position. */
function fillTemplate(message: string, params: unknown): string {
  if (!Array.isArray(params) || message.length > MAX_TEMPLATE_LENGTH) return message
  let byName: Map<unknown, { name?: unknown; value?: unknown }> | undefined
  return message.replaceAll(/\$\{(\w+)\}/g, (placeholder, name: string) => {
    // Reversed, so that the first of several params with the same name wins.
    byName ??= new Map(params.toReversed().map((param) => [param?.name, param]))
    const position = /^param(Name|Value)?(\d+)$/.exec(name)
    const found = byName.get(name) ?? (position && params[Number(position[2])])
    const [first, second] = position?.[1] === 'Name' ? [found?.name, found?.value] : [found?.value, found?.name]
    return (toText(first) ?? toText(second) ?? placeholder).slice(0, MAX_VALUE_LENGTH)
  })
}
