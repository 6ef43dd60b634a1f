/**
 * For the mock only. Its upload URLs end in .example, a name that no host can
 * have (RFC 2606). Loaded before an example with `--import`, this file accepts
 * a PUT to such a URL, prints what it received, and passes on everything else.
 */
const originalFetch = globalThis.fetch

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init)
  const { hostname } = new URL(request.url)
  if (request.method !== 'PUT' || !hostname.endsWith('.example')) {
    return originalFetch(request)
  }
  const { byteLength } = await request.arrayBuffer()
  const headers = JSON.stringify(Object.fromEntries(request.headers))
  console.log(`   (mock upload: ${byteLength} bytes, headers ${headers})`)
  return new Response(null, { status: 200 })
}
