/** The size of a bundle for browsers and workers, and of the package. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bundle } from '../lib/bundle.ts'
import type { Scratch } from '../lib/scratch.ts'

export interface Size {
  readonly name: string
  readonly minified: number
  readonly gzipped: number
}

const CODE: Readonly<Record<string, string>> = {
  'bill-sdk, the full client': `import { Bill } from 'bill-sdk'; globalThis.client = new Bill()`,
  'bill-sdk, everything exported': `export * from 'bill-sdk'`,
  'bill-sdk/webhooks': `export * from 'bill-sdk/webhooks'`,
  'openapi-fetch': `import createClient from 'openapi-fetch'; globalThis.client = createClient()`,
  'hey-api, one call': `import { getVendor } from 'hey-api-client'; globalThis.call = () => getVendor({ path: { vendorId: '009' } })`,
  'hey-api, everything exported': `export * from 'hey-api-client'`,
  ky: `import ky from 'ky'; globalThis.client = ky.create({})`,
  'Redocly generate-client, one call': `import { client } from 'redocly-client'; globalThis.call = () => client.getVendor({ path: { vendorId: '009' } })`,
  stripe: `import Stripe from 'stripe'; globalThis.client = new Stripe('key')`,
  openai: `import OpenAI from 'openai'; globalThis.client = new OpenAI()`,
}

export async function measureSizes(scratch: Scratch): Promise<Size[]> {
  const sizes: Size[] = []
  for (const [name, code] of Object.entries(CODE)) {
    if (name.startsWith('Redocly') && !scratch.redocly) continue
    const bytes = await bundle(scratch, code, { minify: true, platform: 'browser', conditions: ['worker'] })
    sizes.push({ name, minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length })
  }
  return sizes
}

export interface Footprint {
  readonly tarball: number
  readonly unpacked: number
  readonly files: number
}

export async function measureFootprint({ folder, tarball }: Scratch): Promise<Footprint> {
  const place = join(folder, 'node_modules/bill-sdk')
  const entries = (await readdir(place, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  let unpacked = 0
  for (const entry of entries) unpacked += (await stat(join(entry.parentPath, entry.name))).size
  return { tarball: (await stat(tarball)).size, unpacked, files: entries.length }
}
