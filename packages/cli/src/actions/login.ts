import { NotFoundError, PermissionError, type Bill } from 'bill-sdk'
import { readConnection, type ConnectionFlags } from '../client/connection.js'
import { createClient } from '../client/create-client.js'
import { askForMissing } from '../client/missing-credentials.js'
import type { Variables } from '../client/variables.js'
import type { Io } from '../io.js'
import { assertPrintOptions, printData, type PrintOptions } from '../output/print.js'

/** Signs in, and prints the user, the role and the MFA status. */
export async function login(io: Io, flags: ConnectionFlags & PrintOptions): Promise<void> {
  assertPrintOptions(io, flags)
  const connection = readConnection(io, flags)
  const { appKey, apiToken, devKey } = connection.variables
  const variables = await askForMissing(io, connection.variables, [devKey ? 'session' : appKey ? 'partner' : apiToken ? 'spend' : 'session'])
  const bill = await createClient(io, variables)
  printData(io, { environment: connection.label, ...(await describeAccess(bill, variables, io.signal)) }, flags)
}

async function describeAccess(bill: Bill, variables: Variables, signal: AbortSignal): Promise<object> {
  if (variables.devKey || variables.sessionId) return describeSession(bill, signal)
  if (variables.appKey) return describePartner(bill, signal)
  if (variables.apiToken) {
    const { id, firstName, lastName, email, role } = await bill.spend.users.current({ signal })
    return { credentials: 'Spend & Expense token', userId: id, user: `${firstName} ${lastName}`, email, role }
  }
  // Without any credentials, the error says which ones are missing.
  return describeSession(bill, signal)
}

async function describePartner(bill: Bill, signal: AbortSignal): Promise<object> {
  const organizations = await bill.partner.organizations.list({ max: 1 }, { signal })
  return { credentials: 'partner', organizations: organizations.results.length ? 'readable' : 'none' }
}

/** A user may be allowed to sign in, but not to read users or the organization. */
async function readIfAllowed<T>(call: Promise<T>): Promise<T | undefined> {
  return call.catch((error: unknown) => {
    if (error instanceof PermissionError || error instanceof NotFoundError) return undefined
    throw error
  })
}

async function describeSession(bill: Bill, signal: AbortSignal): Promise<object> {
  const session = await bill.auth.session({ signal })
  const [organization, user] = await Promise.all([readIfAllowed(bill.organizations.get(session.organizationId, { signal })), readIfAllowed(bill.users.get(session.userId, { signal }))])
  return {
    credentials: 'user',
    organizationId: session.organizationId,
    organization: organization?.name,
    userId: session.userId,
    user: user && [user.firstName, user.lastName].filter(Boolean).join(' '),
    email: user?.email,
    role: user?.role?.description ?? user?.role?.type,
    mfa: session.mfaStatus,
    mfaBypass: session.mfaBypass,
  }
}
