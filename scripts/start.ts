/** `npm start`: regenerates, then runs examples/quickstart.ts on the emulator. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const generator = join(import.meta.dirname, 'generate/index.ts')
const { status } = spawnSync(process.execPath, ['--import', 'tsx', generator], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

console.log(`
Pays a bill on the emulator, a local BILL. Nothing is sent to BILL.
The code is in examples/quickstart.ts.
`)
await import('../examples/quickstart.ts')
console.log(`
Next: docs/guides/getting-started.md explains the SDK, and docs/guides/testing.md the emulator.
"npm run emulator" starts an emulator for your own code, with a console for the browser.`)
