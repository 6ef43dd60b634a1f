// @ts-check
import { visitOperations } from './visit-operations.js'

/** JSON request bodies and success responses have examples. */
export const examples = visitOperations((operation, { report, location }) => {
  const body = operation.requestBody?.content?.['application/json']
  if (body && !body.examples) report({ message: 'Add an example with realistic values to the request body.', location: location.child('requestBody').key() })
  for (const [code, response] of Object.entries(operation.responses ?? {})) {
    const content = response?.content?.['application/json']
    if (code.startsWith('2') && content && !content.examples)
      report({ message: `Add an example to the ${code} response. The mock returns this example.`, location: location.child(['responses', code]).key() })
  }
})
