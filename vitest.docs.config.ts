import { defineConfig } from 'vitest/config'

/** `npm run test:docs`: the built site in a real browser. Apart from `npm test`, since building it takes a minute. */
export default defineConfig({
  test: { include: ['test/docs/site.test.ts'], testTimeout: 60_000, hookTimeout: 600_000 },
})
