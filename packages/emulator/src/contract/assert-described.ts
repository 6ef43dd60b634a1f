import { isAddedValue, type Validate } from './validators.js'

/** @throws Error if something that the emulator sends does not match the description. That is a bug of the emulator. */
export function assertDescribed(validate: Validate, what: string, body: unknown): void {
  const errors = validate(body).filter((error) => !isAddedValue(error))
  if (errors.length) throw new Error(`${what} does not match the description: ${errors.map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ')}\n${JSON.stringify(body)}`)
}
