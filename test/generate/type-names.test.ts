import { describe, expect, it } from 'vitest'
import type { Operation } from '../../scripts/generate/ir.ts'
import { assertUniqueTypeNames, filtersName, paramsName } from '../../scripts/generate/type-names.ts'
import { parseGet } from './parse-small-spec.ts'
import { queryParameter } from './small-spec.ts'

const method = (path: string): Operation => {
  const words = path.split('.')
  return { ...parseGet({ parameters: [queryParameter('max')] }), group: words.slice(0, -1), name: words.at(-1) as string }
}

describe('names of parameter types', () => {
  it.each([
    ['vendors.list', 'VendorListParams'],
    ['spend.transactions.list', 'SpendTransactionListParams'],
    ['attachments.uploadForCustomer', 'AttachmentUploadForCustomerParams'],
    ['classifications.accountingClasses.list', 'ClassificationAccountingClassListParams'],
    ['classifications.chartOfAccounts.list', 'ClassificationChartOfAccountsListParams'],
  ])('follow the method: %s has %s', (path, name) => {
    expect(paramsName(method(path))).toBe(name)
    expect(filtersName(method(path))).toBe(name.replace(/Params$/, 'Filters'))
  })
})

describe('name clashes', () => {
  it('allow methods with different names', () => {
    expect(() => assertUniqueTypeNames([method('vendors.list'), method('bills.list')], new Set(['Vendor']))).not.toThrow()
  })

  it('fail if a schema has the name', () => {
    expect(() => assertUniqueTypeNames([method('vendors.list')], new Set(['VendorListParams']))).toThrow(
      'vendors.list needs a type with the name VendorListParams, but the schema VendorListParams already has that name. Rename the schema, or change x-sdk of one of the methods.',
    )
  })

  it('fail if another method needs the same name', () => {
    expect(() => assertUniqueTypeNames([method('vendors.list'), method('vendor.list')], new Set())).toThrow('vendor.list needs a type with the name VendorListParams, but vendors.list already has that name.')
  })

  it('fail for filters too', () => {
    const list = { ...method('vendors.list'), filters: [{ name: 'id', operators: ['eq'], type: 'string' }] }
    expect(() => assertUniqueTypeNames([list], new Set(['VendorListFilters']))).toThrow('vendors.list needs a type with the name VendorListFilters, ')
  })

  it('ignore types that a method does not need', () => {
    expect(() => assertUniqueTypeNames([method('vendors.list')], new Set(['VendorListFilters']))).not.toThrow()
    expect(() => assertUniqueTypeNames([{ ...method('vendors.list'), query: [] }], new Set(['VendorListParams']))).not.toThrow()
  })
})
