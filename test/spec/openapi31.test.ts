/** Validates the bundle with the official JSON schema of OpenAPI 3.1, which Redocly does not use. */
import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, it } from 'vitest'

const read = (): Record<string, unknown> => JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as Record<string, unknown>

it('the bundle is valid OpenAPI 3.1', async () => {
  const validator = new Validator()
  const { valid, errors } = await validator.validate(read())
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
  expect(validator.version).toBe('3.1')
})

it('the official schema rejects an invalid bundle', async () => {
  const { valid } = await new Validator().validate({ ...read(), info: { title: 'A title, but no version' } })
  expect(valid).toBe(false)
})
