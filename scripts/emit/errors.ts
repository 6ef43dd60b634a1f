/** BDC codes -> what kind of error each is; the meaning stands in the type's comment. */
import { doc, header } from './text.ts'

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
    header('errors'),
    '\n/** Kinds of error that BILL\'s codes tell apart. */\n',
    `export type ErrorKind = ${kinds.map((kind) => `'${kind}'`).join(' | ')}\n`,
    '\n/** BDC codes with a known meaning. BILL has more; an unknown code is no error. */\n',
    'export const errorKinds = {\n',
    ...entries.map(([code, { meaning, kind }]) => `${doc([meaning], '  ')}  ${code}: '${kind}',\n`),
    '} as const satisfies Record<string, ErrorKind>\n',
    '\n/** A BDC code with a known meaning. */\nexport type KnownErrorCode = keyof typeof errorKinds\n',
  ].join('')
}
