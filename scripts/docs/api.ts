/** The API reference, by Redocly, as one file that loads nothing. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/** Redoc fetches the logo of its maker from these addresses; its name as a picture of our own stands for it. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g
const NAME = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="46" height="14"><text y="11" font-family="sans-serif" font-size="11" fill="#5b7cd9">Redocly</text></svg>')}`

/** Writes the page to `file`. @throws Error when Redocly fails, or when its page would fetch its logo in a way that is not known here. */
export function writeApi(file: string): void {
  const flags = ['--inlineBundle', '--template', 'scripts/docs/api-template.hbs', '--title', 'API reference', '--output', file]
  const done = spawnSync('node_modules/.bin/redocly', ['build-docs', 'generated/openapi.json', ...flags], { encoding: 'utf8', env: { ...process.env, REDOCLY_TELEMETRY: 'off' } })
  if (done.status !== 0) throw new Error(`redocly build-docs failed.\n${done.stdout}${done.stderr}`)
  const page = readFileSync(file, 'utf8')
  if (!LOGO.test(page)) throw new Error('The page of redocly build-docs has changed: look how it gets its logo now, and what else it loads.')
  // What is rendered ahead links to `/payments`; in the browser the address is `#/payments`. Scripts are left alone.
  const parts = page.replaceAll(LOGO, NAME).split(/(<script[\s\S]*?<\/script>)/)
  writeFileSync(file, parts.map((part) => (part.startsWith('<script') ? part : part.replaceAll(/ href="\/([\w-]*)"/g, ' href="#/$1"'))).join(''))
}
