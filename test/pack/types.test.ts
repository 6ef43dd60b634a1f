/** The declarations compile in every kind of project. TypeScript also checks the declarations themselves. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { run } from '../../scripts/pack/tarball.ts'
import { IDIOMS, MISTAKES } from './idioms.ts'

const folder = join(inject('project'), 'types')

/** Code as a user writes it, in either format. */
const PROGRAM = `
import { ApiError, Bill, BillError, NotFoundError, type BillOptions, type Bill as Client, type CallPromise, type Page, type SessionStore, type Vendor, type VendorCreate } from 'bill-sdk'
import { createRawClient, type RawClient } from 'bill-sdk/raw'
import { startMock, type Mock } from 'bill-sdk/testing'
import { constructEvent, createWebhookHandler, verifySignature, WebhookSignatureError, type WebhookEvent } from 'bill-sdk/webhooks'

export const options: BillOptions = { devKey: 'any', username: undefined, sessionStore: new Map<string, string>() as SessionStore }
export const bill: Client = new Bill(options)
export const created: VendorCreate = { name: 'Cedar', address: { line1: '12 Pine Street', city: 'Oakland', zipOrPostalCode: '94601', country: 'US' } }
export const vendor: CallPromise<Vendor> = bill.vendors.create(created)
export const list = async (): Promise<Page<Vendor>> => bill.vendors.list({ max: 5, sort: 'name:asc', filters: { archived: { eq: false }, createdTime: { gte: new Date(0) } } })
export const codeOf = (error: unknown): string | undefined => (error instanceof NotFoundError && error instanceof BillError ? error.code : error instanceof ApiError ? error.url : undefined)

export const handle = createWebhookHandler({ securityKey: 'k', on: { 'payment.updated': ({ payment }) => void payment.id.toUpperCase() } })
export const events = async (bytes: Uint8Array): Promise<WebhookEvent | boolean> => ((await verifySignature(bytes, 's', 'k')) ? constructEvent(bytes, 's', 'k') : false)
export const forged = (error: unknown): error is WebhookSignatureError => error instanceof WebhookSignatureError
export const mock = (): Promise<Mock> => startMock({ port: 0 })

export const raw: RawClient = createRawClient(bill)
export const ids = async (): Promise<string[]> => {
  const { data, error, response } = await raw.GET('/connect/v3/vendors', { params: { query: { max: 5 } } })
  return data ? data.results.map(({ id }) => id) : [String(error), String(response.status)]
}

// If a type became any, these lines would compile.
// @ts-expect-error -- no such filter field
export const wrongField = () => bill.vendors.list({ filters: { nothing: { eq: 1 } } })
// @ts-expect-error -- no such field of a vendor
export const wrongBody = () => bill.vendors.create({ ...created, misspelt: true })
// @ts-expect-error -- no such event
export const wrongEvent = () => createWebhookHandler({ securityKey: 'k', on: { 'payment.vanished': () => undefined } })
// @ts-expect-error -- no such path
export const wrongPath = () => raw.GET('/connect/v3/nothing')
`

/** A client, an error and a raw client of the other format. */
const ACROSS = `
import type { Bill } from 'bill-sdk'
import { createRawClient, type RawClient } from 'bill-sdk/raw'
import * as other from './main.cjs'
export const client: Bill = other.bill
export const raw: RawClient = createRawClient(other.bill)
`

const VERSIONS = ['5.4', '5.9', '7']

const MODES: Record<string, { options: object; files: string[] }> = {
  node16: { options: { module: 'node16', moduleResolution: 'node16' }, files: ['main.mts', 'main.cts', 'across.mts'] },
  nodenext: { options: { module: 'nodenext', moduleResolution: 'nodenext', exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true }, files: ['main.mts', 'main.cts', 'across.mts'] },
  bundler: { options: { module: 'esnext', moduleResolution: 'bundler', verbatimModuleSyntax: true }, files: ['main.mts'] },
  node10: { options: { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true }, files: ['main.cts'] },
}

const LIBRARIES: Record<string, object> = {
  'the DOM': { lib: ['es2022', 'dom', 'dom.iterable'], types: [] },
  '@types/node and no DOM': { lib: ['es2022'], types: ['node'] },
  '@cloudflare/workers-types and no DOM': { lib: ['es2022'], types: ['@cloudflare/workers-types'] },
}

/** TypeScript 7 has no node10. */
const cases = VERSIONS.flatMap((version) =>
  Object.entries(MODES)
    .filter(([mode]) => version !== '7' || mode !== 'node10')
    .flatMap(([mode, { options, files }]) => Object.entries(LIBRARIES).map(([library, libraryOptions]) => ({ version, mode, library, files, options: { ...options, ...libraryOptions } }))),
)

describe('the declarations', () => {
  it.concurrent.each(cases)('compile with TypeScript $version, $mode and $library', async ({ version, mode, library, files, options }) => {
    const project = join(folder, [version, mode, Object.keys(LIBRARIES).indexOf(library)].join('-'))
    await mkdir(project, { recursive: true })
    for (const file of files) await writeFile(join(project, file), file === 'across.mts' ? ACROSS : PROGRAM)
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { target: 'es2022', strict: true, noEmit: true, skipLibCheck: false, ...options }, files }))
    expect(await run(process.execPath, [join(inject('project'), `node_modules/typescript-${version}/bin/tsc`), '-p', '.'], project)).toBe('')
  })
})

const idiomCases = VERSIONS.flatMap((version) =>
  ['the DOM', '@types/node and no DOM'].flatMap((library) => [true, false].map((exactOptionalPropertyTypes) => ({ version, library, exactOptionalPropertyTypes }))),
)

describe('what users write', () => {
  it.concurrent.each(idiomCases)('compiles, and mistakes do not, with TypeScript $version, $library and exactOptionalPropertyTypes $exactOptionalPropertyTypes', async ({ version, library, exactOptionalPropertyTypes }) => {
    const project = join(folder, ['idioms', version, Object.keys(LIBRARIES).indexOf(library), exactOptionalPropertyTypes].join('-'))
    await mkdir(project, { recursive: true })
    await writeFile(join(project, 'idioms.mts'), IDIOMS)
    await writeFile(join(project, 'mistakes.mts'), MISTAKES)
    const compilerOptions = { target: 'es2022', module: 'nodenext', moduleResolution: 'nodenext', strict: true, noEmit: true, exactOptionalPropertyTypes, ...LIBRARIES[library] }
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['idioms.mts', 'mistakes.mts'] }))
    expect(await run(process.execPath, [join(inject('project'), `node_modules/typescript-${version}/bin/tsc`), '-p', '.'], project)).toBe('')
  })
})
