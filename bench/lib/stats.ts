/** Summaries of repeated measurements. */

export interface Summary {
  readonly n: number
  readonly min: number
  readonly lowerQuartile: number
  readonly median: number
  readonly upperQuartile: number
  readonly max: number
}

export function summarize(values: readonly number[]): Summary {
  if (!values.length) throw new Error('There is nothing to summarize.')
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number => quantile(sorted, share)
  return { n: sorted.length, min: at(0), lowerQuartile: at(0.25), median: at(0.5), upperQuartile: at(0.75), max: at(1) }
}

/** Interpolates linearly between the two nearest values. */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share
  const below = sorted[Math.floor(position)] as number
  const above = sorted[Math.ceil(position)] as number
  return below + (above - below) * (position - Math.floor(position))
}

/** One ratio per round. The value and the base of a ratio are from the same round. */
export const ratios = (values: readonly number[], bases: readonly number[]): number[] => values.map((value, round) => value / (bases[round] as number))

/** One difference per round. */
export const differences = (values: readonly number[], bases: readonly number[]): number[] => values.map((value, round) => value - (bases[round] as number))

/** The same list in random order. */
export const shuffle = <T>(list: readonly T[]): T[] =>
  list
    .map((item) => [Math.random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
