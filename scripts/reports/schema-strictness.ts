/** How tight the description is: every example must pass, every broken one must be refused. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Document } from '../openapi.ts'
import { readCases, type Side } from './cases.ts'
import { KINDS, mutate, type Kind } from './mutate.ts'
import { shapesOf } from './shapes.ts'

export interface Tightness {
  /** Examples that were looked at. */
  examples: Record<Side, number>
  /** Examples that their own schema refuses, with the reason. */
  refusedExamples: string[]
  made: Record<Kind, number>
  /** Mutants that the schema lets through: where, JSON pointer, what was done. */
  survivors: string[]
}

/** Takes the mutation test; each schema is compiled once. */
export function measureTightness(document: Document): Tightness {
  const validatorOf = validators(document)
  const shapes = shapesOf(document)
  const result: Tightness = {
    examples: { request: 0, answer: 0, event: 0 },
    refusedExamples: [],
    made: Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>,
    survivors: [],
  }
  for (const { where, side, pointer, schema, value } of readCases(document)) {
    const validate = validatorOf(pointer)
    result.examples[side] += 1
    if (!validate(value)) result.refusedExamples.push(`${where} ${validate.errors?.[0]?.instancePath} ${validate.errors?.[0]?.message}`)
    mutate(schema, value, shapes, (broken, mutant) => {
      result.made[mutant.kind] += 1
      if (validate(broken)) result.survivors.push(`${where} ${mutant.pointer || '/'} ${mutant.kind} (${mutant.change})`)
    })
  }
  return result
}

/** Compiles schemas by their place in the document, each once. */
function validators(document: Document): (pointer: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false })
  formats.default(ajv)
  for (const name of ['int32', 'int64', 'float', 'double', 'binary']) ajv.addFormat(name, true)
  ajv.addSchema(document, 'spec')
  const known = new Map<string, ValidateFunction>()
  return (pointer) => {
    const found = known.get(pointer) ?? ajv.compile({ $ref: `spec#${pointer.replaceAll('%', '%25').replaceAll('{', '%7B').replaceAll('}', '%7D')}` })
    known.set(pointer, found)
    return found
  }
}
