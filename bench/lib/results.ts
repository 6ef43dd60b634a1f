/** Writes bench/RESULTS.md; the sections of separate runs stay as they are. */
import { readFileSync, writeFileSync } from 'node:fs'
import { joinSections, RESULTS, sectionOf, SEPARATE_SECTIONS } from '../../scripts/reports/results-file.ts'

export function writeResults(text: string): void {
  const committed = readFileSync(RESULTS, 'utf8')
  writeFileSync(RESULTS, joinSections(text, SEPARATE_SECTIONS.map((title) => sectionOf(committed, title))))
}
