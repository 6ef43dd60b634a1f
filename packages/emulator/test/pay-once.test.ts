/** `payOnce` remembers in the process what it has sent; a new world has the same IDs. */
import { Bill, payOnce } from 'bill-sdk'
import { expect, it } from 'vitest'
import { createEmulator, startEmulator, type Emulator } from '../src/local.ts'

async function payFirstBill(emulator: Emulator): Promise<boolean> {
  const bill = new Bill(emulator.clientOptions())
  const [unpaid] = await bill.bills.list().toArray({ limit: 1 })
  const [bank] = await bill.fundingAccounts.banks.list().toArray({ limit: 1 })
  const payment = { billId: unpaid?.id ?? '', amount: unpaid?.amount ?? 0, fundingAccount: { type: 'BANK_ACCOUNT', id: bank?.id ?? '' }, processingOptions: { createBill: false }, transactionNumber: `PAY${unpaid?.id}` } as const
  return (await payOnce(bill, payment, { checkDelays: [0] })).created
}

it('pays the same bill again after a reset, after a restore, and in another emulator', async () => {
  const emulator = createEmulator()
  const snapshot = emulator.snapshot()
  expect(await payFirstBill(emulator)).toBe(true)
  expect(await payFirstBill(emulator)).toBe(false)
  emulator.reset()
  expect(await payFirstBill(emulator)).toBe(true)
  emulator.restore(snapshot)
  expect(await payFirstBill(emulator)).toBe(true)
  expect(await payFirstBill(createEmulator())).toBe(true)
})

it('pays the same bill in two emulators that exist side by side', async () => {
  const emulators = [createEmulator(), createEmulator()]
  expect(new Set(emulators.map((emulator) => emulator.clientOptions().baseUrl)).size).toBe(2)
  for (const emulator of emulators) expect(await payFirstBill(emulator)).toBe(true)
  for (const emulator of emulators) expect(await payFirstBill(emulator)).toBe(false)
})

it('pays the same bill again in an emulator that is started on the same port', async () => {
  const { port, ...first } = await startEmulator()
  await first.close()
  for (let run = 0; run < 2; run++) {
    const emulator = await startEmulator({ port })
    expect(await payFirstBill(emulator)).toBe(true)
    await emulator.close()
  }
})
