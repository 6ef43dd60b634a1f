import { expect, it } from 'vitest'
import { doc, kebab, key, pascal, typeImport, typeNames } from '../../scripts/generate/codegen-utils.ts'

it('writes comments that the text of the spec cannot close', () => {
  expect(doc(['a */ b'])).toBe('/** a *\\/ b */\n')
  expect(doc(['a\n\n  b', ''], '  ')).toBe('  /**\n   * a\n   *\n   *   b\n   *\n   */\n')
})

it('quotes property names only if necessary', () => {
  expect(['name', 'a-b', 'address.country', '$ref', '1st'].map(key)).toEqual(['name', '"a-b"', '"address.country"', '$ref', '"1st"'])
})

it('writes the names of types and files', () => {
  expect(pascal(['vendors', 'bankAccount'])).toBe('VendorsBankAccount')
  expect(kebab(['fundingAccounts', 'banks'])).toBe('funding-accounts-banks')
})

it('imports each known name once, in alphabetical order, and imports nothing if there are no names', () => {
  expect(typeNames(['Thing[]', 'string | Date', 'readonly Kind[]', 'Thing'], new Set(['Thing', 'Kind']))).toEqual(['Kind', 'Thing'])
  expect(typeImport(['A', 'B'], './c.js')).toBe("import type { A, B } from './c.js'\n")
  expect(typeImport([], './c.js')).toBe('')
})

it('wraps imports at 150 columns', () => {
  const ofWidth = (width: number): string => typeImport(['A'.repeat(width - "import type {  } from './c.js'".length)], './c.js')
  expect(ofWidth(150)).toHaveLength(151)
  expect(ofWidth(151).split('\n').slice(1)).toEqual([expect.stringMatching(/^ {2}A+,$/), "} from './c.js'", ''])
})
