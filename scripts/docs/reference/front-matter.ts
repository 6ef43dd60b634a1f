/** Front matter of generated pages. */
import { spawnSync } from 'node:child_process'

interface PageFacts {
  readonly title: string
  readonly description: string
  /** Files whose last change is the last change of the page. */
  readonly sources: readonly string[]
  /** What the edit link opens. */
  readonly edit: string
}

export function frontMatter({ title, description, sources, edit }: PageFacts): string {
  const changed = lastCommit(sources)
  return ['---', `title: ${JSON.stringify(title)}`, `description: ${JSON.stringify(description)}`, `edit: ${edit}`, `lastUpdated: ${changed ?? 'false'}`, '---'].join('\n')
}

/** The time of the last commit of the files; undefined without Git. */
function lastCommit(files: readonly string[]): string | undefined {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%cI', '--', ...files], { encoding: 'utf8' })
  return stdout?.trim() || undefined
}
