/** src -> the few JavaScript files of dist. */
import { build } from 'esbuild'
import { relative } from 'node:path'

/** What is published: the file in dist, and where it comes from. */
export const ENTRIES = {
  index: 'src/index.ts',
  webhooks: 'src/webhooks/index.ts',
  testing: 'src/testing/index.ts',
  'bill-mock': 'src/bin/bill-mock.ts',
} as const

/** Entries that run in Workers and browsers, too. */
const PORTABLE = ['index.js', 'webhooks.js']

/**
 * Bundles by file name below dist. What entries share (the error classes above all: `instanceof` must hold across them) is in chunks named by their content.
 * @throws Error when an entry for all runtimes would import anything of Node.
 */
export async function bundle(root: string): Promise<Record<string, string>> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    chunkNames: 'shared-[hash]',
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    packages: 'external',
    external: ['node:*'],
    sourcemap: true,
    sourcesContent: true,
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
  for (const name of PORTABLE) {
    const outside = externalsOf(`dist/${name}`, metafile.outputs).filter((path) => path !== 'openapi-fetch')
    if (outside.length) throw new Error(`dist/${name} must run everywhere, but imports ${outside.join(', ')}.`)
  }
  return Object.fromEntries(outputFiles.map(({ path, text }) => [relative(`${root}/dist`, path).replaceAll('\\', '/'), text]))
}

type Outputs = Record<string, { imports: { path: string; external?: boolean }[] }>

/** What a file of dist imports from outside, through its chunks. */
function externalsOf(file: string, outputs: Outputs): string[] {
  return (outputs[file]?.imports ?? []).flatMap(({ path, external }) => (external ? [path] : externalsOf(path, outputs)))
}
