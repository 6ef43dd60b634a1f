/** One command per operation of the description. */
import type { Command } from 'commander'
import { allOperations, describeTag } from '../catalog/catalog.js'
import { toKebabCase, type Operation } from '../catalog/operation.js'
import type { Io } from '../io.js'
import { addOperationOptions, type OperationFlags } from './flags.js'
import { describeOperation } from './help.js'

/** The first words of the commands, such as `vendors`. */
const topLevelGroups = (): string[] => [...new Set(allOperations().map(({ command }) => command[0] as string))]

const inGroup = (group: string): Operation[] => allOperations().filter(({ command }) => command[0] === group)

/** Describes a top-level group by its tag. A group with several tags, and a group within a group, has a list of its commands. */
function describeGroup(operations: readonly Operation[], depth: number): string {
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  const contents = [...new Set(operations.map(({ command }) => command[depth]))].join(', ')
  return depth === 1 && tags.length === 1 ? describeTag(tags[0] as string) : `Commands: ${contents}`
}

/** Adds a command per group. Only the groups that `isNeeded` selects get their commands, because a program is run for one command. */
export function addOperationCommands(program: Command, io: Io, isNeeded: (group: string) => boolean): void {
  for (const group of topLevelGroups()) {
    const operations = inGroup(group)
    const command = program.command(group).description(describeGroup(operations, 1)).helpGroup('Operations:')
    if (isNeeded(group)) for (const operation of operations) addOperation(findParent(command, operation), io, operation)
  }
}

/** Finds or adds the commands of the groups between the top-level group and an operation. */
function findParent(top: Command, { command, method }: Operation): Command {
  let parent = top
  for (const [index, word] of command.slice(1, -1).entries()) {
    const prefix = method.split('.').slice(0, index + 2).join('.')
    const members = allOperations().filter((operation) => operation.method.startsWith(`${prefix}.`))
    parent = parent.commands.find((child) => child.name() === word) ?? parent.command(word).description(describeGroup(members, index + 2))
  }
  return parent
}

function addOperation(parent: Command, io: Io, operation: Operation): void {
  const command = parent.command(operation.command.at(-1) as string).summary(operation.summary).description(`${operation.summary}.\n\n${operation.description}`)
  for (const { name, description } of operation.path) command.argument(`<${toKebabCase(name)}>`, description)
  if (operation.body?.isFile) command.argument('<file>', 'the file to upload, or - for stdin')
  addOperationOptions(command, operation)
  command.addHelpText('after', () => describeOperation(operation))
  command.action(async () => {
    const { runOperation } = await import('./run.js')
    await runOperation(io, operation, command.args, command.opts<OperationFlags>())
  })
}
