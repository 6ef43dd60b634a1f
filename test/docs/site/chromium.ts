/**
 * The browser of the tests: headless Chromium, at CHROMIUM_PATH or where Debian installs it. Without a browser, a message says that its tests are skipped. In CI, a
 * missing browser is an error.
 */
import { existsSync } from 'node:fs'

export const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
export const hasBrowser = existsSync(CHROMIUM)

/** Turns off the sandbox, because CI runs as root, and Chromium's own background requests. */
export const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

if (!hasBrowser) {
  const advice = `There is no browser at ${CHROMIUM}. Install Debian's chromium package, or set CHROMIUM_PATH.`
  if (process.env['CHROMIUM_PATH'] !== undefined || process.env['CI'] === 'true') throw new Error(advice)
  console.log(`Skipped the browser tests. ${advice}`)
}
