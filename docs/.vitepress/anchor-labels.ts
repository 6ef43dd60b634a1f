/** Labels of the links beside headings. VitePress would read the ID of a heading out too: `list {#list}`. */
import type { MarkdownRenderer } from 'vitepress'

export function useAnchorLabels(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('anchor-labels', ({ tokens }) => {
    const links = tokens.flatMap(({ children }) => children ?? []).filter((token) => token.attrGet('class') === 'header-anchor')
    for (const link of links) link.attrSet('aria-label', (link.attrGet('aria-label') ?? '').replace(/ \{#[^}]+\}/, ''))
  })
}
