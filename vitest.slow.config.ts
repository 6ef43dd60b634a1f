import { defineConfig } from 'vitest/config'
import config, { slow } from './vitest.config.ts'

/** `npm run test:slow`: tests that start whole programs. */
export default defineConfig({
  ...(config.resolve && { resolve: config.resolve }),
  test: { ...config.test, globalSetup: [], include: slow.map((pattern) => pattern.replace(/\/\*\*$/, '/*.test.ts')), exclude: ['**/node_modules/**'], maxWorkers: 2, testTimeout: 60_000 },
})
