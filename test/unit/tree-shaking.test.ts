import { build } from 'esbuild'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const index = join(import.meta.dirname, '../../src/index.ts')

async function bundle(name: string): Promise<string> {
  const result = await build({ stdin: { contents: `export { ${name} } from ${JSON.stringify(index)}`, resolveDir: '.' }, bundle: true, format: 'esm', write: false })
  return result.outputFiles[0]?.text ?? ''
}

it('a client that does not pay contains neither payOnce nor its state', async () => {
  const [client, helpers] = await Promise.all([bundle('Bill'), bundle('payOnce, findOrCreate')])
  for (const text of ['payOnce requires', 'findOrCreate requires', '"sentPayments"', '"paymentClients"']) {
    expect(client).not.toContain(text)
    expect(helpers).toContain(text)
  }
})
