/** On the code host, the blocks of a code group follow each other. On the site, they are tabs. Comments mark the group, because they don't show on the code host. */
import type { MarkdownRenderer } from 'vitepress'

/** Turns `<!-- code-group -->` and `<!-- /code-group -->` into VitePress's container. */
export function useCodeGroups(markdown: MarkdownRenderer): void {
  markdown.core.ruler.before('normalize', 'code-groups', (state) => {
    state.src = state.src.replaceAll(/^<!-- code-group -->$/gm, '::: code-group').replaceAll(/^<!-- \/code-group -->$/gm, ':::')
  })
}
