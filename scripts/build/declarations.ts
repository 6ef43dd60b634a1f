/** src and generated -> the declarations that the published entries reach, one file for each source, comments kept. */
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

/** Declarations by file name below dist. @throws Error with the compiler's words when the source does not compile. */
export function declarations(root: string): Record<string, string> {
  const { fileNames, options } = readConfig(root)
  const portable = ts.createProgram(fileNames, options)
  check(portable, root)
  const found = emit(portable, root)
  // src/testing is for Node; its neighbours are the same as above, so only the folder's own files are written.
  const testing = ts.createProgram([join(root, 'src/testing/index.ts')], { ...options, types: ['node'] })
  Object.assign(found, emit(testing, root, join(root, 'src/testing/')))
  return reached(found, ['types/src/index.d.ts', 'types/src/webhooks/index.d.ts', 'types/src/testing/index.d.ts'])
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

function emit(program: ts.Program, root: string, folder = root): Record<string, string> {
  const found: Record<string, string> = {}
  const write = (path: string, text: string): void => void (found[relative(join(root, 'dist'), path).replaceAll('\\', '/')] = text)
  for (const source of program.getSourceFiles()) {
    if (source.isDeclarationFile || !source.fileName.startsWith(folder.replaceAll('\\', '/'))) continue
    program.emit(source, write, undefined, true)
  }
  return found
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
