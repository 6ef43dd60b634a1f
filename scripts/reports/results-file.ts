/** bench/RESULTS.md: `npm run bench` writes most of it; some sections are written by separate runs. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const RESULTS = join(import.meta.dirname, '../../bench/RESULTS.md')

/** Titles of the sections that separate runs write, in their order. */
export const SEPARATE_SECTIONS = ['Emulator', 'Payments under faults'] as const

type Title = (typeof SEPARATE_SECTIONS)[number]

const pattern = (title: Title): RegExp => new RegExp(`\\n## ${title}\\n[^]*?(?=\\n## |$)`)

/** A section with its title, or an empty text. */
export const sectionOf = (text: string, title: Title): string => pattern(title).exec(text)?.[0] ?? ''

/** Replaces a section of the file, or adds it. */
export function writeSection(title: Title, content: string): void {
  const text = readFileSync(RESULTS, 'utf8')
  const rest = SEPARATE_SECTIONS.reduce((shorter, each) => shorter.replace(pattern(each), ''), text)
  const sections = SEPARATE_SECTIONS.map((each) => (each === title ? `\n## ${title}\n\n${content.trim()}\n` : sectionOf(text, each)))
  writeFileSync(RESULTS, joinSections(rest, sections))
}

export const joinSections = (text: string, sections: readonly string[]): string => [text, ...sections].map((part) => part.trimEnd()).filter(Boolean).join('\n') + '\n'
