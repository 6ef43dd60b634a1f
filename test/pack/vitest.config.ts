/** `npm run test:pack`: apart from `npm test`, for it builds, packs and installs. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['test/pack/*.test.ts'], root: new URL('../..', import.meta.url).pathname, testTimeout: 120_000, hookTimeout: 240_000, disableConsoleIntercept: true },
})
