import { loadDocument, type Json } from './document.js'
import { readPath, type Operation } from './operation.js'

/** What the program needs of the description to start. The build writes it to dist/catalog.json, because it takes a fraction of the time to read. */
export interface Catalog {
  readonly operations: readonly Operation[]
  /** BILL's sections of the API, with their descriptions. */
  readonly tags: Readonly<Record<string, string>>
}

export function createCatalog(): Catalog {
  const { paths, tags } = loadDocument() as { paths: Record<string, Json>; tags: { name: string; description?: string }[] }
  return {
    operations: Object.entries(paths).flatMap(([path, item]) => readPath(path, item)),
    tags: Object.fromEntries(tags.map(({ name, description = '' }) => [name, description])),
  }
}
