/**
 * spec/ -> generated/: bundle and lint with Redocly, parse, emit, write. The only entry of the generator.
 *
 *   npm run generate              writes the files that changed
 *   npm run generate -- --check   writes nothing; fails if generated/ is stale
 *   npm run generate -- --watch   runs again after each change of spec/; restart it after a change of scripts/
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

/** The generated files, or why there are none. The emitters load while the worker thread bundles. */
async function build(): Promise<{ files?: GeneratedFiles; error?: unknown }> {
  try {
    const [bundle, errors, { buildFiles }] = await Promise.all([bundler.bundle(), readFile(path('spec/errors.yaml'), 'utf8'), import('./build-files.ts')])
    return { files: await buildFiles(bundle, errors) }
  } catch (error) {
    return { error }
  }
}

/** Writes the files, or compares them, and reports. Returns false if they are stale. */
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

/** Prints lint problems, then an error of the build. Returns false if there was any. */
function reportProblems(problems: SpecProblem[], error?: unknown): boolean {
  if (problems.length) console.error(styleText('red', formatProblems(problems)))
  const failed = hasErrors(problems)
  // The linter finds every error that stops the bundler.
  if (error !== undefined && !(failed && error instanceof SpecError)) console.error(styleText('red', error instanceof SpecError ? error.message : String((error as Error).stack)))
  return !failed && error === undefined
}

/** Writes only if the spec has no lint errors. */
async function runOnce(): Promise<boolean> {
  const start = performance.now()
  const [{ files, error }, problems] = await Promise.all([build(), bundler.lint()])
  return reportProblems(problems, error) && files !== undefined && write(files, start)
}

/** Writes first, so that editors see new types at once, and lints afterwards. */
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
