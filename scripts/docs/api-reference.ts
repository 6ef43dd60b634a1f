/** Creates the API reference with Redocly: one page that loads nothing from other hosts. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/** Redocly's page loads the company's logo from these URLs. They are replaced by an inline image of the company's name. */
const LOGO_URL = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g
const LOGO_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="46" height="14"><text y="11" font-family="sans-serif" font-size="11" fill="#5b7cd9">Redocly</text></svg>'
const INLINE_LOGO = `data:image/svg+xml,${encodeURIComponent(LOGO_SVG)}`

/**
 * Writes the page to `file`.
 * @throws Error if Redocly fails, or if its page no longer loads the logo from the URLs above.
 */
export function writeApiReference(file: string): void {
  const flags = ['--inlineBundle', '--template', 'scripts/docs/api-template.hbs', '--title', 'API reference', '--output', file]
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off' }
  const result = spawnSync('node_modules/.bin/redocly', ['build-docs', 'generated/openapi.json', ...flags], { encoding: 'utf8', env })
  if (result.status !== 0) throw new Error(`redocly build-docs failed.\n${result.stdout}${result.stderr}`)
  const page = readFileSync(file, 'utf8')
  if (!LOGO_URL.test(page)) throw new Error('The page of redocly build-docs has changed. Check how the page loads its logo and what else it loads. Then update scripts/docs/api-reference.ts.')
  // Prerendered links point to `/payments`, but the router of the page expects `#/payments`. Scripts are not changed.
  const parts = page.replaceAll(LOGO_URL, INLINE_LOGO).split(/(<script[\s\S]*?<\/script>)/)
  writeFileSync(file, parts.map((part) => (part.startsWith('<script') ? part : part.replaceAll(/ href="\/([\w-]*)"/g, ' href="#/$1"'))).join(''))
}
