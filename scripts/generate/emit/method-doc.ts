/** The TSDoc of a resource method. */
import { doc } from '../codegen-utils.ts'
import type { Operation } from '../ir.ts'

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
    `@see ${docs}`,
  ]
  return doc(lines, '  ')
}

const paragraph = (sentences: string[]): string[] => (sentences.length ? [sentences.join(' '), ''] : [])

function notes({ requiresMfa, idempotent, method, idempotencyKey, confidence }: Operation): string[] {
  return [
    requiresMfa && 'Requires an MFA-trusted session.',
    idempotent && method !== 'GET' && 'Retry-safe: the SDK retries it after an unknown outcome.',
    idempotencyKey && 'Supports `idempotencyKey`; the SDK generates one if you pass none.',
    confidence !== 'documented' && `Source: ${confidence}, not BILL's documentation.`,
  ].filter((note) => typeof note === 'string')
}

/** Errors specific to the operation. The README lists those that any call can throw. */
function throwsTags({ requiresMfa, pathParameters }: Operation): string[] {
  const which = pathParameters.length > 1 ? 'if no object has one of these IDs.' : 'if no object has this ID.'
  return [
    ...(requiresMfa ? ['@throws MfaRequiredError if the session is not MFA-trusted and cannot be stepped up.'] : []),
    ...(pathParameters.length ? [`@throws NotFoundError ${which}`] : []),
  ]
}
