/**
 * A partner copies the bills and payments of all its organizations into a
 * SQLite file. This program adds the first pages to a queue, shows the
 * progress, and ends when everything was read. Workers read the pages. All of
 * them share BILL's limits and sessions over Redis.
 *
 * Needs: a Redis (REDIS_URL, by default redis://127.0.0.1:6379), BILL_DEV_KEY,
 *        and FLEET_ORGANIZATIONS, a JSON file with
 *        [{ "organizationId": "008…", "username": "…", "password": "…" }]
 * Run:   npx tsx examples/fleet/worker.ts   in several shells
 *        npx tsx examples/fleet/start.ts    in another one
 *
 * If you stop it, start it again with the run that it printed, such as
 * `npx tsx examples/fleet/start.ts 2026-03-02`: it continues where it stopped.
 * `FLEET_ORGANIZATIONS` can be a part of the organizations.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { closeDatabase, countFinished, countItems, findSavedPage, KINDS } from './database.js'
import { addPage, closeQueues, deadLetters, pages } from './queues.js'
import { organizations } from './settings.js'

const PROGRESS_MS = 500

const [run = new Date().toISOString().slice(0, 10)] = process.argv.slice(2)
console.log(`Run ${run}: ${organizations.length} organizations.`)

for (const { organizationId: organization } of organizations)
  for (const kind of KINDS)
    if (!findSavedPage({ run, organization, kind, number: 0 }))
      await addPage({ run, organization, kind, number: 0 })

const total = organizations.length * KINDS.length
for (;;) {
  const { waiting = 0, active = 0, delayed = 0 } = await pages.getJobCounts('waiting', 'active', 'delayed')
  const { bills, payments } = countItems()
  console.log(`${countFinished(run)} of ${total} lists; ${bills} bills, ${payments} payments; ${waiting} pages wait, ${active} are being read`)
  if (waiting + active + delayed === 0) break
  await delay(PROGRESS_MS)
}

for (const { data } of await deadLetters.getJobs(['waiting']))
  if (data.run === run) console.log(`Not read: ${data.organization} ${data.kind}, page ${data.number}: ${data.reason}`)
console.log(countFinished(run) === total ? 'Done.' : 'Done, except for the lists above.')
await closeQueues()
closeDatabase()
