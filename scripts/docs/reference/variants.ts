/** Finds the alternatives of a schema. */
import { refName, type Document, type Schema } from '../../generate/openapi.ts'

/** The alternatives of `oneOf`, or the schema itself. Alternatives that only say which fields are required are none. */
export function findVariants(document: Document, schema: Schema): Schema[] {
  const target = schema.$ref ? (document.components.schemas[refName(schema.$ref)] as Schema) : schema
  const alternatives = (target.oneOf ?? target.anyOf ?? []).filter(({ type, $ref, properties }) => type !== 'null' && ($ref ?? properties))
  if (alternatives.length === 1) return findVariants(document, alternatives[0] as Schema)
  return alternatives.length ? alternatives : [schema]
}
