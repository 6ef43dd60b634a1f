/** Searches a value for secrets. */
import { inspect } from 'node:util'
import { expect } from 'vitest'

/** Every text that a logger, a console or an error tracker could derive from a value. */
function textsOf(value: unknown): string[] {
  const texts = [inspect(value, { depth: 20, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null }), String(value)]
  texts.push(JSON.stringify(value) ?? '')
  for (let error = value; error instanceof Error; error = error.cause) texts.push(error.message, error.stack ?? '', JSON.stringify(error), JSON.stringify(Object.getOwnPropertyDescriptors(error)))
  return texts
}

/** Fails if `util.inspect`, JSON, the message, the stack or a cause contains one of the secrets. */
export function expectNoSecrets(value: unknown, secrets: readonly string[]): void {
  expect(secrets.length, 'no secret was named').toBeGreaterThan(0)
  const text = textsOf(value).join('\n')
  for (const secret of secrets) expect(text.includes(secret), `${secret} shows in ${text.slice(Math.max(0, text.indexOf(secret) - 200), text.indexOf(secret) + 50)}`).toBe(false)
}
