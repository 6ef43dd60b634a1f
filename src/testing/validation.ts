/** What the mock accepts where Prism and BILL differ. */
import type { InputValidator } from './prism.js'

interface AnySchema {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly 'x-accepts-quoted'?: boolean
}

/** Parses the description. A schema with `x-accepts-quoted` also accepts a string that holds such a value, as in BILL's samples. */
export const parseSpec = (text: string): object => JSON.parse(text, (_key, value: AnySchema | null) => (value?.['x-accepts-quoted'] ? acceptQuoted(value) : value)) as object

function acceptQuoted({ const: only, ...schema }: AnySchema): AnySchema {
  const types = [schema.type ?? []].flat()
  const pattern = only !== undefined ? `^${String(only)}$` : types.includes('boolean') ? '^(true|false)$' : String.raw`^-?\d+(\.\d+)?$`
  return { ...schema, type: [...types, 'string'], pattern, ...(only !== undefined && { enum: [only, String(only)] }) } as AnySchema
}

/** Ignores a body that the operation does not have, and query parameters that it does not spell exactly so. Prism would reject the one and take the other. */
export const exactInput =
  (validate: InputValidator): InputValidator =>
  ({ resource, element }) => {
    const { body, query = [] } = resource.request ?? {}
    const { 'content-length': _, ...headers } = element.headers ?? {}
    const known = Object.entries(element.url.query ?? {}).filter(([key]) => query.some(({ name }) => name === key))
    const url = { ...element.url, query: Object.fromEntries(known) }
    const result = validate({ resource, element: body ? { ...element, url } : { ...element, url, body: undefined, headers } })
    if (result._tag === 'Left') for (const problem of result.left) Object.assign(problem, spellAs(query.map(({ name }) => name), problem))
    return result
  }

/** Prism reports query parameters in lower case. */
function spellAs(names: readonly string[], { path = [], message }: { path?: readonly (string | number)[]; message: string }): object {
  if (path[0] !== 'query') return {}
  const spell = (text: string): string => names.find((name) => name.toLowerCase() === text) ?? text
  return { path: path.map((part) => spell(String(part))), message: message.replaceAll(/'([^']+)'/g, (_, name: string) => `'${spell(name)}'`) }
}
