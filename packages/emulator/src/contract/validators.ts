/** Validators of request and response bodies, compiled when first used. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Contract, Json } from './contract.js'

/** Whether an error is a value that BILL may have added to an enum since: enums of responses are open. */
export const isAddedValue = ({ keyword, parentSchema }: ErrorObject): boolean => keyword === 'enum' && parentSchema?.['x-extensible-enum'] === true

export type Validate = (value: unknown) => readonly ErrorObject[]

const NONE: readonly ErrorObject[] = []

const REFERENCE = /"\$ref":"#(\/components\/schemas\/[^"]+)"/g

export function createValidators(contract: Contract): (pointer: string) => Validate {
  let ajv: Ajv2020 | undefined
  const compiled = new Map<string, Validate>()
  const added = new Set<string>()
  /** A schema whose references ajv can follow: the IDs of the components. Only those that it needs are added, because ajv goes through all that is added. */
  const withComponents = (pointer: string): Json => {
    const text = JSON.stringify(contract.resolve(pointer))
    for (const [, component] of text.matchAll(REFERENCE)) addComponent(component as string)
    return JSON.parse(text.replaceAll(REFERENCE, '"$ref":"$1"')) as Json
  }
  const addComponent = (component: string): void => {
    if (added.has(component)) return
    added.add(component)
    ajv?.addSchema(withComponents(`#${component}`), component)
  }
  return (pointer) => {
    let validate = compiled.get(pointer)
    if (!validate) {
      ajv ??= createAjv()
      const check: ValidateFunction = ajv.compile(withComponents(pointer))
      validate = (value) => (check(value) ? NONE : (check.errors ?? NONE))
      compiled.set(pointer, validate)
    }
    return validate
  }
}

/** Created when the first request needs it. The schemas are checked when the description is built: to check them here would take most of the start. */
function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true, verbose: true, validateSchema: false, meta: false })
  addFormats.default(ajv)
  // Formats of OpenAPI that carry no rule of their own.
  for (const name of ['int64', 'double', 'float', 'binary', 'password']) ajv.addFormat(name, true)
  return ajv
}
