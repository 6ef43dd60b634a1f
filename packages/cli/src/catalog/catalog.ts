/** Every operation of BILL's API, from the description that `bill-sdk` ships. The command line and the MCP server share it. */
import { loadDocument, type Json } from './document.js'
import { readPath, type Operation } from './operation.js'

let operations: readonly Operation[] | undefined

/** Returns every operation. The description is read on the first call. */
export function allOperations(): readonly Operation[] {
  operations ??= Object.entries(loadDocument()['paths'] as Record<string, Json>).flatMap(([path, item]) => readPath(path, item))
  return operations
}

/** Finds an operation by its operationId (`createVendor`), its SDK method (`vendors.create`) or its command (`vendors create`). Letter case matters. */
export function findOperation(name: string): Operation | undefined {
  return allOperations().find(({ id, method, command }) => name === id || name === method || name === command.join(' '))
}

/** Returns the description of a tag, such as "Vendors the organization pays (AP)." */
export function describeTag(name: string): string {
  return (loadDocument()['tags'] as { name: string; description?: string }[]).find((tag) => tag.name === name)?.description ?? ''
}
