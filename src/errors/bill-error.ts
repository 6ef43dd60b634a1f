import { registerErrorClass } from './error-class.js'

/** The method that Node calls to print an object. */
const INSPECT = Symbol.for('nodejs.util.inspect.custom')

type Inspect = (value: unknown, options: object) => string

/** Base class of all errors that this package throws. The exception is an aborted call, which rejects with the reason of its signal. */
export class BillError extends Error {
  override readonly name: string = 'BillError'

  static {
    registerErrorClass(this, 'BillError')
    // Defined here, so that it is not part of the public types. The values of getters such as `body` are never printed, because they can hold secrets.
    Object.defineProperty(this.prototype, INSPECT, {
      value(this: BillError, _depth: number, options: object, inspect?: Inspect): string {
        return inspect?.(this, { ...options, customInspect: false, getters: false }) ?? String(this.stack)
      },
    })
  }
}
