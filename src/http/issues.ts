import type { Issue } from '../errors/index.js'

/** Returns the issues in a parsed error body, or an empty array if there are none. */
export function readIssues(body: unknown): Issue[] {
  const items = Array.isArray(body) ? body : [body]
  return items.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null).flatMap(readIssue)
}

function readIssue(item: Record<string, unknown>): Issue[] {
  const code = toText(item['code'])
  const message = ['message', 'error_description', 'detail', 'title', 'error'].map((name) => toText(item[name])).find(Boolean) ?? code
  if (!message) return []
  const { code: _, ...rest } = item
  return [{ ...rest, ...(code && { code }), message: fillTemplate(message, item['params']) }]
}

/** Converts a primitive value to a string. Returns undefined for arrays and objects, because converting a deeply nested one can fail. */
const toText = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined)

/** BILL sometimes sends an unfilled template, such as `${paramName0} is wrong`. This function fills the template from `params`, by name or by position. */
function fillTemplate(message: string, params: unknown): string {
  if (!Array.isArray(params)) return message
  return message.replaceAll(/\$\{(\w+)\}/g, (placeholder, name: string) => {
    const position = /^param(Name|Value)?(\d+)$/.exec(name)
    const found = params.find((param) => param?.name === name) ?? (position && params[Number(position[2])])
    const [first, second] = position?.[1] === 'Name' ? [found?.name, found?.value] : [found?.value, found?.name]
    return toText(first) ?? toText(second) ?? placeholder
  })
}
