/** What the tests check on every page that they open. */
import type { Page } from 'playwright-core'

/** Collects the problems of a page: logged errors, exceptions, missing files, and anything that it loads from another host. */
export function collectProblems(page: Page): string[] {
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`))
  page.on('response', (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`))
  page.on('request', (request) => /^(data:|(blob:)?http:\/\/127\.0\.0\.1:)/.test(request.url()) || problems.push(`external request: ${request.url()}`))
  return problems
}

/** Runs in the page. @returns words of the text that continue on the next line. Code blocks scroll, so they don't count. */
export function findBrokenWords(): string[] {
  const main = document.querySelector('main, .VPContent')
  const walker = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT)
  const broken: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('pre, .VPNavScreen, [aria-hidden="true"]')) continue
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[A-Za-z0-9]{2,}/g)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word)
    }
  }
  return broken
}
