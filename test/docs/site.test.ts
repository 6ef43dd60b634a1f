/**
 * `npm run test:docs`: builds the site, and opens it in headless Chromium, at CHROMIUM_PATH or where Debian installs it. Without a browser, the other tests still
 * run, and a message says that the browser tests are skipped. In CI, a missing browser is an error. With DOCS_BUILT=1, the site of the last build is used.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from './documents.ts'
import { QUERIES } from './site/queries.ts'
import { openSearch } from './site/search-index.ts'
import { collectProblems, findBrokenWords, FLAGS, serveSite, SITE } from './site/serve.ts'

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

const PAGES = [
  { name: 'front page', path: '', shows: 'Typed everything' },
  { name: 'guide', path: 'guides/money-safety.html', shows: 'no idempotency key for payments' },
  { name: 'webhooks', path: 'guides/webhooks.html', shows: 'Rules for handlers' },
  { name: 'resource', path: 'reference/payments.html', shows: 'Create a payment' },
  { name: 'all methods', path: 'reference/', shows: 'bill.spend.cards' },
  { name: 'options', path: 'reference/options.html', shows: 'maxConcurrency' },
]
const SIZES = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
  { width: 375, height: 812, colorScheme: 'light' },
  { width: 375, height: 812, colorScheme: 'dark' },
] as const

const MAX_SITE_BYTES = 12_000_000
const MAX_PAGE_BYTES = 300_000

if (process.env['DOCS_BUILT'] !== '1') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/docs/index.ts'], { cwd: ROOT, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}${stderr}`)
}

const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(SITE, name)).isFile())
const sizeOf = (name: string): number => statSync(join(SITE, name)).size
const pages = files.filter((name) => name.endsWith('.html') && name !== '404.html')
const readSite = (name: string): string => readFileSync(join(SITE, name), 'utf8')

/** The script of a page that the browser loads with it. */
const scriptOf = (page: string): string => /assets\/[^"]+\.md\.[\w-]+\.lean\.js/.exec(readSite(page))?.[0] ?? expect.fail(`${page} has no script`)

describe('the documentation site', () => {
  it('has a section for each operation', () => {
    const { paths } = JSON.parse(readSite('openapi.json')) as { paths: Record<string, Record<string, { operationId?: string; 'x-sdk'?: { name: string } }>> }
    const ids = Object.values(paths).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []))
    const described = pages.filter((name) => name.startsWith('reference/')).flatMap((name) => [...readSite(name).replaceAll('<wbr>', '').matchAll(/operation <code>(\w+)<\/code>/g)].map(([, id]) => id))
    expect(described.toSorted()).toEqual(ids.toSorted())
  })

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

/** The colors of the words in the first sample of a page, and of its plain text. */
const colorsOfCode = `[...document.querySelectorAll('.vp-code-group pre')].slice(0, 1).flatMap((pre) => [pre, ...pre.querySelectorAll('span')]).map((element) => getComputedStyle(element).color)`

const hasBrowser = existsSync(CHROMIUM)
const isRequired = process.env['CHROMIUM_PATH'] !== undefined || process.env['CI'] === 'true'
if (!hasBrowser && isRequired) throw new Error(`There is no browser at ${CHROMIUM}. Install Debian's chromium package, or set CHROMIUM_PATH.`)
if (!hasBrowser) console.log(`Skipped the browser tests: there is no browser at ${CHROMIUM}. Install Debian's chromium package, or set CHROMIUM_PATH.`)

describe.runIf(hasBrowser)('the documentation site in a browser', () => {
  const screenshots = mkdtempSync(join(tmpdir(), 'bill-docs-'))
  let server: Server
  let browser: Browser
  let root: string

  beforeAll(async () => {
    server = serveSite()
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
    console.log(`Screenshots are in ${screenshots}`)
  })
  afterAll(async () => {
    await browser?.close()
    server?.closeAllConnections()
    await new Promise((done) => server.close(done))
  })

  const findViolations = async (page: Page): Promise<string[]> => {
    await page.addScriptTag({ content: axe.source })
    const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string; nodes: { html: string }[] }[] }
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
  }

  for (const { name, path, shows } of PAGES) {
    for (const { width, height, colorScheme } of SIZES) {
      it(`shows the ${name} at ${width} px, ${colorScheme}: accessible, without errors, external requests, horizontal scrolling or broken words`, async () => {
        const page = await browser.newPage({ viewport: { width, height }, colorScheme })
        const problems = collectProblems(page)
        await page.goto(root + path, { waitUntil: 'networkidle' })
        await page.getByText(shows).filter({ visible: true }).first().waitFor()
        await page.screenshot({ path: join(screenshots, `${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`) })
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        expect(await page.evaluate(findBrokenWords)).toEqual([])
        expect(await findViolations(page)).toEqual([])
        expect(problems).toEqual([])
        await page.close()
      })
    }
  }

  it.each(['light', 'dark'] as const)('colors the code of a sample: %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme })
    await page.goto(`${root}reference/payments.html`, { waitUntil: 'networkidle' })
    const colors = (await page.evaluate(colorsOfCode)) as string[]
    expect(new Set(colors).size).toBeGreaterThan(2)
    await page.close()
  })

  it('finds bill.payments.create with the search box', async () => {
    const page = await browser.newPage()
    const problems = collectProblems(page)
    await page.goto(root, { waitUntil: 'networkidle' })
    await page.locator('.DocSearch-Button').click()
    await page.locator('.search-input').fill('bill.payments.create')
    await page.locator('.result').first().waitFor()
    expect(await page.locator('.result').first().innerText()).toContain('bill.payments.create: Create a payment')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/reference/payments.html' && url.hash === '#create')
    await page.getByRole('heading', { name: 'create', exact: false }).first().waitFor()
    expect(problems).toEqual([])
    await page.close()
  })
})
