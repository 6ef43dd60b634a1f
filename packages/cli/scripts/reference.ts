/** `npm run cli:reference`: writes docs/cli.md from the commands themselves; `-- --check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { allOperations } from '../src/catalog/catalog.ts'
import type { Operation } from '../src/catalog/operation.ts'
import { EXIT } from '../src/exit-codes.ts'
import { createProgram } from '../src/program.ts'

const file = new URL('../../../docs/cli.md', import.meta.url)

const program = createProgram({ stdout: {} } as never, () => true)

const escape = (text: string): string => text.replaceAll('|', String.raw`\|`).replaceAll('<', '&lt;')

/** Arguments and options as on the command line, such as `<vendor-id> --output <format>`. */
function usageOf(command: Command, shared: ReadonlySet<string>): string {
  const args = command.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}${argument.variadic ? '…' : ''}>` : `[${argument.name()}]`))
  const options = command.options.filter(({ long, negate }) => long !== undefined && !shared.has(long) && !negate).map(({ long, mandatory }) => (mandatory ? `${long}*` : (long as string)))
  return [...args, ...options].map((text) => `\`${text}\``).join(' ')
}

const SHARED = new Set(['--output', '--columns', '--dry-run', '--env-file', '--environment', '--yes'])

const commandOf = (operation: Operation): Command => operation.command.reduce<Command>((parent, word) => parent.commands.find((child) => child.name() === word) as Command, program)

const leaves = (command: Command): Command[] => (command.commands.length ? command.commands.flatMap(leaves) : [command])

const pathOf = (command: Command): string => (command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name())

const NOTES = { moves: 'moves money', redirects: 'redirects money', none: '' } as const

function notesOf({ money, isRead, requiresMfa, confidence }: Operation): string {
  return [NOTES[money], !isRead && money === 'none' && 'asks', requiresMfa && 'MFA', confidence !== 'documented' && confidence].filter(Boolean).join(', ')
}

function describeGroup(group: string): string {
  const rows = allOperations().filter(({ command }) => command[0] === group)
  return `## bill ${group}

| command | does | arguments | notes |
|---|---|---|---|
${rows.map((operation) => `| \`bill ${operation.command.join(' ')}\` | [${escape(operation.summary)}](${operation.docs}) | ${usageOf(commandOf(operation), SHARED)} | ${notesOf(operation)} |`).join('\n')}
`
}

const operationCommands = new Set(allOperations().map(commandOf))
const handWritten = leaves(program).filter((command) => !operationCommands.has(command) && !command.name().startsWith('__'))
const groups = [...new Set(allOperations().map(({ command }) => command[0] as string))]

const text = `# Command line reference

<!-- Written by packages/cli/scripts/reference.ts. Do not edit: run \`npm run cli:reference\`. -->

Every command of \`bill\`. The guide [Command line](guides/command-line.md) explains how to use them.
\`--help\` after a command shows its flags, filters, sort fields, and an example of its body.

## Options of every command

| option | does |
|---|---|
| \`--output table\\|json\\|jsonl\\|csv\` | sets the format; defaults to a table on a terminal, and to JSON elsewhere |
| \`--columns id,name\` | selects the fields of a table or of CSV |
| \`--dry-run\` | checks the input and prints the request, without sending it |
| \`--yes\` | sends a write without asking; what moves or redirects money needs \`--confirm\` |
| \`--env-file FILE\` | reads \`BILL_…\` variables from a file with mode 0600 |
| \`--environment sandbox\\|production\` | selects BILL's environment |

A flag with \`*\` is required. Notes: **asks** marks a write that asks on a terminal and needs \`--yes\`
elsewhere; **moves money** and **redirects money** need \`--confirm\` with the amount or the ID;
**MFA** needs an MFA-trusted session; **peer** and **inferred** mark what BILL does not document.

## Exit codes

| code | meaning |
|--:|---|
${Object.values(EXIT).map(({ code, meaning }) => `| ${code} | ${meaning} |`).join('\n')}

## Commands for every day

| command | does | arguments |
|---|---|---|
${handWritten.map((command) => `| \`${pathOf(command)}\` | ${escape(command.description())} | ${usageOf(command, SHARED)} |`).join('\n')}

${groups.map(describeGroup).join('\n')}`

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write('docs/cli.md is out of date. Run `npm run cli:reference`.\n')
    process.exit(1)
  }
} else writeFileSync(file, text)
