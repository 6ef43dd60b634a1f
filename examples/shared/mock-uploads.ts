/**
 * For the mock only: it names an upload address in .example, a name that no host can have (RFC 2606), so the bytes have nowhere to go.
 * Loaded before an example (`--import`), this answers a PUT to such an address and says what came. All else goes out as always.
 */
const send = globalThis.fetch

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init)
  if (request.method !== 'PUT' || !new URL(request.url).hostname.endsWith('.example')) return send(request)
  const { byteLength } = await request.arrayBuffer()
  console.log(`   (no such host: ${byteLength} bytes kept back, headers ${JSON.stringify(Object.fromEntries(request.headers))})`)
  return new Response(null, { status: 200 })
}
