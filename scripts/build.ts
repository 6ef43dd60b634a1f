/** `npm run build`: src and generated -> dist. Few JavaScript files, so that an import is quick; readable types; the same input gives the same bytes. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './build/bundle.ts'
import { declarations } from './build/declarations.ts'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')
const out = join(root, 'dist')
const start = performance.now()

// All is made before the old build goes: one that fails leaves it alone.
const files = { ...(await bundle(root)), ...declarations(root) }
await rm(out, { recursive: true, force: true })
for (const [name, text] of Object.entries(files)) {
  await mkdir(dirname(join(out, name)), { recursive: true })
  await writeFile(join(out, name), text)
}

const size = (pattern: RegExp): string => `${Math.round(Object.entries(files).reduce((sum, [name, text]) => sum + (pattern.test(name) ? Buffer.byteLength(text) : 0), 0) / 1000)} kB`
const count = (pattern: RegExp): number => Object.keys(files).filter((name) => pattern.test(name)).length
console.log(`dist/: ${count(/\.js$/)} scripts of ${size(/\.js$/)}, ${count(/\.d\.ts$/)} declarations of ${size(/\.d\.ts$/)}, ${((performance.now() - start) / 1000).toFixed(1)} s`)
