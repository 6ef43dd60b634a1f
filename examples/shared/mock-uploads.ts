/**
 * For the mock only. The hosts of its upload URLs end in .example, so they
 * don't exist (RFC 2606). Load this file before an example with `--import`. It
 * accepts a PUT to such a host and prints what it received. It forwards all
 * other requests.
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
