/** IDs in the form of BILL's: three characters that name the kind, then 17 letters and digits. Spend & Expense and Events use UUIDs. */

/** Ask for this prefix to get a UUID. */
export const UUID = 'uuid'

/** How many numbers of 32 bits 7 letters and digits hold. */
const SPREAD = 18
const FIVE_LETTERS = 36 ** 5

/**
 * The same arguments give the same ID. No two counts below 2^32 share one: the count is scrambled, but can be read from the first 7 characters of an ID, or the first
 * 8 of a UUID.
 */
export function createId(seed: string, prefix: string, count: number): string {
  const scrambled = scramble(count ^ hash(`${seed}:${prefix}`))
  const next = random(scrambled)
  if (prefix !== UUID) return prefix + (digits(scrambled + 2 ** 32 * (next() % SPREAD), 36, 7) + digits(next() % FIVE_LETTERS, 36, 5) + digits(next() % FIVE_LETTERS, 36, 5)).toUpperCase()
  const [second, third, fourth] = [digits(next(), 16, 8), digits(next(), 16, 8), digits(next(), 16, 8)]
  return `${digits(scrambled, 16, 8)}-${second.slice(0, 4)}-4${second.slice(5)}-${'89ab'[next() % 4] as string}${third.slice(1, 4)}-${third.slice(4)}${fourth}`
}

const digits = (value: number, radix: number, length: number): string => value.toString(radix).padStart(length, '0')

function hash(text: string): number {
  let state = 2166136261
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 16777619)
  return state
}

/** Maps each number of 32 bits to another one: every step can be undone. */
function scramble(value: number): number {
  let state = Math.imul(value ^ (value >>> 16), 2246822507)
  state = Math.imul(state ^ (state >>> 13), 3266489909)
  return (state ^ (state >>> 16)) >>> 0
}

/** Numbers that depend only on the first one. Not for secrets; the emulator keeps none. */
function random(first: number): () => number {
  let state = first
  return () => {
    state = (state + 0x9e3779b9) | 0
    return scramble(state)
  }
}
