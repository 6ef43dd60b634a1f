/** `rolldown -c`: builds dist from src. The package is a program, so it is ESM alone, without declarations. */
import { defineConfig } from 'rolldown'

export default defineConfig({
  input: { bill: './src/bill.ts' },
  platform: 'node',
  // Whatever is not a path stays an import: dependencies, bill-sdk and node:*.
  external: /^[^./]/,
  tsconfig: 'tsconfig.build.json',
  checks: { pluginTimings: false },
  output: { dir: 'dist', format: 'es', cleanDir: true },
})
