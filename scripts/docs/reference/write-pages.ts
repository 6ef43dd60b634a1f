/** Writes the generated pages to docs/reference/, which Git ignores. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDescription } from './description.ts'
import { errorsPage } from './errors-page.ts'
import { eventsPage } from './events-page.ts'
import { indexPage } from './index-page.ts'
import { openapiPage } from './openapi-page.ts'
import { optionsPage } from './options-page.ts'
import { pageName, resourcePage } from './resource-page.ts'
import { findSpecFolders } from './spec-folders.ts'

/** @returns the number of pages. */
export async function writePages(root: string): Promise<number> {
  const description = readDescription(root)
  const pages: [name: string, text: string][] = [
    ['index', indexPage(description)],
    ['options', optionsPage(root)],
    ['errors', errorsPage(root)],
    ['webhook-events', eventsPage(description)],
    ['openapi', openapiPage()],
  ]
  const folders = findSpecFolders(root)
  for (const resource of description.resources) {
    const folder = folders.get(resource.operations[0]?.id ?? '') ?? 'spec/paths'
    pages.push([pageName(resource), await resourcePage(description, resource, folder)])
  }
  const folder = join(root, 'docs/reference')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of pages) writeFileSync(join(folder, `${name}.md`), `${text}\n`)
  return pages.length
}
