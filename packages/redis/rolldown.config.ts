/** `rolldown -c`: builds dist from src, as ESM and CommonJS with one set of declarations, like bill-sdk (docs/decisions/0012). */
import { defineConfig, type OutputOptions, type Plugin, type RolldownOptions } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'

const shared: RolldownOptions = {
  platform: 'node',
  input: { index: './src/index.ts' },
  // Whatever is not a path stays an import: bill-sdk and node:*.
  external: /^[^./]/,
  tsconfig: 'tsconfig.build.json',
  checks: { pluginTimings: false },
}

const esm: OutputOptions = { dir: 'dist', format: 'es' }
const cjs: OutputOptions = { ...esm, format: 'cjs', exports: 'named', strict: true, entryFileNames: '[name].cjs' }

/** The ESM side of the declarations. */
const esmDeclarations: Plugin = {
  name: 'esm-declarations',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'index.d.ts', source: "export * from './index.cjs'\n" })
  },
}

export default defineConfig([
  { ...shared, output: { ...esm, cleanDir: true } },
  { ...shared, output: cjs },
  { ...shared, plugins: [dts({ emitDtsOnly: true, tsconfig: 'tsconfig.build.json' }), esmDeclarations], output: { ...cjs, format: 'es' } },
])
