/** Times of this repository's own tools: what a contributor waits for. */
import { median, node, seconds } from './tools.ts'

export interface Duration {
  readonly name: string
  readonly seconds: number
}

const START_MOCK = `
  const begin = performance.now()
  const { startMock } = await import('./scripts/mock/server.ts')
  const mock = await startMock('generated/openapi.json')
  await fetch(mock.url + '/connect/v3/vendors', { headers: { devKey: 'bench', sessionId: 'bench' } })
  process.stdout.write(String((performance.now() - begin) / 1000))
  await mock.close()
`

/** `--check` does all that `npm run generate` does, but for writing: nothing changes under those who work meanwhile. */
const GENERATE = ['node_modules/tsx/dist/cli.mjs', 'scripts/generate.ts', '--check']

export async function measureWorkshop(repeats: number): Promise<Duration[]> {
  const generate: number[] = []
  const mock: number[] = []
  for (let repeat = 0; repeat < repeats; repeat++) {
    generate.push(await seconds(...GENERATE))
    mock.push(Number(await node('--import', 'tsx', '--input-type=module', '--eval', START_MOCK)))
  }
  return [
    { name: 'npm run generate (with --check)', seconds: median(generate) },
    { name: 'startMock(), until the first answer', seconds: median(mock) },
  ]
}
