import type { ApiError, ApiErrorInit } from '../errors/index.js'

/** A copy of an error with another message; the original is its cause. */
export function explainError<T extends ApiError>(ErrorClass: new (message: string, init: ApiErrorInit) => T, error: ApiError, message: string): T {
  const explained = new ErrorClass(message, error)
  explained.cause = error
  return explained
}
