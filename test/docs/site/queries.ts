/** What readers search for, and what the first three results must contain: a page with its section. */
export const QUERIES: readonly (readonly [query: string, expected: string])[] = [
  // Methods, as they are called
  ['bill.payments.create', '/reference/payments.html#create'],
  ['payments.create', '/reference/payments.html#create'],
  ['bill.vendors.list', '/reference/vendors.html#list'],
  ['vendors.bankAccount.create', '/reference/vendors-bank-account.html#create'],
  ['bill.spend.cards.freeze', '/reference/spend-cards.html#freeze'],
  ['classifications.departments', '/reference/classifications-departments.html#list'],
  ['events.subscriptions.create', '/reference/events-subscriptions.html#create'],
  ['mfa.stepUp', '/reference/mfa.html#stepUp'],
  // In words
  ['create payment', '/reference/payments.html#create'],
  ['create vendor', '/reference/vendors.html#create'],
  ['void a payment', '/reference/payments.html#void'],
  ['cancel payment', '/reference/payments.html#cancel'],
  ['archive bill', '/reference/bills.html#archive'],
  ['list invoices', '/reference/invoices.html#list'],
  ['record payment', '/reference/bills.html#recordPayment'],
  ['exchange rate', '/reference/payments.html#exchangeRate'],
  ['add receipt', '/reference/spend-transactions-receipts.html#add'],
  ['verify signature', '/guides/webhooks.html'],
  // BILL's operation IDs, paths and events
  ['createPayment', '/reference/payments.html#create'],
  ['listVendors', '/reference/vendors.html#list'],
  ['getExchangeRate', '/reference/payments.html#exchangeRate'],
  ['bulkArchiveVendorCredit', '/reference/vendor-credits.html#archiveBulk'],
  ['/connect/v3/payments/options', '/reference/payments.html#options'],
  ['payment.failed', '/reference/webhook-events.html#payment-failed'],
  ['vendor.updated', '/reference/webhook-events.html#vendor-updated'],
  // Error codes and classes
  ['BDC_1109', '/reference/errors.html#bdc_1109'],
  ['bdc_1361', '/reference/errors.html#bdc_1361'],
  ['1322', '/reference/errors.html#bdc_1322'],
  ['MfaRequiredError', '/guides/mfa.html#without-mfa-configured'],
  ['OutcomeUnknownError', '/guides/errors-and-retries.html'],
  // Options
  ['maxConcurrency', '/reference/options.html#maxconcurrency'],
  ['rememberMeId', '/reference/options.html#remembermeid'],
  ['sessionStore', '/reference/options.html#sessionstore'],
  ['idempotencyKey', '/reference/options.html#call-idempotencykey'],
  ['timeout', '/reference/options.html#timeout'],
  // Fields and filters
  ['vendors filters', '/reference/vendors.html#list'],
  ['bills dueDate', '/reference/bills.html#list'],
  ['transactionNumber', '/guides/pay-a-bill.html#_3-store-the-number-then-pay'],
  ['VendorListFilters', '/reference/vendors.html#list'],
  // Topics
  ['proxy', '/guides/proxies.html'],
  ['incremental sync', '/guides/sync-incrementally.html'],
  ['payOnce', '/guides/money-safety.html#pay-at-most-once'],
  ['advance clock', '/guides/emulator.html#clock'],
]
