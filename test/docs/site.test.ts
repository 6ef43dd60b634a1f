/**
 * The built site in headless Chromium: `npm run test:docs`. The browser is at CHROMIUM_PATH, or where Debian puts it. Without one, the site is still built and its
 * links are checked, and a line says that the rest was left out.
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
/** Without the sandbox, since CI runs as root; and without the calls that Chromium makes on its own. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.md': 'text/plain' }

const PAGES = [
  { name: 'front page', path: 'index.html', shows: 'Unofficial' },
  { name: 'guide', path: 'documents/Money_safety.html', shows: 'no idempotency key for payments' },
  { name: 'API reference', path: 'api/index.html', shows: 'Sign-in and sessions.' },
  { name: 'operation of the API reference', path: 'api/index.html#/payments/createpayment', shows: 'Create a payment' },
  { name: 'SDK page', path: 'classes/bill.payments.PaymentsResource.html', shows: 'POST /connect/v3/payments' },
]
const SIZES = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 375, height: 812, colorScheme: 'dark' },
] as const

const folder = mkdtempSync(join(tmpdir(), 'bill-docs-'))
const site = join(folder, 'site')
const built = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/docs.ts'), site], { cwd: ROOT, encoding: 'utf8' })
afterAll(() => rmSync(site, { recursive: true, force: true }))

function serve(): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = join(site, decodeURIComponent(pathname === '/' ? '/index.html' : pathname))
    if (!existsSync(path) || !statSync(path).isFile()) return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(readFileSync(path))
  })
}

/** What a page must not do: write errors, throw, ask for what is not there, or fetch from elsewhere. */
function watch(page: Page): string[] {
  const wrong: string[] = []
  page.on('console', (message) => message.type() === 'error' && wrong.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => wrong.push(`thrown: ${error.message}`))
  page.on('response', (response) => response.status() >= 400 && wrong.push(`${response.status()}: ${response.url()}`))
  page.on('request', (request) => /^(data:|(blob:)?http:\/\/127\.0\.0\.1:)/.test(request.url()) || wrong.push(`elsewhere: ${request.url()}`))
  return wrong
}

describe('the documentation site', () => {
  it('is built, and all its links lead somewhere', () => {
    expect(built.stderr + built.stdout).toContain('All its links lead somewhere')
    expect(built.status).toBe(0)
  })
})

const found = existsSync(CHROMIUM)
// Who names a browser wants the tests.
if (!found && process.env['CHROMIUM_PATH']) throw new Error(`There is no browser at CHROMIUM_PATH, ${CHROMIUM}.`)
if (!found) console.log(`No browser at ${CHROMIUM}: the site was built, but not opened. Install Debian's chromium, or set CHROMIUM_PATH.`)

describe.runIf(found)('the documentation site in a browser', () => {
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
      it(`opens the ${name} at ${width} px, ${colorScheme}, without an error, without a request elsewhere, and without scrolling sideways`, async () => {
        const page = await browser.newPage({ viewport: { width, height }, colorScheme })
        const wrong = watch(page)
        await page.goto(root + path, { waitUntil: 'networkidle' })
        await page.getByText(shows).filter({ visible: true }).first().waitFor()
        await page.screenshot({ path: join(folder, `${name.replaceAll(' ', '-')}-${width}.png`) })
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        expect(wrong).toEqual([])
        await page.close()
      })
    }
  }

  it('shows the guides in the navigation, and leads to them', async () => {
    const page = await browser.newPage()
    const wrong = watch(page)
    await page.goto(root)
    await page.getByRole('link', { name: 'Errors and retries' }).first().click()
    await page.getByRole('heading', { name: 'What is sent again' }).waitFor()
    expect(wrong).toEqual([])
    await page.close()
  })

  it('finds payments by the search of guides and SDK', async () => {
    const page = await browser.newPage()
    const wrong = watch(page)
    await page.goto(root)
    await page.locator('#tsd-search-trigger').click()
    await page.keyboard.type('payments')
    const results = page.locator('#tsd-search-results li')
    await results.first().waitFor()
    expect((await results.allInnerTexts()).join('\n')).toMatch(/payments/i)
    await results.first().click()
    await page.waitForURL((url) => url.pathname !== '/')
    expect(wrong).toEqual([])
    await page.close()
  })

  it('finds payments by the search of the API reference', async () => {
    const page = await browser.newPage()
    const wrong = watch(page)
    await page.goto(`${root}api/index.html`, { waitUntil: 'networkidle' })
    await page.getByText('Search').first().click()
    await page.keyboard.type('create a payment', { delay: 20 })
    await page.getByText('There is no key against repeats').first().waitFor()
    expect(await page.getByText('/connect/v3/payments').count()).toBeGreaterThan(0)
    await page.screenshot({ path: join(folder, 'API-search.png') })
    expect(wrong).toEqual([])
    await page.close()
  })
})

if (found) console.log(`Screenshots are in ${folder}`)
