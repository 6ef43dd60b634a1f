/** `npm run docs`: builds the site of guides, API reference and SDK reference in docs-site/, or in the folder that is named, and checks its links. */
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeApi } from './docs/api.ts'
import { checkLinks } from './docs/links.ts'
import { writeReference } from './docs/reference.ts'

const out = resolve(process.argv[2] ?? fileURLToPath(new URL('../docs-site', import.meta.url)))
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

rmSync(out, { recursive: true, force: true })
await writeReference(out)
mkdirSync(join(out, 'api'), { recursive: true })
writeApi(join(out, 'api', 'index.html'))

const problems = checkLinks(out)
if (problems.length) {
  console.error(`${problems.length} links are wrong:\n${problems.map((line) => `  ${line}`).join('\n')}`)
  process.exit(1)
}
console.log(`The site is in ${out}; open index.html in a browser. All its links lead somewhere, and it loads nothing from elsewhere.`)
