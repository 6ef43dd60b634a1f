/** Reads fields by their path, such as `invoice.invoiceNumber`. */
import type { Json } from '../contract/contract.js'

/** The values at a path. In a list, those of all items. */
export function valuesAt(data: Readonly<Json>, path: string): unknown[] {
  const value = path.includes('.') ? undefined : data[path]
  // Most fields are plain values.
  if (value !== undefined && typeof value !== 'object') return [value]
  return collect(data, path.split('.'))
}

function collect(data: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(data)) return data.flatMap((item) => collect(item, name === undefined ? [] : [name, ...rest]))
  if (name === undefined) return data === undefined || data === null ? [] : [data]
  return typeof data === 'object' && data !== null ? collect((data as Json)[name], rest) : []
}
