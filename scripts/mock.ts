/** `npm run mock`: the published `bill-mock`, out of the source. */
import '../src/bin/bill-mock.js'
