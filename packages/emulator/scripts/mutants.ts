/** Plants each mistake of test/invariants/mutants.ts in the sources of a test run, and prints which check of the invariants found it. Fails if one was not found. */
import { fileURLToPath } from 'node:url'
import type { TestModule } from 'vitest/node'
import { startVitest } from 'vitest/node'
import { MUTANTS, type Mutant } from '../test/invariants/mutants.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [only = ''] = process.argv.slice(2)

/** Changes one file as it is loaded. */
const plant = ({ name, file, find, replace }: Mutant) => ({
  name: 'plant-mutant',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | undefined {
    if (!id.endsWith(`/emulator/src/${file}`)) return undefined
    if (code.split(find).length !== 2) throw new Error(`"${name}": ${file} must have this text once: ${find}`)
    return code.replace(find, () => replace)
  },
})

interface Failure {
  readonly message: string
  readonly stack?: string
  readonly cause?: Failure
}

/** The function of the test that an error comes from, and its first line. */
function describe(failure: Failure): string {
  const innermost = failure.cause ?? failure
  const frame = /at (?:async )?(?:new )?([\w.#]+) \(.*\/test\/invariants\/(?!model)/.exec(innermost.stack ?? '') ?? /at (?:async )?(?:new )?([\w.#]+) \(.*\/test\/invariants/.exec(innermost.stack ?? '')
  return `${frame?.[1] ?? 'unknown'}: ${(innermost.message.split('\n')[0] ?? '').slice(0, 100)}`
}

async function run(mutant: Mutant): Promise<string | undefined> {
  const vitest = await startVitest('test', ['test/invariants.test.ts'], { root, watch: false, reporters: [{}] }, { plugins: [plant(mutant)] })
  const failures = vitest.state.getTestModules().flatMap((module: TestModule) => [...module.errors(), ...[...module.children.allTests()].flatMap((test) => test.result().errors ?? [])]) as Failure[]
  await vitest.close()
  return failures[0] && describe(failures[0])
}

let survivors = 0
for (const mutant of MUTANTS.filter(({ name }) => name.includes(only))) {
  const start = performance.now()
  const found = await run(mutant)
  if (!found) survivors++
  process.stdout.write(`${found ? 'found  ' : 'MISSED '} ${mutant.name} | ${found ?? ''} | ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
}
process.exitCode = survivors ? 1 : 0
