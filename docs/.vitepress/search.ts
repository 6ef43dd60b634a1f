/** The local search. test/docs/search.test.ts uses the same options. */
import type { DefaultTheme } from 'vitepress'

type SearchOptions = NonNullable<DefaultTheme.LocalSearchOptions['miniSearch']>

/** A part of a page that the search finds. */
interface Section {
  readonly anchor: string
  /** From the title of the page to that of the section. */
  readonly titles: string[]
  readonly text: string
}

/**
 * `bill.payments.create` becomes four words: itself, and its parts. VitePress copies the text of this function to the browser, so it uses nothing from outside.
 */
export function tokenize(text: string): string[] {
  return text.split(/[^\w.$-]+/u).flatMap((word) => {
    const name = word.replaceAll(/^[.-]+|[.-]+$/g, '')
    const parts = name.split(/[.-]+/)
    return name === '' ? [] : parts.length > 1 ? [name, ...parts] : [name]
  })
}

const HEADING = /<h([1-6]) id="([^"]*)"[^>]*>(.*?)<a class="header-anchor"/

/** Splits a page at its headings. A method has its full name and BILL's title as its title, so that both find it. */
export function splitIntoSections(_file: string, html: string): Section[] {
  const [, ...parts] = html.split(/(?=<h[1-6] id=)/)
  let parents: string[] = []
  return parts.flatMap((part) => {
    const [heading = '', level = '1', anchor = '', inner = ''] = HEADING.exec(part) ?? []
    const depth = Number(level) - 1
    const text = toText(part.slice(heading.length))
    const title = titleOf(toText(inner), parents[0], part)
    parents = [...parents.slice(0, depth), title]
    return title && text ? [{ anchor, titles: [...parents], text }] : []
  })
}

/** `bill.payments.create: Create a payment` for the section `create` of the page `bill.payments`. */
function titleOf(heading: string, page: string | undefined, html: string): string {
  const [, summary] = /^<h2[^>]*>[^]*?<\/h2>\s*<p><strong>([^<]*)\.<\/strong>/.exec(html) ?? []
  return page?.startsWith('bill.') && summary ? `${page}.${heading}: ${summary}` : heading
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#124': '|' }

const toText = (html: string): string =>
  html
    .replaceAll(/<(?:button|span class="lang")[^>]*>[^<]*<\/(?:button|span)>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replaceAll(/[\s\u200B]+/g, ' ')
    .trim()

export const miniSearch: SearchOptions = {
  options: { tokenize },
  searchOptions: { fuzzy: 0.1, prefix: true, combineWith: 'AND', boost: { title: 4, titles: 2, text: 1 } },
  _splitIntoSections: splitIntoSections,
}
