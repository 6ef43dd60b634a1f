/** Every schema of the description by its place, and what is wrong with it. */
import { METHODS, resolve, type Document, type MediaType, type OperationObject, type Parameter, type Reference, type Response, type Schema } from '../openapi.ts'

export interface SchemaPlace {
  schema: Schema
  /** Such as `Vendor`, `Vendor.name`, `BillList.results[]`, `createBill request`. */
  where: string
  role: 'component' | 'property' | 'parameter' | 'inner'
}

/** All schemas, each once: components with what is inside them, then parameters and bodies of the operations. */
export function readSchemas(document: Document): SchemaPlace[] {
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
  for (const { name, schema, role } of roots(document)) add(schema, name, role)
  return places
}

interface Root {
  name: string
  schema: Schema
  role: SchemaPlace['role']
}

/** Schemas of operations. References to components are left out, since those have been seen. */
function roots(document: Document): Root[] {
  return Object.values({ ...document.paths, ...document.webhooks }).flatMap((item) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      return operation ? ofOperation(document, operation, item.parameters ?? []) : []
    }),
  )
}

function ofOperation(document: Document, operation: OperationObject, shared: (Parameter | Reference)[]): Root[] {
  const own = [...shared, ...(operation.parameters ?? [])].filter((parameter): parameter is Parameter => !('$ref' in parameter))
  const media = (content: Record<string, MediaType> | undefined): Schema[] => (content?.['application/json'] ? [content['application/json'].schema] : [])
  const body = operation.requestBody && !('$ref' in operation.requestBody) ? media(operation.requestBody.content) : []
  const answers = Object.values(operation.responses).flatMap((response) => ('$ref' in response ? [] : media((response as Response).content)))
  const id = operation.operationId
  return [
    ...own.map((parameter): Root => ({ name: `${id} parameter ${parameter.name}`, schema: withDescription(parameter), role: 'parameter' })),
    ...body.map((schema): Root => ({ name: `${id} request`, schema, role: 'inner' })),
    ...answers.map((schema): Root => ({ name: `${id} answer`, schema, role: 'inner' })),
  ]
}

const withDescription = ({ schema, description }: Parameter): Schema => ({ ...schema, ...(description ? { description } : {}) })

/** Its own description, or the one of the component that it is. */
export function describes(document: Document, schema: Schema): boolean {
  if (schema.description) return true
  return schema.$ref !== undefined && describes(document, resolve<Schema>(document, { $ref: schema.$ref }))
}

/** An object of which nothing is said, a list of anything, or no type at all: whatever comes passes. */
export function isBare(schema: Schema): boolean {
  if (schema.$ref || schema.allOf || schema.oneOf || schema.anyOf || schema.enum || 'const' in schema) return false
  if (!schema.type) return !schema.properties && !schema.required
  const types = [schema.type].flat()
  const emptyObject = types.includes('object') && !schema.properties && typeof schema.additionalProperties !== 'object'
  return emptyObject || (types.includes('array') && !schema.items)
}
