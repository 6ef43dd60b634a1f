/** Emits BILL's error codes: a type with the meaning of each code, and a value with the codes of each kind. */
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
  const numbersOf = (kind: string): string => entries.flatMap(([code, fact]) => (fact.kind === kind ? [code.slice(4)] : [])).join(', ')
  return [
    header,
    '\n/** BILL error codes with a known meaning, and the kind of each. BILL also uses other codes. */\n',
    'export interface ErrorCodes {\n',
    ...entries.map(([code, { meaning, kind }]) => `${doc([meaning], '  ')}  ${code}: '${kind}'\n`),
    '}\n',
    '\n/** A BILL error code with a known meaning. */\nexport type KnownErrorCode = keyof ErrorCodes\n',
    '\n/** Kinds of BILL errors. */\nexport type ErrorKind = ErrorCodes[KnownErrorCode]\n',
    '\n/** The codes of each kind, without their prefix `BDC_`. */\nexport const codesByKind: Readonly<Record<ErrorKind, readonly number[]>> = {\n',
    ...kinds.map((kind) => `  ${kind}: [${numbersOf(kind)}],\n`),
    '}\n',
  ].join('')
}
