/** Split document -> types of every path and schema, by openapi-typescript. */
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import type { Document } from '../openapi.ts'
import { header } from './text.ts'

const { factory } = ts
const literal = (value: string): ts.TypeNode => factory.createLiteralTypeNode(factory.createStringLiteral(value))
const reference = (name: string, of?: ts.TypeNode): ts.TypeNode => factory.createTypeReferenceNode(name, of ? [of] : undefined)

/** `string & {}`: any other string, while editors still offer the known values. */
const anyOther = factory.createIntersectionTypeNode([factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword), factory.createTypeLiteralNode([])])

/** What an upload takes: `Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>`. */
const upload = factory.createUnionTypeNode([
  reference('Blob'),
  reference('ArrayBuffer'),
  reference('Uint8Array', reference('ArrayBuffer')),
  reference('ReadableStream', reference('Uint8Array')),
])

export async function emitSchema(document: Document): Promise<string> {
  const nodes = await openapiTS(document as unknown as string, {
    silent: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform(schema) {
      const node = schema as { 'x-open'?: boolean; enum?: string[]; contentMediaType?: string }
      if (node.contentMediaType) return upload
      if (node['x-open'] && node.enum) return factory.createUnionTypeNode([...node.enum.map(literal), anyOther])
      return undefined
    },
  })
  return `${header('schema')}\n/** Bytes of a file. */\nexport type Upload = Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>\n\n${astToString(nodes)}`
}
