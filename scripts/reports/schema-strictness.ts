/** Measures how strict the spec is. Schemas must accept every example and reject every mutated example. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Document } from '../generate/openapi.ts'
import { collectExamples, type Side } from './example-cases.ts'
import { KINDS, mutate, type Kind } from './mutate.ts'
import { createExpander } from './schema-structure.ts'

export interface Strictness {
  /** Number of examples. */
  examples: Record<Side, number>
  /** Examples that their own schema rejects, with the reason. */
  invalidExamples: string[]
  /** Number of mutants. */
  mutants: Record<Kind, number>
  /** Mutants that the schema accepts. Each line has the place, the JSON pointer and the change. */
  survivors: string[]
}

/** Runs the mutation test. */
export function measureStrictness(document: Document): Strictness {
  const validatorOf = createValidators(document)
  const expand = createExpander(document)
  const result: Strictness = {
    examples: { request: 0, response: 0, event: 0 },
    invalidExamples: [],
    mutants: Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>,
    survivors: [],
  }
  for (const { where, side, pointer, schema, value } of collectExamples(document)) {
    const validate = validatorOf(pointer)
    result.examples[side] += 1
    if (!validate(value)) result.invalidExamples.push(`${where} ${validate.errors?.[0]?.instancePath} ${validate.errors?.[0]?.message}`)
    mutate(schema, value, expand, (broken, mutant) => {
      result.mutants[mutant.kind] += 1
      if (validate(broken)) result.survivors.push(`${where} ${mutant.pointer || '/'} ${mutant.kind} (${mutant.change})`)
    })
  }
  return result
}

/** Creates a function that compiles the schema at a JSON pointer. Each schema is compiled once. */
function createValidators(document: Document): (pointer: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false })
  formats.default(ajv)
  for (const name of ['int32', 'int64', 'float', 'double', 'binary']) ajv.addFormat(name, true)
  ajv.addSchema(document, 'spec')
  const compiled = new Map<string, ValidateFunction>()
  return (pointer) => {
    const found = compiled.get(pointer) ?? ajv.compile({ $ref: `spec#${pointer.replaceAll('%', '%25').replaceAll('{', '%7B').replaceAll('}', '%7D')}` })
    compiled.set(pointer, found)
    return found
  }
}
