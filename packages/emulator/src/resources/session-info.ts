/** What a session knows about itself, and the organizations that its user can sign in to. https://developer.bill.com/reference/getsessioninfo */
import type { Call, Handlers } from '../call.js'
import { defineRules } from '../rules/rule.js'
import { CREDENTIALS, type Credential } from './auth.js'
import { listRows } from './list.js'
import { PHONES } from './mfa.js'

export const sessionInfoRules = defineRules({
  'session-mfa-status': {
    text: 'mfaStatus is SETUP without a phone, CHALLENGE with one in a session that is not trusted, and COMPLETE in a trusted session. It is DISABLED if MFA is off.',
    confidence: 'peer', source: 'BILL documents DISABLED; a peer gives the other names and their meaning', operations: ['getSessionInfo'],
  },
})

function mfaStatusOf({ world, session }: Call): string {
  if (world.config.mfa === 'off') return 'DISABLED'
  if (session?.trusted) return 'COMPLETE'
  return world.store.get(PHONES, session?.userId ?? '') ? 'CHALLENGE' : 'SETUP'
}

export const sessionInfoHandlers: Handlers = {
  getSessionInfo: (call) => ({ organizationId: call.owner, userId: call.session?.userId, mfaStatus: mfaStatusOf(call), mfaBypass: call.world.config.mfa === 'off' }),

  listAllOrganizations(call) {
    const { store } = call.world
    const credential = store.all<Credential>(CREDENTIALS).find(({ data }) => data.userId === call.session?.userId)
    const rows = (credential?.data.organizationIds ?? [call.owner]).flatMap((id) => store.get('organizations', id) ?? [])
    return listRows(call, rows, ({ id, data }) => ({ id, name: data['name'] }))
  },
}
