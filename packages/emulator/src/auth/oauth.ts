/** OAuth client credentials: `POST /authx/token`, which is not part of the description. https://developer.bill.com/docs/oauth-client-credentials */
import type { Context } from 'hono'
import { readText } from '../middleware/read-bytes.js'
import type { Runtime } from '../runtime.js'
import { KEYS, TOKENS, type Key } from './sessions.js'

const MAX_FORM_BYTES = 64 * 1024

export async function issueToken(runtime: Runtime, context: Context): Promise<Response> {
  const { world } = runtime
  const form = new URLSearchParams(await readText(context.req.raw, MAX_FORM_BYTES))
  const basic = readBasic(context.req.header('authorization'))
  const clientId = basic?.clientId ?? form.get('client_id') ?? ''
  const clientSecret = basic?.clientSecret ?? form.get('client_secret') ?? ''
  if (form.get('grant_type') !== 'client_credentials') return context.json({ error: 'unsupported_grant_type' }, 400)
  const client = world.store.get<Key>(KEYS, clientId)?.data
  if (client?.kind !== 'oauth' || client.secret !== clientSecret) return context.json({ error: 'invalid_client' }, 401)
  const lifetime = world.config.accessTokenSeconds
  const token = runtime.commit(() => {
    const id = world.store.createId('oat')
    world.store.insert(TOKENS, client.owner, id, { clientId, expires: world.clock.now() + lifetime * 1000 })
    return id
  })
  return context.json({ access_token: token, token_type: 'Bearer', expires_in: lifetime })
}

function readBasic(header: string | undefined): { clientId: string; clientSecret: string } | undefined {
  const encoded = /^Basic (.+)$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return undefined
  try {
    const [clientId = '', ...rest] = atob(encoded).split(':')
    return { clientId: decodeURIComponent(clientId), clientSecret: decodeURIComponent(rest.join(':')) }
  } catch {
    return undefined
  }
}
