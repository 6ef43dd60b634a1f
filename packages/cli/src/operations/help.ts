/** The end of the help of an operation: what the description says about it. */
import { dereference, resolvePointer, type Json } from '../catalog/document.js'
import type { Operation } from '../catalog/operation.js'

const MONEY = {
  moves: 'Moves money, or stops or reverses a movement. Prints what will happen, and needs --confirm.',
  redirects: 'Changes where money goes, or who may send it. Prints what will happen, and needs --confirm.',
  none: '',
} as const

const section = (title: string, lines: readonly string[]): string => (lines.length ? `\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n` : '')

export function describeOperation({ filterable, sortable, body, money, requiresMfa, isRead, isRetrySafe, http, docs, confidence }: Operation): string {
  return [
    section('Filters (field: operators):', Object.entries(filterable ?? {}).map(([field, operators]) => `${field}: ${operators.join(' ')}`)),
    section('Sort fields:', sortable ? [sortable.join(', ')] : []),
    section('Body (* required):', body && !body.isFile ? describeFields(resolvePointer(body.pointer) as Json) : []),
    section('Example of --data:', body?.example === undefined ? [] : JSON.stringify(body.example, null, 2).split('\n')),
    section('About:', [
      MONEY[money],
      requiresMfa ? 'Needs an MFA-trusted session: see bill trust.' : '',
      !isRead && isRetrySafe ? 'Safe to run again if the outcome is unknown.' : '',
      `${http.method} ${http.path}`,
      confidence === 'documented' ? docs : `${docs} (confidence: ${confidence})`,
    ].filter(Boolean)),
  ].join('')
}

/** One line per field: its name, type and the first sentence of its description. */
function describeFields(schema: Json): string[] {
  const resolved = dereference(schema)
  if (resolved['type'] === 'array') return ['a list of objects:', ...describeFields(resolved['items'] as Json)]
  const required = (resolved['required'] ?? []) as string[]
  const entries = Object.entries((resolved['properties'] ?? {}) as Record<string, Json>)
  const variants = (resolved['oneOf'] ?? resolved['anyOf']) as Json[] | undefined
  if (!entries.length && variants) return variants.flatMap((variant, index) => [...(index ? ['or:'] : []), ...describeFields(variant)])
  return entries.map(([name, property]) => {
    const field = dereference(property)
    const [summary = ''] = String(property['description'] ?? field['description'] ?? '').split(/(?<=\.) /)
    return `${name}${required.includes(name) ? '*' : ''} ${typeOf(field)}${summary && `: ${summary}`}`
  })
}

function typeOf({ type, enum: values, format, items }: Json): string {
  if (Array.isArray(values)) return values.join('|')
  if (type === 'array') return `${typeOf(dereference((items ?? {}) as Json))}[]`
  return String(format ?? ([type].flat().join('|') || 'object'))
}
