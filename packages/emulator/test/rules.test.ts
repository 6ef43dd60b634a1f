import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { join } from '../src/resources/join.ts'
import { rules } from '../src/resources/special.ts'
import { createEmulator } from '../src/local.ts'

const folder = new URL('.', import.meta.url)
const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts')).map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
const sources = readdirSync(new URL('../src/', folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(new URL(`../src/${name}`, folder), 'utf8')).join('\n')

const { contract } = createEmulator().world

describe('the rules', () => {
  it.each(rules.map(({ id }) => id))('%s has a test that names it', (id) => {
    expect(tests.includes(`[${id}]`)).toBe(true)
  })

  it('name operations that exist', () => {
    const known = new Set(contract.operations.map(({ id }) => id))
    expect(rules.flatMap(({ operations }) => operations).filter((id) => !known.has(id))).toEqual([])
  })

  it('are rejected if two tags register the same', () => {
    expect(() => join('rule', [{ a: 1 }, { b: 1, a: 2 }])).toThrow('Two tags register the rule a.')
  })

  it('that are documented name the source', () => {
    expect(rules.filter(({ confidence, source }) => confidence === 'documented' && !source).map(({ id }) => id)).toEqual([])
  })
})

describe('the pages of BILL that the source names', () => {
  /** Pages that the description does not refer to, each seen on BILL's site. */
  const OTHERS = new Set(['docs/ap-bills', 'docs/bill-network', 'docs/connecting-with-a-bill-network-vendor', 'docs/accepting-a-network-invitation', 'docs/vendor-payment-options', 'docs/ap-recurring-bills', 'docs/ap-vendor-credits', 'docs/oauth-client-credentials', 'docs/working-with-bill-webhooks', 'docs/api-rate-limits', 'docs/getting-audit-trail-details', 'docs/ar-customers', 'docs/bank-account-setup-v3-api', 'docs/ar-invoices', 'docs/single-status-payment-values', 'docs/bill-webhook-api-general-rules', 'reference/chargecustomer', 'docs/ap-bill-approvals', 'docs/ap-payments', 'docs/bill-keys-tokens', 'docs/classification-of-bill-generated-ids', 'docs/creating-a-us-vendor', 'docs/search-op-with-lists', 'docs/v3-bills-changes', 'docs/bill-partner-operations', 'docs/documents-attachments', 'docs/organizations-users', 'docs/partner-organizations', 'docs/partner-users', 'changelog/2025-05-22-bills-api-improvements-for-vendor-credits'])

  it('are pages that the description refers to, or are listed here', () => {
    const described = JSON.stringify(contract.document)
    const named = [...new Set([...sources.matchAll(/https:\/\/developer\.bill\.com\/([\w/.-]*[\w-])/g)].map((match) => match[1] as string))]
    expect(named.filter((page) => !OTHERS.has(page) && !new RegExp(`developer\\.bill\\.com/${page}(?![\\w-])`).test(described))).toEqual([])
  })
})
