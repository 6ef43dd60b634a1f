/**
 * Starts emulators and prints their URLs as JSON. They run in a process of their own, because their records grow, and the soak measures the heap of
 * the clients. Arguments: how many, and a seed for the faults. The process ends when its input does.
 */
import { startEmulator } from 'bill-sdk-emulator'
import { FAULTS, FAULT_RATE, MAX_FAULTS } from './faults.ts'

const ADDRESS = { line1: '12 Mill Lane', city: 'Portland', stateOrProvince: 'OR', zipOrPostalCode: '97201', country: 'US' }
const BILLS = ['CP-1', 'CP-2', 'CP-3', 'CP-4'].map((invoiceNumber) => ({ vendorId: '$ref:cedar', dueDate: '2026-03-31', billLineItems: [{ amount: 20 }], invoice: { invoiceNumber, invoiceDate: '2026-03-01' } }))
const VENDORS = [
  { $key: 'cedar', name: 'Cedar Paper Supply', address: ADDRESS },
  { $key: 'maple', name: 'Maple Street Print', address: ADDRESS },
]
/** Only the limit on requests at the same time counts. */
const LIMITS = { concurrent: 3, signInsPerHour: 1e9, requestsPerHour: 1e9, spendPerMinute: 1e9, messagesPerMinute: 1e9 }

const [count = 1, seed = 1] = process.argv.slice(2).map(Number)
const urls: string[] = []
for (let index = 0; index < count; index++) {
  const emulator = await startEmulator({ seed: { vendors: VENDORS, bills: BILLS }, limits: LIMITS, journalSize: 1_000_000 })
  for (const [at, fault] of Object.values(FAULTS).entries()) emulator.faults.add({ ...fault, path: '/connect/v3/bills', times: MAX_FAULTS, probability: FAULT_RATE, seed: seed + 1000 * index + at })
  urls.push(emulator.url)
}
process.stdout.write(`${JSON.stringify(urls)}\n`)
process.stdin.resume().on('end', () => process.exit(0))
