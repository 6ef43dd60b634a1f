/** Prose is plain American English in standard terms. It uses none of these words, and its lines are short enough. */
import { describe, expect, it } from 'vitest'
import { documents, listFiles, proseOf, readText } from './documents.ts'

/** Words to avoid, with what to write instead: private terms, and words that read like a translation. Upper-case words, such as enum values, are allowed. */
const AVOIDED: readonly (readonly [words: string, instead: string])[] = [
  ['tell|tells|told', 'log, report, say, throw'],
  ['(?:has|have) not(?=[.,;:)]| (?:a|an|any|the|its?)\\b)|knows? no', "doesn't have, doesn't know"],
  ['anew|once more', 'again'],
  ['thrice', 'three times'],
  ['all the same', 'anyway, still'],
  ['for want of', 'because ... is missing'],
  ['meanwhile', 'in the meantime, while ...'],
  ['walks?|walked|walking', 'iterate'],
  ['answers?|answered|answering', 'response, return, respond'],
  ['sends? again', 'retry'],
  ['story|stories', 'sample data'],
  ['refuses?|refused|refusing|refusals?', 'reject'],
  ['he|his|him', 'name the thing'],
  ['makes (?:a|an|one)(?! (?:\\w+ )?session\\b)', 'create'],
  ['of its own', 'separate, its own ...'],
  ['BILL takes', 'BILL accepts'],
  ['dead|dies|died', 'expired'],
  ['handed|hands out', 'pass'],
  ['goes? along', 'is sent with'],
  ['beside', 'next to, in addition to'],
  ['but for', 'except'],
  ['onion', 'middleware chain'],
  ['the gate', 'CI'],
  ['twins?', 'request variant'],
  ['house[- ]rules?', 'lint rules'],
  ['behaviou?rs? of ours|behaviours?|colours?|cheques?|organisations?|licences?|honours?|honoured|whilst', 'American spelling'],
]

const sources = [...listFiles('src', /\.ts$/), ...listFiles('spec', /\.(yaml|md)$/), ...listFiles('scripts', /\.(ts|js|hbs|css)$/), ...listFiles('examples', /\.ts$/), ...listFiles('packages', /^packages\/[^/]+\/(?:src|test)\/.*\.ts$/)]

/** @returns one line per avoided word: file, line and what to write instead. */
function findAvoidedWords(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) =>
    AVOIDED.flatMap(([words, instead]) =>
      [...line.matchAll(new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'gi'))]
        .filter(([word]) => word !== word.toUpperCase())
        .map(([word]) => `${file}:${index + 1}: "${word}", write: ${instead}`),
    ),
  )
}

describe('wording', () => {
  it('of the documentation is plain', () => {
    expect(documents.flatMap((file) => findAvoidedWords(file, proseOf(readText(file))))).toEqual([])
  })

  it('of src, spec, scripts and examples is plain: comments, messages, descriptions and names', () => {
    expect(sources.flatMap((file) => findAvoidedWords(file, readText(file)))).toEqual([])
  })

  it('is checked: an avoided word is reported with its file and line', () => {
    expect(findAvoidedWords('a.md', 'Fine.\nIt tells what BILL refused. TELL is an enum value.')).toEqual([
      'a.md:2: "tells", write: log, report, say, throw',
      'a.md:2: "refused", write: reject',
    ])
  })
})

describe('layout', () => {
  it('wraps prose at 100 columns', () => {
    const isWrappable = (line: string): boolean => !/^\s*(\||#|\[)/.test(line) && line.trim().includes(' ')
    const tooLong = documents.flatMap((file) =>
      proseOf(readText(file))
        .split('\n')
        .flatMap((line, index) => (line.length > 100 && isWrappable(line) ? [`${file}:${index + 1}`] : [])),
    )
    expect(tooLong).toEqual([])
  })

  it('keeps decisions and the glossary to 25 lines', () => {
    const decisions = documents.filter((file) => /docs\/decisions\/\d/.test(file))
    const tooLong = decisions.filter((file) => readText(file).trimEnd().split('\n').length > 25)
    expect(tooLong).toEqual([])
    const [, glossary = ''] = /^## Glossary\n([\s\S]*?)^## /m.exec(readText('CONTRIBUTING.md')) ?? []
    expect(glossary.trim().split('\n').length).toBeLessThanOrEqual(25)
  })
})
