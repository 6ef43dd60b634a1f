import { defineConfig } from 'vitest/config'

/** Tests that start whole programs: `npm run test:slow` in CI, not part of `npm test`. */
export const slow = ['test/examples/**', 'test/generate/generate.test.ts', 'test/property/soak.test.ts']

/** CI reads the results from a JSON report in this folder. */
const reports = process.env['VITEST_REPORT_FOLDER']

export default defineConfig({
  // The packages import each other by name: the paths of tsconfig.json lead to the sources.
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/**/*.test.ts', 'examples/test-with-vitest.test.ts'],
    exclude: ['**/node_modules/**', 'test/pack/**', 'test/docs/site*.test.ts', ...slow],
    globalSetup: ['test/helpers/mock-global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // The files of a worker share one module graph, which halves the time. So every test must clean up after itself.
    isolate: false,
    // One more than the two cores of CI: most tests wait for a server.
    maxWorkers: 3,
    reporters: reports ? ['default', ['json', { outputFile: `${reports}/bill-sdk.json` }]] : ['default'],
    coverage: { include: ['src/**'], exclude: ['src/bin/**', 'src/testing/**'], reporter: ['text', 'text-summary'], thresholds: { lines: 95, branches: 95 } },
  },
})
