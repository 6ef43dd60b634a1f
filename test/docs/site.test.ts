/**
 * `npm run test:docs`: builds the site and opens it in headless Chromium, at CHROMIUM_PATH or where Debian installs it. Without a browser, the build and
 * the link check still run, and a message says that the browser tests are skipped. In CI, a missing browser is an error.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
/** Turns off the sandbox, because CI runs as root, and Chromium's own background requests. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.md': 'text/plain' }

const PAGES = [
  { name: 'front page', path: 'index.html', shows: 'Unofficial' },
  { name: 'guide', path: 'documents/Money_safety.html', shows: 'no idempotency key for payments' },
  { name: 'API reference', path: 'api/index.html', shows: 'authentication' },
  { name: 'operation of the API reference', path: 'api/index.html#/payments/createpayment', shows: 'Create a payment' },
  { name: 'SDK page', path: 'classes/bill.payments.Payments.html', shows: 'POST /connect/v3/payments' },
]
const SIZES = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 375, height: 812, colorScheme: 'dark' },
] as const

const folder = mkdtempSync(join(tmpdir(), 'bill-docs-'))
const site = join(folder, 'site')
const built = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/docs/index.ts'), site], { cwd: ROOT, encoding: 'utf8' })
afterAll(() => rmSync(site, { recursive: true, force: true }))

function serve(): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = join(site, decodeURIComponent(pathname === '/' ? '/index.html' : pathname))
    if (!existsSync(path) || !statSync(path).isFile()) return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(readFileSync(path))
  })
}

/** Collects the problems of a page: logged errors, exceptions, missing files, and anything that it loads from another host. */
function collectProblems(page: Page): string[] {
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`))
  page.on('response', (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`))
  page.on('request', (request) => /^(data:|(blob:)?http:\/\/127\.0\.0\.1:)/.test(request.url()) || problems.push(`external request: ${request.url()}`))
  return problems
}

describe('the documentation site', () => {
  it('builds, and all its links work', () => {
    expect(built.stderr + built.stdout).toContain('All links work')
    expect(built.status).toBe(0)
  })
})

const hasBrowser = existsSync(CHROMIUM)
const isRequired = process.env['CHROMIUM_PATH'] !== undefined || process.env['CI'] === 'true'
if (!hasBrowser && isRequired) throw new Error(`There is no browser at ${CHROMIUM}. Install Debian's chromium package, or set CHROMIUM_PATH.`)
if (!hasBrowser) console.log(`Skipped the browser tests: there is no browser at ${CHROMIUM}. Install Debian's chromium package, or set CHROMIUM_PATH.`)

describe.runIf(hasBrowser)('the documentation site in a browser', () => {
  let server: Server
  let browser: Browser
  let root: string

  beforeAll(async () => {
    server = serve()
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  })
  afterAll(async () => {
    await browser?.close()
    server?.closeAllConnections()
    await new Promise((done) => server.close(done))
  })

  for (const { name, path, shows } of PAGES) {
    for (const { width, height, colorScheme } of SIZES) {
      it(`opens the ${name} at ${width} px, ${colorScheme}, without errors, external requests or horizontal scrolling`, async () => {
        const page = await browser.newPage({ viewport: { width, height }, colorScheme })
        const problems = collectProblems(page)
        await page.goto(root + path, { waitUntil: 'networkidle' })
        await page.getByText(shows).filter({ visible: true }).first().waitFor()
        await page.screenshot({ path: join(folder, `${name.replaceAll(' ', '-')}-${width}.png`) })
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        expect(problems).toEqual([])
        await page.close()
      })
    }
  }

  it('links to the guides in the navigation', async () => {
    const page = await browser.newPage()
    const problems = collectProblems(page)
    await page.goto(root)
    await page.getByRole('link', { name: 'Errors and retries' }).first().click()
    await page.getByRole('heading', { name: 'Retries', level: 2 }).waitFor()
    expect(problems).toEqual([])
    await page.close()
  })

  it('finds payments with the search of guides and SDK', async () => {
    const page = await browser.newPage()
    const problems = collectProblems(page)
    await page.goto(root)
    await page.locator('#tsd-search-trigger').click()
    await page.keyboard.type('payments')
    const results = page.locator('#tsd-search-results li')
    await results.first().waitFor()
    expect((await results.allInnerTexts()).join('\n')).toMatch(/payments/i)
    await results.first().click()
    await page.waitForURL((url) => url.pathname !== '/')
    expect(problems).toEqual([])
    await page.close()
  })

  it('finds payments with the search of the API reference', async () => {
    const page = await browser.newPage()
    const problems = collectProblems(page)
    await page.goto(`${root}api/index.html`, { waitUntil: 'networkidle' })
    await page.getByText('Search').first().click()
    await page.keyboard.type('create a payment', { delay: 20 })
    await page.getByText('Create a payment').first().waitFor()
    expect(await page.getByText('/connect/v3/payments').count()).toBeGreaterThan(0)
    await page.screenshot({ path: join(folder, 'API-search.png') })
    expect(problems).toEqual([])
    await page.close()
  })
})

if (hasBrowser) console.log(`Screenshots are in ${folder}`)
