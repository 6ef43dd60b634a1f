/** Guides and the SDK reference, by TypeDoc: one look, one navigation, one search. */
import { readdirSync } from 'node:fs'
import { relative } from 'node:path'
import { Application, Comment, CommentTag, Converter, PageEvent, ReflectionKind, type Context, type DeclarationReflection, type DocumentReflection, type Reflection } from 'typedoc'

/** Pages of the site that are written by hand, in the order of the navigation. Titles are their first headings. */
const PAGES = {
  Guides: [
    'getting-started', 'signing-in', 'mfa', 'lists-and-filters', 'errors-and-retries', 'money-safety', 'webhooks',
    'uploads-and-downloads', 'mock-and-testing', 'runtimes', 'opentelemetry',
  ].map((name) => `docs/guides/${name}.md`),
  Project: ['generated/api.md', 'docs/comparison.md', 'docs/spec-coverage.md', 'CHANGELOG.md', 'SECURITY.md', 'CONTRIBUTING.md', 'spec/README.md', ...markdownIn('docs/decisions')],
}

/** Stands in links for the API reference, until it is known how deep a page lies. */
const API_PLACE = 'https://api-reference.invalid/'
/** A folder cannot be a page; its first file can. */
const FOLDERS: Record<string, string> = { 'docs/decisions': 'docs/decisions/0001-node-20-and-exact-pins.md' }
/** Openapi-typescript's own maps of the description: hundreds of pages that nobody reads. The API reference shows the same. */
const LEFT_OUT = new Set(['paths', 'operations', 'components', '$defs', 'webhooks'])
const MODULES: Record<string, string> = { src: 'bill-sdk', 'src/index': 'bill-sdk', 'src/webhooks': 'bill-sdk/webhooks', 'src/testing': 'bill-sdk/testing', 'src/resources/spend': 'bill.spend, uploads' }

/** Writes the site to `out`. @throws Error when TypeDoc finds an error. */
export async function writeReference(out: string): Promise<void> {
  const app = await Application.bootstrap({
    name: 'bill-sdk',
    entryPoints: entryPoints(),
    tsconfig: 'tsconfig.build.json',
    projectDocuments: Object.values(PAGES).flat(),
    readme: 'README.md',
    customCss: 'scripts/docs/site.css',
    navigationLinks: { 'API reference': API_PLACE },
    navigation: { includeGroups: true, includeCategories: false, includeFolders: false, excludeReferences: true },
    groupOrder: ['Guides', 'Project', 'Modules', '*'],
    sort: ['documents-last', 'alphabetical-ignoring-documents'],
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
  const testing = readdirSync('src').includes('testing') ? ['src/testing/index.ts'] : []
  return ['src/index.ts', 'src/webhooks/index.ts', ...testing, ...shown.map((name) => `generated/resources/${name}`), ...byHand.map((name) => `src/resources/${name}`)]
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.md')).sort().map((name) => `${folder}/${name}`)
}

/** Names modules as users write them, titles pages by their headings, and reads openapi-typescript's comments as prose. */
function tidy({ project }: Context): void {
  for (const module of project.getReflectionsByKind(ReflectionKind.Module)) module.name = MODULES[module.name] ?? module.name.replace(/^(generated|src)\/resources\//, 'bill.').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface)) if (LEFT_OUT.has(reflection.name)) project.removeReflection(reflection as DeclarationReflection)
  for (const reflection of Object.values(project.reflections)) describe(reflection)
  for (const page of project.documents ?? []) title(page)
}

function describe({ comment }: Reflection): void {
  if (!comment) return
  const described = comment.getTag('@description')
  if (described && comment.summary.length === 0) comment.summary = described.content
  comment.removeTags('@description')
  comment.removeTags('@enum')
  comment.removeModifier('@enum')
}

function title(page: DocumentReflection): void {
  const path = relative(process.cwd(), page.relevanceBoost === undefined ? '' : '')
  void path
}
