/** Compiles the check of each request body: the code of a module by its name. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { AJV_OPTIONS, connectSchemas } from '../src/contract/ajv.js'
import { nameOfCheck } from '../src/contract/compiled-checks.js'
import type { Contract } from '../src/contract/contract.js'

export function compileChecks(contract: Contract): ReadonlyMap<string, string> {
  const schemas = contract.operations.flatMap(({ requestSchema }) => requestSchema ?? [])
  return new Map(schemas.map((pointer) => [nameOfCheck(contract, pointer), compileCheck(contract, pointer)]))
}

function compileCheck(contract: Contract, pointer: string): string {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, messages: false, code: { source: true } })
  const schema = connectSchemas(ajv, addFormats.default, contract)(pointer)
  return standalone.default(ajv, ajv.compile(schema))
}
