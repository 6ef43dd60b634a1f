/** Bytes of a bundle for browsers and workers: minified, and minified and gzipped. */
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'esbuild'
import { operations } from '../src/http/operation-table.ts'
import { bundle } from './tools.ts'

export interface Size {
  readonly name: string
  readonly minified: number
  readonly gzipped: number
}

/** The two lines that a user writes, for each. */
const CODE: Readonly<Record<string, string>> = {
  'bill-sdk, the full client': `import { Bill } from '../src/index.js'; globalThis.it = new Bill()`,
  'bill-sdk, one resource used': `import { Bill } from '../src/index.js'; globalThis.it = () => new Bill().vendors.get('009')`,
  'bill-sdk, everything exported': `export * from '../src/index.js'`,
  'bill-sdk/webhooks': `export * from '../src/webhooks/index.js'`,
  'openapi-fetch': `import createClient from 'openapi-fetch'; globalThis.it = createClient()`,
  'Redocly generate-client, one call': `import { client } from 'redocly-generated'; globalThis.it = () => client.getVendor({ path: { vendorId: '009' } })`,
  stripe: `import Stripe from 'stripe'; globalThis.it = new Stripe('key')`,
  openai: `import OpenAI from 'openai'; globalThis.it = new OpenAI()`,
}

export async function measureSizes(redocly: string): Promise<Size[]> {
  const sizes: Size[] = []
  for (const [name, code] of Object.entries(CODE)) {
    const bytes = await bundle(code, { minify: true, platform: 'browser', conditions: ['worker'], banner: {}, alias: { 'redocly-generated': redocly } })
    sizes.push(sizeOf(name, bytes))
  }
  return sizes
}

/** Whether the target can be met: what the layer and the bare facts of the API weigh, each by itself. */
export async function measureParts(): Promise<Size[]> {
  const facts = Object.values(operations())
  const noOperations: Plugin = {
    name: 'no-operations',
    setup: ({ onLoad }) => onLoad({ filter: /contract.operations\.ts$/ }, () => ({ contents: "export const rows = '{}'" })),
  }
  const layer = await bundle(`export { build } from '../src/runtime.js'; export { resolveOptions } from '../src/options/index.js'`, { minify: true, platform: 'browser', banner: {}, plugins: [noOperations] })
  const text = Buffer.from(facts.map(({ id, method, path }) => `${id} ${method} ${path}`).join('\n'))
  return [sizeOf('the layer, without any operation', layer), sizeOf(`id, verb and path of ${facts.length} operations, as bare text`, text)]
}

const sizeOf = (name: string, bytes: Uint8Array): Size => ({ name, minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length })
