/** Looks up a field of a schema. */
import { refName, type Document, type Schema } from './openapi.ts'

/** Finds the schema of a field by its path, through $ref, allOf and arrays. If the schema is a component, `ref` is the name of the component. */
export function findField(document: Document, schema: Schema, path: string[], ref?: string): { schema: Schema; ref?: string } | undefined {
  if (schema.$ref) return findField(document, document.components.schemas[refName(schema.$ref)] as Schema, path, refName(schema.$ref))
  if (schema.items && path.length) return findField(document, schema.items, path)
  const [head, ...rest] = path
  if (head === undefined) return { schema, ...(ref ? { ref } : {}) }
  const property = schema.properties?.[head]
  if (property) return findField(document, property, rest)
  for (const part of schema.allOf ?? []) {
    const found = findField(document, part, path)
    if (found) return found
  }
  return undefined
}
