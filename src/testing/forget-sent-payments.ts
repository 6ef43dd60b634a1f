import { sharedState } from '../errors/shared-state.js'

/**
 * `payOnce` remembers for ten minutes which transaction numbers this process has sent. This forgets the numbers that were sent to a server of a test, for a test
 * that deletes the payments of that server and then pays the same bill again. `bill-sdk-emulator` calls it itself, unless the emulator runs in another process.
 *
 * ```ts
 * await fetch('http://127.0.0.1:4020/_emulator/reset', { method: 'POST' })
 * forgetSentPayments('http://127.0.0.1:4020')
 * ```
 * @param baseUrl the `baseUrl` of the clients.
 */
export function forgetSentPayments(baseUrl: string): void {
  const sent = sharedState('sentPayments', () => new Map<string, number>())
  // The keys are written by src/resources/sent-payments.ts.
  const start = `[${JSON.stringify(baseUrl)},`
  for (const key of sent.keys()) if (key.startsWith(start)) sent.delete(key)
}
