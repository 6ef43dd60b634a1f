/** Amounts are rounded to cents once, as decimals. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cents, isWholeCents, sum } from '../../src/money.ts'

/** Rounds thousandths to hundredths in whole numbers. */
const rounded = (thousandths: number): number => (Math.sign(thousandths) * Math.floor((Math.abs(thousandths) + 5) / 10)) / 100 + 0

it('rounds half a cent away from zero, whatever the binary fraction is', () => {
  for (let thousandths = -100_000; thousandths <= 100_000; thousandths++) if (cents(thousandths / 1000) !== rounded(thousandths)) expect(cents(thousandths / 1000), String(thousandths)).toBe(rounded(thousandths))
  const amount = fc.integer({ min: -1e12, max: 1e12 })
  fc.assert(fc.property(amount, (thousandths) => cents(thousandths / 1000) === rounded(thousandths)))
  expect([1.005, 10.075, 8.325, -1.005, -0.001].map(cents)).toEqual([1.01, 10.08, 8.33, -1.01, 0])
})

it('rounds a product of a quantity and a price once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 10_000_000 }), (quantity, thousandths) => cents(quantity * (thousandths / 1000)) === rounded(quantity * thousandths)),
  )
  expect(cents(2.5 * 4.03)).toBe(10.08)
})

it('adds up without the errors of binary fractions', () => {
  expect(sum([0.1, 0.2])).toBe(0.3)
  expect(sum(Array.from({ length: 10_000 }, () => 0.01))).toBe(100)
})

it('rejects what is not exact to the cent', () => {
  expect([9_999_999_999_999.99, -9_999_999_999_999.99].map(cents)).toEqual([9_999_999_999_999.99, -9_999_999_999_999.99])
  for (const amount of [1e13, -1e13, 1e300, Infinity]) expect(() => cents(amount), String(amount)).toThrow('too large')
  expect(() => sum([9e12, 9e12])).toThrow('too large')
})

it('knows whole cents', () => {
  expect([0.1, 19.99, 4_503_599_627_370.01, 1000].map(isWholeCents)).toEqual([true, true, true, true])
  expect([0.004, 0.001, 10.075].map(isWholeCents)).toEqual([false, false, false])
})
