/** Creates the guides and the SDK reference with TypeDoc. They share one navigation and one search. */
import { readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { Application, Converter, JSX, normalizePath, PageEvent, ReflectionKind, type Context, type DocumentReflection } from 'typedoc'

/** The guides in navigation order. The title of each page is its first heading. */
const GUIDES = [
  'getting-started',
  'authentication',
  'mfa',
  'pagination-and-filters',
  'errors-and-retries',
  'money-safety',
  'webhooks',
  'uploads-and-downloads',
  'testing',
  'emulator',
  'command-line',
  'many-processes',
  'frameworks',
  'runtimes',
  'opentelemetry',
]
const PROJECT_PAGES = [
  'examples/README.md',
  'generated/api.md',
  'docs/comparison.md',
  'docs/spec-coverage.md',
  'docs/fidelity.md',
  'docs/cli.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'AGENTS.md',
  'spec/README.md',
]

/** Placeholder in links to the API reference. Each page replaces it with its own relative path. */
const API_PLACEHOLDER = 'https://api-reference.invalid/'
/** Maps a folder to the title of a page. Links to the folder point to this page, because a folder is not a page. */
const FOLDER_PAGES: Record<string, string> = { 'docs/decisions': 'Dependencies' }
/** Interfaces of openapi-typescript that contain the whole API. They would fill hundreds of pages, and the API reference has the same content. */
const OMITTED_INTERFACES = new Set(['paths', 'operations', 'components', '$defs', 'webhooks'])
const MODULES: Record<string, string> = {
  src: 'bill-sdk',
  'src/index': 'bill-sdk',
  'src/raw': 'bill-sdk/raw',
  'src/webhooks': 'bill-sdk/webhooks',
  'src/testing': 'bill-sdk/testing',
  'src/resources/spend': 'bill.spend.uploads',
}

/** Opens the guides in the navigation until the reader closes them. If local storage is not available, they stay closed. */
const OPEN_GUIDES_SCRIPT = "try { localStorage.getItem('tsd-accordion-Guides') ?? localStorage.setItem('tsd-accordion-Guides', 'true') } catch {}"

/** Writes the site to `output`. @throws Error if TypeDoc reports an error. */
export async function writeSdkReference(output: string): Promise<void> {
  const app = await Application.bootstrap({
    name: 'bill-sdk',
    entryPoints: entryPoints(),
    tsconfig: 'scripts/docs/tsconfig.json',
    projectDocuments: [...GUIDES.map((name) => `docs/guides/${name}.md`), ...PROJECT_PAGES, ...markdownIn('docs/decisions')],
    readme: 'README.md',
    customCss: 'scripts/docs/site.css',
    favicon: 'scripts/docs/favicon.svg',
    navigationLinks: { 'API reference': API_PLACEHOLDER },
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
  app.renderer.hooks.on('head.end', () => JSX.createElement('script', null, JSX.createElement(JSX.Raw, { html: OPEN_GUIDES_SCRIPT })))
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, setTitleAndGroup)
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, cleanUpReflections)
  app.renderer.on(PageEvent.END, (page: PageEvent) => {
    if (page.contents) page.contents = page.contents.replaceAll(API_PLACEHOLDER, `${'../'.repeat(page.url.split('/').length - 1)}api/index.html`)
  })
  const project = await app.convert()
  if (!project || app.logger.hasErrors()) throw new Error('TypeDoc could not convert the sources.')
  await app.generateDocs(project, output)
}

function entryPoints(): string[] {
  const generated = readdirSync('generated/resources').filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  // A hand-written class also has the methods of its generated interface, so the interface is left out. Spend & Expense is an exception, because it has further
  // resources.
  const extensions = readdirSync('src/resources').filter((name) => generated.includes(name))
  const shown = generated.filter((name) => name === 'spend.ts' || !extensions.includes(name))
  const publicModules = ['src/index.ts', 'src/raw/index.ts', 'src/webhooks/index.ts', 'src/testing/index.ts']
  return [...publicModules, ...shown.map((name) => `generated/resources/${name}`), ...extensions.map((name) => `src/resources/${name}`)]
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.md')).sort().map((name) => `${folder}/${name}`)
}

/** Names modules the way users import them, and turns openapi-typescript's comment tags into prose. */
function cleanUpReflections({ project }: Context): void {
  for (const module of project.getReflectionsByKind(ReflectionKind.Module)) module.name = MODULES[module.name] ?? moduleOf(module.name)
  for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface)) if (OMITTED_INTERFACES.has(reflection.name)) project.removeReflection(reflection)
  for (const { comment } of Object.values(project.reflections)) {
    if (!comment) continue
    const described = comment.getTag('@description')
    if (described && comment.summary.length === 0) comment.summary = described.content
    for (const tag of ['@description', '@enum', '@constant'] as const) comment.removeTags(tag)
    comment.removeModifier('@enum')
  }
  // Users create clients, but not resources.
  for (const constructor of project.getReflectionsByKind(ReflectionKind.Constructor)) if (constructor.parent?.parent?.name.startsWith('bill.')) project.removeReflection(constructor)
  // TypeDoc already shows the project's name as the title.
  for (const part of project.readme ?? []) part.text = part.text.replace(/^# .+\n/, '')
  const pages = new Map((project.documents ?? []).map((page) => [page.name, page]))
  for (const [folder, name] of Object.entries(FOLDER_PAGES)) project.files.registerReflectionPath(normalizePath(resolve(folder)), pages.get(name) as DocumentReflection)
}

/** `generated/resources/funding-accounts` is `bill.fundingAccounts`. */
const moduleOf = (path: string): string => path.replace(/^.*resources\//, 'bill.').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Uses the first heading as the title, and assigns the page to its navigation group. */
function setTitleAndGroup(_: unknown, page: DocumentReflection): void {
  const text = page.content.map((part) => part.text).join('')
  const heading = /^# (.+)$/m.exec(text)?.[1]
  if (!heading) throw new Error(`${page.name} has no heading.`)
  page.frontmatter['group'] = GUIDES.includes(basename(page.name, '.md')) ? 'Guides' : 'Project'
  page.name = heading
}
