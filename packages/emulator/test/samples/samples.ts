/** The code samples of the OpenAPI description, and how a test runs one. */
import { readFileSync } from 'node:fs'
import { Bill, type BillOptions } from 'bill-sdk'
import type { Emulator } from '../../src/local.ts'

export interface Sample {
  readonly operationId: string
  /** The call, without the lines that create the client. */
  readonly code: string
  readonly schemes: readonly string[]
  /** The example of the success response, if it has one. */
  readonly example: unknown
}

interface OperationJson {
  readonly operationId: string
  readonly security: readonly Record<string, unknown>[]
  readonly responses: Record<string, unknown>
  readonly 'x-codeSamples': readonly { readonly source: string }[]
}

const document = JSON.parse(readFileSync(new URL('../../../../generated/openapi.json', import.meta.url), 'utf8')) as { paths: Record<string, Record<string, OperationJson>> }

const follow = (node: unknown): unknown => {
  const ref = (node as { $ref?: string } | undefined)?.$ref
  return ref ? follow(ref.slice(2).split('/').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')], document)) : node
}

function exampleOf({ responses }: OperationJson): unknown {
  const [, response] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? []
  const { content } = follow(response) as { content?: Record<string, { examples?: Record<string, unknown> }> }
  const [first] = Object.values(content?.['application/json']?.examples ?? {})
  return (follow(first) as { value?: unknown } | undefined)?.value
}

/** What creates the client and the file stands before an empty line; the call follows the line that does it last. */
const callOf = (source: string): string => source.split(/^const (?:bill|file) = .*\n/m).at(-1) as string

export const SAMPLES: readonly Sample[] = Object.values(document.paths).flatMap((item) =>
  Object.values(item)
    .filter((operation) => operation.operationId)
    .map((operation) => ({ operationId: operation.operationId, code: callOf(operation['x-codeSamples'][0]?.source ?? ''), schemes: Object.keys(operation.security[0] ?? {}), example: exampleOf(operation) })),
)

export const sampleOf = (operationId: string): Sample => {
  const sample = SAMPLES.find((item) => item.operationId === operationId)
  if (!sample) throw new Error(`There is no operation ${operationId}.`)
  return sample
}

/** A client with the credentials that the operation accepts first. */
export function clientFor(emulator: Emulator, schemes: readonly string[]): Bill {
  const { apiToken, appKey, partnerUsername, partnerPassword, organizationId } = emulator.credentials
  const { devKey: _devKey, username: _username, password: _password, organizationId: _organizationId, ...connection } = emulator.clientOptions({ trusted: false })
  if (schemes.includes('apiToken')) return new Bill({ ...connection, apiToken } as BillOptions)
  if (schemes.includes('appKey')) return new Bill({ ...connection, appKey, username: partnerUsername, password: partnerPassword, organizationId } as BillOptions)
  return new Bill(emulator.clientOptions() as BillOptions)
}

type Run = (bill: Bill, file: Blob, console: { log(): void }) => Promise<unknown>

/** Runs a sample. @returns its result; undefined for a list. */
export async function runSample(emulator: Emulator, { code, schemes }: Sample): Promise<unknown> {
  const [, result] = /^const (\w+) = await/m.exec(code) ?? []
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- runs a sample that this repository generated
  const run = new Function('bill', 'file', 'console', `return (async () => {\n${code}\nreturn ${result ?? 'undefined'}\n})()`) as Run
  return run(clientFor(emulator, schemes), new Blob(['%PDF-1.7 sample'], { type: 'application/pdf' }), { log: () => undefined })
}
