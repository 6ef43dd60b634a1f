/** `npm run test:docs`: the files of the built site, and its search. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findBrokenLinks } from '../../scripts/docs/broken-links.ts'
import { ROOT } from './documents.ts'
import { files, pages, readSite, SITE, sizeOf } from './site/files.ts'
import { QUERIES } from './site/queries.ts'
import { openSearch } from './site/search-index.ts'

const MAX_SITE_BYTES = 12_000_000
const MAX_PAGE_BYTES = 300_000

/** The script of a page that the browser loads with it. */
const scriptOf = (page: string): string => /assets\/[^"]+\.md\.[\w-]+\.lean\.js/.exec(readSite(page))?.[0] ?? expect.fail(`${page} has no script`)

/** The tabs of each group of a page. */
const tabsOf = (page: string): string[][] => readSite(page).split('<div class="vp-code-group').slice(1).map((group) => [...(group.split('<div class="blocks">')[0] ?? '').matchAll(/<label [^>]*>([^<]+)<\/label>/g)].map(([, title = '']) => title))

describe('the documentation site', () => {
  it('is small: all of it, and each page with its script', () => {
    expect(files.reduce((sum, name) => sum + sizeOf(name), 0)).toBeLessThan(MAX_SITE_BYTES)
    const large = pages.map((name) => [name, sizeOf(name) + sizeOf(scriptOf(name))] as const).filter(([, size]) => size > MAX_PAGE_BYTES)
    expect(large).toEqual([])
  })

  it('has a Markdown version of each page, which llms.txt links to', () => {
    expect(pages.filter((name) => !files.includes(name.replace(/\.html$/, '.md')))).toEqual([])
    const links = [...readSite('llms.txt').matchAll(/\]\(\/([^)]+)\)/g)].map(([, path]) => path ?? '')
    expect(links.filter((path) => !files.includes(path))).toEqual([])
    const guides = pages.filter((name) => name.startsWith('guides/')).map((name) => name.replace(/\.html$/, '.md'))
    expect(guides.filter((name) => !links.includes(name))).toEqual([])
  })

  it.each(['pay-a-bill', 'sync-incrementally', 'webhooks', 'testing', 'emulator', 'many-processes', 'proxies', 'errors-and-retries', 'mfa', 'migrating-from-v2', 'migrating-from-other-clients', 'command-line', 'mcp'])(
    'has the guide %s in the sidebar',
    (guide) => expect(readSite('guides/getting-started.html').split('id="VPSidebarNav"')[1]).toContain(`href="/guides/${guide}.html"`),
  )

  it('has tabs for package managers and for web frameworks', () => {
    expect(tabsOf('index.html')).toEqual([['npm', 'pnpm', 'yarn', 'bun']])
    expect(tabsOf('guides/getting-started.html')).toContainEqual(['npm', 'pnpm', 'yarn', 'bun'])
    expect(tabsOf('guides/webhooks.html')).toContainEqual(['Express', 'Fastify', 'Next.js', 'Hono', 'AWS Lambda', 'Workers'])
  })

  it('has edit links to files and folders of the repository, except on reports that scripts write', () => {
    const links = pages.map((name) => [name, /href="[^"]*\/bill-sdk\/((?:edit|tree)\/main\/[^"]+)"[^>]*>(?:(?!<\/a>).)*Edit this page/.exec(readSite(name))?.[1]] as const)
    expect(links.filter(([, link]) => !link).map(([name]) => name).toSorted()).toEqual(['cli.html', 'fidelity.html', 'index.html', 'spec-coverage.html'])
    const wrong = links.filter(([, link]) => link && statSync(join(ROOT, link.replace(/^\w+\/main\//, ''))).isDirectory() !== link.startsWith('tree/'))
    expect(wrong).toEqual([])
  })

  it('offers the OpenAPI file, with a note on Postman', () => {
    expect(JSON.parse(readSite('openapi.json'))).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) })
    expect(readSite('reference/openapi.html')).toMatch(/href="\/openapi\.json"[^]*Postman/)
  })

  it('has a name for each column of a table', () => {
    expect(pages.filter((name) => /<th[^>]*><\/th>/.test(readSite(name)))).toEqual([])
  })

  it('labels the links beside headings with their text alone', () => {
    expect(pages.filter((name) => /aria-label="[^"]*\{#/.test(readSite(name)))).toEqual([])
  })

  it('has Markdown versions without the syntax of the site', () => {
    const leftovers = files.filter((name) => name.endsWith('.md')).filter((name) => /^:::|<span|\{#|<!--/m.test(readSite(name).replaceAll(/^```[\s\S]*?^```/gm, '')))
    expect(leftovers).toEqual([])
  })
})

describe('the search', () => {
  it.each(QUERIES)('finds with "%s" in the first three results: %s', async (query, expected) => {
    const search = await openSearch(SITE)
    const found = search(query).slice(0, 3).map(({ id }) => String(id))
    expect(found.filter((id) => id === expected || id.startsWith(`${expected}#`)), found.join(', ')).not.toEqual([])
  })
})

describe('the check of links', () => {
  it('finds missing pages and missing headings', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bill-links-'))
    writeFileSync(join(folder, 'index.html'), '<h1 id="top">Title</h1><a href="#top">top</a> <a href="other.html#part">part</a> <a href="missing.html">missing</a>')
    writeFileSync(join(folder, 'other.html'), '<h1 id="whole">Other</h1>')
    const problems = await findBrokenLinks(folder)
    rmSync(folder, { recursive: true })
    expect(problems.toSorted()).toEqual([expect.stringContaining('missing.html'), expect.stringContaining('other.html#part')])
  })
})
