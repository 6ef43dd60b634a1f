/** Says what to do about a record of a seed that the description rejects. */
import type { Json, Operation } from '../contract/contract.js'
import type { Rejection } from '../errors.js'

/** @param operations all operations of the record's group. @returns the problems of the record, each with what to do, if that is known. */
export const explainProblems = ({ issues }: Rejection, record: unknown, operations: readonly Operation[]): string => issues.map(({ code, message }) => `${message}${code === 'BDC_1002' ? '' : ` (${code})`}${hintFor(message, record, operations)}`).join('; ')

function hintFor(message: string, record: unknown, operations: readonly Operation[]): string {
  const [, path = '', problem = ''] = /^([^:]+): (.*)$/.exec(message) ?? []
  if (path === 'archived' && problem === 'is not a known field') return hintForArchived(operations)
  const value = valueAt(record, path)
  const isText = typeof value === 'number' || typeof value === 'boolean'
  if (isText && problem === 'must be of type string') return `, not the ${typeof value} ${String(value)}. Quote it, as in '${String(value)}'${typeof value === 'number' ? '; without quotes, leading zeros are lost' : ''}`
  return ''
}

function hintForArchived(operations: readonly Operation[]): string {
  const archive = operations.find(({ name }) => name === 'archive')
  return archive ? `. To archive the record, use $then: [[${archive.id}]]` : ''
}

/** @param path such as `billLineItems[2].amount`. */
const valueAt = (record: unknown, path: string): unknown => path.split(/[.[\]]+/).filter(Boolean).reduce<unknown>((value, name) => (value as Json | undefined)?.[name], record)
