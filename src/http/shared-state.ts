/** Increase this when the shape of shared state changes: copies of the package with different shapes must not share it. */
const STATE_VERSION = 1

/**
 * State that all copies of the package in a process share. The ESM and the CommonJS build can both be loaded; the limits of a key, and the runtime of a
 * client that is passed from one to the other, must be the same for both.
 */
export function sharedState<T extends object>(name: string, create: () => T): T {
  const key = Symbol.for(`bill-sdk.${name}.${STATE_VERSION}`)
  const globals = globalThis as { [key]?: T }
  return (globals[key] ??= create())
}
