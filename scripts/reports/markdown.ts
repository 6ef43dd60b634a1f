/** Helpers that write Markdown. */

export function table(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |\n`
  return [line(head), `|${head.map((_, index) => (index ? '--:' : '---')).join('|')}|\n`, ...rows.map(line)].join('')
}

/** Creates a bulleted list. If there are no items, returns `none`. */
export const bullets = (items: string[], none = 'None.'): string => (items.length ? items.map((item) => `- ${item}\n`).join('') : `${none}\n`)

export const percent = (part: number, whole: number): string => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '-')
