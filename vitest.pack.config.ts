/** `npm run test:pack`: apart from `npm test`, because it builds, packs and installs. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/pack/*.test.ts'],
    globalSetup: ['test/pack/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    disableConsoleIntercept: true,
  },
})
