/** How long type checking takes: tsc over a project of one file, with the installed declarations. */
import { runNode } from '../lib/run-node.ts'
import type { Scratch } from '../lib/scratch.ts'
import { listConsumers, writePaths, writeProject } from './consumers.ts'

export interface Check {
  readonly name: string
  readonly skipLibCheck: boolean
  readonly instantiations: number
  readonly types: number
  /** One value per round. */
  readonly seconds: readonly number[]
}

export async function measureTypes(scratch: Scratch, rounds: number): Promise<Check[]> {
  await writePaths(scratch)
  const checks: Check[] = []
  for (const skipLibCheck of [true, false])
    for (const [name, code] of await listConsumers(scratch)) {
      const { config } = await writeProject(scratch, 'consumer', code, skipLibCheck)
      checks.push(await check(scratch, name, config, skipLibCheck, rounds))
    }
  return checks
}

async function check({ folder }: Scratch, name: string, config: string, skipLibCheck: boolean, rounds: number): Promise<Check> {
  const seconds: number[] = []
  let output = ''
  for (let round = 0; round < rounds; round++) {
    output = await runNode(['node_modules/typescript/bin/tsc', '-p', config, '--extendedDiagnostics'], folder)
    seconds.push(read(output, 'Total time'))
  }
  return { name, skipLibCheck, instantiations: read(output, 'Instantiations'), types: read(output, 'Types'), seconds }
}

function read(output: string, label: string): number {
  const value = new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(output)?.[1]
  if (!value) throw new Error(`tsc did not print "${label}":\n${output}`)
  return Number(value)
}
