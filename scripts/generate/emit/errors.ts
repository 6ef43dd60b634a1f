/** BDC codes and their kinds; each meaning becomes the comment of its code. */
import { doc, header } from '../codegen-utils.ts'

export interface ErrorFact {
  meaning: string
  kind: string
  retry: string
  source: { confidence: string; url?: string }
}

export function emitErrors(errors: Record<string, ErrorFact>): string {
  const entries = Object.entries(errors).sort(([a], [b]) => Number(a.slice(4)) - Number(b.slice(4)))
  const kinds = [...new Set(entries.map(([, { kind }]) => kind))].sort()
  return [
    header,
    '\n/** Kinds of BILL errors. */\n',
    `export type ErrorKind = ${kinds.map((kind) => `'${kind}'`).join(' | ')}\n`,
    '\n/** BILL error codes with a known meaning. BILL also uses others. */\n',
    'export const errorKinds = {\n',
    ...entries.map(([code, { meaning, kind }]) => `${doc([meaning], '  ')}  ${code}: '${kind}',\n`),
    '} as const satisfies Record<string, ErrorKind>\n',
    '\n/** A BILL error code with a known meaning. */\nexport type KnownErrorCode = keyof typeof errorKinds\n',
  ].join('')
}
