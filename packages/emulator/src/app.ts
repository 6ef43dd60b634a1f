/** What an emulator serves in addition to the operations of the description: files, tokens and images of checks. */
import { Hono, type Context } from 'hono'
import { issueToken } from './auth/oauth.js'
import { findSession } from './auth/sessions.js'
import { Rejection, reject, toErrorBody } from './errors.js'
import { MAX_UPLOAD_BYTES, readBytes } from './middleware/read-bytes.js'
import { serveCheckImages } from './resources/check-images.js'
import { decode, DOWNLOADS, findFile } from './resources/files.js'
import { receive, UPLOAD_PATH } from './resources/spend/receipts.js'
import type { Runtime } from './runtime.js'

/** The bytes of a receipt. The URL is the permission. */
async function upload(runtime: Runtime, context: Context): Promise<Response> {
  const bytes = await readBytes(context.req.raw, MAX_UPLOAD_BYTES)
  if (!bytes) return new Response(null, { status: 413 })
  const isKnown = runtime.commit(() => receive(runtime.world, context.req.param('id') ?? '', bytes))
  return new Response(null, { status: isKnown ? 200 : 404 })
}

/** A file behind a downloadLink. The session stands in the header, or in the query as in BILL's links of check images. */
function download({ world }: Runtime, context: Context): Response {
  try {
    const session = findSession(world, context.req.header('sessionId') ?? context.req.query('sessionId') ?? null).data
    const file = findFile(world, session.owner, context.req.param('id') ?? '') ?? reject(404, 'BDC_1205', 'The file does not exist.')
    return new Response(decode(String(file.data['__bytes'])) as Uint8Array<ArrayBuffer>, { headers: { 'content-type': 'application/octet-stream' } })
  } catch (error) {
    if (!(error instanceof Rejection)) throw error
    return context.json(toErrorBody(error, world.clock.now()) as object[], error.status as 400)
  }
}

export function createApp(runtime: Runtime): Hono {
  const app = new Hono()
  app.get(`${DOWNLOADS}/:id`, (context) => download(runtime, context))
  app.put(`${UPLOAD_PATH}/:id`, (context) => upload(runtime, context))
  app.post('/authx/token', (context) => issueToken(runtime, context))
  serveCheckImages(app, runtime.world)
  return app
}
