/**
 * `npm run docs [folder]`: builds the documentation site (guides, SDK reference, API reference) in
 * docs-site/ or in the given folder, then checks its links.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeApiReference } from './api-reference.ts'
import { checkLinks } from './check-links.ts'
import { writeSdkReference } from './sdk-reference.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const [folder] = process.argv.slice(2)
const output = folder ? resolve(folder) : join(ROOT, 'docs-site')
process.chdir(ROOT)

rmSync(output, { recursive: true, force: true })
await writeSdkReference(output)
mkdirSync(join(output, 'api'), { recursive: true })
writeApiReference(join(output, 'api', 'index.html'))

const problems = checkLinks(output)
if (problems.length) {
  console.error(`Found ${problems.length} broken links:\n${problems.map((line) => `  ${line}`).join('\n')}`)
  process.exit(1)
}
console.log(`Built the site in ${output}. Open index.html in a browser.\nAll links work, and no page loads anything from another host.`)
