/**
 * Every `ts` code block of README.md and docs/guides compiles against src, as its own module, and fits 80 columns.
 *
 * test/docs/snippet-globals.ts declares the names that all blocks can use, such as `bill`. A block can declare more names in an HTML comment right before it, which
 * readers don't see: `<!-- globals: declare const x: string -->`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { SNIPPET_GLOBALS } from './snippet-globals.ts'

interface Snippet {
  /** File and line, as in a compiler message. */
  readonly location: string
  readonly text: string
}

const ROOT = resolve(import.meta.dirname, '../..')
const BLOCK = /(?:<!-- globals:\s([\s\S]*?)-->\s*)?^```(?:ts|typescript)(?: \[[^\]\n]+\])?\n([\s\S]*?)^```/gm
const MAX_COLUMNS = 80

function extractSnippets(file: string): Snippet[] {
  const markdown = readFileSync(join(ROOT, file), 'utf8')
  return [...markdown.matchAll(BLOCK)].map(({ index, 0: block, 1: globals = '', 2: code = '' }) => ({
    location: `${file}:${markdown.slice(0, index + block.indexOf('```')).split('\n').length}`,
    text: `${globals}\n${code}\nexport {}\n`,
  }))
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  paths: {
    'bill-sdk': [join(ROOT, 'src/index.ts')],
    'bill-sdk/raw': [join(ROOT, 'src/raw/index.ts')],
    'bill-sdk/webhooks': [join(ROOT, 'src/webhooks/index.ts')],
    'bill-sdk/testing': [join(ROOT, 'src/testing/index.ts')],
    'bill-sdk-emulator': [join(ROOT, 'packages/emulator/src/index.ts')],
  },
}

/** Type-checks all snippets as one program of in-memory files. @returns one line per error. */
function compile(snippets: readonly Snippet[]): string[] {
  const toFile = (name: string, snippet: Snippet): [string, Snippet] => [join(ROOT, 'test/docs', name), snippet]
  const files = new Map([
    toFile('snippet-globals.d.ts', { location: 'snippet-globals.ts', text: SNIPPET_GLOBALS }),
    ...snippets.map((snippet, index) => toFile(`snippet-${index}.mts`, snippet)),
  ])
  const host = ts.createCompilerHost(compilerOptions)
  const { readFile, fileExists, getSourceFile } = host
  host.readFile = (name) => files.get(name)?.text ?? readFile(name)
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.getSourceFile = (name, language, ...rest) => {
    const snippet = files.get(name)
    return snippet ? ts.createSourceFile(name, snippet.text, language) : getSourceFile(name, language, ...rest)
  }
  const program = ts.createProgram([...files.keys()], compilerOptions, host)
  const diagnostics = [...files.keys()].flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(name)))
  return diagnostics.map(({ file, start = 0, messageText }) => {
    const line = file ? file.text.slice(0, start).split('\n').at(-1) + (file.text.slice(start).split('\n')[0] ?? '') : ''
    return `${files.get(file?.fileName ?? '')?.location}: ${ts.flattenDiagnosticMessageText(messageText, ' ')} in: ${line.trim()}`
  })
}

const documents = ['README.md', ...readdirSync(join(ROOT, 'docs/guides')).map((name) => `docs/guides/${name}`)]
const snippets = documents.flatMap(extractSnippets)

describe('code blocks of README and guides', () => {
  it('exist in every guide', () => {
    for (const file of documents) expect(snippets.some(({ location }) => location.startsWith(`${file}:`)), file).toBe(true)
  })

  it('compile against the SDK', () => {
    expect(compile(snippets)).toEqual([])
  }, 120_000)

  it('would not compile with a field that does not exist', () => {
    const text = "await bill.vendors.list({ filters: { nmae: { eq: 'x' } } })\nexport {}\n"
    expect(compile([{ location: 'here:1', text }])).toEqual([expect.stringContaining('nmae')])
  }, 120_000)

  it('fit 80 columns', () => {
    const tooLong = snippets.flatMap(({ location, text }) => text.split('\n').filter((line) => line.length > MAX_COLUMNS && !line.startsWith('declare ')).map((line) => `${location}: ${line}`))
    expect(tooLong).toEqual([])
  })
})
