/**
 * The console in headless Chromium, at CHROMIUM_PATH or where Debian installs it. Without a browser, a message says that these tests are skipped; in CI, a missing
 * browser is an error. Screenshots are written to CONSOLE_SCREENSHOTS, if it is set.
 */
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Bill } from 'bill-sdk'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createEmulator, startEmulator, type StartedEmulator } from '../src/local.ts'

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const hasBrowser = existsSync(CHROMIUM)
const isRequired = process.env['CHROMIUM_PATH'] !== undefined || process.env['CI'] === 'true'
if (!hasBrowser && isRequired) throw new Error(`There is no browser at ${CHROMIUM}. Install Debian's chromium package, or set CHROMIUM_PATH.`)
if (!hasBrowser) console.log(`Skipped the browser tests of the console: there is no browser at ${CHROMIUM}. Install Debian's chromium package, or set CHROMIUM_PATH.`)

const HOSTILE = '<img src=x onerror="document.title=\'owned\'"><script>document.title=\'owned\'</script>'
const address = { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } as const

/** Logged errors, exceptions, failed requests, and anything that is loaded from another host. */
function collectProblems(page: Page): string[] {
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`))
  page.on('response', (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`))
  page.on('request', (request) => /^(data:|(blob:)?http:\/\/127\.0\.0\.1:)/.test(request.url()) || problems.push(`external request: ${request.url()}`))
  return problems
}

describe('the pages of the console', () => {
  it('are served under a strict policy, and only they', async () => {
    const emulator = createEmulator()
    const open = (path: string, headers = {}) => emulator.fetch(`http://127.0.0.1/_emulator${path}`, { headers, redirect: 'manual' })
    const page = await open('/')
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; /)
    expect(await page.text()).not.toMatch(/style=|<script>|\son\w+=|https?:/)
    expect((await open('')).headers.get('location')).toBe('/_emulator/')
    expect((await open('/console/style.css')).status).toBe(200)
    for (const path of ['/console/none.js', '/console/..%2fserve.js', '/console/../../cli.js', '/console/%2e%2e/serve.ts']) expect((await open(path)).status).toBe(404)
    expect((await open('/', { host: 'rebound.example' })).status).toBe(403)
    expect((await open('/', { origin: 'https://evil.example' })).status).toBe(403)
  })
})

