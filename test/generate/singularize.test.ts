import { expect, it } from 'vitest'
import { singularize } from '../../scripts/generate/singularize.ts'

it.each([
  ['vendors', 'vendor'],
  ['billApprovals', 'billApproval'],
  ['accountingClasses', 'accountingClass'],
  ['policies', 'policy'],
  ['addresses', 'address'],
  ['boxes', 'box'],
  ['matches', 'match'],
  ['expenses', 'expense'],
  ['statuses', 'status'],
  ['chartOfAccounts', 'chartOfAccounts'],
  ['series', 'series'],
])('singularizes %s to %s', (plural, singular) => expect(singularize(plural)).toBe(singular))

it.each(['auth', 'mfa', 'spend', 'network', 'health', 'status', 'address', 'analysis'])('keeps %s, which is not a plural', (name) => expect(singularize(name)).toBe(name))

it('keeps a name that is an inherited property of objects', () => expect(singularize('constructor')).toBe('constructor'))
