/** How long the command line takes to start, as installed from its tarball. */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createConsumer, createTarballs } from '../../scripts/pack/tarball.ts'
import type { Scratch } from '../lib/scratch.ts'
import { shuffle } from '../lib/stats.ts'

export const BARE = 'node -e 0'

export interface ProcessTime {
  /** From the start of the process to its end, by the clock. */
  readonly milliseconds: number
  readonly processor: number
}

/** Returns the time of a process, one list per command with one value per round. */
export async function measureCommandLine({ folder, tarball }: Scratch, rounds: number): Promise<Map<string, ProcessTime[]>> {
  const cli = (await createTarballs(folder)).find(({ name }) => name === 'bill-sdk-cli')
  if (!cli) throw new Error('There is no tarball of bill-sdk-cli.')
  const project = await createConsumer(join(folder, 'cli'), [tarball, cli.path])
  const bill = join(project, 'node_modules/bill-sdk-cli/dist/bill.js')
  const commands = new Map([
    [BARE, ['-e', '0']],
    ['bill --help', [bill, '--help']],
    ['bill vendors list --help', [bill, 'vendors', 'list', '--help']],
    ['bill payments create --dry-run', [bill, 'payments', 'create', '--dry-run', '--data', BODY]],
  ])
  await writeFile(join(project, 'processor.cjs'), "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write(`processor ${(user + system) / 1000}`) })\n")
  const times = new Map<string, ProcessTime[]>([...commands.keys()].map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) for (const [name, args] of shuffle([...commands])) times.get(name)?.push(await time(args, project))
  return times
}

const BODY = JSON.stringify({ billId: '00n1', amount: 1, fundingAccount: { type: 'BANK_ACCOUNT', id: 'bac1' }, processingOptions: { createBill: false } })

async function time(args: readonly string[], cwd: string): Promise<ProcessTime> {
  const start = performance.now()
  const { stderr } = await promisify(execFile)(process.execPath, ['--require', './processor.cjs', ...args], { cwd })
  return { milliseconds: performance.now() - start, processor: Number(/processor ([\d.]+)$/.exec(stderr)?.[1]) }
}
