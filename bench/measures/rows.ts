/** Which clients a measurement compares. */

export interface Row {
  readonly name: string
  readonly client: string
  readonly args?: readonly string[]
  /** Measures this row only in every nth round. Defaults to 1. Rows that a target compares are in every round. */
  readonly every?: number
}

/** openapi-fetch has two rows. The difference between them shows the noise. */
export const overheadRows = (withRedocly: boolean): Row[] => [
  { name: 'openapi-fetch, GET', client: 'openapi-fetch', args: ['get'] },
  { name: 'openapi-fetch again, GET', client: 'openapi-fetch', args: ['get'] },
  { name: 'bill-sdk, GET', client: 'bill-sdk', args: ['get'] },
  { name: 'bill-sdk/raw, GET', client: 'bill-sdk-raw', args: ['get'] },
  { name: 'hey-api, GET', client: 'hey-api', args: ['get'], every: 2 },
  { name: 'ky, GET', client: 'ky', args: ['get'], every: 2 },
  ...(withRedocly ? [{ name: 'Redocly generate-client, GET', client: 'redocly', args: ['get'], every: 2 }] : []),
  { name: 'stripe, GET', client: 'stripe', args: ['get'], every: 2 },
  { name: 'openai, GET', client: 'openai', args: ['get'], every: 2 },
  { name: 'openapi-fetch, POST', client: 'openapi-fetch', args: ['post'] },
  { name: 'bill-sdk, POST', client: 'bill-sdk', args: ['post'] },
  { name: 'bill-sdk/raw, POST', client: 'bill-sdk-raw', args: ['post'] },
  { name: 'hey-api, POST', client: 'hey-api', args: ['post'], every: 2 },
  { name: 'ky, POST', client: 'ky', args: ['post'], every: 2 },
]

export const firstCallRows = (withRedocly: boolean): Row[] => [
  { name: 'openapi-fetch', client: 'openapi-fetch' },
  { name: 'bill-sdk', client: 'bill-sdk' },
  { name: 'bill-sdk/raw', client: 'bill-sdk-raw' },
  { name: 'hey-api', client: 'hey-api', every: 3 },
  { name: 'ky', client: 'ky', every: 3 },
  ...(withRedocly ? [{ name: 'Redocly generate-client', client: 'redocly', every: 3 }] : []),
  { name: 'stripe', client: 'stripe', every: 3 },
  { name: 'openai', client: 'openai', every: 3 },
]

export const LOOPBACK_CLIENTS = [
  ['fetch again', 'floor'],
  ['bill-sdk', 'bill-sdk'],
  ['openapi-fetch', 'openapi-fetch'],
  ['hey-api', 'hey-api'],
  ['ky', 'ky'],
] as const

export const PAGING_ROWS: readonly Row[] = [
  { name: 'fetch in a loop', client: 'floor' },
  { name: 'bill-sdk', client: 'bill-sdk' },
]
