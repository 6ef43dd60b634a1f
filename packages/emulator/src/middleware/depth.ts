/** Limits how deep a body is nested, because what follows handles it with recursion. */

export const MAX_DEPTH = 64

/** Counts without recursion. */
export function isTooDeep(value: unknown): boolean {
  let depth = 0
  let level: unknown[] = [value]
  while (level.length && depth <= MAX_DEPTH) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
    depth++
  }
  return depth > MAX_DEPTH
}
