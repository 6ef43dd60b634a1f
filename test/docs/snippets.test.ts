/**
 * Every `ts` block of README.md and docs/guides compiles against src, as a module of its own.
 *
 * Conventions: names that a block uses without making them are declared in test/docs/given.ts. A block may begin with more of them in an HTML comment on the
 * lines before it, `<!-- given: declare const x: string -->`, which readers do not see. `…` stands for the reader's own code. A block may show several ways to
 * do a thing side by side, so that a name may be declared twice in it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { GIVEN, OPENTELEMETRY } from './given.ts'

interface Snippet {
  /** File and line, as in an error message. */
  readonly where: string
  readonly text: string
}

const ROOT = resolve(import.meta.dirname, '../..')
const BLOCK = /(?:<!-- given: ([\s\S]*?)-->\s*)?^```(?:ts|typescript)\n([\s\S]*?)^```/gm
/** Cannot redeclare block-scoped variable. */
const TWICE = 2451

function snippetsOf(file: string): Snippet[] {
  const markdown = readFileSync(join(ROOT, file), 'utf8')
  return [...markdown.matchAll(BLOCK)].map(({ index, 0: all, 1: given = '', 2: code = '' }) => ({
    where: `${file}:${markdown.slice(0, index + all.indexOf('```')).split('\n').length}`,
    text: `${given}\n${code.replaceAll('…', '{}')}\nexport {}\n`,
  }))
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  paths: {
    'bill-sdk': [join(ROOT, 'src/index.ts')],
    'bill-sdk/webhooks': [join(ROOT, 'src/webhooks/index.ts')],
    'bill-sdk/testing': [join(ROOT, 'src/testing/index.ts')],
  },
}

/** Type-checks all snippets as one program of files that exist in memory only. @returns one line for each thing that is wrong. */
function check(snippets: readonly Snippet[]): string[] {
  const inMemory = (name: string, where: string, text: string): [string, Snippet] => [join(ROOT, 'test/docs', name), { where, text }]
  const files = new Map([
    inMemory('given.d.ts', 'given.ts', GIVEN),
    inMemory('opentelemetry.d.ts', 'given.ts', OPENTELEMETRY),
    ...snippets.map(({ where, text }, index) => inMemory(`snippet-${index}.mts`, where, text)),
  ])
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, getSourceFile } = host
  host.readFile = (name) => files.get(name)?.text ?? readFile(name)
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.getSourceFile = (name, language, ...rest) => {
    const snippet = files.get(name)
    return snippet ? ts.createSourceFile(name, snippet.text, language) : getSourceFile(name, language, ...rest)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  const checked = [...files.keys()].flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(name)))
  return checked.filter(({ code }) => code !== TWICE).map(({ file, start = 0, messageText }) => {
    const line = file ? file.text.slice(0, start).split('\n').at(-1) + (file.text.slice(start).split('\n')[0] ?? '') : ''
    return `${files.get(file?.fileName ?? '')?.where}: ${ts.flattenDiagnosticMessageText(messageText, ' ')} in: ${line.trim()}`
  })
}

const documents = ['README.md', ...readdirSync(join(ROOT, 'docs/guides')).map((name) => `docs/guides/${name}`)]
const snippets = documents.flatMap(snippetsOf)

describe('snippets of README and guides', () => {
  it('are found in every guide that shows code', () => {
    for (const file of documents) expect(snippets.some(({ where }) => where.startsWith(`${file}:`)), file).toBe(true)
  })

  it('compile against the SDK', () => {
    expect(check(snippets)).toEqual([])
  }, 120_000)

  it('would be refused with a field that does not exist', () => {
    const wrong = { where: 'here:1', text: "await bill.vendors.list({ filters: { nmae: { eq: 'x' } } })\nexport {}\n" }
    expect(check([wrong])).toEqual([expect.stringContaining('nmae')])
  }, 120_000)
})
