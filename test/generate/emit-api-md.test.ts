import { expect, it } from 'vitest'
import { emitApiMd } from '../../scripts/generate/emit/api-md.ts'
import { parseAll, parsePost } from './parse-small-spec.ts'
import { json, queryParameter, ref } from './small-spec.ts'

it('api.md has a row for each method and each event', () => {
  const security = [{ devKey: [], sessionId: ['mfa-trusted'] }, { oauth: [] }]
  const archive = parsePost({ security, 'x-sdk': { group: 'a', name: 'archive', idempotent: true }, 'x-source': { confidence: 'peer', url: 'https://bill.example' } })
  const parameters = [{ ...queryParameter('X-Idempotent-Key'), in: 'header' }]
  const open = parsePost({ requestBody: { content: json(ref('ThingCreate')) }, security: [], parameters, responses: { 204: { description: 'Done.' } } })
  const text = emitApiMd([...parseAll(), archive, open], [{ type: 'thing.created', schema: 'ThingEvent', description: '' }])
  expect(text).toContain('5 operations, 1 webhook events.')
  expect(text.match(/^(## |\| `).*$/gm)).toEqual([
    '## bill.things',
    '| `list(params?)` | `Page<Thing>` | `GET /connect/v3/things` | session | pages |',
    '| `create(body)` | `Thing` | `POST /connect/v3/things` | session |  |',
    '| `get(thingId)` | `Thing` | `GET /connect/v3/things/{thingId}` | session |  |',
    '## bill.a',
    '| `archive()` | `Thing` | `POST /connect/v3/a` | session, oauth | mfa, retry-safe, peer |',
    '| `get(body?)` | nothing | `POST /connect/v3/a` | none | key |',
    '## Webhook events',
    '| `thing.created` | `ThingEvent` |',
  ])
})
