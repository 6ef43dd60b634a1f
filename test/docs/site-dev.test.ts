/** `npm run docs:dev` serves the pages, and shows a change without a reload. Runs in the browser of the other tests. */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from './documents.ts'
import { CHROMIUM, FLAGS, hasBrowser } from './site/chromium.ts'

/** A page that Git ignores, because `npm run docs` writes it. */
const PAGE = join(ROOT, 'docs/reference/openapi.md')

describe.runIf(hasBrowser)('npm run docs:dev', () => {
  const text = readFileSync(PAGE, 'utf8')
  let server: ChildProcess
  let browser: Browser
  let root: string

  beforeAll(async () => {
    server = spawn(process.execPath, [join(ROOT, 'node_modules/vitepress/bin/vitepress.js'), 'dev', 'docs', '--host', '127.0.0.1', '--port', '0'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } })
    root = await new Promise<string>((resolve, reject) => {
      let output = ''
      server.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk
        const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output) ?? []
        if (url) resolve(url)
      })
      server.on('exit', (code) => reject(new Error(`The server ended with ${code}: ${output}`)))
    })
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  })
  afterAll(async () => {
    writeFileSync(PAGE, text)
    await browser?.close()
    server?.kill()
  })

  it('shows a page, and then its change', async () => {
    const page = await browser.newPage()
    await page.goto(`${root}reference/openapi.html`)
    await page.getByRole('heading', { name: 'OpenAPI file' }).waitFor()
    writeFileSync(PAGE, text.replace('# OpenAPI file', '# OpenAPI file, changed'))
    await page.getByRole('heading', { name: 'OpenAPI file, changed' }).waitFor()
    expect(await page.title()).toContain('OpenAPI file')
  })
})
