/**
 * `rolldown -c`: builds dist from src and generated, as ESM and CommonJS.
 *
 * Both formats share one set of declarations, so that a type of one format is the same type in the other and the schema is shipped once. They are CommonJS
 * (`.d.cts`) because an ESM declaration can re-export a CommonJS one in every mode of module resolution, but not the reverse (docs/decisions/0012).
 */
import { defineConfig, type OutputOptions, type Plugin, type RolldownOptions } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'

/**
 * The package's entry points: the file name in dist, and the source. The client and the raw client are each one file without imports of their own, because each
 * further file costs half a millisecond when a program starts. What entry points must share, they share through globalThis (src/errors/shared-state.ts), and errors
 * are recognized across copies (src/errors/error-class.ts).
 */
const client = { index: './src/index.ts' }
const raw = { raw: './src/raw/index.ts' }
const standalone = { webhooks: './src/webhooks/index.ts', testing: './src/testing/index.ts' }

const entries = { ...client, ...raw, ...standalone }

const shared: RolldownOptions = {
  platform: 'neutral',
  // Whatever is not a path stays an import: dependencies, optional peers and node:*.
  external: /^[^./]/,
  tsconfig: 'tsconfig.json',
  checks: { pluginTimings: false },
  // The operation table is a constant that is read in two places.
  optimization: { inlineConst: false },
}

const esm: OutputOptions = { dir: 'dist', format: 'es', minifyInternalExports: false }
const cjs: OutputOptions = {
  ...esm,
  format: 'cjs',
  exports: 'named',
  strict: true,
  // Jest cannot run import() in CommonJS.
  dynamicImportInCjs: false,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
}
/** The schema's types have a file of their own, which the API report leaves out. */
const types: OutputOptions = {
  ...cjs,
  format: 'es',
  chunkFileNames: ({ name }) => (name === 'schema.d' ? '[name].cjs' : '[name]-[hash].cjs'),
  codeSplitting: { groups: [{ name: 'schema.d', test: /contract\/schema/ }] },
}

/** `index.d.ts` and the others: the ESM side of the declarations. */
const esmDeclarations: Plugin = {
  name: 'esm-declarations',
  generateBundle() {
    for (const name of Object.keys(entries)) this.emitFile({ type: 'asset', fileName: `${name}.d.ts`, source: `export * from './${name}.cjs'\n` })
  },
}

/** `Uint8Array` has a type parameter since TypeScript 5.7; older compilers reject one. Its default accepts more, never less. */
const plainUint8Array: Plugin = {
  name: 'plain-uint8array',
  renderChunk: (code) => code.replaceAll(/\bUint8Array<ArrayBuffer(Like)?>/g, 'Uint8Array'),
}

/** rolldown reads a default import of CommonJS as Node does: as `module.exports`. openapi-fetch's CommonJS build exports it as `default`, marked by `__esModule`. */
const esModuleInterop: Plugin = {
  name: 'es-module-interop',
  renderChunk: (code) => code.replaceAll(/(__toESM\((?:\w+|require\("[^"]+"\))), 1\)/g, '$1)'),
}

/** createRequire() accepts a file name as well as a URL. */
const cjsBuild: RolldownOptions = { ...shared, plugins: [esModuleInterop], transform: { define: { 'import.meta.url': '__filename' } }, output: cjs }

export default defineConfig([
  { ...shared, input: client, output: { ...esm, cleanDir: true } },
  { ...shared, input: raw, output: esm },
  { ...shared, input: { ...standalone, 'bill-mock': './src/bin/bill-mock.ts' }, output: esm },
  ...[client, raw, standalone].map((input) => ({ ...cjsBuild, input })),
  { ...shared, input: entries, plugins: [dts({ emitDtsOnly: true, tsconfig: 'tsconfig.json' }), plainUint8Array, esmDeclarations], output: types },
])
