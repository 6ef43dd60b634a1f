/** Serves the console: static files that ship with the code, under a policy that runs nothing else. */
import type { Context, Hono } from 'hono'

const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml' }

const HEADERS = {
  'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

const ROOT = '/_emulator'

export function serveConsole(control: Hono): void {
  // Hono has no route for a slash at the end of a mounted application.
  control.get('*', (context, next) => {
    if (context.req.path === `${ROOT}/`) return page(context, 'index.html')
    return context.req.path === ROOT ? context.redirect(`${ROOT}/`) : next()
  })
  control.get('/console/:file{[a-z-]+\\.(css|js|svg)}', (context) => page(context, context.req.param('file')))
}

async function page(context: Context, file: string): Promise<Response> {
  const text = await readPage(file).catch(() => undefined)
  if (text === undefined) return context.json({ error: { message: `The console has no file ${file}.` } }, 404)
  return new Response(text, { headers: { ...HEADERS, 'content-type': TYPES[file.replace(/^.*\./, '')] as string } })
}

/** The modules are loaded here, so that an emulator without a console needs no file system. */
async function readPage(file: string): Promise<string> {
  const [{ readFile }, { createRequire }, { dirname, join }] = await Promise.all([import('node:fs/promises'), import('node:module'), import('node:path')])
  // The package finds itself, from its sources as from dist.
  const root = dirname(createRequire(import.meta.url).resolve('bill-sdk-emulator/package.json'))
  return readFile(join(root, 'src/console/page', file), 'utf8')
}
