/** Addresses: of the repository, from package.json, and of the site. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export function repositoryUrl(root: string): string {
  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { repository: { url: string } }
  return repository.url.replaceAll(/^git\+|\.git$/g, '')
}

/** The path of the site on its host. Set DOCS_BASE for a site that is not at the root. */
export const SITE_BASE = (process.env['DOCS_BASE'] ?? '/') as `/${string}/`
