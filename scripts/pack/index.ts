/** `npm run tarballs`: builds all packages, and writes their tarballs to the folder `tarballs`. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createTarballs, root } from './tarball.ts'

const folder = join(root, 'tarballs')
await rm(folder, { recursive: true, force: true })
await mkdir(folder)
for (const { path, size } of await createTarballs(folder)) console.log(`${path}: ${(size / 1000).toFixed(0)} kB`)
