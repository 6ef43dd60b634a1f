/** Completion, as the shells do it. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SCRIPTS, type Shell } from '../src/completion/scripts.ts'
import { run } from './helpers/run.ts'

const SHELLS = Object.keys(SCRIPTS) as Shell[]

/** Not every machine has every shell, but CI installs them. */
const isMissing = (shell: string): boolean => !process.env['CI'] && Boolean(spawnSync(shell, ['-c', ':']).error)

const complete = async (...words: string[]): Promise<string[]> => (await run(['__complete', '--', ...words])).stdout.split('\n').filter(Boolean)

const LOADER = import.meta.resolve('tsx')
const PROGRAM = fileURLToPath(new URL('../src/bill.ts', import.meta.url))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bill-completion-'))
  mkdirSync(join(folder, 'files', 'paid'), { recursive: true })
  for (const name of ['payment.json', 'with blank.json']) writeFileSync(join(folder, 'files', name), '{}')
  // Completes as the program does, and prints its arguments otherwise.
  writeFileSync(join(folder, 'bill'), `#!/bin/sh\nif [ "$1" = __complete ] || [ "$1" = completion ]; then exec "${process.execPath}" --import "${LOADER}" "${PROGRAM}" "$@"; fi\nprintf 'RAN:'; printf ' %s' "$@"; printf ' :END\\n'\n`)
  chmodSync(join(folder, 'bill'), 0o755)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a script in a shell, in a folder with the files. */
function runIn(shell: string, args: readonly string[]): string {
  const { stdout, stderr, status, error } = spawnSync(shell, args, { cwd: join(folder, 'files'), env: { ...process.env, PATH: `${folder}:${process.env['PATH']}`, TERM: 'dumb', HOME: folder }, encoding: 'utf8', timeout: 60_000 })
  expect({ status, stderr, error }).toEqual({ status: 0, stderr: '', error: undefined })
  return stdout
}

describe('the candidates', () => {
  it('are commands, flags and values', async () => {
    expect(await complete('ven')).toEqual(['vendor-credits', 'vendors'])
    expect(await complete('vendors', 'bank-account', '')).toEqual(['get', 'create', 'delete'])
    expect(await complete('vendors', 'list', '--o')).toEqual(['--output'])
    expect(await complete('vendors', 'list', '--output', '')).toEqual(['table', 'json', 'jsonl', 'csv'])
    expect(await complete('vendors', 'list', '--output=j')).toEqual(['--output=json', '--output=jsonl'])
    expect(await complete('vendors', 'list', '--sort', 'name')).toEqual(['name:asc', 'name:desc'])
    expect(await complete('vendors', 'list', '--filter', 'name')).toEqual(['name:eq:', 'name:sw:'])
    expect(await complete('vendors', 'list', '--filter=name:s')).toEqual(['--filter=name:sw:'])
    expect(await complete('docs', 'vendors.c')).toEqual(['vendors.create', 'vendors.createBulk', 'vendors.configuration'])
    expect(await complete('completion', '')).toEqual(['bash', 'zsh', 'fish'])
    expect(await complete('mcp', '--toolset', 'p')).toEqual(['payables'])
    expect(await complete('vendors', 'create', '--data', '')).toEqual([])
    expect(await complete('')).not.toContain('__complete')
  })

  it('are files after @', async () => {
    const files = join(folder, 'files')
    expect(await complete('payments', 'create', '--data', `@${files}/pa`)).toEqual([`@${files}/paid/`, `@${files}/payment.json`])
    expect(await complete('payments', 'create', '--data', `@${files}/w`)).toEqual([])
    expect(await complete('payments', 'create', '--data', `@${folder}/nowhere/`)).toEqual([])
  })
})

describe('bill completion', () => {
  it.each(SHELLS)('prints the script for %s', async (shell) => {
    expect(await run(['completion', shell])).toEqual({ code: 0, stdout: SCRIPTS[shell], stderr: '' })
  })

  it.skipIf(isMissing('bash'))('completes in bash', () => {
    const completeLine = (line: string, word: string): string => `COMP_LINE=${JSON.stringify(line)} COMP_POINT=${line.length}; _bill bill "" "${word}"; printf '%s\\n' "\${COMPREPLY[@]}"`
    // What bash puts in place of the text after the last colon or "=".
    const lines = [completeLine('bill vendors li', 'li'), completeLine('bill vendors list --filter name:s', 's'), completeLine('bill vendors list --output=t', 't'), completeLine('bill payments create --data @pay', '@pay'), completeLine('bill spend ', '')]
    const [command, filter, value, file, ...groups] = runIn('bash', ['--norc', '-c', `source <(bill completion bash)\n${lines.join('\n')}`]).trim().split('\n')
    expect([command, filter, value, file]).toEqual(['list', 'sw:', 'table', '@payment.json'])
    expect(groups).toContain('budgets')
  })

  it.skipIf(isMissing('zsh'))('completes in zsh', () => {
    // A terminal in which each tab completes before the next key is read.
    const keys = [String.raw`bill vendors li\t--filter name:s\tCe --output=t\t\n`, String.raw`bill payments create --data @pay\t\n`]
    const script = `
      zmodload zsh/zpty
      zpty terminal zsh -f -i
      zpty -w terminal 'autoload -U compinit; compinit -u -D; source <(bill completion zsh); print REA""DY'
      zpty -r terminal output '*READY*'
      ${keys.map((line) => `zpty -w -n terminal $'${line}'; zpty -r terminal output '*RAN:*:END*'; print -r -- "$output"`).join('\n')}`
    const output = runIn('zsh', ['-f', '-c', script])
    expect(output).toContain('RAN: vendors list --filter name:sw:Ce --output=table :END')
    expect(output).toContain('RAN: payments create --data @payment.json :END')
  })

  it.skipIf(isMissing('fish'))('completes in fish', () => {
    const lines = ['bill vendors li', 'bill vendors list --filter name:s', 'bill vendors list --output=t', 'bill payments create --data @pay', 'bill documents upload 00n1 pay']
    const script = ['bill completion fish | source', ...lines.map((line) => `complete -C '${line}'`)].join('\n')
    expect(runIn('fish', ['--no-config', '-c', script]).split('\n').filter(Boolean)).toEqual(['list', 'name:sw:', '--output=table', '@payment.json', 'payment.json'])
  })
})
