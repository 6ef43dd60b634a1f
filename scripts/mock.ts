/** `npm run mock`: serves generated/openapi.json on port 4010, or on PORT. Stops with Ctrl+C. */
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { startMock } from './mock-server.ts'

const port = Number(process.env['PORT'] ?? 4010)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a number from 0 to 65535, not "${process.env['PORT']}".`)
  process.exit(1)
}

/** Prism ends the process on a port that is taken, so it is tried first. */
const free = await new Promise<boolean>((resolve) => {
  const probe = createServer()
  probe.once('error', () => resolve(false))
  probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
})
if (!free) {
  console.error(`Port ${port} is in use. Choose another one: PORT=4011 npm run mock`)
  process.exit(1)
}

const { url, close } = await startMock(fileURLToPath(new URL('../generated/openapi.json', import.meta.url)), port)
console.log(`The mock of the BILL API listens on ${url}. It checks credentials, parameters and bodies, and answers with the examples of the spec.

  export BILL_BASE_URL=${url}

  curl -H 'devKey: any' -H 'sessionId: any' ${url}/connect/v3/vendors

Another answer: -H 'Prefer: code=429', -H 'Prefer: example=morePages'. Stop with Ctrl+C.`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => process.exit(0)))
