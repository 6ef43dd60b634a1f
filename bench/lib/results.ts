/** bench/RESULTS.md: the bench writes most of it; some sections are written by runs of their own. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const RESULTS = join(import.meta.dirname, '../RESULTS.md')

/** Titles of the sections that have runs of their own, in their order. */
const OWN_SECTIONS = ['Emulator', 'Payments under faults'] as const

const pattern = (title: string): RegExp => new RegExp(`\\n## ${title}\\n[^]*?(?=\\n## |$)`)

/** Replaces a section, or adds it at the end. */
export function replaceSection(text: string, title: (typeof OWN_SECTIONS)[number], content: string): string {
  const section = `\n## ${title}\n\n${content.trim()}\n`
  return pattern(title).test(text) ? text.replace(pattern(title), () => section) : `${text.trimEnd()}\n${section}`
}

export function writeSection(title: (typeof OWN_SECTIONS)[number], content: string): void {
  writeFileSync(RESULTS, replaceSection(readFileSync(RESULTS, 'utf8'), title, content))
}

/** Writes the file; the sections that have runs of their own stay as they are. */
export function writeResults(text: string): void {
  const committed = readFileSync(RESULTS, 'utf8')
  writeFileSync(RESULTS, OWN_SECTIONS.reduce((result, title) => `${result.trimEnd()}\n${pattern(title).exec(committed)?.[0] ?? ''}`, text).trimEnd() + '\n')
}
