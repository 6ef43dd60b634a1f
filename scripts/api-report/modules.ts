/** Declaration files, read for their names: what each declares, imports and exports. No type checker is needed: declarations say all in full. */
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** A name in a file. */
export interface Place {
  readonly file: string
  readonly name: string
}

export interface Exported extends Place {
  /** What a user imports it as. */
  readonly as: string
  /** Whether only its type is exported. */
  readonly typeOnly: boolean
}

export type Declaration = ts.Statement & { readonly name: ts.Identifier }

interface Module {
  readonly source: ts.SourceFile
  readonly locals: Map<string, Declaration>
  /** What a name in this file, or an export of it, stands for elsewhere. */
  readonly links: Map<string, Place>
  readonly exports: { as: string; typeOnly: boolean }[]
  readonly stars: string[]
}

export class Modules {
  readonly #files: Readonly<Record<string, string>>
  readonly #read = new Map<string, Module>()

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files
  }

  source(file: string): ts.SourceFile {
    return this.#module(file).source
  }

  declaration({ file, name }: Place): Declaration | undefined {
    return this.#module(file).locals.get(name)
  }

  /** Where a name that a file uses is declared; nothing for names of the language. */
  find({ file, name }: Place): Place | undefined {
    const module = this.#module(file)
    if (module.locals.has(name)) return { file, name }
    const link = module.links.get(name)
    if (link) return this.find(link)
    for (const star of module.stars) {
      const found = this.find({ file: star, name })
      if (found) return found
    }
    return undefined
  }

  /** All that an entry exports, by name. */
  exports(file: string): Exported[] {
    const module = this.#module(file)
    const named = module.exports.map(({ as, typeOnly }) => {
      const place = this.find({ file, name: as })
      if (!place) throw new Error(`${file} exports ${as}, which is declared nowhere.`)
      return { ...place, as, typeOnly }
    })
    const starred = module.stars.flatMap((star) => this.exports(star).map((one) => ({ ...one, typeOnly: true })))
    return [...named, ...starred].toSorted((a, b) => (a.as < b.as ? -1 : 1))
  }

  #module(file: string): Module {
    const known = this.#read.get(file)
    if (known) return known
    const text = this.#files[file]
    if (text === undefined) throw new Error(`There is no declaration file ${file}.`)
    const module = readModule(file, text)
    this.#read.set(file, module)
    return module
  }
}

/** The file that a specifier in a file means. */
export const target = (file: string, specifier: string): string => join(dirname(file), specifier).replaceAll('\\', '/').replace(/\.js$/, '.d.ts')

function readModule(file: string, text: string): Module {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const module: Module = { source, locals: new Map(), links: new Map(), exports: [], stars: [] }
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) readImport(module, file, statement)
    else if (ts.isExportDeclaration(statement)) readExport(module, file, statement)
    else readDeclaration(module, statement)
  }
  return module
}

function readImport({ links }: Module, file: string, { importClause, moduleSpecifier }: ts.ImportDeclaration): void {
  const bindings = importClause?.namedBindings
  if (!bindings || !ts.isNamedImports(bindings) || !ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('.')) return
  for (const { name, propertyName } of bindings.elements) links.set(name.text, { file: target(file, moduleSpecifier.text), name: (propertyName ?? name).text })
}

function readExport(module: Module, file: string, { exportClause, moduleSpecifier, isTypeOnly }: ts.ExportDeclaration): void {
  const from = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? target(file, moduleSpecifier.text) : undefined
  if (!exportClause) return void (from && module.stars.push(from))
  if (!ts.isNamedExports(exportClause)) throw new Error(`${file}: export * as … is not read.`)
  for (const { name, propertyName, isTypeOnly: alone } of exportClause.elements) {
    module.exports.push({ as: name.text, typeOnly: isTypeOnly || alone })
    if (from) module.links.set(name.text, { file: from, name: (propertyName ?? name).text })
  }
}

function readDeclaration({ locals, exports }: Module, statement: ts.Statement): void {
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations.map(({ name }) => name) : [(statement as Declaration).name]
  for (const name of declared) {
    if (!name || !ts.isIdentifier(name)) continue
    locals.set(name.text, statement as Declaration)
    if (ts.canHaveModifiers(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) exports.push({ as: name.text, typeOnly: false })
  }
}
