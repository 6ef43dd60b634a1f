/**
 * npm run bench: measures bill-sdk as installed from its tarball, next to similar packages. Prints the tables and writes bench/RESULTS.md.
 *
 *   npm run bench                       every measurement of the client, written to bench/RESULTS.md
 *   npm run bench -- --quick            few rounds, nothing written
 *   npm run bench -- --only calls       one group: sizes, imports, first-call, calls, loopback, allocations, paging, types, editor, command-line,
 *                                       shared-limits, fleet
 *   npm run bench -- --only emulator    the emulator next to Prism, written to its section of bench/RESULTS.md unless --quick
 *   npm run bench -- --tarball a.tgz    measures that tarball instead of the working tree, nothing written
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseCommandLine } from '../src/bin/command-line.js'
import { describeEmulator } from './emulator-section.ts'
import { writeSection } from '../scripts/reports/results-file.ts'
import { writeResults } from './lib/results.ts'
import { createScratch } from './lib/scratch.ts'
import { measureAll } from './measure-all.ts'
import { measureEmulator } from './measures/emulator.ts'
import { report } from './report.ts'

const { values } = parseCommandLine({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', multiple: true }, tarball: { type: 'string' } },
})
const { quick, tarball } = values
const only = values.only?.filter((name) => name !== 'emulator')
if (only?.length !== 0) await runClients()
// The emulator needs none of the packages that the client is compared with, but minutes of its own.
if (values.only?.includes('emulator')) await runEmulator()

async function runClients(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bill-sdk-bench-'))
  try {
    const scratch = await createScratch(folder, tarball && resolve(tarball))
    const text = report(await measureAll(scratch, quick, only))
    process.stdout.write(text)
    if (!quick && !only && !tarball && !process.exitCode) writeResults(text)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function runEmulator(): Promise<void> {
  const [load = 0] = loadavg()
  const text = describeEmulator(await measureEmulator(quick), load)
  process.stdout.write(`${text}\n`)
  if (!quick) writeSection('Emulator', text)
}
