/** The page of BILL's error codes, made of spec/errors.yaml. Each code is a section, so that the search finds it. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { frontMatter } from './front-matter.ts'

interface CodeFact {
  readonly meaning: string
  readonly kind: string
  readonly retry: string
  readonly source: { readonly confidence: string; readonly url?: string }
}

const RETRIES: Record<string, string> = {
  never: 'Repeating the request cannot succeed until the request or the account changes.',
  'renew-session': 'The SDK signs in again and repeats the call once.',
  'step-up': 'The SDK steps up the session and repeats the call.',
  backoff: 'The same request can succeed after a short, growing delay.',
  'next-hour': 'The same request can succeed in the next clock hour.',
  later: 'The same request can succeed after several minutes.',
}

export function errorsPage(root: string): string {
  const codes = Object.entries(parse(readFileSync(`${root}/spec/errors.yaml`, 'utf8')) as Record<string, CodeFact>)
  return [
    frontMatter({ title: "BILL's error codes", description: 'The BDC codes of BILL with a known source: what they mean and whether a retry can help.', sources: ['spec/errors.yaml'], edit: 'spec/errors.yaml' }),
    "# BILL's error codes",
    `An \`ApiError\` has BILL's code in \`code\`. BILL has more than 500 codes; these ${codes.length} have a source. [Errors and retries](../guides/errors-and-retries.md) lists the classes that the SDK throws, and what it retries. Whether a retry is safe depends on the operation, not on the code.`,
    ...codes.map(codeSection),
  ].join('\n\n')
}

function codeSection([code, { meaning, kind, retry, source }]: [string, CodeFact]): string {
  const advice = RETRIES[retry]
  if (!advice) throw new Error(`spec/errors.yaml: the retry "${retry}" of ${code} is unknown. Add it to scripts/docs/reference/errors-page.ts.`)
  const basis = source.url ? `[${source.confidence}](${source.url})` : source.confidence
  return `## ${code} {#${code.toLowerCase()}}\n\n${meaning} ${advice}\n\nKind: ${kind}. Source: ${basis}.`
}
