/** What only an MFA-trusted session may do beyond the operations that the description marks. */
import type { Call } from '../call.js'
import { Rejection } from '../errors.js'
import type { Rule } from '../rules/rule.js'

/** @throws Rejection 403 BDC_1361 unless the session is trusted. */
export function requireTrusted({ world, session }: Call, rule: Rule): void {
  if (world.config.mfa === 'on' && session && !session.trusted) throw new Rejection(403, [{ code: 'BDC_1361', message: 'Untrusted session.', category: 'DOWNSTREAM' }], rule.id)
}
