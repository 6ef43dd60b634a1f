/** Validators of request and response bodies. */
import { createRequire } from 'node:module'
import type { Plugin } from 'ajv'
import type { FormatsPluginOptions } from 'ajv-formats'
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { AJV_OPTIONS, connectSchemas } from './ajv.js'
import { findCheck } from './compiled-checks.js'
import type { Contract } from './contract.js'

/** Whether an error is a value that BILL may have added to an enum since: enums of responses are open. */
export const isAddedValue = ({ keyword, parentSchema }: ErrorObject): boolean => keyword === 'enum' && parentSchema?.['x-extensible-enum'] === true

export type Validate = (value: unknown) => readonly ErrorObject[]

const NONE: readonly ErrorObject[] = []

type Compile = (pointer: string) => ValidateFunction

export function createValidators(contract: Contract): (pointer: string) => Validate {
  const validators = new Map<string, Validate>()
  let compile: Compile | undefined
  const createValidator = (pointer: string): Validate => {
    const isValid = findCheck(contract, pointer)
    let validate: ValidateFunction | undefined
    const findErrors: Validate = (value) => {
      validate ??= (compile ??= loadCompiler(contract))(pointer)
      return validate(value) ? NONE : (validate.errors ?? NONE)
    }
    return isValid ? (value) => (isValid(value) ? NONE : findErrors(value)) : findErrors
  }
  return (pointer) => {
    const validate = validators.get(pointer) ?? createValidator(pointer)
    validators.set(pointer, validate)
    return validate
  }
}

/** ajv takes longer to load than the rest of the emulator. It is loaded when it is needed: to say what is wrong with a body, and for schemas without a compiled check. */
function loadCompiler(contract: Contract): Compile {
  const require = createRequire(import.meta.url)
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
  const addFormats = require('ajv-formats') as Plugin<FormatsPluginOptions>
  const ajv = new Ajv2020({ ...AJV_OPTIONS, allErrors: true, verbose: true })
  const withComponents = connectSchemas(ajv, addFormats, contract)
  return (pointer) => ajv.compile(withComponents(pointer))
}
