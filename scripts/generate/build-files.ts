/** Creates every generated file from the bundled spec. The same input produces the same bytes. */
import { parse } from 'yaml'
import { emitApiMd } from './emit/api-md.ts'
import { emitErrors, type ErrorFact } from './emit/errors.ts'
import { emitEvents } from './emit/events.ts'
import { emitOpenapi } from './emit/openapi.ts'
import { emitOperations } from './emit/operations.ts'
import { emitParams } from './emit/params.ts'
import { emitResources } from './emit/resources.ts'
import { emitSchema } from './emit/schema.ts'
import type { Document } from './openapi.ts'
import { parseEvents, parseOperations } from './parse-openapi.ts'
import { splitRequestResponse } from './split-request-response.ts'

/** Content of each file, by its path below generated/. */
export type GeneratedFiles = Record<string, string>

/** @param bundle the bundled spec as JSON. @param errors spec/errors.yaml. */
export async function buildFiles(bundle: string, errors: string): Promise<GeneratedFiles> {
  const source = JSON.parse(bundle) as Document
  const { document, requestName } = splitRequestResponse(source)
  const operations = parseOperations(source, requestName)
  const events = parseEvents(source)
  const schemas = new Set(Object.keys(document.components.schemas))
  const resources = Object.entries(emitResources(operations, schemas)).map(([name, text]) => [`resources/${name}`, text])
  return {
    'openapi.json': emitOpenapi(source, operations),
    'api.md': emitApiMd(operations, events),
    'contract/schema.ts': await emitSchema(document),
    'contract/operations.ts': emitOperations(operations),
    'contract/params.ts': emitParams(operations, schemas),
    'contract/errors.ts': emitErrors(parse(errors) as Record<string, ErrorFact>),
    'contract/events.ts': emitEvents(events),
    ...Object.fromEntries(resources),
  }
}
