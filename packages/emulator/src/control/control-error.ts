/** A request to the control API, or a value that a test passes, that is wrong. */
export class ControlError extends RangeError {
  override readonly name = 'ControlError'
  readonly field: string | undefined
  readonly status: 400 | 404 | 409 | 413

  constructor(message: string, field?: string, status: 400 | 404 | 409 | 413 = 400) {
    super(message)
    this.field = field
    this.status = status
  }
}
