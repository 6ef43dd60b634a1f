// @ts-check
import { visitOperations } from './visit-operations.js'

const REFERENCE = 'https://developer.bill.com/reference/'

/** The operationId is BILL's own: it matches the URL of BILL's reference page. */
export const operationId = visitOperations(({ operationId, externalDocs }, { report, location }) => {
  if (!/^[a-z][A-Za-z0-9]*$/.test(operationId ?? '')) return report({ message: "Add BILL's own operationId, in camelCase.", location: location.key() })
  const url = externalDocs?.url ?? ''
  if (!url) report({ message: "Add `externalDocs.url`: BILL's page about the operation.", location: location.key() })
  else if (url.startsWith(REFERENCE) && url.slice(REFERENCE.length) !== operationId.toLowerCase())
    report({ message: `operationId ${operationId} does not match ${url}.`, location: location.child('operationId') })
})
