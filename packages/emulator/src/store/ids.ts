/** IDs in the form of BILL's: three characters that name the kind, then 17 letters and digits. Spend & Expense and Events use UUIDs. */

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Ask for this prefix to get a UUID. */
export const UUID = 'uuid'

export function createId(seed: string, prefix: string, count: number): string {
  const next = random(`${seed}:${prefix}:${count}`)
  if (prefix !== UUID) return `${prefix}${Array.from({ length: 17 }, () => ALPHABET[next() % ALPHABET.length]).join('')}`
  const hex = Array.from({ length: 32 }, () => (next() % 16).toString(16))
  hex[12] = '4'
  hex[16] = '89ab'[next() % 4] as string
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Numbers that depend only on the text: a hash of the text, mixed further for each number. Not for secrets; the emulator keeps none. */
function random(text: string): () => number {
  let state = 2166136261
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 16777619)
  return () => {
    state = Math.imul(state ^ (state >>> 16), 2246822507)
    state = Math.imul(state ^ (state >>> 13), 3266489909)
    state = (state + 0x9e3779b9) | 0
    return (state ^ (state >>> 16)) >>> 0
  }
}
