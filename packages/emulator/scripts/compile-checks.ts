/** Part of `npm run build`: writes the checks of request bodies into dist/checks. See docs/decisions/0034. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadContract, type Json } from '../src/contract/contract.js'
import { compileChecks } from './checks.js'

const description = readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8')
const checks = compileChecks(loadContract(JSON.parse(description) as Json))
const folder = new URL('../dist/checks/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, code] of checks) writeFileSync(new URL(`${name}.cjs`, folder), code)
console.log(`dist/checks: ${checks.size} modules, ${Math.round([...checks.values()].join('').length / 1000)} kB`)
