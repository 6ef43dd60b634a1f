/** What can follow the words of a command line. */
import type { Command, Option } from 'commander'
import { allOperations, findOperation } from '../catalog/catalog.js'

/** @param words the words after `bill`; the last one is being typed, and may be empty. */
export function candidates(program: Command, words: readonly string[]): string[] {
  const current = words.at(-1) ?? ''
  const command = words.slice(0, -1).reduce((parent, word) => parent.commands.find((child) => child.name() === word) ?? parent, program)
  const option = command.options.find(({ long }) => long === words.at(-2))
  return (option?.required ? valuesOf(command, option) : namesIn(command, current)).filter((candidate) => candidate.startsWith(current))
}

const isHidden = (command: Command): boolean => command.name().startsWith('__')

function namesIn(command: Command, current: string): string[] {
  if (current.startsWith('-')) return [...command.options.flatMap(({ long }) => (long ? [long] : [])), '--help']
  if (command.name() === 'docs') return allOperations().map(({ method }) => method)
  const children = command.commands.filter((child) => !isHidden(child)).map((child) => child.name())
  const choices = command.registeredArguments[0]?.argChoices ?? []
  return [...children, ...choices]
}

/** The values of an option that the description knows. Files are left to the shell. */
function valuesOf(command: Command, { argChoices, long }: Option): string[] {
  if (argChoices) return [...argChoices]
  if (long !== '--filter' && long !== '--sort') return []
  const path: string[] = []
  for (let parent: Command | null = command; parent?.parent; parent = parent.parent) path.unshift(parent.name())
  const operation = findOperation(path.join(' '))
  return long === '--sort' ? (operation?.sortable ?? []).flatMap((field) => [`${field}:asc`, `${field}:desc`]) : Object.entries(operation?.filterable ?? {}).flatMap(([field, operators]) => operators.map((operator) => `${field}:${operator}:`))
}
