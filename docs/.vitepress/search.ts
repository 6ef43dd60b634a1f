/** Options of the local search. test/docs/search.test.ts uses the same ones. */
import type { DefaultTheme } from 'vitepress'

type SearchOptions = NonNullable<DefaultTheme.LocalSearchOptions['miniSearch']>

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

export const miniSearch: SearchOptions = {
  options: { tokenize },
  searchOptions: { fuzzy: 0.1, prefix: true, combineWith: 'AND', boost: { title: 4, titles: 2, text: 1 } },
}
