/** The report: what each entry exports, the declarations in full, and the types of the description by a hash of their text. */
import { createHash } from 'node:crypto'
import ts from 'typescript'
import { Modules, target, type Declaration, type Exported, type Place } from './modules.ts'

const SCHEMA = 'types/generated/contract/schema.d.ts'
const printer = ts.createPrinter({ removeComments: true })

/** @param files declarations by name. @param entries the file of each entry, by the name that users import. */
export function report(files: Readonly<Record<string, string>>, entries: Readonly<Record<string, string>>): string {
  const modules = new Modules(files)
  const exported = Object.entries(entries).map(([name, file]) => ({ name, names: modules.exports(file) }))
  const values = new Set(exported.flatMap(({ names }) => names.filter(({ typeOnly }) => !typeOnly).map(key)))
  const reached = reach(modules, exported.flatMap(({ names }) => names), values)
  const sections = [...new Set([...reached.values()].map(({ file }) => file))].filter((file) => file !== SCHEMA).toSorted()
  return [
    HEAD,
    ...exported.map(({ name, names }) => `## ${name}\n\n${names.filter(({ file }) => file !== SCHEMA).map((one) => told(modules, one)).join('\n')}\n`),
    '## Declarations\n\nBy source file. What is not exported above is there because something exported names it.\n',
    ...sections.map((file) => `### ${file.slice('types/'.length, -'.d.ts'.length)}\n\n\`\`\`ts\n${declarationsOf(modules, file, [...reached.values()], values)}\n\`\`\`\n`),
    '## Types of the description\n\nAll exported by bill-sdk, type only. Their text stands in generated/contract/schema.ts; here a change of it shows as another hash. Comments do not count.\n',
    hashes(modules.source(SCHEMA)).join('\n'),
    '',
  ].join('\n')
}

const HEAD = `<!-- Made by scripts/api-report.ts. Do not edit; run \`npm run api:report\`. -->
# The public types

What users of the package can name. A line that changes or goes here may break them: it needs a changeset that says so.
`

const key = ({ file, name }: Place): string => `${file}#${name}`

function told(modules: Modules, { as, name, file, typeOnly }: Exported): string {
  const declaration = modules.declaration({ file, name })
  const kind = !declaration ? 'name' : ts.isClassDeclaration(declaration) ? 'class' : ts.isFunctionDeclaration(declaration) ? 'function' : ts.isVariableStatement(declaration) ? 'constant' : 'type'
  return `- \`${as}\`${as === name ? '' : `, declared as \`${name}\``}: ${kind}${typeOnly && kind !== 'type' ? ', type only' : ''}`
}

/** Everything that a user's types can touch, from the exports on. */
function reach(modules: Modules, from: readonly Place[], values: ReadonlySet<string>): Map<string, Place> {
  const reached = new Map<string, Place>()
  const open = [...from]
  for (let place = open.pop(); place; place = open.pop()) {
    const declaration = modules.declaration(place)
    if (!declaration || reached.has(key(place))) continue
    reached.set(key(place), place)
    // The description's types name only each other.
    if (place.file !== SCHEMA) open.push(...mentioned(modules, place.file, visible(declaration, values.has(key(place)))))
  }
  return reached
}

/** What a declaration names, where it is declared here. */
function mentioned(modules: Modules, file: string, node: ts.Node): Place[] {
  const found: (Place | undefined)[] = []
  const first = (name: ts.EntityName): string => (ts.isIdentifier(name) ? name.text : first(name.left))
  const visit = (child: ts.Node): void => {
    if (ts.isTypeReferenceNode(child)) found.push(modules.find({ file, name: first(child.typeName) }))
    else if (ts.isTypeQueryNode(child)) found.push(modules.find({ file, name: first(child.exprName) }))
    else if (ts.isExpressionWithTypeArguments(child) && ts.isIdentifier(child.expression)) found.push(modules.find({ file, name: child.expression.text }))
    else if (ts.isImportTypeNode(child) && child.qualifier && ts.isLiteralTypeNode(child.argument) && ts.isStringLiteral(child.argument.literal))
      found.push(modules.find({ file: target(file, child.argument.literal.text), name: first(child.qualifier) }))
    ts.forEachChild(child, visit)
  }
  visit(node)
  return found.filter((place) => place !== undefined)
}

/** A class without what its users cannot call: private and protected members, and the constructor of one that is no exported value. */
function visible(declaration: Declaration, constructible: boolean): ts.Node {
  if (!ts.isClassDeclaration(declaration)) return declaration
  const hidden = (member: ts.ClassElement): boolean =>
    (ts.isConstructorDeclaration(member) && !constructible) ||
    (member.name !== undefined && ts.isPrivateIdentifier(member.name)) ||
    (ts.canHaveModifiers(member) && (member.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword))
  const { modifiers, name, typeParameters, heritageClauses, members } = declaration
  return ts.factory.updateClassDeclaration(declaration, modifiers, name, typeParameters, heritageClauses, members.filter((member) => !hidden(member)))
}

function declarationsOf(modules: Modules, file: string, places: readonly Place[], values: ReadonlySet<string>): string {
  const unique = new Map(places.filter((place) => place.file === file).map((place) => [modules.declaration(place) as Declaration, values.has(key(place))]))
  return [...unique]
    .toSorted(([a], [b]) => a.pos - b.pos)
    .map(([declaration, constructible]) => printer.printNode(ts.EmitHint.Unspecified, visible(declaration, constructible), modules.source(file)))
    .join('\n')
}

/** One line for each path, operation, component and named type. */
function hashes(source: ts.SourceFile): string[] {
  const hash = (node: ts.Node): string => createHash('sha256').update(printer.printNode(ts.EmitHint.Unspecified, node, source)).digest('hex').slice(0, 12)
  const nested = (prefix: string, members: ts.NodeArray<ts.TypeElement>): string[] =>
    members.flatMap((member) => {
      const name = `${prefix}["${(member.name as ts.Identifier | ts.StringLiteral).text}"]`
      const type = (member as ts.PropertySignature).type
      return prefix === 'components' && type && ts.isTypeLiteralNode(type) ? nested(name, type.members) : [`- \`${name}\` ${hash(member)}`]
    })
  return source.statements.flatMap((statement) => {
    if (ts.isInterfaceDeclaration(statement)) return nested(statement.name.text, statement.members)
    return ts.isTypeAliasDeclaration(statement) ? [`- \`${statement.name.text}\` ${hash(statement)}`] : []
  })
}
