/** `rolldown -c`: builds dist from src, as ESM and CommonJS with one set of declarations, like bill-sdk (docs/decisions/0012). */
import { defineConfig, type OutputOptions, type Plugin, type RolldownOptions } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'

const shared: RolldownOptions = {
  platform: 'node',
  // Whatever is not a path stays an import: dependencies, bill-sdk and node:*.
  external: /^[^./]/,
  tsconfig: 'tsconfig.build.json',
  checks: { pluginTimings: false },
}

const esm: OutputOptions = { dir: 'dist', format: 'es' }
/** Jest cannot run import() in CommonJS. */
const cjs: OutputOptions = { ...esm, format: 'cjs', exports: 'named', strict: true, dynamicImportInCjs: false, entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' }

/** The ESM side of the declarations. */
const esmDeclarations: Plugin = {
  name: 'esm-declarations',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'index.d.ts', source: "export * from './index.cjs'\n" })
  },
}

export default defineConfig([
  { ...shared, input: { index: './src/index.ts', cli: './src/cli.ts' }, output: { ...esm, cleanDir: true } },
  // createRequire() accepts a file name as well as a URL.
  { ...shared, input: { index: './src/index.ts' }, transform: { define: { 'import.meta.url': '__filename' } }, output: cjs },
  { ...shared, input: { index: './src/index.ts' }, plugins: [dts({ emitDtsOnly: true, tsconfig: 'tsconfig.build.json' }), esmDeclarations], output: { ...cjs, format: 'es' } },
])
