/**
 * spec/ -> generated/: bundle and lint with Redocly, parse, emit, write. The only entry of the generator.
 *
 *   npm run generate              writes the files that changed
 *   npm run generate -- --check   writes nothing; fails if generated/ is stale
 *   npm run generate -- --watch   runs again after each change of spec/; restart it after a change of scripts/
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs, styleText } from 'node:util'
import { formatProblems, hasErrors, SpecBundler, type BundleRun } from './bundle.ts'
import type { GeneratedFiles } from './build-files.ts'
import { SpecError } from './spec-error.ts'
import { watchFolder } from './watch.ts'
import { writeFiles } from './write-files.ts'

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } } })

const bundler = new SpecBundler()

/** The files of a bundle, or why there are none. The emitters load here, while the worker thread bundles. */
async function build({ bundled }: BundleRun): Promise<{ files?: GeneratedFiles; error?: unknown }> {
  const loading = import('./build-files.ts')
  try {
    const bundle = await bundled
    const errors = await readFile(path('spec/errors.yaml'), 'utf8')
    return { files: await (await loading).buildFiles(bundle, errors) }
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
async function reportProblems({ linted }: BundleRun, error?: unknown): Promise<boolean> {
  const problems = await linted
  if (problems.length) console.error(styleText('red', formatProblems(problems)))
  const failed = hasErrors(problems)
  // The linter reports what the bundler stumbles over, too, and more of it.
  if (error !== undefined && !(failed && error instanceof SpecError)) console.error(styleText('red', error instanceof SpecError ? error.message : String((error as Error).stack)))
  return !failed && error === undefined
}

/** Writes only if the spec has no lint errors. */
async function runOnce(): Promise<boolean> {
  const start = performance.now()
  const run = bundler.start()
  const { files, error } = await build(run)
  const clean = await reportProblems(run, error)
  return clean && files !== undefined && write(files, start)
}

/** Writes first, so that editors see new types at once, and reports lint problems afterwards. */
async function runWatching(): Promise<void> {
  const start = performance.now()
  const run = bundler.start()
  const { files, error } = await build(run)
  if (files) await write(files, start)
  if (await reportProblems(run, error)) console.log('spec/: no lint errors')
}

if (options.watch) await watchFolder(path('spec'), runWatching, () => console.log('Watching spec/ …'))
else {
  process.exitCode = (await runOnce()) ? 0 : 1
  await bundler.close()
}
