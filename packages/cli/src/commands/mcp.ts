import { Option, type Command } from 'commander'
import { TOOLSETS } from '../catalog/toolsets.js'
import type { Io } from '../io.js'
import type { McpFlags } from '../mcp/settings.js'
import { addConnectionOptions } from '../operations/flags.js'

const collect = (value: string, previous: readonly string[] = []): string[] => [...previous, value]

/** `bill mcp`: a server for assistants. Its packages are loaded only here. */
export function addMcpCommand(program: Command, io: Io): void {
  const command = program
    .command('mcp')
    .description('serves tools to an assistant with the Model Context Protocol; read-only by default')
    .addOption(new Option('--toolset <name>', 'typed tools for an area; repeatable').choices(TOOLSETS).argParser(collect))
    .option('--allow-writes', 'allows operations that change data, but no money')
    .option('--allow-payments', 'allows operations that move or redirect money; needs --max-amount')
    .option('--max-amount <usd>', 'the most that one operation may move')
    .option('--max-daily-amount <usd>', 'the most that all operations of a day (UTC) may move; defaults to --max-amount')
    .option('--without-consent', 'sends payments within the limits without asking a person')
    .option('--ledger <file>', 'where the amounts of each day are kept')
    .option('--audit <file>', 'appends a line per call to a file; defaults to stderr')
    .option('--production', 'allows a connection to production, where money is real')
    .option('--http <port>', 'serves HTTP on 127.0.0.1 in place of stdio; needs BILL_MCP_TOKEN')
  addConnectionOptions(command).action(async (flags: McpFlags) => {
    const { runMcp } = await import('../mcp/run.js')
    await runMcp(io, program.version() as string, flags)
  })
}
