import { defineConfig } from 'vitest/config'

/** What spawns whole programs, one after the other. `npm run test:slow`; part of the gate, not of `npm test`. */
export const slow = ['test/examples/**', 'test/generate/generate.test.ts', 'test/property/soak.test.ts']

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/pack/**', 'test/docs/site.test.ts', ...slow],
    globalSetup: ['test/helpers/mock-global-setup.ts'],
    testTimeout: 20_000,
    // Most tests wait for a server more than they compute.
    maxWorkers: 3,
    coverage: { include: ['src/**'], exclude: ['src/bin/**', 'src/testing/**'], reporter: ['text', 'text-summary'], thresholds: { lines: 95, branches: 95 } },
  },
})
