/** The search of the built site, as VitePress's search box runs it: the index that the browser loads, with VitePress's defaults and our options. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch, { type Options, type SearchResult } from 'minisearch'
import { miniSearch } from '../../../docs/.vitepress/search.ts'

interface SectionResult extends SearchResult {
  readonly title: string
}

/** @param site the built site. @returns the sections that a query finds, best first. */
export async function openSearch(site: string): Promise<(query: string) => SectionResult[]> {
  const chunks = join(site, 'assets/chunks')
  const file = readdirSync(chunks).find((name) => name.startsWith('@localSearchIndexroot'))
  if (!file) throw new Error(`There is no search index in ${chunks}. Build the site first.`)
  const { default: json } = (await import(join(chunks, file))) as { default: string }
  const options = {
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 }, ...miniSearch.searchOptions },
    ...miniSearch.options,
  } as Options
  const index = MiniSearch.loadJSON(json, options)
  return (query) => index.search(query) as SectionResult[]
}
