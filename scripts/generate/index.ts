/**
 * The entry point of the generator. It bundles and lints spec/ with Redocly, parses the bundle, and writes generated/.
 *
 *   npm run generate              writes the files that changed
 *   npm run generate -- --check   only checks; fails if generated/ is stale
 *   npm run generate -- --watch   runs again after each change in spec/; restart it after a change in scripts/
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { parseCommandLine } from '../../src/bin/command-line.js'
import { formatProblems, hasErrors, SpecBundler, type SpecProblem } from './bundle.ts'
import type { GeneratedFiles } from './build-files.ts'
import { SpecError } from './spec-error.ts'
import { watchFolder } from './watch.ts'
import { writeFiles } from './write-files.ts'

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

const { values: options } = parseCommandLine({ options: { check: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } } })

const bundler = new SpecBundler()

/** Returns the generated files, or the error if they cannot be created. The emitters load while the worker thread bundles the spec. */
async function build(): Promise<{ files?: GeneratedFiles; error?: unknown }> {
  try {
    const [bundle, errors, { buildFiles }] = await Promise.all([bundler.bundle(), readFile(path('spec/errors.yaml'), 'utf8'), import('./build-files.ts')])
    return { files: await buildFiles(bundle, errors) }
  } catch (error) {
    return { error }
  }
}

/** Writes the files, or with --check only compares them. Prints the result. Returns false if the files are stale. */
async function write(files: GeneratedFiles, start: number): Promise<boolean> {
  const changed = await writeFiles(path('generated'), files, options.check)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (options.check && changed.length) {
    console.error(`generated/ is stale: ${changed.join(', ')}\nRun \`npm run generate\` and commit the result.`)
    return false
  }
  console.log(`generated/: ${Object.keys(files).length} files, ${options.check ? 'up to date' : `${changed.length} changed`}, ${seconds} s`)
  return true
}

/** Prints the lint problems, then the build error. Returns false if there was an error. */
function reportProblems(problems: SpecProblem[], error?: unknown): boolean {
  if (problems.length) console.error(styleText('red', formatProblems(problems)))
  const failed = hasErrors(problems)
  // The linter also reports every error that stops the bundler, so do not print such an error twice.
  if (error !== undefined && !(failed && error instanceof SpecError)) console.error(styleText('red', error instanceof SpecError ? error.message : String((error as Error).stack)))
  return !failed && error === undefined
}

/** Writes only if the spec has no lint errors. */
async function runOnce(): Promise<boolean> {
  const start = performance.now()
  const [{ files, error }, problems] = await Promise.all([build(), bundler.lint()])
  return reportProblems(problems, error) && files !== undefined && write(files, start)
}

/** Writes the files before linting, so that editors see new types at once. */
async function runWatching(): Promise<void> {
  const start = performance.now()
  const { files, error } = await build()
  if (files) await write(files, start)
  if (reportProblems(await bundler.lint(), error)) console.log('spec/: no lint errors')
}

if (options.watch) {
  await watchFolder(path('spec'), runWatching)
  console.log('Watching spec/ …')
} else {
  process.exitCode = (await runOnce()) ? 0 : 1
  await bundler.close()
}
