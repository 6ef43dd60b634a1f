/** The TSDoc of a resource method. */
import { doc } from '../codegen-utils.ts'
import type { Operation } from '../ir.ts'
import { printExample } from '../samples/sample.ts'

export function methodDoc(operation: Operation): string {
  const { method, path, pathParameters, docs } = operation
  const lines = [
    [operation.summary, operation.description].join('. '),
    '',
    `\`${method} ${path}\``,
    '',
    ...paragraph(notes(operation)),
    ...pathParameters.map(({ name, description }) => `@param ${name} ${description}`),
    ...throwsTags(operation),
    `@example\n\`\`\`ts\n${printExample(operation)}\n\`\`\``,
    `@see ${docs}`,
  ]
  return doc(lines, '  ')
}

const paragraph = (sentences: string[]): string[] => (sentences.length ? [sentences.join(' '), ''] : [])

function notes({ requiresMfa, idempotent, method, idempotencyKey, confidence }: Operation): string[] {
  return [
    requiresMfa && 'Requires an MFA-trusted session.',
    idempotent && method !== 'GET' && 'Retry-safe: the SDK retries the call after an unknown outcome.',
    idempotencyKey && 'Supports `idempotencyKey`. If you omit the key, the SDK generates one.',
    confidence !== 'documented' && `The source is not BILL's documentation. Confidence: ${confidence}.`,
  ].filter((note) => typeof note === 'string')
}

/** Errors that are specific to the operation. The README lists the errors that any call can throw. */
function throwsTags({ requiresMfa, pathParameters }: Operation): string[] {
  const which = pathParameters.length > 1 ? 'if one of these IDs does not exist.' : 'if this ID does not exist.'
  return [
    ...(requiresMfa ? ['@throws MfaRequiredError if the session is not MFA-trusted and the SDK cannot make it MFA-trusted.'] : []),
    ...(pathParameters.length ? [`@throws NotFoundError ${which}`] : []),
  ]
}
