/** Writes src/mcp/error-codes.ts from spec/errors.yaml; `--check` only compares. `npm run cli:reference` runs it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

interface ErrorFact {
  readonly meaning: string
  readonly kind: string
  readonly retry: string
  readonly source: { readonly confidence: string }
}

const file = new URL('../src/mcp/error-codes.ts', import.meta.url)

const codes = parse(readFileSync(new URL('../../../spec/errors.yaml', import.meta.url), 'utf8')) as Record<string, ErrorFact>
const quote = (value: string): string => (value.includes("'") ? JSON.stringify(value) : `'${value}'`)
const lines = Object.entries(codes).map(([code, { meaning, kind, retry, source }]) => `  ${code}: { meaning: ${quote(meaning)}, kind: '${kind}', retry: '${retry}', confidence: '${source.confidence}' },`)
const text = `/** BILL's error codes. Generated from spec/errors.yaml by \`npm run cli:reference\`: do not edit. */

export interface ErrorFact {
  readonly meaning: string
  readonly kind: string
  /** When the same request can succeed. */
  readonly retry: string
  /** How sure the meaning is: documented by BILL, or seen by other clients. */
  readonly confidence: string
}

export const ERROR_CODES: Readonly<Record<string, ErrorFact>> = {
${lines.join('\n')}
}
`

if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) throw new Error('src/mcp/error-codes.ts is out of date. Run npm run cli:reference.')
