/** The commands that the documentation shows exist, with their flags. */
import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../src/program.ts'

const ROOT = new URL('../../../', import.meta.url)
const program = createProgram({ stdout: {} } as never, () => true)

/** The lines of shell blocks that begin with `bill`, without redirections. */
function commandsIn(file: string): string[] {
  const blocks = readFileSync(new URL(file, ROOT), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)
  return Array.from(blocks, ([, block = '']) => block.split('\n'))
    .flat()
    .filter((line) => line.startsWith('bill '))
    .map((line) => line.replace(/ > \S+$/, ''))
}

const find = (words: readonly string[]): { command: Command; rest: readonly string[] } => {
  let command = program
  let index = 0
  for (; index < words.length; index++) {
    const child = command.commands.find((candidate) => candidate.name() === words[index])
    if (!child) break
    command = child
  }
  return { command, rest: words.slice(index) }
}

describe.each(['README.md', 'docs/guides/command-line.md', 'docs/guides/mcp.md', 'packages/cli/README.md'])('%s', (file) => {
  const lines = commandsIn(file)

  it('shows commands', () => {
    expect(lines.length).toBeGreaterThan(1)
  })

  it.each(lines)('%s', (line) => {
    const { command, rest } = find(line.replaceAll(/"[^"]*"/g, 'text').split(' ').slice(1))
    expect(command.commands, 'a group of commands').toEqual([])
    const flags = rest.filter((word) => word.startsWith('--') && word !== '--help')
    const known = command.options.map(({ long }) => long)
    expect(flags.filter((flag) => !known.includes(flag))).toEqual([])
    const values = flags.filter((flag) => command.options.find(({ long }) => long === flag)?.required)
    const operands = rest.filter((word, index) => !word.startsWith('--') && !values.includes(rest[index - 1] ?? ''))
    if (!rest.includes('--help')) expect(operands.length).toBeGreaterThanOrEqual(command.registeredArguments.filter(({ required }) => required).length)
  })
})
