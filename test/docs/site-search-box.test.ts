/** The search box of the built site, in headless Chromium. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser } from './site/chromium.ts'
import { SITE } from './site/files.ts'
import { openSite, type OpenSite } from './site/open-site.ts'
import { collectProblems } from './site/page-checks.ts'
import { openSearch } from './site/search-index.ts'

describe.runIf(hasBrowser)('the search box', () => {
  let site: OpenSite
  let browser: Browser
  let root: string

  beforeAll(async () => {
    site = await openSite()
    ;({ browser, root } = site)
  })
  afterAll(() => site?.close())

  it('ranks results as the search of the other tests does', async () => {
    const search = await openSearch(SITE)
    const page = await browser.newPage()
    await page.goto(root, { waitUntil: 'networkidle' })
    await page.locator('.DocSearch-Button').click()
    for (const query of ['bill login', 'how do I sign in', 'refund policy']) {
      await page.locator('.search-input').fill(query)
      const [first] = search(query)
      await page.locator('.result').first().and(page.locator(`[href="${first?.id}"]`)).waitFor()
      const shown = await page.locator('.result').evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')))
      expect(shown).toEqual(search(query).slice(0, 3).map(({ id }) => id))
    }
    await page.close()
  })

  it('finds bill.payments.create, and opens its section', async () => {
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
