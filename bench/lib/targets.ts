/** Targets, and the measured values. The median decides whether a target is met. The quartiles show how certain that is. */
import { summarize } from './stats.ts'
import { table } from './table.ts'

export interface Target {
  readonly name: string
  readonly limit: number
  /** Whether the limit is a maximum or a minimum. */
  readonly kind: 'at most' | 'at least'
  readonly unit: string
  readonly digits: number
  /** One value per round. */
  readonly values: readonly number[]
}

export function judge({ limit, kind, values }: Pick<Target, 'limit' | 'kind' | 'values'>): string {
  const { n, lowerQuartile, median, upperQuartile, min, max } = summarize(values)
  const isMet = (value: number): boolean => (kind === 'at most' ? value <= limit : value >= limit)
  const verdict = isMet(median) ? 'met' : 'missed'
  if (n === 1 || isMet(min) === isMet(max)) return verdict
  if (isMet(lowerQuartile) === isMet(upperQuartile)) return `${verdict}, but not in every round`
  return `${verdict} by the median, too close to call`
}

export const describeTargets = (targets: readonly Target[]): string =>
  table(
    ['Target', 'limit', 'median', 'quartiles', 'min to max', 'n', 'verdict'],
    targets.map((target) => {
      const { n, min, lowerQuartile, median, upperQuartile, max } = summarize(target.values)
      const text = (value: number): string => value.toFixed(target.digits)
      const range = (from: number, to: number): string => (n === 1 ? '' : `${text(from)} to ${text(to)}`)
      return [target.name, `${target.kind} ${target.limit} ${target.unit}`, `${text(median)} ${target.unit}`, range(lowerQuartile, upperQuartile), range(min, max), String(n), judge(target)]
    }),
  )
