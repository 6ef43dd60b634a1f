/** Runs the measurements one after another. */
import { loadavg } from 'node:os'
import { readVersion, type Scratch } from './lib/scratch.ts'
import { root, runNode } from './lib/run-node.ts'
import { ALLOCATION_FLAGS, measureLoopback, measureRounds, type Paging, type Throughput } from './measures/calls.ts'
import { measureCommandLine, type ProcessTime } from './measures/command-line.ts'
import type { FleetRow } from './probes/fleet.ts'
import type { SharedLimitRow } from './probes/shared-limits.ts'
import { measureEditor, type Completion } from './measures/editor.ts'
import { measureImports, type ImportTime } from './measures/imports.ts'
import { firstCallRows, overheadRows, PAGING_ROWS } from './measures/rows.ts'
import { measureFootprint, measureSizes, type Footprint, type Size } from './measures/sizes.ts'
import { measureTypes, type Check } from './measures/types.ts'

export interface Results {
  readonly versions: Readonly<Record<string, string>>
  readonly minutes: number
  readonly load: readonly [before: number, after: number]
  readonly sizes?: readonly Size[] | undefined
  readonly footprint?: Footprint | undefined
  readonly imports?: ReadonlyMap<string, readonly ImportTime[]> | undefined
  readonly firstCall?: ReadonlyMap<string, readonly number[]> | undefined
  readonly overhead?: ReadonlyMap<string, readonly number[]> | undefined
  readonly loopback?: ReadonlyMap<string, readonly Throughput[]> | undefined
  readonly allocations?: ReadonlyMap<string, readonly number[]> | undefined
  readonly paging?: ReadonlyMap<string, readonly Paging[]> | undefined
  readonly types?: readonly Check[] | undefined
  readonly sharedLimits?: readonly SharedLimitRow[] | undefined
  readonly fleet?: readonly FleetRow[] | undefined
  readonly editor?: ReadonlyMap<string, readonly Completion[]> | undefined
  readonly commandLine?: ReadonlyMap<string, readonly ProcessTime[]> | undefined
}

const PACKAGES = ['bill-sdk', 'openapi-fetch', '@hey-api/openapi-ts', 'ky', 'stripe', 'openai', 'typescript']

/** @param only names of the groups to measure. Defaults to all. */
export async function measureAll(scratch: Scratch, quick: boolean, only: readonly string[] | undefined): Promise<Results> {
  const start = performance.now()
  const before = loadavg()[0] as number
  const versions: Record<string, string> = {}
  for (const name of PACKAGES) versions[name] = await readVersion(scratch.folder, name)
  for (const name of ['@redocly/cli', 'esbuild']) versions[name] = await readVersion(root, name)
  const group = async <T>(name: string, measure: () => Promise<T>): Promise<T | undefined> => {
    if (only && !only.includes(name)) return undefined
    process.stderr.write(`${name} ...\n`)
    try {
      return await measure()
    } catch (error) {
      // A failed group does not stop the others, because their results are still useful.
      process.stderr.write(`${name} failed: ${String(error)}\n`)
      process.exitCode = 1
      return undefined
    }
  }
  const withRedocly = scratch.redocly !== undefined
  const sizes = await group('sizes', () => measureSizes(scratch))
  const footprint = sizes && (await measureFootprint(scratch))
  const imports = await group('imports', () => measureImports(scratch, quick ? 5 : 31))
  const firstCall = await group('first-call', () => measureRounds<number>(scratch, 'first-call', firstCallRows(withRedocly), quick ? 5 : 30))
  const overhead = await group('calls', () => measureRounds<number>(scratch, 'overhead', overheadRows(withRedocly), quick ? 3 : 9))
  const loopback = await group('loopback', () => measureLoopback(scratch, quick ? 2 : 5))
  const allocations = await group('allocations', () => measureRounds<number>(scratch, 'allocations', overheadRows(withRedocly), quick ? 1 : 3, ALLOCATION_FLAGS))
  const paging = await group('paging', () => measureRounds<Paging>(scratch, 'paging', PAGING_ROWS, quick ? 1 : 5))
  const types = await group('types', () => measureTypes(scratch, quick ? 1 : 3))
  const editor = await group('editor', () => measureEditor(scratch, quick ? 1 : 5))
  const commandLine = await group('command-line', () => measureCommandLine(scratch, quick ? 5 : 31))
  const sharedLimits = await group('shared-limits', async () => JSON.parse(await runNode(['--import', 'tsx', 'bench/probes/shared-limits.ts'])) as SharedLimitRow[])
  const fleet = await group('fleet', async () => JSON.parse(await runNode(['--import', 'tsx', 'bench/probes/fleet.ts'])) as FleetRow[])
  const minutes = (performance.now() - start) / 60_000
  return { versions, minutes, load: [before, loadavg()[0] as number], sizes, footprint, imports, firstCall, overhead, loopback, allocations, paging, types, editor, sharedLimits, fleet, commandLine }
}
