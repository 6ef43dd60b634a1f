/** Bytes of a bundle for browsers and workers: minified, and minified and gzipped. */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { bundle, root } from './tools.ts'

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
    sizes.push({ name, minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length })
  }
  return sizes
}

export interface Part {
  readonly name: string
  readonly minified: number
}

const PARTS: readonly (readonly [name: string, path: RegExp])[] = [
  ['the layer (src)', /^src\//],
  ['operations (generated/contract)', /^generated\/contract\//],
  ['methods (generated/resources)', /^generated\/resources\//],
  ['openapi-fetch', /node_modules\/openapi-fetch\//],
]

/** What the full client is made of. Bytes that are gzipped together cannot be told apart, so these are minified ones. */
export async function measureParts(): Promise<Part[]> {
  const { metafile } = await build({ entryPoints: ['src/client.ts'], absWorkingDir: root, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false, metafile: true, logLevel: 'error' })
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))
  return PARTS.map(([name, path]) => ({ name, minified: inputs.reduce((sum, [file, { bytesInOutput }]) => sum + (path.test(file) ? bytesInOutput : 0), 0) }))
}
