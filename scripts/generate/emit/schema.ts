/** Emits the types of every path and schema with openapi-typescript. */
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import type { Document } from '../openapi.ts'
import { header } from '../codegen-utils.ts'

const { factory } = ts
const literal = (value: string): ts.TypeNode => factory.createLiteralTypeNode(factory.createStringLiteral(value))

/** `string & {}` accepts any string, and editors still suggest the known values. */
const anyOther = factory.createIntersectionTypeNode([factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword), factory.createTypeLiteralNode([])])

const UPLOAD = `/** Content of a file. */
export type Upload = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>
`

export async function emitSchema(document: Document): Promise<string> {
  const nodes = await openapiTS(document as unknown as string, {
    silent: true,
    // A field with a default stays optional, because BILL applies the default if the field is missing.
    defaultNonNullable: false,
    transform(schema) {
      const node = schema as { 'x-open'?: boolean; enum?: string[]; contentMediaType?: string }
      if (node.contentMediaType) return factory.createTypeReferenceNode('Upload')
      if (node['x-open'] && node.enum) return factory.createUnionTypeNode([...node.enum.map(literal), anyOther])
      return undefined
    },
    transformProperty: (property, schema) => ('x-undefined' in schema ? allowUndefined(property) : undefined),
  })
  const text = astToString(nodes.flatMap((node) => (isNamed(node, 'components') ? [...declarations(node), node] : [isNamed(node, 'operations') ? allowUndefinedInQueries(node) : node])))
  // Refer to schemas by name, so that hovers and messages show `Vendor` instead of its structure.
  const named = text.replaceAll(/components\["schemas"\]\["(\w+)"\]/g, '$1')
  // The spec has no $defs, so this type of openapi-typescript is always empty.
  return `${header}\n${UPLOAD}\n${named.replace('export type $defs = Record<string, never>;\n', '')}`
}

const isNamed = (node: ts.Node, name: string): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === name

/** Moves the schemas out of `components` into declarations, and replaces them in `components` with references. */
function declarations(components: ts.InterfaceDeclaration): ts.Node[] {
  const schemas = components.members.find((member) => ts.isPropertySignature(member) && ts.isIdentifier(member.name) && member.name.text === 'schemas') as ts.PropertySignature
  const members = [...(schemas.type as ts.TypeLiteralNode).members] as ts.PropertySignature[]
  const found = members.map((member) => declare((member.name as ts.Identifier).text, member.type as ts.TypeNode, ts.getSyntheticLeadingComments(member)))
  const names = members.map(({ name }) => factory.createPropertySignature(undefined, name, undefined, factory.createTypeReferenceNode((name as ts.Identifier).text)))
  Object.assign(schemas, { type: factory.createTypeLiteralNode(names) })
  return found
}

function declare(name: string, type: ts.TypeNode, comments: ts.SynthesizedComment[] | undefined): ts.Node {
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)]
  const node = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(exported, name, undefined, type)
  return ts.setSyntheticLeadingComments(node, comments)
}

/** Changes `name?: T` to `name?: T | undefined`, for callers with exactOptionalPropertyTypes. */
function allowUndefined(property: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property
  if (!questionToken || !type || type.kind === ts.SyntaxKind.NeverKeyword) return property
  const optional = factory.createPropertySignature(modifiers, name, questionToken, factory.createUnionTypeNode([type, factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]))
  return ts.setSyntheticLeadingComments(optional, ts.getSyntheticLeadingComments(property))
}

/** Allows undefined for the query of each operation and for its optional parameters. */
function allowUndefinedInQueries(operations: ts.InterfaceDeclaration): ts.Node {
  const isQuery = (node: ts.Node): node is ts.PropertySignature => ts.isPropertySignature(node) && ts.isIdentifier(node.name) && node.name.text === 'query'
  const visitParameter = (node: ts.Node): ts.Node => (ts.isPropertySignature(node) ? allowUndefined(node) : node)
  const visit = (node: ts.Node): ts.Node => {
    if (!isQuery(node)) return ts.visitEachChild(node, visit, undefined)
    const { modifiers, name, questionToken, type } = node
    const parameters = type && ts.isTypeLiteralNode(type) ? ts.visitEachChild(type, visitParameter, undefined) : type
    return allowUndefined(factory.updatePropertySignature(node, modifiers, name, questionToken, parameters))
  }
  return ts.visitEachChild(operations, visit, undefined)
}
