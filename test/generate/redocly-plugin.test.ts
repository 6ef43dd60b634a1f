import { beforeAll, describe, expect, it } from 'vitest'
import { RESERVED } from '../../packages/cli/src/reserved.ts'
import { reservedCommands } from '../../scripts/lint/reserved-commands.js'
import { lint, type LintResult } from './lint-document.ts'
import { smallSpec } from './small-spec.ts'
import { unusualButValid, violations } from './lint-violations.ts'

let clean: LintResult
let planted: LintResult

beforeAll(async () => {
  const paths = Object.fromEntries(violations.map(({ name, item }) => [`/connect/v3/${name}`, item]))
  ;[clean, planted] = await Promise.all([lint(smallSpec({ paths: unusualButValid })), lint(smallSpec({ paths }))])
}, 60_000)

describe('the lint rules', () => {
  it('report nothing in a valid spec', () => {
    expect(clean.problems).toEqual([])
    expect(clean.code).toBe(0)
  })

  it('reserve the same commands as the command line', () => {
    expect(reservedCommands).toEqual([...RESERVED])
  })

  it('make lint fail', () => {
    expect(planted.code).toBe(1)
  })

  it('report nothing in files without a violation', () => {
    const files = violations.map(({ name }) => fileOf(name))
    expect(planted.problems.filter(({ file }) => !files.includes(file))).toEqual([])
  })

  it.each(violations)('$rule reports $name with file and line, and nothing else there', ({ name, rule, message, line }) => {
    const found = planted.problems.filter(({ file }) => file === fileOf(name))
    expect(found).toEqual([{ ruleId: rule, severity: 'error', message: expect.stringContaining(message), file: fileOf(name), line: expect.any(Number) }])
    const reported = planted.lines[fileOf(name)]?.[(found[0]?.line ?? 0) - 1]?.trim() ?? ''
    expect(reported.slice(0, line.length)).toBe(line)
  })
})

const fileOf = (name: string): string => `paths/${name.replaceAll('/', '_')}.yaml`
