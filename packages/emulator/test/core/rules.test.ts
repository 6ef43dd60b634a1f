/** The list of business rules. */
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/index.ts'
import { rules } from '../../src/resources/special.ts'

describe('rules', () => {
  it('have different IDs', () => {
    expect(rules.length).toBeGreaterThan(10)
    expect(rules.filter(({ id }, index) => rules.findIndex((rule) => rule.id === id) !== index)).toEqual([])
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s says what, for which operations, and how it is known', (id, { text, confidence, source, operations }) => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/)
    expect(text).toMatch(/^[A-Za-z].*\.$/s)
    if (confidence === 'documented' || confidence === 'peer') expect(source).toBeTruthy()
    const { contract } = createEmulator().world
    for (const operation of operations) expect(contract.operation(operation).id).toBe(operation)
  })
})
