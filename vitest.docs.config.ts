import { defineConfig } from 'vitest/config'

/** `npm run test:docs`: opens the built docs site in a browser. Building it takes a minute, so this is not part of `npm test`. */
export default defineConfig({
  test: { include: ['test/docs/site*.test.ts'], globalSetup: ['test/docs/site/build.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 600_000 },
})
