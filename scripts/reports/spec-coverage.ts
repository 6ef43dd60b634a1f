/** docs/spec-coverage.md: what the description covers, how sure it is, and how tight. */
import type { Document, Source } from '../openapi.ts'
import type { Operation } from '../model.ts'
import { readEvents, readOperations } from '../read.ts'
import { findAlike } from './alike.ts'
import { bullets, percent, table } from './markdown.ts'
import { KINDS } from './mutate.ts'
import { describes, isBare, readSchemas, type SchemaPlace } from './schemas.ts'
import type { Tightness } from './tightness.ts'

const CONFIDENCE = ['documented', 'peer', 'inferred'] as const
const APIS = [
  ['Connect', '/connect/v3/'],
  ['Events', '/connect-events/v3/'],
  ['Spend & Expense', '/connect/v3/spend/'],
] as const

export function coverageText(document: Document, tightness: Tightness): string {
  const operations = readOperations(document, (name) => name)
  const schemas = readSchemas(document)
  return [
    '<!-- Made by scripts/report.ts out of generated/openapi.json. Do not edit; run `npm run spec:report`. -->\n',
    '# What the description covers\n',
    operationsText(operations, readEvents(document).length),
    tagsText(document, operations),
    sourcesText(operations, schemas),
    schemasText(document, schemas),
    filtersText(operations),
    alikeText(document),
    tightnessText(tightness),
  ].join('\n')
}

/** The API with the longest prefix of the path. */
function apiOf(path: string): string {
  const found = APIS.filter(([, prefix]) => path.startsWith(prefix)).sort((one, other) => other[1].length - one[1].length)[0]
  if (!found) throw new Error(`${path} belongs to no API that scripts/spec/coverage.ts knows. Add its prefix there.`)
  return found[0]
}

function operationsText(operations: Operation[], events: number): string {
  const rows = APIS.map(([name]) => {
    const own = operations.filter(({ path }) => apiOf(path) === name)
    const sure = CONFIDENCE.map((level) => own.filter(({ confidence }) => confidence === level).length)
    return [name, own.length, own.filter(({ pages }) => pages).length, ...sure]
  })
  const sums = [1, 2, 3, 4, 5].map((column) => rows.reduce((sum, row) => sum + (row[column] as number), 0))
  const counts = table(['API', 'operations', 'of them lists that page', ...CONFIDENCE], [...rows, ['all', ...sums]])
  return `## Operations\n\n${operations.length} operations, ${events} webhook events.\n\n${counts}`
}

function tagsText(document: Document, operations: Operation[]): string {
  const count = (tag: string): number => operations.filter((operation) => operation.tag === tag).length
  return `## Operations per tag\n\n${table(['tag', 'operations'], document.tags.map(({ name }) => [name, count(name)]))}`
}

function sourcesText(operations: Operation[], schemas: SchemaPlace[]): string {
  const marked = (roles: SchemaPlace['role'][]): string[] =>
    schemas.flatMap(({ schema, role }) => (roles.includes(role) && schema['x-source'] ? [(schema['x-source'] as Source).confidence] : []))
  const shares = (levels: string[]): string[] =>
    CONFIDENCE.map((level) => levels.filter((other) => other === level).length).map((number) => `${number} (${percent(number, levels.length)})`)
  const rows = [
    ['operations', ...shares(operations.map(({ confidence }) => confidence))],
    ['schemas that carry x-source', ...shares(marked(['component']))],
    ['fields that carry x-source', ...shares(marked(['property', 'inner', 'parameter']))],
  ]
  const weak = operations.filter(({ confidence }) => confidence !== 'documented').map(({ id, confidence }) => `\`${id}\`: ${confidence}`)
  return [
    '## Sources\n\nA schema or field carries a source only where it is weaker than its operation; all others are as sure as that.\n',
    table(['what', ...CONFIDENCE], rows),
    `Operations that BILL does not document:\n\n${bullets(weak)}`,
  ].join('\n')
}

function schemasText(document: Document, schemas: SchemaPlace[]): string {
  const of = (role: SchemaPlace['role']): SchemaPlace[] => schemas.filter((place) => place.role === role)
  const undescribed = schemas.filter(({ role, schema }) => role !== 'inner' && !describes(document, schema))
  const several = schemas.filter(({ schema }) => [schema.type ?? []].flat().filter((type) => type !== 'null').length > 1)
  const names = (places: SchemaPlace[]): string[] => places.map(({ where }) => `\`${where}\``)
  const counts = [['schemas', of('component').length], ['properties', of('property').length], ['without a description', undescribed.length]]
  return [
    `## Schemas\n\n${table(['what', 'number'], counts)}`,
    `Schemas, properties and parameters without a description:\n\n${bullets(names(undescribed))}`,
    `Bare: objects without properties, lists without items, schemas without a type:\n\n${bullets(names(schemas.filter(({ schema }) => isBare(schema))))}`,
    `Of several types, null aside:\n\n${bullets(names(several))}`,
  ].join('\n')
}

function filtersText(operations: Operation[]): string {
  const unknown = operations.filter((operation) => takesFilters(operation) && !operation.filters.length).map(({ id }) => `\`${id}\``)
  const none = operations.filter((operation) => operation.pages && !takesFilters(operation)).map(({ id }) => `\`${id}\``)
  return [
    `## Filters\n\nLists that take \`filters\`, of fields that BILL does not list (the client takes a ready string):\n\n${bullets(unknown)}`,
    `Lists that take no \`filters\`:\n\n${bullets(none)}`,
  ].join('\n')
}

function alikeText(document: Document): string {
  const alike = findAlike(document)
  const list = (justified: boolean): string =>
    bullets(alike.filter((one) => one.justified === justified).map(({ names }) => names.map((name) => `\`${name}\``).join(', ')))
  return [
    `## Shapes under two names\n\nFamilies of Create, Update and Replace are left out. The same in all:\n\n${list(false)}`,
    `Alike, but they differ in which fields are required, or in being closed as requests are:\n\n${list(true)}`,
  ].join('\n')
}

function tightnessText({ examples, refusedExamples, made, survivors }: Tightness): string {
  const total = Object.values(made).reduce((sum, number) => sum + number, 0)
  const passed = (kind: string): number => survivors.filter((line) => line.includes(` ${kind} (`)).length
  const rows = KINDS.map((kind) => [kind, made[kind], made[kind] - passed(kind)])
  const score = `**${total - survivors.length} of ${total} refused (${percent(total - survivors.length, total)}).**`
  return [
    '## Tightness\n\nEach example is broken field by field at every depth, one change at a time; its schema must refuse every change',
    'but those that test/spec/tightness.test.ts names with a reason.',
    `Examples: ${examples.request} requests, ${examples.answer} answers, ${examples.event} events; ${refusedExamples.length} refused by their own schema.\n`,
    `${table(['mutants', 'made', 'refused'], [...rows, ['all', total, total - survivors.length]])}\n${score}\n`,
    `Let through:\n\n${bullets(survivors)}`,
  ].join('\n')
}

const takesFilters = ({ query }: Operation): boolean => query.some(({ name }) => name === 'filters')
