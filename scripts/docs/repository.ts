/** The address of the repository, from package.json. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export function repositoryUrl(root: string): string {
  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { repository: { url: string } }
  return repository.url.replaceAll(/^git\+|\.git$/g, '')
}
