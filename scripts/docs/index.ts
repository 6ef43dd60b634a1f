/**
 * `npm run docs`: builds the documentation site in docs/.vitepress/dist. `npm run docs:dev` serves it and follows changes in docs/.
 */
import { resolve } from 'node:path'
import { writePages } from './reference/write-pages.ts'

const ROOT = resolve(import.meta.dirname, '../..')
process.chdir(ROOT)
const pages = await writePages(ROOT)
console.log(`Wrote ${pages} pages of the reference to docs/reference.`)
