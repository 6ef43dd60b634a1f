/** The OpenAPI description, as the pages of the reference need it. */
import { readFileSync } from 'node:fs'
import { buildResourceTree, flattenTree, type ResourceNode } from '../../generate/resource-tree.ts'
import type { Operation } from '../../generate/ir.ts'
import { METHODS, resolve, type Document, type OperationObject, type Parameter } from '../../generate/openapi.ts'
import { parseOperations } from '../../generate/parse-openapi.ts'
import { splitRequestResponse } from '../../generate/split-request-response.ts'

export interface DescribedOperation extends Operation {
  readonly object: OperationObject
  readonly parameters: readonly Parameter[]
}

export interface DescribedResource extends ResourceNode {
  readonly operations: DescribedOperation[]
}

export interface Description {
  /** As BILL sees it. */
  readonly source: Document
  /** With separate schemas for requests and responses, whose names are those of the SDK's types. */
  readonly document: Document
  readonly resources: readonly DescribedResource[]
}

export function readDescription(root: string): Description {
  const source = JSON.parse(readFileSync(`${root}/generated/openapi.json`, 'utf8')) as Document
  const { document, requestName } = splitRequestResponse(source)
  const objects = new Map(Object.values(document.paths).flatMap((item) => METHODS.flatMap((method) => (item[method] ? [[item[method].operationId, { object: item[method], shared: item.parameters ?? [] }]] : []))))
  const operations = parseOperations(source, requestName).map((operation): DescribedOperation => {
    const { object, shared } = objects.get(operation.id) as { object: OperationObject; shared: Parameter[] }
    return { ...operation, object, parameters: [...shared, ...(object.parameters ?? [])].map((parameter) => resolve<Parameter>(document, parameter)) }
  })
  const resources = flattenTree(buildResourceTree(operations)).filter((node) => node.operations.length) as DescribedResource[]
  return { source, document, resources }
}
