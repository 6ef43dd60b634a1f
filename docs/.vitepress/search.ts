/** The local search. test/docs/site/search-index.ts uses the same options. */
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
 * `bill.payments.create` also becomes `payments.create` and its three words, and `BDC_1109` becomes `1109`. VitePress copies the text of this function to the browser, so it uses nothing
 * from outside.
 */
export function tokenize(text: string): string[] {
  return text.split(/[^\w.$-]+/u).flatMap((word) => {
    const name = word.replaceAll(/^[.-]+|[.-]+$/g, '')
    const parts = name.split(/[._-]+/)
    const ends = name.includes('.') ? parts.map((_, index) => parts.slice(index).join('.')) : [name]
    return [...new Set([name, ...ends, ...parts])].filter((term) => term !== '')
  })
}

/** Lower case, without the words of a question that every page has. VitePress copies the text of this function, too. */
export function processTerm(term: string): string | false {
  const word = term.toLowerCase()
  return !/^(?:an?|and|are|as|at|be|by|can|do|does|for|from|how|i|in|is|it|my|of|on|or|that|the|this|to|what|when|where|which|with|you|your)$/.test(word) && word
}

/** Guides answer more questions than the reference; types and events only repeat what methods say. VitePress copies the text of this function, too. */
export function boostDocument(id: string): number {
  if (id.includes('/guides/')) return 1.5
  return /#type-|\/webhook-events/.test(id) ? 0.7 : 1
}

/** Reports are long tables that contain every word. The search finds only their beginning. */
const REPORTS = /\/(?:fidelity|spec-coverage)\.md$/

const HEADING = /^<h([1-6]) id="([^"]*)"[^>]*>(.*?)<a class="header-anchor".*?<\/h\1>/

/** Splits a page at its headings. A method has its full name and BILL's title as its title, so that both find it. */
export function splitIntoSections(file: string, html: string): Section[] {
  const parts = html.split(/(?=<h[1-6] id=)/).filter((part) => part.startsWith('<h')).slice(0, REPORTS.test(`/${file}`) ? 1 : undefined)
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

/** `bill.payments.create: Create a payment (createPayment)` for the section `create` of the page `bill.payments`. */
function titleOf(heading: string, page: string | undefined, html: string): string {
  const [, summary] = /^<h2[^>]*>.*?<\/h2>\s*<p><strong>([^<]*)\.<\/strong>/.exec(html) ?? []
  const [, operation] = /operation <code>(\w+)<\/code>/.exec(html.replaceAll('<wbr>', '')) ?? []
  return page?.startsWith('bill.') && summary && operation ? `${page}.${heading}: ${summary} (${operation})` : heading
}

const ENTITIES: Record<string, string> = { ZeroWidthSpace: '', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#124': '|' }

/** Without example responses, which contain the names of everything. */
const toText = (html: string): string =>
  html
    .replaceAll('<wbr>', '')
    .replaceAll(/<details[^]*?<\/details>/g, '')
    .replaceAll(/<(?:button|span class="lang")[^>]*>[^<]*<\/(?:button|span)>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replaceAll(/[\s\u200B]+/g, ' ')
    .trim()

export const miniSearch: SearchOptions = {
  options: { tokenize, processTerm },
  searchOptions: { fuzzy: 0.1, prefix: true, weights: { fuzzy: 0.1, prefix: 0.2 }, combineWith: 'OR', boostDocument, boost: { title: 4, titles: 2, text: 1 } },
  _splitIntoSections: splitIntoSections,
}
