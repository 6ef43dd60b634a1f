/**
 * spec/ -> generated/. The only entry: lint and bundle with Redocly, read, emit, write. The same input gives the same bytes.
 *
 *   npm run generate              writes what changed
 *   npm run generate -- --check   writes nothing; fails when generated/ is stale
 *   npm run generate -- --watch   runs again on every change of spec/ (a change of scripts/ needs a new start)
 */
import { execFile } from 'node:child_process'
import { mkdtemp, mkdir, readFile, readdir, rm, watch, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify, styleText } from 'node:util'
import { parse } from 'yaml'
import { emitApiMd } from './emit/api-md.ts'
import { emitErrors, type ErrorFact } from './emit/errors.ts'
import { emitEvents } from './emit/events.ts'
import { emitOperations } from './emit/operations.ts'
import { emitParams } from './emit/params.ts'
import { emitResources } from './emit/resources.ts'
import { emitSchema } from './emit/schema.ts'
import type { Document } from './openapi.ts'
import { readEvents, readOperations } from './parse-openapi.ts'
import { splitViews } from './split-request-response.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = join(root, 'generated')

/** What is wrong with the spec, as Redocly tells it. */
class SpecError extends Error {}

/** Runs the Redocly CLI. Its problems name file, line and rule. */
async function redocly(...args: string[]): Promise<void> {
  const cli = join(root, 'node_modules/@redocly/cli/bin/cli.js')
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' }
  await promisify(execFile)(process.execPath, [cli, ...args], { cwd: root, env, maxBuffer: 64 * 1024 * 1024 }).catch((error: { stdout?: string; stderr?: string; message: string }) => {
    const lines = `${error.stdout ?? ''}${error.stderr ?? ''}`.split('\n').filter((line) => !/^\s*[╔║╚]/.test(line))
    throw new SpecError(lines.join('\n').trim() || error.message)
  })
}

/** Every generated file by its path below generated/. */
async function build(): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'bill-sdk-'))
  try {
    const bundle = join(folder, 'openapi.json')
    // Both end before the folder goes, and what lint says comes first: it names the line.
    const ended = await Promise.allSettled([redocly('lint', 'bill'), redocly('bundle', 'bill', '--output', bundle)])
    for (const one of ended) if (one.status === 'rejected') throw one.reason
    const json = await readFile(bundle, 'utf8')
    const source = JSON.parse(json) as Document
    const errors = parse(await readFile(join(root, 'spec/errors.yaml'), 'utf8')) as Record<string, ErrorFact>
    const { document, inputName } = splitViews(source)
    const operations = readOperations(source, inputName)
    const events = readEvents(source)
    const schemas = new Set(Object.keys(document.components.schemas))
    return {
      'openapi.json': `${JSON.stringify(source, undefined, 1)}\n`,
      'api.md': emitApiMd(operations, events),
      'contract/schema.ts': await emitSchema(document),
      'contract/operations.ts': emitOperations(operations),
      'contract/params.ts': emitParams(operations, schemas),
      'contract/errors.ts': emitErrors(errors),
      'contract/events.ts': emitEvents(events),
      ...Object.fromEntries(Object.entries(emitResources(operations, schemas)).map(([name, text]) => [`resources/${name}`, text])),
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Makes the folder hold just these files; returns the paths that differed. */
async function write(files: Record<string, string>, check: boolean): Promise<string[]> {
  const present = (await readdir(out, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  const changed: string[] = []
  for (const [name, text] of Object.entries(files)) {
    if (present.includes(name) && (await readFile(join(out, name), 'utf8')) === text) continue
    changed.push(name)
    if (check) continue
    await mkdir(dirname(join(out, name)), { recursive: true })
    await writeFile(join(out, name), text)
  }
  for (const name of present.filter((name) => !(name in files))) {
    changed.push(name)
    if (!check) await rm(join(out, name))
  }
  return changed
}

/** One run; true when all is well. */
async function run(check: boolean): Promise<boolean> {
  const start = performance.now()
  try {
    const files = await build()
    const changed = await write(files, check)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    if (check && changed.length) {
      console.error(`generated/ is stale: ${changed.join(', ')}\nRun \`npm run generate\` and commit the result.`)
      return false
    }
    console.log(`generated/: ${Object.keys(files).length} files, ${check ? 'fresh' : `${changed.length} changed`}, ${seconds} s`)
    return true
  } catch (error) {
    console.error(styleText('red', error instanceof SpecError ? error.message : String((error as Error).stack)))
    return false
  }
}

/** Runs now, and again after each burst of changes, until the process is stopped. */
async function watchForChanges(): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve(true)
  const again = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => (running = running.then(() => run(false))), 150)
  }
  const follow = async (): Promise<void> => {
    for await (const _ of watch(join(root, 'spec'), { recursive: true })) again()
  }
  // Follows from before the first run, so that no change is missed.
  const following = follow()
  running = run(false)
  await running
  console.log('Watching spec/ …')
  await following
}

const args = process.argv.slice(2)
if (args.includes('--watch')) await watchForChanges()
else process.exitCode = (await run(args.includes('--check'))) ? 0 : 1
