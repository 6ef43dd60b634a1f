import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const reports = process.env['VITEST_REPORT_FOLDER']
const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export default defineConfig({
  // The tests run on the sources of bill-sdk and of the emulator.
  resolve: {
    alias: [
      { find: /^bill-sdk$/, replacement: root('src/index.ts') },
      { find: /^bill-sdk\/webhooks$/, replacement: root('src/webhooks/index.ts') },
      { find: /^bill-sdk\/raw$/, replacement: root('src/raw/index.ts') },
      { find: /^bill-sdk-emulator$/, replacement: root('packages/emulator/src/index.ts') },
    ],
  },
  test: {
    include: ['test/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each file starts its own redis-server.
    maxWorkers: 2,
    reporters: reports ? ['default', ['json', { outputFile: `${reports}/bill-sdk-redis.json` }]] : ['default'],
  },
})
