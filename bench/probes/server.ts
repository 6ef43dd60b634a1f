/** An HTTP server that returns one vendor for every request, in a separate process. Prints its URL. */
import { createServer } from 'node:http'
import { VENDOR } from '../clients/client.ts'

const body = Buffer.from(JSON.stringify(VENDOR))
const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  request.resume()
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length })
  response.end(body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}\n`)
})
process.stdin.resume().on('end', () => process.exit(0))
