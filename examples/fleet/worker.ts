/**
 * Reads pages until it gets a signal. Start as many as you like; start.ts says
 * how. A worker that is killed loses nothing: another one repeats its pages.
 */
import { Worker, type Job } from 'bullmq'
import { clientOf, closeClients, waitForBudget } from './clients.js'
import { closeDatabase, findSavedPage, savePage } from './database.js'
import { addPage, closeQueues, deadLetters, pages, redis, type PageJob } from './queues.js'
import { settings } from './settings.js'

async function readPage({ data }: Job<PageJob>): Promise<void> {
  const { organization, kind, number, token } = data
  // Saved by a worker that was killed before it added the next page.
  const saved = findSavedPage(data)
  const next = saved ? (saved.next ?? undefined) : await fetchPage(data)
  if (next === undefined) return console.log(`${organization} ${kind}: done`)
  await addPage({ ...data, number: number + 1, token: next })
  if (token === undefined) console.log(`${organization} ${kind}: started`)
}

async function fetchPage(page: PageJob): Promise<string | undefined> {
  const { organization, kind, token } = page
  await waitForBudget()
  const params = { max: settings.pageSize, ...(token && { page: token }) }
  const { results, nextPage } = await clientOf(organization)[kind].list(params)
  savePage(page, results, nextPage)
  return nextPage
}

const worker = new Worker<PageJob>(pages.name, readPage, {
  connection: redis,
  concurrency: settings.concurrency,
  // A killed worker's pages are repeated after these times.
  lockDuration: 10_000,
  stalledInterval: 5_000,
  // Killed workers are not the fault of the page.
  maxStalledCount: 10,
})

worker.on('failed', (job, error) => {
  if (!job || job.attemptsMade < (job.opts.attempts ?? 1)) return
  console.error(`${job.id} failed: ${error.message}`)
  deadLetters
    .add('page', { ...job.data, reason: error.message })
    .catch((reason: unknown) => console.error(reason))
})
worker.on('error', (error) => console.error(error.message))

async function stop(): Promise<void> {
  // Waits for the pages that are being read.
  await worker.close()
  closeClients()
  await closeQueues()
  closeDatabase()
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop())
console.log('Worker ready.')
