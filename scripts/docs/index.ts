/**
 * `npm run docs [folder]`: builds the documentation site (guides, SDK reference, API reference) in
 * docs-site/ or in the given folder, then checks its links.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { exitWithUsageError, parseCommandLine } from '../../src/bin/command-line.js'
import { writeApiReference } from './api-reference.ts'
import { checkLinks } from './check-links.ts'
import { writeSdkReference } from './sdk-reference.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const { positionals } = parseCommandLine({ allowPositionals: true })
const output = positionals[0] ? resolve(positionals[0]) : join(ROOT, 'docs-site')
// The folder is deleted first, so it must be new, empty or an earlier site.
if (existsSync(output) && readdirSync(output).length && !existsSync(join(output, 'api/index.html'))) exitWithUsageError(`${output} has other files than a site. Choose another folder.`)
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
