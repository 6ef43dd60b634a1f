/** Writes docs/fidelity.md: how the emulator serves each operation, and the rules that it keeps. `--check` fails if the file is out of date. */
import { readFileSync, writeFileSync } from 'node:fs'
import { loadContract, type Json } from '../src/contract/contract.ts'
import { createRegistry, type Kind } from '../src/resources/registry.ts'
import { resources, rules, specialHandlers } from '../src/resources/special.ts'
import type { Rule } from '../src/rules/rule.ts'
import { simplified } from '../src/rules/simplified.ts'

const root = new URL('../../../', import.meta.url)
const file = new URL('docs/fidelity.md', root)

const contract = loadContract(JSON.parse(readFileSync(new URL('generated/openapi.json', root), 'utf8')) as Json)
const registry = createRegistry(contract, specialHandlers, resources)

const rulesOf = (id: string): Rule[] => rules.filter(({ operations }) => operations.includes(id))

/** An operation whose records have rules of their own counts as special, even if a generic verb serves it. */
function kindOf(id: string): Kind | 'simplified' {
  if (simplified[id]) return 'simplified'
  const { kind } = registry.get(id) ?? { kind: 'missing' as const }
  return kind === 'generic' && rulesOf(id).length ? 'special' : kind
}

const count = <T>(items: readonly T[], keyOf: (item: T) => string): string[] => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([key, number]) => `| ${key} | ${number} |`)
}

const text = `# How faithful the emulator is

<!-- Written by packages/emulator/scripts/fidelity.ts. Do not edit: run \`npm run fidelity\`. -->

The emulator serves every operation of BILL's v3 API from what it was given before. This page says
how, for each of the ${contract.operations.length} operations, and lists the business rules that it keeps.

| kind | operations |
|---|--:|
${count(contract.operations, ({ id }) => kindOf(id)).join('\n')}

- **special**: rules of their own beyond the shapes of the description.
- **generic**: created, listed, changed and archived as the description says.
- **simplified**: less than BILL does; the notes say what.
- **missing**: 501, with the name of the operation.

## Rules

| confidence | rules |
|---|--:|
${count(rules, ({ confidence }) => confidence).join('\n')}

The status and the code of a rejection have a confidence of their own, because BILL documents few of
them: where the column is empty, they are our choice.

| rule | what it says | confidence | status and code | source |
|---|---|---|---|---|
${rules.map(({ id, text: says, confidence, error = '', source = '' }) => `| \`${id}\` | ${says} | ${confidence} | ${error} | ${source.replace(/https:\/\/\S+[^\s;,.]/g, (url) => `<${url}>`)} |`).join('\n')}

## Operations

| operation | method | kind | rules and notes |
|---|---|---|---|
${contract.operations.map(({ id, group, name }) => `| \`${id}\` | \`${group}.${name}\` | ${kindOf(id)} | ${[...rulesOf(id).map((rule) => `\`${rule.id}\``), simplified[id]].filter(Boolean).join(', ')} |`).join('\n')}
`

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write('docs/fidelity.md is out of date. Run `npm run fidelity`.\n')
    process.exit(1)
  }
} else writeFileSync(file, text)
