/** How long an editor waits for completions of a request body. */
import type { Scratch } from '../lib/scratch.ts'
import { shuffle } from '../lib/stats.ts'
import { TsServer } from '../lib/tsserver.ts'
import { listEditorConsumers, writePaths, writeProject } from './consumers.ts'

export interface Completion {
  /** Seconds until tsserver has loaded the project. */
  readonly load: number
  /** Seconds until the first completions of the body, after the project is loaded. */
  readonly first: number
  /** Seconds until the completions after an edit. */
  readonly edited: number
}

export async function measureEditor(scratch: Scratch, rounds: number): Promise<Map<string, Completion[]>> {
  await writePaths(scratch)
  const consumers = await listEditorConsumers(scratch)
  const values = new Map<string, Completion[]>([...consumers.keys()].map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) for (const [name, code] of shuffle([...consumers])) values.get(name)?.push(await complete(scratch, name, code))
  return values
}

async function complete(scratch: Scratch, name: string, code: string): Promise<Completion> {
  const before = code.slice(0, code.indexOf('|')).split('\n')
  const content = code.replace('|', '')
  const { file } = await writeProject(scratch, 'editor', content, true)
  const server = new TsServer(scratch.folder)
  const body = { file, line: before.length, offset: (before.at(-1) as string).length + 1 }
  try {
    const load = await time(() => {
      server.notify('open', { file, fileContent: content })
      return server.request('projectInfo', { file, needFileNameList: false })
    })
    const first = await time(() => requestCompletions(server, name, body))
    server.notify('change', { file, line: 1, offset: 1, endLine: 1, endOffset: 1, insertString: '\n' })
    const edited = await time(() => requestCompletions(server, name, { ...body, line: body.line + 1 }))
    return { load, first, edited }
  } finally {
    server.close()
  }
}

async function requestCompletions(server: TsServer, name: string, at: object): Promise<void> {
  const { entries } = (await server.request('completionInfo', at)) as { entries: { name: string }[] }
  if (!entries.some((entry) => entry.name === 'billCurrency')) throw new Error(`${name}: the completions lack "billCurrency".`)
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return (performance.now() - start) / 1000
}
