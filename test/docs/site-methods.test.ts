/** The reference has a complete section for each method, and the same sample as the doc comments and the OpenAPI description. */
import { describe, expect, it } from 'vitest'
import { listFiles, readText } from './documents.ts'
import { files, readSite } from './site/files.ts'

interface OperationJson {
  readonly operationId: string
  readonly externalDocs: { readonly url: string }
  readonly security: readonly Record<string, readonly string[]>[]
  readonly responses: Record<string, unknown>
  readonly 'x-sdk': { readonly group: string; readonly name: string; readonly money?: string }
  readonly 'x-source': { readonly confidence: string }
  readonly 'x-codeSamples': readonly { readonly source: string }[]
}

const { paths } = JSON.parse(readSite('openapi.json')) as { paths: Record<string, Record<string, OperationJson>> }
const operations = Object.entries(paths).flatMap(([path, item]) => Object.entries(item).flatMap(([method, operation]) => (operation.operationId ? [{ method: method.toUpperCase(), path, operation }] : [])))

/** The sections of all methods in the Markdown versions, by `operationId`. */
const sections = new Map(
  files
    .filter((name) => name.startsWith('reference/') && name.endsWith('.md'))
    .flatMap((name) => readSite(name).split(/^## /m))
    .flatMap((section) => [...section.matchAll(/ · operation `(\w+)`/g)].map(([, id = '']) => [id, section] as const)),
)
const docComments = listFiles('generated/resources', /\.ts$/).map((file) => readText(file).replaceAll(/^\s*\* ?/gm, '')).join('\n')

/** The sample without the lines that create the client. */
const callOf = ({ 'x-codeSamples': [sample] }: OperationJson): string => sample?.source.split(/^const (?:bill|file) = .*\n/m).at(-1)?.trim() ?? ''

const CONFIDENCE: Record<string, string> = { documented: 'documented by BILL', peer: 'seen in another open-source client', inferred: 'inferred' }

/** What a section must contain. */
const expectations = ({ method, path, operation }: (typeof operations)[number]): [part: string, pattern: RegExp | string][] => [
  ['the path', `\`${method} ${path}\``],
  ['the signature', new RegExp(`^\`\`\`ts\n${operation['x-sdk'].name}\\([^]*?\\): (?:Call|Page)Promise<`, 'm')],
  ['the retries', /^- (?:Retry-safe|\*\*Not retried\*\*)/m],
  ['the credentials', /^- (?:Authentication: `|Needs no credentials)/m],
  ['the sample', callOf(operation)],
  ['the HTTP request', new RegExp(`^${method} /\\S+ HTTP/1\\.1\nHost: `, 'm')],
  ['the return value', /^\*\*Returns\*\* /m],
  ['the source', `Source: [BILL's page](${operation.externalDocs.url}), ${CONFIDENCE[operation['x-source'].confidence]}.`],
  ...(operation.security.some(({ sessionId }) => sessionId?.includes('mfa-trusted')) ? [['MFA', /^- Requires an \[MFA-trusted session\][^]*MfaRequiredError/m] as [string, RegExp]] : []),
  ...(operation['x-sdk'].money === 'moves' ? [['the warning', '**Moves money**'] as [string, string]] : []),
  ...(path.includes('{') ? [['the IDs', /^\*\*Path IDs\*\*[^]*NotFoundError/m] as [string, RegExp]] : []),
  ...(/Promise<void>/.test(sections.get(operation.operationId) ?? '') ? [] : [['the example response', /Example response|example response is that of/i] as [string, RegExp]]),
]

describe('the reference', () => {
  it('has a section for each operation', () => {
    expect([...sections.keys()].toSorted()).toEqual(operations.map(({ operation }) => operation.operationId).toSorted())
  })

  it('has everything about a method in its section', () => {
    const missing = operations.flatMap((entry) => {
      const section = sections.get(entry.operation.operationId) ?? ''
      return expectations(entry).filter(([, pattern]) => (typeof pattern === 'string' ? !section.includes(pattern) : !pattern.test(section))).map(([part]) => `${entry.operation.operationId}: ${part}`)
    })
    expect(missing).toEqual([])
  })

  it('has the sample of each method in its doc comment, too', () => {
    expect(operations.map(({ operation }) => operation).filter((operation) => !callOf(operation) || !docComments.includes(`\n${callOf(operation)}\n\`\`\``)).map(({ operationId }) => operationId)).toEqual([])
  })

  it('advises payOnce in the sample of createPayment', () => {
    expect(operations.map(({ operation }) => operation).filter((operation) => callOf(operation).startsWith('// Prefer payOnce')).map(({ operationId }) => operationId)).toEqual(['createPayment'])
  })
})
