/** `rolldown -c`: builds dist from src. The package is a program, so it is ESM alone, without declarations. */
import { defineConfig, type Plugin } from 'rolldown'
import { createCatalog } from './src/catalog/create-catalog.js'

/** Writes the operations of the description next to the program, so that it starts without reading the whole description. */
const catalog: Plugin = {
  name: 'catalog',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'catalog.json', source: JSON.stringify(createCatalog()) })
  },
}

/** What every command loads, in one file. The rest is loaded by the commands that need it. */
const START = /commander|src\/(run-process|main|program|io|errors|exit-codes|secret-arguments|catalog\/(catalog|create-catalog|document|mask|operation|toolsets)|client\/error-message|commands\/[\w-]+|completion\/scripts|operations\/(add-commands|flags|help)|output\/format|terminal\/(sanitize|style))\.[jt]s$/

export default defineConfig({
  input: { bill: './src/bill.ts' },
  platform: 'node',
  // Whatever is not a path stays an import: dependencies, bill-sdk and node:*. Commander is bundled, because it loads faster then.
  external: /^(?!commander$)[^./]/,
  tsconfig: 'tsconfig.build.json',
  plugins: [catalog],
  checks: { pluginTimings: false },
  output: { dir: 'dist', format: 'es', cleanDir: true, minify: true, codeSplitting: { groups: [{ name: 'start', test: START }] } },
})
