/** Suggests the name that someone who mistyped it may have meant. */

/** @returns a sentence with the closest candidate, after a blank; empty if none is close. */
export function suggest(name: unknown, candidates: Iterable<string>): string {
  const wanted = simplify(String(name))
  const scores = [...candidates].map((candidate) => ({ candidate, score: distance(wanted, simplify(candidate)) }))
  const [best] = scores.toSorted((a, b) => a.score - b.score)
  return best && best.score <= Math.max(1, Math.floor(wanted.length / 4)) ? ` Did you mean ${best.candidate}?` : ''
}

/** `card_swipe` and `cardSwipe` stand for `card-swipe`. */
const simplify = (name: string): string => name.toLowerCase().replaceAll(/[^a-z\d]/g, '')

/** How many letters are added, left out, changed, or swapped with the next one. */
function distance(a: string, b: string): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      current[column] = Math.min((last[column] as number) + 1, (current[column - 1] as number) + 1, (last[column - 1] as number) + cost, isSwap ? (beforeLast[column - 2] as number) + 1 : Infinity)
    }
    ;[beforeLast, last] = [last, current]
  }
  return last[b.length] as number
}
