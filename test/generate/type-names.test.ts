import { describe, expect, it } from 'vitest'
import type { Operation } from '../../scripts/generate/ir.ts'
import { assertUniqueTypeNames, filtersName, paramsName } from '../../scripts/generate/type-names.ts'
import { parseAll, parseGet } from './parse-small-spec.ts'
import { queryParameter } from './small-spec.ts'

const operationAt = (...path: string[]): Operation => ({ ...parseGet({ parameters: [queryParameter('q')] }), group: path.slice(0, -1), name: path.at(-1) as string })

describe('the types of a method', () => {
  it.each([
    [['vendors', 'list'], 'VendorList'],
    [['spend', 'transactions', 'list'], 'SpendTransactionList'],
    [['attachments', 'uploadForCustomer'], 'AttachmentUploadForCustomer'],
    [['classifications', 'accountingClasses', 'list'], 'ClassificationAccountingClassList'],
  ])('%j are named %s…', (path, name) => {
    expect(paramsName(operationAt(...path))).toBe(`${name}Params`)
    expect(filtersName(operationAt(...path))).toBe(`${name}Filters`)
  })

  it('cannot have the name of a schema', () => {
    const message = (type: string): string => `things.list needs the type ${type}, but the schema ${type} has that name. Rename the schema, or change x-sdk of one of the methods.`
    for (const type of ['ThingListParams', 'ThingListFilters']) expect(() => assertUniqueTypeNames(parseAll(), new Set([type]))).toThrow(message(type))
    expect(() => assertUniqueTypeNames(parseAll(), new Set(['Thing', 'ThingGetParams']))).not.toThrow()
  })

  it('cannot have the name of the types of another method', () => {
    expect(() => assertUniqueTypeNames([operationAt('things', 'list'), operationAt('thing', 'list')], new Set())).toThrow(
      'thing.list needs the type ThingListParams, but things.list has that name.',
    )
  })
})
