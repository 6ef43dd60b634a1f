/** The queues of BullMQ, on the Redis that also coordinates the calls. */
import { Queue, type JobsOptions } from 'bullmq'
import { Redis } from 'ioredis'
import type { PageKey } from './database.js'
import { settings } from './settings.js'

/** Reads one page of one list. */
export interface PageJob extends PageKey {
  /** The page token; undefined for the first page. */
  readonly token?: string | undefined
}

/** A page that could not be read. */
export interface DeadLetter extends PageJob {
  readonly reason: string
}

const OPTIONS: JobsOptions = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 1_000 },
  // Keeps the ID for an hour, so that the same page is not added twice.
  removeOnComplete: { age: 3_600 },
  removeOnFail: true,
}

// BullMQ requires this setting for connections that wait for jobs.
export const redis = new Redis(settings.redisUrl, { maxRetriesPerRequest: null })

export const pages = new Queue<PageJob>('bill-pages', { connection: redis })
export const deadLetters = new Queue<DeadLetter>('bill-dead-letters', {
  connection: redis,
})

/**
 * Adds a page at the end of the queue. Each job reads one page, so a large
 * organization waits behind the others after each of its pages.
 */
export async function addPage(job: PageJob): Promise<void> {
  const { run, organization, kind, number } = job
  const jobId = [run, organization, kind, number].join('-')
  await pages.add('page', job, { ...OPTIONS, jobId })
}

export async function closeQueues(): Promise<void> {
  await pages.close()
  await deadLetters.close()
  redis.disconnect()
}
