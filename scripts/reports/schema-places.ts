/** Collects every schema of the spec with its place, and checks single schemas. */
import { METHODS, resolve, type Document, type MediaType, type OperationObject, type Parameter, type Reference, type Response, type Schema } from '../generate/openapi.ts'

export interface SchemaPlace {
  schema: Schema
  /** Place of the schema, such as `Vendor`, `Vendor.name`, `BillList.results[]`, `createBill request`. */
  where: string
  role: 'component' | 'property' | 'parameter' | 'inner'
}

/** Returns every schema once: first the components and the schemas inside them, then the parameters and bodies of operations. */
export function collectSchemas(document: Document): SchemaPlace[] {
  const places: SchemaPlace[] = []
  const add = (schema: Schema, where: string, role: SchemaPlace['role']): void => {
    places.push({ schema, where, role })
    for (const [name, property] of Object.entries(schema.properties ?? {})) add(property, `${where}.${name}`, 'property')
    if (schema.items) add(schema.items, `${where}[]`, 'inner')
    if (typeof schema.additionalProperties === 'object') add(schema.additionalProperties, `${where}{}`, 'inner')
    for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) add(part, where, 'inner')
  }
  for (const [name, schema] of Object.entries(document.components.schemas)) add(schema, name, 'component')
  for (const parameter of Object.values(document.components.parameters ?? {})) add(withDescription(parameter), `parameter ${parameter.name}`, 'parameter')
  for (const { name, schema, role } of operationSchemas(document)) add(schema, name, role)
  return places
}

interface Root {
  name: string
  schema: Schema
  role: SchemaPlace['role']
}

/** Returns the schemas of operations, except references to components. */
function operationSchemas(document: Document): Root[] {
  return Object.values({ ...document.paths, ...document.webhooks }).flatMap((item) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      return operation ? schemasOf(document, operation, item.parameters ?? []) : []
    }),
  )
}

function schemasOf(document: Document, operation: OperationObject, shared: (Parameter | Reference)[]): Root[] {
  const own = [...shared, ...(operation.parameters ?? [])].filter((parameter): parameter is Parameter => !('$ref' in parameter))
  const media = (content: Record<string, MediaType> | undefined): Schema[] => (content?.['application/json'] ? [content['application/json'].schema] : [])
  const body = operation.requestBody && !('$ref' in operation.requestBody) ? media(operation.requestBody.content) : []
  const responses = Object.values(operation.responses).flatMap((response) => ('$ref' in response ? [] : media((response as Response).content)))
  const id = operation.operationId
  return [
    ...own.map((parameter): Root => ({ name: `${id} parameter ${parameter.name}`, schema: withDescription(parameter), role: 'parameter' })),
    ...body.map((schema): Root => ({ name: `${id} request`, schema, role: 'inner' })),
    ...responses.map((schema): Root => ({ name: `${id} response`, schema, role: 'inner' })),
  ]
}

const withDescription = ({ schema, description }: Parameter): Schema => ({ ...schema, ...(description ? { description } : {}) })

/** Whether a schema has a description, or refers to a component that has one. */
export function hasDescription(document: Document, schema: Schema): boolean {
  if (schema.description) return true
  return schema.$ref !== undefined && hasDescription(document, resolve<Schema>(document, { $ref: schema.$ref }))
}

/** Whether a schema does not define its content: it is an object without properties or an array without items, or it has no type. */
export function isUntyped(schema: Schema): boolean {
  if (schema.$ref || schema.allOf || schema.oneOf || schema.anyOf || schema.enum || 'const' in schema) return false
  if (!schema.type) return !schema.properties && !schema.required
  const types = [schema.type].flat()
  const emptyObject = types.includes('object') && !schema.properties && typeof schema.additionalProperties !== 'object'
  return emptyObject || (types.includes('array') && !schema.items)
}
