/** Increase this when the shape of shared state changes, because copies of the package with different shapes must not share it. */
const STATE_VERSION = 2

/**
 * Returns state that all copies of the package in a process share. A process can load both the ESM and the CommonJS build. Both must count requests against
 * the same limits, and each must accept a client that the other created.
 */
export function sharedState<T extends object>(name: string, create: () => T): T {
  const key = Symbol.for(`bill-sdk.${name}.${STATE_VERSION}`)
  const globals = globalThis as { [key]?: T }
  return (globals[key] ??= create())
}
