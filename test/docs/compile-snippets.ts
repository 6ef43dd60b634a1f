/** Type-checks pieces of code against src. */
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { SNIPPET_GLOBALS } from './snippet-globals.ts'

export interface Snippet {
  /** File and line, as in a compiler message. */
  readonly location: string
  readonly text: string
}

const ROOT = resolve(import.meta.dirname, '../..')

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
    'bill-sdk-redis': [join(ROOT, 'packages/redis/src/index.ts')],
  },
}

/** Type-checks all snippets as one program of in-memory files. @returns one line per error. */
export function compile(snippets: readonly Snippet[]): string[] {
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
