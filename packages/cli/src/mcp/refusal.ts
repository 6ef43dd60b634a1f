/** What the dispatcher does not allow. Nothing was sent. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError'
}
