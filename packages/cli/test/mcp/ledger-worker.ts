/** Reserves one cent as often as it is told, and prints how often it could. Arguments: the file, the number, the limit in cents. */
import { Ledger } from '../../src/mcp/ledger.ts'
import { RefusalError } from '../../src/mcp/refusal.ts'

const [file = '', count = '', limit = ''] = process.argv.slice(2)
const ledger = new Ledger(file, 'sandbox', Date.now)
// All workers begin when the test says so.
process.stdin.once('data', () => {
  let reserved = 0
  for (let index = 0; index < Number(count); index += 1) {
    try {
      ledger.reserve(1, 'createPayment', Number(limit))
      reserved += 1
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
    }
  }
  process.stdout.write(String(reserved), () => process.exit())
})
process.stdout.write('ready\n')
