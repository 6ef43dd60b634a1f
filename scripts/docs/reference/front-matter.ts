/** Front matter of generated pages. */
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

interface PageFacts {
  readonly title: string
  readonly description: string
  /** Files whose last change is the last change of the page. */
  readonly sources: readonly string[]
  /** The file or folder that the edit link opens. */
  readonly edit: string
  /** The deepest headings in the outline of the page. The default is 2. */
  readonly outlineDepth?: number
}

export function frontMatter({ title, description, sources, edit, outlineDepth = 2 }: PageFacts): string {
  const changed = lastCommit(sources)
  const lines = [`title: ${JSON.stringify(title)}`, `description: ${JSON.stringify(description)}`, `edit: ${statSync(edit).isDirectory() ? 'tree' : 'edit'}/main/${edit}`, `lastUpdated: ${changed ?? 'false'}`, `outline: [2, ${outlineDepth}]`]
  return ['---', ...lines, '---'].join('\n')
}

/** The time of the last commit of the files; undefined without Git. */
function lastCommit(files: readonly string[]): string | undefined {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%cI', '--', ...files], { encoding: 'utf8' })
  return stdout?.trim() || undefined
}
