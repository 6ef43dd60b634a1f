import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/pack/**', 'test/docs/site.test.ts'],
    globalSetup: ['test/helpers/mock-setup.ts'],
    testTimeout: 20_000,
    coverage: { include: ['src/**'], reporter: ['text', 'text-summary'] },
  },
})
