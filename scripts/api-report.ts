/**
 * docs/api-report.md: the public types in one committed file, so that a change that breaks users shows in review. The same source gives the same bytes.
 * Our own, for API Extractor's has 760 kB, nine tenths of them types of the description, whose diff generated/ shows already.
 *
 *   npm run api:report              writes the file
 *   npm run api:report -- --check   writes nothing; fails when the file is stale
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { report } from './api-report/report.ts'
import { declarations, TYPES } from './build/declarations.ts'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')
const file = join(root, 'docs/api-report.md')

const text = report(declarations(root, { checked: false }), TYPES)
const present = await readFile(file, 'utf8').catch(() => '')
const lines = (one: string, other: string): string[] => one.split('\n').filter((line) => !new Set(other.split('\n')).has(line))

if (!process.argv.includes('--check')) {
  if (present !== text) await writeFile(file, text)
  console.log(`docs/api-report.md: ${present === text ? 'fresh' : 'written'}, ${Math.round(text.length / 1000)} kB`)
} else if (present === text) {
  console.log('docs/api-report.md: fresh')
} else {
  const changes = [...lines(present, text).map((line) => `- ${line}`), ...lines(text, present).map((line) => `+ ${line}`)]
  console.error(`The public types have changed:\n\n${changes.slice(0, 40).join('\n')}\n${changes.length > 40 ? `and ${changes.length - 40} lines more\n` : ''}`)
  console.error('Run `npm run api:report`, look at the diff, and commit it with a changeset that says what it means for users.')
  process.exitCode = 1
}
