/** What can follow the words of a command line. */
import { readdirSync } from 'node:fs'
import type { Command, Option } from 'commander'
import { allOperations, findOperation } from '../catalog/catalog.js'

/** @param words the words after `bill`; the last one is being typed, and may be empty. */
export function candidates(program: Command, words: readonly string[]): string[] {
  const current = words.at(-1) ?? ''
  const command = words.slice(0, -1).reduce((parent, word) => parent.commands.find((child) => child.name() === word) ?? parent, program)
  const [, name, joined] = /^(--[\w-]+)=([^]*)$/.exec(current) ?? []
  const option = command.options.find(({ long }) => long === (name ?? words.at(-2)))
  if (name !== undefined) return option?.required ? startingWith(valuesOf(command, option, joined as string), joined as string).map((value) => `${name}=${value}`) : []
  return startingWith(option?.required ? valuesOf(command, option, current) : namesIn(command, current), current)
}

const startingWith = (texts: readonly string[], start: string): string[] => texts.filter((text) => text.startsWith(start))

const isHidden = (command: Command): boolean => command.name().startsWith('__')

function namesIn(command: Command, current: string): string[] {
  if (current.startsWith('-')) return [...command.options.flatMap(({ long }) => (long ? [long] : [])), '--help']
  if (command.name() === 'docs') return allOperations().map(({ method }) => method)
  const children = command.commands.filter((child) => !isHidden(child)).map((child) => child.name())
  const choices = command.registeredArguments[0]?.argChoices ?? []
  return [...children, ...choices]
}

/** The values of an option that the description knows. Files are left to the shell, except after `@`, which no shell understands. */
function valuesOf(command: Command, { argChoices, long }: Option, current: string): string[] {
  if (argChoices) return [...argChoices]
  if (long === '--data') return current.startsWith('@') ? filesOf(current.slice(1)).map((path) => `@${path}`) : []
  if (long !== '--filter' && long !== '--sort') return []
  const path: string[] = []
  for (let parent: Command | null = command; parent?.parent; parent = parent.parent) path.unshift(parent.name())
  const operation = findOperation(path.join(' '))
  return long === '--sort' ? (operation?.sortable ?? []).flatMap((field) => [`${field}:asc`, `${field}:desc`]) : Object.entries(operation?.filterable ?? {}).flatMap(([field, operators]) => operators.map((operator) => `${field}:${operator}:`))
}

/** The files of the folder that a path names. Those with blanks are left out, because each shell quotes them in its own way. */
function filesOf(path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  try {
    const entries = readdirSync(folder || '.', { withFileTypes: true }).filter((entry) => /^[\w.,+-]+$/.test(entry.name))
    return entries.map((entry) => `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`)
  } catch {
    return []
  }
}
