/** The hand-written documentation, for the tests of its content. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')
export const readText = (name: string): string => readFileSync(join(ROOT, name), 'utf8')

/** Files below `folder`, as paths from the root, such as `docs/guides/mfa.md`. */
export const listFiles = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => ending.test(name) && !name.includes('node_modules'))
    .sort()

const ROOT_DOCUMENTS = readdirSync(ROOT).filter((name) => name.endsWith('.md') || name === 'llms.txt')

/** Documents that describe this repository: its files and commands. */
export const repositoryDocuments = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'AGENTS.md', 'llms.txt']

export const guides = listFiles('docs/guides', /\.md$/)

/** All Markdown that people write. Reports that a script writes are not included. */
export const documents = [...ROOT_DOCUMENTS, ...guides, ...listFiles('docs/decisions', /\.md$/), 'docs/index.md', 'docs/comparison.md', 'examples/README.md', ...listFiles('packages', /^packages\/[^/]+\/README\.md$/), ...listFiles('.changeset', /\.md$/)]

/** Without fenced code blocks, front matter and HTML comments. Line numbers stay the same. */
export const proseOf = (markdown: string): string => {
  const blank = (block: string): string => block.replaceAll(/[^\n]/g, '')
  return markdown.replace(/^---\n[\s\S]*?\n---\n/, blank).replaceAll(/^```[\s\S]*?^```$/gm, blank).replaceAll(/<!--[\s\S]*?-->/g, blank)
}
