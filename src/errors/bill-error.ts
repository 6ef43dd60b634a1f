import { registerErrorClass } from './error-class.js'

/** Base class of all errors that this package throws. The exception is an aborted call, which rejects with the reason of its signal. */
export class BillError extends Error {
  override readonly name: string = 'BillError'

  static {
    registerErrorClass(this, 'BillError')
  }
}
