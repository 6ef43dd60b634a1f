/** Reserves one cent as often as its arguments say, and prints how often that was allowed. Arguments: the file, the number, the limit in cents. */
import { Ledger } from '../../src/mcp/ledger.ts'
import { NotAllowedError } from '../../src/mcp/not-allowed.ts'

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
      if (!(error instanceof NotAllowedError)) throw error
    }
  }
  process.stdout.write(String(reserved), () => process.exit())
})
process.stdout.write('ready\n')
