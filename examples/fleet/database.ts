/** The copy of BILL's data: a SQLite file that several processes write. */
import Database from 'libsql'
import { settings } from './settings.js'

export type Kind = 'bills' | 'payments'

export const KINDS: readonly Kind[] = ['bills', 'payments']

const db = new Database(settings.database)
// One process writes at a time, and the others wait for up to ten seconds.
db.pragma('busy_timeout = 10000')
// Readers don't wait for the writer.
db.pragma('journal_mode = WAL')
db.exec(`
  CREATE TABLE IF NOT EXISTS item (
    organization TEXT, kind TEXT, id TEXT, json TEXT,
    PRIMARY KEY (organization, kind, id));
  CREATE TABLE IF NOT EXISTS page (
    run TEXT, organization TEXT, kind TEXT, number INTEGER, next TEXT,
    savedAt INTEGER, PRIMARY KEY (run, organization, kind, number));`)

/** A page of a list. */
export interface PageKey {
  readonly run: string
  readonly organization: string
  readonly kind: Kind
  readonly number: number
}

const insertItem = db.prepare(
  'INSERT OR REPLACE INTO item VALUES (?, ?, ?, ?)',
)
const insertPage = db.prepare(
  'INSERT OR REPLACE INTO page VALUES (?, ?, ?, ?, ?, ?)',
)
const selectPage = db.prepare(
  'SELECT next FROM page WHERE run = ? AND organization = ? AND kind = ? AND number = ?',
)

/** Saves a page, and that it was read, in one transaction. */
export const savePage = db.transaction(
  (page: PageKey, items: readonly { id?: string }[], next: string | undefined): void => {
    const { run, organization, kind, number } = page
    for (const item of items)
      insertItem.run(organization, kind, String(item.id), JSON.stringify(item))
    insertPage.run(run, organization, kind, number, next ?? null, Date.now())
  },
)

/** The page token that follows a saved page. Undefined if the page is not saved. */
export function findSavedPage({ run, organization, kind, number }: PageKey): { next: string | null } | undefined {
  return selectPage.get(run, organization, kind, number) as { next: string | null } | undefined
}

/** How many lists were read to the end. */
export function countFinished(run: string): number {
  const row = db
    .prepare('SELECT count(*) AS n FROM page WHERE run = ? AND next IS NULL')
    .get(run)
  return (row as { n: number }).n
}

export function countItems(): Record<Kind, number> {
  const rows = db
    .prepare('SELECT kind, count(*) AS n FROM item GROUP BY kind')
    .all() as { kind: Kind; n: number }[]
  const counts = Object.fromEntries(rows.map(({ kind, n }) => [kind, n]))
  return { bills: counts['bills'] ?? 0, payments: counts['payments'] ?? 0 }
}

export const closeDatabase = (): void => void db.close()
