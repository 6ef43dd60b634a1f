/** The MCP packages take longer to load than everything else, so that only `bill mcp` loads them. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))

/** Reports each import of an MCP package, and each file of src/mcp. */
const HOOKS = `import { writeSync } from 'node:fs'
export async function resolve(specifier, context, next) {
  if (/^@modelcontextprotocol|[/]mcp[/](run|server|dispatcher)[.]/.test(specifier)) writeSync(2, 'loads ' + specifier + '\\n')
  return next(specifier, context)
}`
const asUrl = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`
const PRELOAD = asUrl(`import { register } from 'node:module'; register(${JSON.stringify(asUrl(HOOKS))})`)

async function loadsOf(args: readonly string[]): Promise<string[]> {
  const { stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--import', PRELOAD, 'packages/cli/src/bill.ts', ...args], { cwd: ROOT, env: { PATH: process.env['PATH'] } }).catch((error: { stderr: string }) => error)
  return stderr.split('\n').filter((line) => line.startsWith('loads '))
}

describe('the MCP packages', () => {
  it.each(['--help', 'mcp --help', 'vendors list --help', 'search pay', 'completion bash'])('are not loaded by bill %s', async (command) => {
    expect(await loadsOf(command.split(' '))).toEqual([])
  })

  it('are loaded by bill mcp', async () => {
    const loads = await loadsOf(['mcp', '--max-amount', '5'])
    expect(loads).toEqual(expect.arrayContaining([expect.stringContaining('/mcp/run.'), 'loads @modelcontextprotocol/server']))
  })
})
