/** `npm start`: regenerates, starts the mock on a free port, and runs examples/quickstart.ts against it. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { startMock } from '../src/testing/index.js'

const generator = join(import.meta.dirname, 'generate/index.ts')
const { status } = spawnSync(process.execPath, ['--import', 'tsx', generator], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

const mock = await startMock()
console.log(`
bill-sdk quickstart: enters a bill and pays it, against a local mock with sample data.
No request is sent to BILL. The code is in examples/quickstart.ts.
The mock listens on ${mock.url}.`)

// The mock accepts any credentials.
Object.assign(process.env, {
  BILL_BASE_URL: mock.url,
  BILL_DEV_KEY: 'mock-dev-key',
  BILL_USERNAME: 'avery@juniper-studio.example',
  BILL_PASSWORD: 'mock-password',
  BILL_ORGANIZATION_ID: '00801JNPRSTUDIO0001a',
  BILL_API_TOKEN: 'mock-token',
})
try {
  await import('../examples/quickstart.ts')
  console.log(`
Next: read examples/README.md for complete programs and docs/guides/getting-started.md for the
concepts, or run "npm run mock" and call the mock from your own code.`)
} finally {
  await mock.close()
}
