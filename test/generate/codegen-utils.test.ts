import { describe, expect, it } from 'vitest'
import { doc, kebab, key, pascal, typeImport, typeNames } from '../../scripts/generate/codegen-utils.ts'
import { singularize } from '../../scripts/generate/singularize.ts'

describe('doc', () => {
  it('escapes the end of a comment', () => expect(doc(['a */ b'])).toBe('/** a *\\/ b */\n'))
  it('keeps line breaks and trims lines', () => expect(doc(['a\n\n  b', ''], '  ')).toBe('  /**\n   * a\n   *\n   * b\n   *\n   */\n'))
})

describe('names', () => {
  it('of properties are quoted if necessary', () => {
    expect(['name', 'a-b', 'address.country', '$ref', '1st'].map(key)).toEqual(['name', '"a-b"', '"address.country"', '$ref', '"1st"'])
  })

  it('of types and files are built from the path of a resource', () => {
    expect(pascal(['vendors', 'bankAccount'])).toBe('VendorsBankAccount')
    expect(kebab(['vendors', 'bankAccount'])).toBe('vendors-bank-account')
  })

  it.each([
    ['vendors', 'vendor'],
    ['accountingClasses', 'accountingClass'],
    ['categories', 'category'],
    ['boxes', 'box'],
    ['batches', 'batch'],
    ['statuses', 'status'],
    ['series', 'series'],
    ['chartOfAccounts', 'chartOfAccounts'],
    ['network', 'network'],
    ['address', 'address'],
    ['status', 'status'],
    ['analysis', 'analysis'],
  ])('of groups are singular: %s -> %s', (plural, singular) => expect(singularize(plural)).toBe(singular))
})

describe('type imports', () => {
  it('list each known name once and in order', () => {
    expect(typeNames(['Thing[]', 'string | Date', 'readonly Kind[]', 'Thing'], new Set(['Thing', 'Kind']))).toEqual(['Kind', 'Thing'])
    expect(typeImport(['A', 'B'], './c.js')).toBe("import type { A, B } from './c.js'\n")
  })

  it('are empty without names', () => expect(typeImport([], './c.js')).toBe(''))

  it('have one name per line beyond 150 columns', () => {
    const wide = (width: number): string => typeImport(['A'.repeat(width - "import type {  } from './c.js'".length)], './c.js')
    expect(wide(150)).toHaveLength(151)
    expect(wide(151).split('\n').slice(1)).toEqual([expect.stringMatching(/^ {2}A+,$/), "} from './c.js'", ''])
  })
})
