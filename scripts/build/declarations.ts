/** src and generated -> the declarations that the published entries reach, one file for each source, comments kept. */
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

/** The entries' declarations, below dist. */
export const TYPES = { 'bill-sdk': 'types/src/index.d.ts', 'bill-sdk/webhooks': 'types/src/webhooks/index.d.ts', 'bill-sdk/testing': 'types/src/testing/index.d.ts' } as const

/** Declarations by file name below dist. @throws Error with the compiler's words when the source does not compile; `checked: false` saves that time. */
export function declarations(root: string, { checked = true } = {}): Record<string, string> {
  const { fileNames, options } = readConfig(root)
  const portable = ts.createProgram(fileNames, options)
  if (checked) check(portable, root)
  const found = emit(portable, root)
  // src/testing is for Node, so it cannot be in that program. A second one would take as long again to read Prism's types; its files say theirs in full.
  for (const name of ['index', 'mock']) found[`types/src/testing/${name}.d.ts`] = emitAlone(root, `src/testing/${name}.ts`)
  return reached(found, Object.values(TYPES))
}

function readConfig(root: string): ts.ParsedCommandLine {
  const file = join(root, 'tsconfig.build.json')
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile) as { config?: unknown; error?: ts.Diagnostic }
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  return ts.parseJsonConfigFileContent(config, ts.sys, root, undefined, file)
}

function check(program: ts.Program, root: string): void {
  const found = ts.getPreEmitDiagnostics(program)
  if (found.length) throw new Error(ts.formatDiagnostics(found, { getCurrentDirectory: () => root, getCanonicalFileName: (name) => name, getNewLine: () => '\n' }))
}

function emit(program: ts.Program, root: string): Record<string, string> {
  const found: Record<string, string> = {}
  const write = (path: string, text: string): void => void (found[relative(join(root, 'dist'), path).replaceAll('\\', '/')] = text)
  for (const source of program.getSourceFiles()) {
    if (!source.isDeclarationFile) program.emit(source, write, undefined, true)
  }
  return found
}

/** One file's declarations, from its own text. @throws Error when an export does not name its type. `npm run types` checks the rest. */
function emitAlone(root: string, fileName: string): string {
  const compilerOptions: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, strict: true, isolatedDeclarations: true, verbatimModuleSyntax: true, newLine: ts.NewLineKind.LineFeed }
  const { outputText, diagnostics } = ts.transpileDeclaration(ts.sys.readFile(join(root, fileName)) ?? '', { fileName, compilerOptions, reportDiagnostics: true })
  if (diagnostics?.length) throw new Error(diagnostics.map(({ messageText }) => `${fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`).join('\n'))
  return outputText
}

/** The entries and what they import, in turn. The others describe what no user can name. */
function reached(files: Record<string, string>, entries: readonly string[]): Record<string, string> {
  const wanted = new Set<string>()
  const visit = (name: string): void => {
    if (wanted.has(name)) return
    const text = files[name]
    if (text === undefined) throw new Error(`${name} is imported, but there is no such declaration.`)
    wanted.add(name)
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (fileName.startsWith('.')) visit(join(dirname(name), fileName).replaceAll('\\', '/').replace(/\.js$/, '.d.ts'))
    }
  }
  for (const entry of entries) visit(entry)
  return Object.fromEntries([...wanted].sort().map((name) => [name, files[name] as string]))
}
