import { ConfigurationError } from '../errors/index.js'

/** @throws ConfigurationError if a value cannot be serialized, such as a circular object or a bigint. */
export function serializeJson(name: string, value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch (cause) {
    throw new ConfigurationError(`${name}: the body cannot be serialized as JSON: ${(cause as Error).message}`, { cause })
  }
}
