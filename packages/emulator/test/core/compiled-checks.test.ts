/** The checks that are compiled when the package is built accept what ajv accepts, and reject what it rejects. */
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileChecks } from '../../scripts/checks.ts'
import { nameOfCheck, type Check } from '../../src/contract/compiled-checks.ts'
import { loadContract, type Json, type Operation } from '../../src/contract/contract.ts'
import { createEmulator } from '../../src/local.ts'
import { arbitraryOf } from '../helpers/arbitrary.ts'

const { world } = createEmulator({ seed: 'empty' })
const { contract } = world
const checks = compileChecks(contract)
const operations = contract.operations.filter(({ requestSchema }) => requestSchema !== undefined)

/** Runs the code of a module. */
function load(code: string): Check {
  const module = { exports: undefined as unknown }
  new Function('require', 'module', 'exports', code)(createRequire(import.meta.url), module, {})
  return module.exports as Check
}

/** A value and variants of it: each field of it left out, and each set to values of other types. */
function* variantsOf(value: unknown): Generator<unknown> {
  yield value
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
    for (const other of [undefined, null, 5, -1, '', 'text', true, [], {}, ...variantsOf((value as Json)[key])]) yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other }
  }
}

describe.each(operations.map((operation) => [operation.id, operation] as const))('the compiled check of %s', (_, operation: Operation) => {
  it('agrees with ajv', () => {
    const pointer = operation.requestSchema as string
    const check = load(checks.get(nameOfCheck(contract, pointer)) ?? '')
    const validate = world.validator(pointer)
    const bodies = fc.sample(arbitraryOf(contract, contract.resolve(pointer)), { numRuns: 3, seed: 11 }).flatMap((body) => [...variantsOf(body)])
    const different = bodies.filter((body) => check(body) !== (validate(body).length === 0))
    expect(different).toEqual([])
    expect(bodies.filter((body) => check(body)).length).toBeGreaterThan(0)
    expect(bodies.filter((body) => !check(body)).length).toBeGreaterThan(0)
  })
})

it('a check is not used for another description', () => {
  const pointer = contract.operation('createVendor').requestSchema as string
  const text = JSON.stringify(contract.document)
  const changed = loadContract(JSON.parse(text.replaceAll('"zipOrPostalCode"', '"postcode"')) as Json)
  expect(checks.has(nameOfCheck(contract, pointer))).toBe(true)
  expect(checks.has(nameOfCheck(changed, pointer))).toBe(false)
})
