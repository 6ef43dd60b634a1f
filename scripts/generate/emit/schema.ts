/** Split document -> types of every path and schema, by openapi-typescript. */
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import type { Document } from '../openapi.ts'
import { header } from '../codegen-utils.ts'

const { factory } = ts
const literal = (value: string): ts.TypeNode => factory.createLiteralTypeNode(factory.createStringLiteral(value))

/** `string & {}`: any other string, while editors still offer the known values. */
const anyOther = factory.createIntersectionTypeNode([factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword), factory.createTypeLiteralNode([])])

const UPLOAD = `/** Content of a file. */
export type Upload = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>
`

export async function emitSchema(document: Document): Promise<string> {
  const nodes = await openapiTS(document as unknown as string, {
    silent: true,
    // A default is what BILL takes when a field is left out, so it makes none required.
    defaultNonNullable: false,
    transform(schema) {
      const node = schema as { 'x-open'?: boolean; enum?: string[]; contentMediaType?: string }
      if (node.contentMediaType) return factory.createTypeReferenceNode('Upload')
      if (node['x-open'] && node.enum) return factory.createUnionTypeNode([...node.enum.map(literal), anyOther])
      return undefined
    },
  })
  const text = astToString(nodes.flatMap((node) => (isNamed(node, 'components') ? [...declarations(node), node] : [node])))
  // By their names, so that hovers and messages say `Vendor` and not what it is made of.
  return `${header}\n${UPLOAD}\n${text.replaceAll(/components\["schemas"\]\["(\w+)"\]/g, '$1')}`
}

const isNamed = (node: ts.Node, name: string): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === name

/** Takes the schemas out of `components`: each becomes a declaration of its own. */
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
