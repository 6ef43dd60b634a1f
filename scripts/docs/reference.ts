/** Guides and the SDK reference, by TypeDoc: one look, one navigation, one search. */
import { readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { Application, Converter, JSX, normalizePath, PageEvent, ReflectionKind, type Context, type DocumentReflection } from 'typedoc'

/** In the order of the navigation. Titles are the pages' first headings. */
const GUIDES = [
  'getting-started',
  'signing-in',
  'mfa',
  'lists-and-filters',
  'errors-and-retries',
  'money-safety',
  'webhooks',
  'uploads-and-downloads',
  'mock-and-testing',
  'runtimes',
  'opentelemetry',
]
const PROJECT = ['examples/README.md', 'generated/api.md', 'docs/comparison.md', 'docs/spec-coverage.md', 'CHANGELOG.md', 'SECURITY.md', 'CONTRIBUTING.md', 'spec/README.md']

/** Stands in links for the API reference, until it is known how deep a page lies. */
const API_PLACE = 'https://api-reference.invalid/'
/** A folder cannot be a page; its first file can. */
const FOLDERS: Record<string, string> = { 'docs/decisions': 'Dependencies, and why each is here' }
/** Openapi-typescript's own maps of the description: hundreds of pages that nobody reads. The API reference shows the same. */
const LEFT_OUT = new Set(['paths', 'operations', 'components', '$defs', 'webhooks'])
const MODULES: Record<string, string> = { src: 'bill-sdk', 'src/index': 'bill-sdk', 'src/webhooks': 'bill-sdk/webhooks', 'src/testing': 'bill-sdk/testing', 'src/resources/spend': 'bill.spend.uploads' }

/** Guides are open in the navigation until the reader closes them. Where there is no storage they stay closed. */
const OPEN_GUIDES = "try { localStorage.getItem('tsd-accordion-Guides') ?? localStorage.setItem('tsd-accordion-Guides', 'true') } catch {}"

/** Writes the site to `out`. @throws Error when TypeDoc finds an error. */
export async function writeReference(out: string): Promise<void> {
  const app = await Application.bootstrap({
    name: 'bill-sdk',
    entryPoints: entryPoints(),
    tsconfig: 'tsconfig.build.json',
    projectDocuments: [...GUIDES.map((name) => `docs/guides/${name}.md`), ...PROJECT, ...markdownIn('docs/decisions')],
    readme: 'README.md',
    customCss: 'scripts/docs/site.css',
    favicon: 'scripts/docs/favicon.svg',
    navigationLinks: { 'API reference': API_PLACE },
    navigation: { includeGroups: true, includeCategories: false, includeFolders: false, excludeReferences: true },
    groupOrder: ['Guides', 'Project', 'Modules', '*'],
    sort: ['kind', 'alphabetical-ignoring-documents'],
    searchInDocuments: true,
    excludePrivate: true,
    excludeProtected: true,
    excludeExternals: true,
    disableSources: true,
    hideGenerator: true,
    includeVersion: true,
    validation: false,
    logLevel: 'Error',
    highlightLanguages: ['typescript', 'javascript', 'json', 'shell', 'yaml', 'text'],
  })
  app.renderer.hooks.on('head.end', () => JSX.createElement('script', null, JSX.createElement(JSX.Raw, { html: OPEN_GUIDES })))
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, placePage)
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, tidy)
  app.renderer.on(PageEvent.END, (page: PageEvent) => {
    if (page.contents) page.contents = page.contents.replaceAll(API_PLACE, `${'../'.repeat(page.url.split('/').length - 1)}api/index.html`)
  })
  const project = await app.convert()
  if (!project || app.logger.hasErrors()) throw new Error('TypeDoc could not read the sources.')
  await app.generateDocs(project, out)
}

function entryPoints(): string[] {
  const generated = readdirSync('generated/resources').filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  const byHand = readdirSync('src/resources').filter((name) => name.endsWith('.ts'))
  // A class by hand inherits all methods of the generated one; only Spend & Expense has further classes beside it.
  const shown = generated.filter((name) => name === 'spend.ts' || !byHand.includes(name))
  const doors = ['src/index.ts', 'src/webhooks/index.ts', 'src/testing/index.ts']
  return [...doors, ...shown.map((name) => `generated/resources/${name}`), ...byHand.map((name) => `src/resources/${name}`)]
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.md')).sort().map((name) => `${folder}/${name}`)
}

/** Names modules as users write them, and reads openapi-typescript's comments as prose. */
function tidy({ project }: Context): void {
  for (const module of project.getReflectionsByKind(ReflectionKind.Module)) module.name = MODULES[module.name] ?? moduleOf(module.name)
  for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface)) if (LEFT_OUT.has(reflection.name)) project.removeReflection(reflection)
  for (const { comment } of Object.values(project.reflections)) {
    if (!comment) continue
    const described = comment.getTag('@description')
    if (described && comment.summary.length === 0) comment.summary = described.content
    for (const tag of ['@description', '@enum', '@constant'] as const) comment.removeTags(tag)
    comment.removeModifier('@enum')
  }
  // Clients are made by users, resources are not.
  for (const made of project.getReflectionsByKind(ReflectionKind.Constructor)) if (made.parent?.parent?.name.startsWith('bill.')) project.removeReflection(made)
  // The page has the project's name as its title already.
  for (const part of project.readme ?? []) part.text = part.text.replace(/^# .+\n/, '')
  const pages = new Map((project.documents ?? []).map((page) => [page.name, page]))
  for (const [folder, name] of Object.entries(FOLDERS)) project.files.registerReflectionPath(normalizePath(resolve(folder)), pages.get(name) as DocumentReflection)
}

/** `generated/resources/funding-accounts` is `bill.fundingAccounts`. */
const moduleOf = (path: string): string => path.replace(/^.*resources\//, 'bill.').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Titles a page by its first heading and puts it in its group of the navigation. */
function placePage(_: unknown, page: DocumentReflection): void {
  const text = page.content.map((part) => part.text).join('')
  const heading = /^# (.+)$/m.exec(text)?.[1]
  if (!heading) throw new Error(`${page.name} has no heading.`)
  page.frontmatter['group'] = GUIDES.includes(basename(page.name, '.md')) ? 'Guides' : 'Project'
  page.name = heading
}
