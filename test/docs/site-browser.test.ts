/** Opens the built site in headless Chromium. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readText } from './documents.ts'
import { hasBrowser } from './site/chromium.ts'
import { pages } from './site/files.ts'
import { openSite, type OpenSite } from './site/open-site.ts'
import { collectProblems, findBrokenWords } from './site/page-checks.ts'

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

/** The colors of the words in the first sample of a page, and of its plain text. */
const colorsOfCode = `[...document.querySelectorAll('.vp-code-group pre')].slice(0, 1).flatMap((pre) => [pre, ...pre.querySelectorAll('span')]).map((element) => getComputedStyle(element).color)`

describe.runIf(hasBrowser)('the documentation site in a browser', () => {
  const screenshots = mkdtempSync(join(tmpdir(), 'bill-docs-'))
  let site: OpenSite
  let browser: Browser
  let root: string

  beforeAll(async () => {
    site = await openSite()
    ;({ browser, root } = site)
    console.log(`Screenshots are in ${screenshots}`)
  })
  afterAll(() => site?.close())

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

  it('shows every page at 375 px without horizontal scrolling, broken words or errors', async () => {
    const page = await browser.newPage({ viewport: { width: 375, height: 812 } })
    const problems = collectProblems(page)
    const wrong: string[] = []
    for (const name of pages) {
      await page.goto(root + name, { waitUntil: 'load' })
      await page.locator('.VPContent h1').first().waitFor()
      const words = (await page.evaluate(findBrokenWords)) as string[]
      if (((await page.evaluate('document.documentElement.scrollWidth')) as number) > 375 || words.length) wrong.push(`${name}: ${words.join(', ')}`)
    }
    expect(wrong).toEqual([])
    expect(problems).toEqual([])
    await page.close()
  }, 300_000)

  it('shows code on the first screen of the front page', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(root, { waitUntil: 'networkidle' })
    const { y = Infinity, height = 0 } = (await page.locator('.vp-doc pre').first().boundingBox()) ?? {}
    expect(y + height).toBeLessThan(900)
    await page.close()
  })

  it('switches the tabs of a code group', async () => {
    const page = await browser.newPage()
    await page.goto(`${root}guides/webhooks.html`, { waitUntil: 'networkidle' })
    expect(await page.getByText('scope.addContentTypeParser').isVisible()).toBe(false)
    await page.getByText('Fastify', { exact: true }).first().click()
    await page.getByText('scope.addContentTypeParser').waitFor()
    await page.close()
  })

  it('has links to the previous and the next page, the last change and the version', async () => {
    const { version } = JSON.parse(readText('package.json')) as { version: string }
    const page = await browser.newPage()
    await page.goto(`${root}guides/mfa.html`, { waitUntil: 'networkidle' })
    expect(await page.locator('.pager-link.prev').getAttribute('href')).toBe('/guides/authentication.html')
    expect(await page.locator('.pager-link.next').getAttribute('href')).toBe('/guides/pagination-and-filters.html')
    expect(await page.locator('.VPLastUpdated').innerText()).toMatch(/Last change: .*20\d\d/)
    await page.getByRole('button', { name: version }).hover()
    await page.getByRole('link', { name: 'Changelog' }).waitFor()
    await page.close()
  })

  it.each(['light', 'dark'] as const)('colors the code of a sample: %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme })
    await page.goto(`${root}reference/payments.html`, { waitUntil: 'networkidle' })
    const colors = (await page.evaluate(colorsOfCode)) as string[]
    expect(new Set(colors).size).toBeGreaterThan(2)
    await page.close()
  })
})
