/** Every operation of BILL's API, from the description that `bill-sdk` ships. The command line and the MCP server share it. */
import { existsSync, readFileSync } from 'node:fs'
import { createCatalog, type Catalog } from './create-catalog.js'
import type { Operation } from './operation.js'

/** Next to the built program; it does not exist next to the sources. */
const BUILT = new URL('catalog.json', import.meta.url)

let catalog: Catalog | undefined

function loadCatalog(): Catalog {
  catalog ??= existsSync(BUILT) ? (JSON.parse(readFileSync(BUILT, 'utf8')) as Catalog) : createCatalog()
  return catalog
}

/** Returns every operation. The catalog is read on the first call. */
export const allOperations = (): readonly Operation[] => loadCatalog().operations

/** Finds an operation by its operationId (`createVendor`), its SDK method (`vendors.create`) or its command (`vendors create`). Letter case matters. */
export function findOperation(name: string): Operation | undefined {
  return allOperations().find(({ id, method, command }) => name === id || name === method || name === command.join(' '))
}

/** Returns the description of a tag, such as "Vendors the organization pays (AP)." */
export const describeTag = (name: string): string => loadCatalog().tags[name] ?? ''
