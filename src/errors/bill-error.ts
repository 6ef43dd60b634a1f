import { registerErrorClass } from './error-class.js'

/** Base class of all errors that this package throws. An aborted call is the exception: it rejects with the signal's own reason. */
export class BillError extends Error {
  override readonly name: string = 'BillError'

  static {
    registerErrorClass(this, 'BillError')
  }
}
