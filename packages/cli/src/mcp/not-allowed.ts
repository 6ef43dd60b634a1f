/** What the dispatcher does not allow. Nothing was sent. */
export class NotAllowedError extends Error {
  override readonly name = 'NotAllowedError'
}
