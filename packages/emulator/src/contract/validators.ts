/** Validators of request and response bodies, compiled when first used. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Contract } from './contract.js'

/** Whether an error is a value that BILL may have added to an enum since: enums of responses are open. */
export const isAddedValue = ({ keyword, parentSchema }: ErrorObject): boolean => keyword === 'enum' && parentSchema?.['x-extensible-enum'] === true

export type Validate = (value: unknown) => readonly ErrorObject[]

const NONE: readonly ErrorObject[] = []

export function createValidators(contract: Contract): (pointer: string) => Validate {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true, verbose: true })
  addFormats.default(ajv)
  // Formats of OpenAPI that carry no rule of their own.
  for (const name of ['int64', 'double', 'float', 'binary', 'password']) ajv.addFormat(name, true)
  ajv.addSchema({ $id: 'bill', ...contract.document })
  const compiled = new Map<string, Validate>()
  return (pointer) => {
    let validate = compiled.get(pointer)
    if (!validate) {
      const check: ValidateFunction = ajv.compile({ $ref: `bill${pointer}` })
      validate = (value) => (check(value) ? NONE : (check.errors ?? NONE))
      compiled.set(pointer, validate)
    }
    return validate
  }
}
