/** Runs the code blocks of the guides about the emulator, each on its own emulator. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as emulatorModule from 'bill-sdk-emulator'
import ts from 'typescript'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as sdk from '../../src/index.js'
import * as testing from '../../src/testing/index.js'
import * as webhooks from '../../src/webhooks/index.js'
import { readText } from './documents.ts'

type Step = () => unknown

/** Stands in for node:test and vitest: runs the tests of a code block. */
function createRunner() {
  const steps: Record<'before' | 'each' | 'tests' | 'after', Step[]> = { before: [], each: [], tests: [], after: [] }
  const add = (kind: keyof typeof steps) => (step: Step) => void steps[kind].push(step)
  const test = (_name: string, step: Step): void => void steps.tests.push(step)
  return {
    module: { test, expect, before: add('before'), beforeAll: add('before'), beforeEach: add('each'), after: add('after'), afterAll: add('after') },
    async run(): Promise<number> {
      for (const step of steps.before) await step()
      for (const step of steps.tests) {
        for (const prepare of steps.each) await prepare()
        await step()
      }
      for (const step of steps.after) await step()
      return steps.tests.length
    },
  }
}

/** What the code blocks use without declaring it: see snippet-globals.ts. */
async function createGlobals() {
  const emulator = await emulatorModule.startEmulator({ fetch: async () => new Response() })
  onTestFinished(() => emulator.close())
  const bill = new sdk.Bill(emulator.clientOptions())
  const [unpaid] = await bill.bills.list().toArray()
  const [bank] = await bill.fundingAccounts.banks.list().toArray()
  const [vendor] = await bill.vendors.list({ filters: { archived: { eq: false } } }).toArray()
  const payment = await bill.payments.create({ billId: unpaid?.id ?? '', amount: unpaid?.dueAmount ?? 0, fundingAccount: { type: 'BANK_ACCOUNT', id: bank?.id ?? '' }, processingOptions: { createBill: false } })
  const user = await bill.spend.users.current()
  const budget = await bill.spend.budgets.create({ name: 'Travel', owners: [user.uuid], recurringInterval: 'MONTHLY', limit: 100, recurringLimit: 100, receiptRequired: false })
  const card = await bill.spend.cards.create({ name: 'Coffee', userId: user.uuid, budgetId: budget.uuid, limit: 50 })
  const printed: unknown[][] = []
  const log = (...values: unknown[]): void => void printed.push(values)
  return { globals: { emulator, bill, paymentId: payment.id, vendorId: vendor?.id, cardId: card.uuid, process: { env: {} }, console: { log, warn: log, error: log } }, printed }
}

/** @returns how many tests the block has, and what it printed. */
async function runBlock(code: string): Promise<{ tests: number; printed: unknown[][] }> {
  const folder = mkdtempSync(join(tmpdir(), 'bill-guide-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const runner = createRunner()
  const modules: Record<string, unknown> = { 'bill-sdk': sdk, 'bill-sdk/webhooks': webhooks, 'bill-sdk/testing': testing, 'bill-sdk-emulator': emulatorModule, 'node:assert/strict': { default: assert }, 'node:test': runner.module, vitest: runner.module }
  const require = (name: string): unknown => modules[name] ?? expect.fail(`no module ${name}`)
  const { outputText } = ts.transpileModule(code.replace('company.jsonl', join(folder, 'company.jsonl')), { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } })
  const { globals, printed } = await createGlobals()
  // A block may declare a name that other blocks take for granted.
  const names = Object.keys(globals).filter((name) => !new RegExp(`\\b(?:const|let) (?:\\{ )?${name}\\b`).test(code))
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func, no-empty-function -- runs our own documentation
  const AsyncFunction = (async () => {}).constructor as new (...text: string[]) => (...values: unknown[]) => Promise<void>
  await new AsyncFunction('exports', 'require', ...names, outputText)({}, require, ...names.map((name) => globals[name as keyof typeof globals]))
  return { tests: await runner.run(), printed }
}

describe.each(['emulator', 'testing'])('%s.md', (guide) => {
  const text = readText(`docs/guides/${guide}.md`)
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = '']) => ({ line: code.split('\n').find((line) => line && !line.startsWith('import')) ?? '', code }))

  it('has code blocks', () => expect(blocks.length).toBeGreaterThan(5))

  it.each(blocks)('runs the block with: $line', async ({ code }) => {
    const { tests, printed } = await runBlock(code)
    expect(tests).toBe(/^import .* from '(?:node:test|vitest)'/m.test(code) ? 1 : 0)
    // A comment after console.log is what it prints.
    const expected = [...code.matchAll(/^console\.log\(.*\) \/\/ (\S+)$/gm)].map(([, value]) => value)
    expect(printed.map(([value]) => String(value))).toEqual(expect.arrayContaining(expected))
  })
})
