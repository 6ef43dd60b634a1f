/** What a person sees before something is sent. It must be complete, so that what cannot be shown is rejected. */
import type { OperationInput } from '../catalog/input.js'
import type { Operation } from '../catalog/operation.js'
import { confirmationOf } from '../money/confirmation.js'
import type { Fact } from '../money/fact.js'
import type { LookUp } from '../money/names.js'
import { describeEffect } from '../money/preview.js'
import { sanitizeLine } from '../terminal/sanitize.js'
import type { Question } from './calls.js'
import { NotAllowedError } from './not-allowed.js'

/** A person checks each item, and `describeEffect` reads the names of ten objects. */
const MAX_ITEMS = 8

/** A text that is longer could move the other lines out of sight. Names that others chose are shortened before. */
const MAX_TEXT = 500

function longestList(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const items = Object.values(value)
  return Math.max(Array.isArray(value) ? items.length : 0, ...items.map(longestList))
}

/** @throws NotAllowedError if a person could not check everything. */
export function assertShowable({ id }: Operation, { body }: OperationInput): void {
  if (longestList(body) > MAX_ITEMS) throw new NotAllowedError(`${id} was not sent: it has a list of more than ${MAX_ITEMS} items, which a person cannot check. Split it.`)
}

/** The account numbers of a body as they are. Everywhere else they are masked, but a person must compare them. */
function bankFacts(value: unknown): Fact[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]): Fact[] => (/^(account|routing)Number$/.test(name) && typeof item === 'string' ? [[`${name} as it is sent`, item]] : bankFacts(item)))
}

/** One line of visible characters. */
const toLine = (text: string): string => sanitizeLine(text).replaceAll(/\p{Cf}|\p{Co}/gu, '\uFFFD')

/** Says what an operation will do, one fact a line. @throws NotAllowedError if the facts are not complete. */
export async function describeFacts(operation: Operation, input: OperationInput, lookUp: LookUp): Promise<string[]> {
  const facts = await describeEffect(operation, input, lookUp)
  if (facts.some(([label]) => label === '…')) throw new NotAllowedError(`${operation.id} was not sent: it has more fields than a person can check. Split it.`)
  const long = facts.find((fact) => fact.some((text) => text.length > MAX_TEXT))
  if (long) throw new NotAllowedError(`${operation.id} was not sent: ${long[0].slice(0, 80)} has more than ${MAX_TEXT} characters, which a person cannot check. Shorten it.`)
  return facts.map(([label, value]) => `${toLine(label)}: ${toLine(value)}`)
}

export async function createQuestion(place: string, operation: Operation, input: OperationInput, token: string, lookUp: LookUp): Promise<Question> {
  const { value, what } = confirmationOf(operation, input)
  const lines = [`environment: ${place}`, ...(await describeFacts(operation, input, lookUp)), ...bankFacts(input.body).map(([label, text]) => `${label}: ${toLine(text)}`)]
  return { token, message: `An assistant wants to do this:\n${lines.join('\n')}\nTo send it, type ${what}: ${toLine(value)}`, what: `${what} (${toLine(value)})` }
}
