/** What incremental-sync.ts uses of sql.js, which comes without types. https://sql.js.org/documentation */
declare module 'sql.js' {
  export type SqlValue = string | number | null | Uint8Array
  export interface Database {
    run(sql: string, params?: SqlValue[]): Database
    exec(sql: string, params?: SqlValue[]): { columns: string[]; values: SqlValue[][] }[]
    /** The whole file. */
    export(): Uint8Array
    close(): void
  }
  export default function initSqlJs(): Promise<{ Database: new (file?: Uint8Array) => Database }>
}
