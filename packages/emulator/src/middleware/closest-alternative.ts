/** Reports the problems of a value that matches none of several alternatives by the one that it comes closest to. */
import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Json } from '../contract/contract.js'
import type { Validate } from '../contract/validators.js'

/** @param validator the validators by pointer. @returns errors without those of the other alternatives. */
export function reportClosest(validator: (pointer: string) => Validate, errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const [choice] = errors.filter(isChoice).toSorted((a, b) => a.instancePath.length - b.instancePath.length)
  if (!choice) return errors
  // References are pointers without the #: see validators.ts.
  const alternatives = (choice.schema as Json[]).flatMap(({ $ref }) => (typeof $ref === 'string' ? [validator(`#${$ref}`)(choice.data)] : []))
  const [closest = []] = alternatives.toSorted((a, b) => distance(a) - distance(b))
  // More than one alternative matches.
  if (closest.length === 0) return errors
  const { instancePath: path } = choice
  const others = errors.filter(({ instancePath }) => instancePath !== path && !instancePath.startsWith(`${path}/`))
  return reportClosest(validator, [...others, ...closest.map((error) => ({ ...error, instancePath: `${path}${error.instancePath}` }))])
}

const isChoice = ({ keyword }: ErrorObject): boolean => keyword === 'oneOf' || keyword === 'anyOf'

/** A value that only another alternative has says more than one that is missing. */
const WEIGHTS: Readonly<Record<string, number>> = { const: 2, additionalProperties: 2 }

const distance = (errors: readonly ErrorObject[]): number => errors.reduce((total, { keyword }) => total + (WEIGHTS[keyword] ?? 1), 0)
