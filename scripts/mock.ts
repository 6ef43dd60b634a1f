/** `npm run mock`: the published `bill-mock`, out of the source. */
await import('../src/bin/bill-mock.js')
