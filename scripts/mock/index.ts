/** `npm run mock`: runs the published `bill-mock` command from source. */
await import('../../src/bin/bill-mock.js')
