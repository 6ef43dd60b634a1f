/** Settings of the programs in this folder, from environment variables. */
import { readFileSync } from 'node:fs'

/** An organization of the partner, and the user that signs in to it. */
export interface Organization {
  readonly organizationId: string
  readonly username: string
  readonly password: string
}

const required = (name: string): string => {
  const value = process.env[name]
  if (value) return value
  console.error(`Set ${name}. The comment at the top of start.ts says what.`)
  process.exit(2)
}

export const settings = {
  redisUrl: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379',
  /** The SQLite file. */
  database: process.env['FLEET_DATABASE'] ?? 'fleet.sqlite',
  devKey: required('BILL_DEV_KEY'),
  /** How many pages a worker reads at once. */
  concurrency: Number(process.env['FLEET_CONCURRENCY'] ?? 12),
  pageSize: Number(process.env['FLEET_PAGE_SIZE'] ?? 100),
}

/** From a secret store, in a real deployment. */
export const organizations = JSON.parse(
  readFileSync(required('FLEET_ORGANIZATIONS'), 'utf8'),
) as Organization[]
