/** Finds operations by plain words, such as "void a payment". */
import { allOperations } from './catalog.js'
import type { Operation } from './operation.js'

const STOP_WORDS = new Set(['a', 'an', 'and', 'by', 'for', 'from', 'how', 'i', 'in', 'is', 'it', 'me', 'my', 'of', 'on', 'or', 'that', 'the', 'to', 'with'])

/** Words that people use for a verb of the command. */
const SYNONYMS: Readonly<Record<string, string>> = {
  add: 'create', new: 'create', make: 'create', show: 'get', fetch: 'get', read: 'get', find: 'list', search: 'list', all: 'list', change: 'update', edit: 'update', modify: 'update',
  remove: 'delete', stop: 'cancel', undo: 'void', pay: 'payment', supplier: 'vendor', client: 'customer', file: 'document', attach: 'attachment',
}

/** How much a word counts, by where it is. */
const WEIGHTS = { command: 8, id: 4, summary: 4, description: 1 } as const

type Index = ReadonlyMap<Operation, ReadonlyMap<string, number>>

let index: Index | undefined

/** Splits text into lowercase words without their plural. `createVendor` is two words. */
function wordsOf(text: string): string[] {
  return text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !STOP_WORDS.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word))
}

function indexOperations(): Index {
  return new Map(
    allOperations().map((operation) => {
      const words = new Map<string, number>()
      const add = (text: string, weight: number): void => wordsOf(text).forEach((word) => words.set(word, Math.max(words.get(word) ?? 0, weight)))
      add(operation.command.join(' '), WEIGHTS.command)
      add(operation.id, WEIGHTS.id)
      add(operation.summary, WEIGHTS.summary)
      add(operation.description, WEIGHTS.description)
      return [operation, words]
    }),
  )
}

/** The weight of a word in an operation. A word of the query can be the beginning of a word, and counts half then. */
function weightOf(words: ReadonlyMap<string, number>, word: string): number {
  let best = words.get(word) ?? 0
  if (word.length >= 3) for (const [other, weight] of words) if (other !== word && other.startsWith(word)) best = Math.max(best, weight / 2)
  return best
}

/** Returns the operations that match a text, the best first. Rare words count more than common ones; among equals, short commands come first. */
export function searchOperations(text: string, limit = 10): Operation[] {
  index ??= indexOperations()
  const scores = new Map<Operation, number>()
  for (const word of new Set(wordsOf(text))) {
    const forms = [word, SYNONYMS[word]].filter((form) => form !== undefined)
    const matches = Array.from(index, ([operation, words]) => [operation, Math.max(...forms.map((form) => weightOf(words, form)))] as const).filter(([, weight]) => weight > 0)
    const rarity = Math.log(1 + index.size / matches.length)
    for (const [operation, weight] of matches) scores.set(operation, (scores.get(operation) ?? 0) + weight * rarity)
  }
  const length = ({ command }: Operation): number => command.join(' ').length
  return Array.from(scores).sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || length(a) - length(b)).slice(0, limit).map(([operation]) => operation)
}
