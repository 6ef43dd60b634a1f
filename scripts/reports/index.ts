/**
 * Creates docs/spec-coverage.md from generated/openapi.json. The same input produces the same bytes.
 *
 *   npm run spec:report              writes the file and prints it
 *   npm run spec:report -- --check   only checks; fails if the file is stale
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseCommandLine } from '../../src/bin/command-line.js'
import type { Document } from '../generate/openapi.ts'
import { measureStrictness } from './schema-strictness.ts'
import { renderCoverage } from './spec-coverage.ts'

const { values: options } = parseCommandLine({ options: { check: { type: 'boolean', default: false } } })
const root = fileURLToPath(new URL('../..', import.meta.url))
const file = join(root, 'docs/spec-coverage.md')

const document = JSON.parse(await readFile(join(root, 'generated/openapi.json'), 'utf8')) as Document
const text = renderCoverage(document, measureStrictness(document))
const present = await readFile(file, 'utf8').catch(() => '')

if (!options.check) {
  await mkdir(dirname(file), { recursive: true })
  if (present !== text) await writeFile(file, text)
  console.log(text)
} else if (present === text) {
  console.log('docs/spec-coverage.md: up to date')
} else {
  console.error('docs/spec-coverage.md is stale.\nRun `npm run spec:report` and commit the result.')
  process.exitCode = 1
}