describe.runIf(hasBrowser)('the console in a browser', () => {
  let browser: Browser
  let emulator: StartedEmulator
  let bill: Bill
  let receiver: Server
  let received: number
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    received = 0
    receiver = createServer((_request, response) => void response.writeHead(++received === 1 ? 500 : 200).end())
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done))
    emulator = await startEmulator()
    bill = new Bill(emulator.clientOptions() as never)
  })
  afterEach(async () => {
    await emulator.close()
    receiver.closeAllConnections()
    await new Promise((done) => receiver.close(done))
  })

  async function openPage(view = '', { width = 1280, height = 900, colorScheme = 'light' as 'light' | 'dark' } = {}) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme })
    const problems = collectProblems(page)
    await page.goto(`${emulator.url}/_emulator/${view}`)
    await page.getByRole('heading', { level: 2 }).waitFor()
    return { page, problems }
  }

  async function shoot(page: Page, name: string): Promise<void> {
    const folder = process.env['CONSOLE_SCREENSHOTS']
    if (folder) await page.screenshot({ path: join(folder, `${name}.png`) })
  }

  async function pay(): Promise<string> {
    const [payable] = await bill.bills.list().toArray()
    const [bank] = await bill.fundingAccounts.banks.list().toArray()
    const { id } = await bill.payments.create({ billId: payable?.id as string, amount: 240.5, fundingAccount: { type: 'BANK_ACCOUNT', id: bank?.id as string }, processingOptions: {} })
    return id as string
  }

  const subscribe = () =>
    bill.events.subscriptions.create(
      { name: 'Test', status: { enabled: true }, events: [{ type: 'vendor.created', version: '1' }], notificationUrl: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook` },
      { idempotencyKey: crypto.randomUUID() },
    )

  it('shows a request as it arrives, with its bodies, and a hostile name as text', async () => {
    const { page, problems } = await openPage()
    await bill.vendors.create({ name: HOSTILE, address })
    const entry = page.getByRole('listitem').filter({ hasText: 'POST /connect/v3/vendors' })
    await entry.locator('summary').click()
    await entry.getByText('onerror').first().waitFor()
    await shoot(page, 'requests-1280-light')
    await page.getByRole('link', { name: 'Records' }).click()
    await page.getByRole('listitem').filter({ hasText: HOSTILE }).locator('summary').click()
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.title()).toBe('BILL emulator')
    await page.getByLabel('Collection').selectOption('bills')
    await page.getByRole('heading', { name: 'bills' }).waitFor()
    await shoot(page, 'records-1280-light')
    expect(problems).toEqual([])
    await page.close()
  })

  it('moves the clock until a payment arrives', async () => {
    await pay()
    const { page, problems } = await openPage('#payments')
    const step = page.locator('[aria-current=step]')
    expect(await step.textContent()).toBe('SCHEDULED')
    await page.getByRole('button', { name: 'Next business day' }).click()
    await page.locator('[aria-current=step]', { hasNotText: 'SCHEDULED' }).waitFor()
    expect(emulator.clock.now().toISOString()).toMatch(/^2026-03-03T/)
    await page.getByRole('button', { name: '+1 hour' }).click()
    await page.locator('#status', { hasText: /It is now 2026-03-03T10/ }).waitFor()
    await shoot(page, 'payments-1280-light')
    for (let day = 0; day < 12; day++) {
      const before = emulator.clock.now().getTime()
      await page.getByRole('button', { name: '+1 day' }).click()
      await expect.poll(() => emulator.clock.now().getTime()).toBeGreaterThan(before)
    }
    await page.locator('[aria-current=step]', { hasText: 'CLEARED' }).waitFor()
    expect(problems).toEqual([])
    await page.close()
  })

  it('lets a payment advance and fail', async () => {
    const paymentId = await pay()
    const { page, problems } = await openPage('#payments')
    await page.getByRole('button', { name: `advance payment ${paymentId}` }).click()
    await page.getByText('The payment is READY_TO_FUND.').waitFor()
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Advance')
    await page.getByLabel('How payments fail').selectOption('DISBURSEMENT_ON_HOLD')
    await page.getByRole('button', { name: `fail payment ${paymentId}` }).click()
    await page.locator('[aria-current=step]', { hasText: 'DISBURSEMENT_ON_HOLD' }).waitFor()
    expect((await bill.payments.get(paymentId)).singleStatus).toBe('DISBURSEMENT_ON_HOLD')
    await page.getByText('Nothing is scheduled.').waitFor()
    await shoot(page, 'payments-failed-1280-light')
    expect(problems).toEqual([])
    await page.close()
  })

  it('follows a clock that a test moves', async () => {
    await pay()
    const { page } = await openPage('#payments')
    await emulator.clock.advance({ days: 20 })
    await page.locator('[aria-current=step]', { hasText: 'CLEARED' }).waitFor()
    expect(await page.locator('[aria-current=step]').count()).toBe(1)
    await page.close()
  })

  it('shows the attempts of a delivery, and resends it', async () => {
    await subscribe()
    const { page, problems } = await openPage('#deliveries')
    await bill.vendors.create({ name: 'Fern', address })
    const entry = page.getByRole('listitem').filter({ hasText: 'vendor.created' }).first()
    await entry.getByText('500').first().waitFor()
    await page.getByRole('button', { name: /Resend/ }).click()
    await entry.getByText('2 attempts').waitFor()
    await entry.locator('summary').click()
    expect(received).toBe(2)
    await shoot(page, 'deliveries-1280-light')
    expect(problems).toEqual([])
    await page.close()
  })

  it('shows the code of a message', async () => {
    const { page } = await openPage('#messages')
    const { devKey, username, password, organizationId } = emulator.credentials
    const headers = { 'content-type': 'application/json' }
    const { sessionId } = (await (await fetch(`${emulator.url}/connect/v3/login`, { method: 'POST', headers, body: JSON.stringify({ devKey, username, password, organizationId }) })).json()) as { sessionId: string }
    await fetch(`${emulator.url}/connect/v3/mfa/setup`, { method: 'POST', headers: { ...headers, sessionId, devKey }, body: JSON.stringify({ phone: '5035550123', type: 'TEXT', primary: true }) })
    await page.getByText('123456').waitFor()
    expect(await page.getByText('***0123').count()).toBe(1)
    await page.close()
  })

  it('switches a fault on and off with the keyboard alone', async () => {
    const { page, problems } = await openPage()
    const focusOn = async (name: string) => {
      for (let count = 0; count < 40; count++) {
        await page.keyboard.press('Tab')
        if ((await page.evaluate("document.activeElement?.textContent + '|' + (document.activeElement?.getAttribute('name') ?? '')")) === name) return
      }
      throw new Error(`Tab does not reach ${name}.`)
    }
    await focusOn('Faults|')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Faults' }).waitFor()
    await focusOn('|operation')
    await page.keyboard.type('listVendors')
    await page.keyboard.press('Enter')
    await page.getByText('The fault is on.').waitFor()
    expect((await fetch(`${emulator.url}/_emulator/faults`).then((response) => response.json()))).toMatchObject([{ operation: 'listVendors', reply: { status: 500 } }])
    const failing = new Bill({ ...emulator.clientOptions(), maxRetries: 0 } as never)
    await expect(failing.vendors.list()).rejects.toThrow('500')
    await shoot(page, 'faults-1280-light')
    await focusOn('Switch all off|')
    await page.keyboard.press('Enter')
    await page.getByText('No faults are on.').waitFor()
    await expect(failing.vendors.list()).resolves.toBeDefined()
    expect(problems).toEqual([])
    await page.close()
  })

  it('downloads a snapshot, resets, and restores it', async () => {
    const { id } = await bill.vendors.create({ name: 'Fern', address })
    const { page, problems } = await openPage('#world')
    page.on('dialog', (dialog) => void dialog.accept())
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download' }).click()])
    const path = await download.path()
    await page.getByRole('button', { name: 'Reset to empty' }).click()
    await page.getByText('The world begins again.').waitFor()
    expect(emulator.world.store.get('vendors', id)).toBeUndefined()
    await page.getByLabel('Restore from a file').setInputFiles(path)
    await page.getByText('The snapshot is restored.').waitFor()
    expect(emulator.world.store.get('vendors', id)).toBeDefined()
    expect(problems).toEqual([])
    await page.close()
  })

  for (const { width, height, colorScheme } of [{ width: 1280, height: 900, colorScheme: 'dark' }, { width: 375, height: 812, colorScheme: 'light' }, { width: 375, height: 812, colorScheme: 'dark' }] as const) {
    it(`fits ${width} px, ${colorScheme}, in every view`, async () => {
      await pay()
      await subscribe()
      await bill.vendors.create({ name: HOSTILE, address })
      await emulator.settled()
      const { page, problems } = await openPage('', { width, height, colorScheme })
      for (const view of ['Requests', 'Records', 'Payments', 'Messages', 'Deliveries', 'Faults', 'World']) {
        await page.getByRole('link', { name: view, exact: true }).click()
        await page.getByRole('heading', { name: view, level: 2 }).waitFor()
        for (const summary of (await page.locator('summary').all()).slice(0, 1)) await summary.click()
        expect(await page.evaluate('document.documentElement.scrollWidth'), view).toBeLessThanOrEqual(width)
        await shoot(page, `${view.toLowerCase()}-${width}-${colorScheme}`)
      }
      expect(problems).toEqual([])
      await page.close()
    })
  }
})
