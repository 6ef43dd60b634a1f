import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import config from './vitest.config.ts'

/** `npm run test:fleet`: tests that start many processes or a cluster. They take minutes, so they are not part of `npm test`. */
export default defineConfig({
  ...config,
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: { ...config.test, include: ['test/fleet/*.test.ts'], testTimeout: 300_000, maxWorkers: 1 },
})
