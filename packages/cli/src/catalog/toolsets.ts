/** Areas of the API. Each has the operations whose SDK method begins with one of its groups. */

export const TOOLSET_GROUPS = {
  payables: ['vendors', 'bills', 'billApprovals', 'payments', 'vendorCredits', 'recurringBills', 'fundingAccounts'],
  receivables: ['customers', 'invoices', 'recurringInvoices', 'creditMemos', 'receivablePayments'],
  spend: ['spend'],
  accounting: ['classifications'],
  organization: ['organizations', 'users', 'roles', 'network', 'reports', 'riskVerifications'],
  documents: ['documents', 'attachments', 'exports'],
  events: ['events'],
} as const satisfies Record<string, readonly string[]>

export type Toolset = keyof typeof TOOLSET_GROUPS

export const TOOLSETS = Object.keys(TOOLSET_GROUPS) as readonly Toolset[]

export const isToolset = (name: string): name is Toolset => Object.hasOwn(TOOLSET_GROUPS, name)
