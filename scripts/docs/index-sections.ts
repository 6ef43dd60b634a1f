/** Reads the sections of docs/reference/index.md, one for each resource. */

export interface IndexSection {
  /** Such as `spend.cards`. */
  readonly name: string
  /** Such as `spend-cards`. */
  readonly page: string
  readonly methods: readonly string[]
}

export function parseIndexSections(markdown: string): IndexSection[] {
  return markdown.split(/^## bill\./m).slice(1).map((section) => {
    const [, name = '', page = ''] = /^(\S+) \{#(\S+)\}/.exec(section) ?? []
    return { name, page, methods: [...section.matchAll(/^- \[`(\w+)`\]/gm)].map(([, method = '']) => method) }
  })
}
