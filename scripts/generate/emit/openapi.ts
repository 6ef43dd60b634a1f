/** generated/openapi.json: the bundled spec, with a complete code sample for each operation. */
import type { Operation } from '../ir.ts'
import { METHODS, type Document } from '../openapi.ts'
import { printProgram } from '../samples/sample.ts'

export function emitOpenapi(source: Document, operations: readonly Operation[]): string {
  const samples = new Map(operations.map((operation) => [operation.id, printProgram(operation)]))
  const paths = Object.entries(source.paths).map(([path, item]) => {
    const described = METHODS.flatMap((method) => {
      const operation = item[method]
      return operation ? [[method, { ...operation, 'x-codeSamples': [{ lang: 'TypeScript', label: 'bill-sdk', source: samples.get(operation.operationId) }] }]] : []
    })
    return [path, { ...item, ...Object.fromEntries(described) }]
  })
  return `${JSON.stringify({ ...source, paths: Object.fromEntries(paths) }, undefined, 1)}\n`
}
