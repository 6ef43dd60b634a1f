/** `emulator.fetch` takes what fetch takes. Most calls don't become a Request: the response must not depend on it. */
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/local.ts'
import { HOST } from '../helpers/clients.ts'

const VENDORS = `${HOST}/connect/v3/vendors`
const vendor = JSON.stringify({ name: 'Fern & Söhne', address: { line1: '1 Mill Lane', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } })

async function signIn() {
  const emulator = createEmulator()
  const { devKey, username, password, organizationId } = emulator.credentials
  const response = await emulator.fetch(`${HOST}/connect/v3/login`, { method: 'POST', body: JSON.stringify({ devKey, username, password, organizationId }) })
  const { sessionId } = (await response.json()) as { sessionId: string }
  return { emulator, headers: { devKey, sessionId } }
}

type Call = readonly [url: string, init: RequestInit]

const CALLS: Readonly<Record<string, Call>> = {
  'a list': [`${VENDORS}?max=1`, {}],
  'a list with a fragment': [`${VENDORS}?max=1#top`, {}],
  'a parameter that comes twice': [`${VENDORS}?max=1&max=2`, {}],
  'a parameter with escapes': [`${VENDORS}?filters=name%3Aeq%3ACedar+Paper%20Supply`, {}],
  'a path with escapes': [`${HOST}/connect/v3/vend%6Frs?max=1`, {}],
  'a path with dots': [`${HOST}/connect/v3/bills/../vendors?max=1`, {}],
  'a create': [VENDORS, { method: 'POST', body: vendor }],
  'a method in small letters': [VENDORS, { method: 'post', body: vendor }],
  'a body of bytes': [VENDORS, { method: 'POST', body: new TextEncoder().encode(vendor) }],
  'an empty body': [VENDORS, { method: 'POST', body: '' }],
  'no body': [VENDORS, { method: 'POST' }],
  'a body that is too large': [VENDORS, { method: 'POST', body: `"${'x'.repeat(9 * 1024 * 1024)}"` }],
  'a body that is not JSON': [VENDORS, { method: 'POST', body: '{' }],
  'the head of a list': [VENDORS, { method: 'HEAD' }],
  'an unknown path': [`${HOST}/nothing`, {}],
  'a method that the path does not have': [VENDORS, { method: 'PUT', body: '{}' }],
  'the control API': [`${HOST}/_emulator/health`, {}],
  'a POST to the control API': [`${HOST}/_emulator/clock/advance`, { method: 'POST', body: '{"milliseconds":5}', headers: { 'content-type': 'application/json' } }],
}

describe('fetch', () => {
  it.each(Object.entries(CALLS))('responds to %s as to a Request', async (_name, [url, init]) => {
    const [one, two, three] = [await signIn(), await signIn(), await signIn()]
    const results = []
    for (const response of [
      await one.emulator.fetch(url, { ...init, headers: { ...one.headers, ...init.headers } }),
      await two.emulator.fetch(new URL(url), { ...init, headers: new Headers({ ...two.headers, ...(init.headers as Record<string, string>) }) }),
      await three.emulator.fetch(new Request(url, { ...init, headers: { ...three.headers, ...init.headers } })),
    ])
      results.push([response.status, response.headers.get('content-type'), await response.text()])
    expect(results[1]).toEqual(results[0])
    expect(results[2]).toEqual(results[0])
    const paths = [one, two, three].map(({ emulator }) => emulator.requests().map(({ method, path, status }) => [method, path, status]))
    expect(paths[1]).toEqual(paths[0])
    expect(paths[2]).toEqual(paths[0])
  })

  it.each<readonly [string, Call]>([
    ['a GET with a body', [VENDORS, { body: 'x' }]],
    ['a URL that is not one', ['vendors', {}]],
    ['a URL with a password', ['http://a:b@127.0.0.1/connect/v3/vendors', {}]],
    ['a header that is not valid', [VENDORS, { headers: { 'bad name': 'x' } }]],
    ['a method that is not allowed', [VENDORS, { method: 'CONNECT' }]],
  ])('rejects %s, as fetch does', async (_name, [url, init]) => {
    await expect(createEmulator().fetch(url, init)).rejects.toThrow(TypeError)
  })
})
