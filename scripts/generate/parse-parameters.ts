/** Converts OpenAPI parameters to path IDs, query parameters, filters and sort fields. */
import { findField } from './find-field.ts'
import type { Field, Operation } from './ir.ts'
import type { Document, Parameter, Schema } from './openapi.ts'
import { inlineType } from './schema-types.ts'
import { SpecError } from './spec-error.ts'
import type { RequestName } from './split-request-response.ts'

type Parameters = Pick<Operation, 'pathParameters' | 'query' | 'filters' | 'sort'>

/** @param list the schema of the response. It defines the types of the filter fields. */
export function parseParameters(document: Document, path: string, parameters: Parameter[], list: Schema | undefined, requestName: RequestName): Parameters {
  const toField = ({ name, schema, required = false, description = '' }: Parameter): Field => ({ name, type: inlineType(schema, requestName), required, description })
  const filters = parameters.find(({ name }) => name === 'filters')
  const sort = parameters.find(({ name }) => name === 'sort')
  return {
    pathParameters: [...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => toField(findPathParameter(parameters, path, name as string))),
    query: parameters.filter((parameter) => parameter.in === 'query').map(toField),
    filters: Object.entries(filters?.['x-filterable'] ?? {}).map(([name, value]) => ({
      name,
      type: filterType(document, list, name, requestName),
      ...(Array.isArray(value) ? { operators: value } : { operators: value.operators, confidence: value['x-source'].confidence }),
    })),
    sort: sort?.['x-sortable'] ?? [],
  }
}

function findPathParameter(parameters: Parameter[], path: string, name: string): Parameter {
  const found = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)
  if (!found) throw new SpecError(`${path} does not describe its path parameter ${name}. Add it to \`parameters\`.`)
  return found
}

function filterType(document: Document, list: Schema | undefined, name: string, requestName: RequestName): string {
  const field = list && findField(document, list, ['results', ...name.split('.')])
  if (!field) return 'string'
  if (field.ref && field.schema.enum) return requestName(field.ref)
  if (field.schema.format === 'date-time') return 'string | Date'
  return inlineType(field.schema, requestName)
}
