/** `npm start`: regenerates, starts the mock on a free port, and runs the quickstart against it. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { startMock } from './mock/server.ts'

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

const generated = spawnSync(process.execPath, ['--import', 'tsx', path('scripts/generate/index.ts')], { stdio: 'inherit' })
if (generated.status !== 0) process.exit(generated.status ?? 1)

const mock = await startMock(path('generated/openapi.json'))
console.log(`The mock listens on ${mock.url}`)
// Values that no real account has; the mock takes any.
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
} finally {
  await mock.close()
}
