/** The flags of the commands that come from the description. */
import { Option, type Command } from 'commander'
import { toKebabCase, type Operation, type Parameter } from '../catalog/operation.js'
import type { ConnectionFlags } from '../client/connection.js'
import { FORMATS, type Format } from '../output/format.js'

export interface OperationFlags extends ConnectionFlags {
  readonly filter?: readonly string[]
  readonly sort?: readonly string[]
  readonly all?: boolean
  readonly data?: string
  readonly output?: Format
  readonly columns?: string
  readonly yes?: boolean
  readonly confirm?: string
  readonly dryRun?: boolean
  readonly idempotencyKey?: string
  /** Query parameters by name. */
  readonly [parameter: string]: unknown
}

/** Query parameters with a flag of their own name. */
export const plainParameters = ({ query }: Operation): Parameter[] => query.filter(({ name }) => name !== 'filters' && name !== 'sort')

const collect = (value: string, previous: readonly string[] = []): string[] => [...previous, value]

/** Options that every command with a connection has. */
export const addConnectionOptions = (command: Command): Command =>
  command
    .option('--env-file <file>', 'reads BILL_… variables from a file that only you can read (mode 0600); defaults to BILL_ENV_FILE')
    .addOption(new Option('--environment <name>', 'defaults to BILL_ENVIRONMENT, or sandbox').choices(['sandbox', 'production']))

/** Options of every command that prints data. */
export const addOutputOptions = (command: Command): Command =>
  command
    .addOption(new Option('--output <format>', 'defaults to table on a terminal, and to json elsewhere').choices(FORMATS))
    .option('--columns <fields>', 'fields of a table or of CSV, such as id,name,address.city')

export function addOperationOptions(command: Command, operation: Operation): void {
  for (const parameter of plainParameters(operation)) addParameter(command, isFileName(operation, parameter) ? { ...parameter, required: false, description: 'Name of the file; defaults to its own name.' } : parameter)
  if (operation.query.some(({ name }) => name === 'filters')) command.addOption(new Option('--filter <field:operator:value>', 'repeatable; the fields are below').argParser(collect))
  if (operation.query.some(({ name }) => name === 'sort')) command.addOption(new Option('--sort <field:asc|desc>', 'repeatable; the fields are below').argParser(collect))
  if (operation.pageParameter !== undefined) command.option('--all', 'fetches every page')
  if (operation.body && !operation.body.isFile) command.option('--data <@file|-|json>', 'the JSON body: a file, stdin, or the JSON itself')
  if (operation.hasIdempotencyKey) command.option('--idempotency-key <uuid>', 'a version 4 UUID; defaults to a new one')
  addOutputOptions(command)
  command.option('--dry-run', 'checks the input and prints the request, without sending it; needs no credentials')
  if (!operation.isRead) command.option('--yes', operation.money === 'none' ? 'does not ask' : 'is not enough here: --confirm is needed')
  if (operation.money !== 'none') command.option('--confirm <value>', 'the amount, or the ID, that the command shows before it sends')
  addConnectionOptions(command)
}

/** Whether a parameter is the name of the uploaded file, which the file itself has. */
const isFileName = ({ body }: Operation, { name }: Parameter): boolean => name === 'name' && body?.isFile === true

function addParameter(command: Command, { name, description, required, schema }: Parameter): void {
  const flag = `--${toKebabCase(name)}`
  const [summary = ''] = description.split(/(?<=\.) /)
  if (schema['type'] === 'boolean') command.option(flag, summary).option(flag.replace('--', '--no-'), '')
  else {
    const option = new Option(`${flag} <value>`, summary)
    if (required) option.makeOptionMandatory()
    if (Array.isArray(schema['enum'])) option.choices(schema['enum'] as string[])
    command.addOption(option)
  }
}
