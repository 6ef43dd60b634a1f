/**
 * npm run bench: measures bill-sdk as installed from its tarball, next to similar packages. Prints the tables and writes bench/RESULTS.md.
 *
 *   npm run bench                       every measurement, written to bench/RESULTS.md
 *   npm run bench -- --quick            few rounds, nothing written
 *   npm run bench -- --only calls       one group: sizes, imports, first-call, calls, loopback, allocations, paging, types, editor, command-line,
 *                                       shared-limits, fleet
 *   npm run bench -- --tarball a.tgz    measures that tarball instead of the working tree, nothing written
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseCommandLine } from '../src/bin/command-line.js'
import { keepChaosSection } from '../scripts/chaos/record.ts'
import { root } from './lib/run-node.ts'
import { createScratch } from './lib/scratch.ts'
import { measureAll } from './measure-all.ts'
import { report } from './report.ts'

const { values } = parseCommandLine({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', multiple: true }, tarball: { type: 'string' } },
})
const results = join(root, 'bench/RESULTS.md')
const folder = await mkdtemp(join(tmpdir(), 'bill-sdk-bench-'))
try {
  const scratch = await createScratch(folder, values.tarball && resolve(values.tarball))
  const text = report(await measureAll(scratch, values.quick, values.only))
  process.stdout.write(text)
  if (!values.quick && !values.only && !values.tarball && !process.exitCode) await writeFile(results, keepChaosSection(text, await readFile(results, 'utf8')))
} finally {
  await rm(folder, { recursive: true })
}
