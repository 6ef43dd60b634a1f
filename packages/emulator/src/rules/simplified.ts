/** What the emulator does more simply than BILL, by operation. docs/fidelity.md shows it. */
export const simplified: Readonly<Record<string, string>> = {
  getPricePlan: 'Returns a plan without prices.',
  listIndustries: 'Returns five industries; BILL has many more.',
  getHealthCheck: 'Describes the emulator.',
  webhookGetHealthCheck: 'Describes the emulator.',
  getEventsForSubscription: 'Always sorts by time, oldest first.',
  getPanJwt: 'The token cannot be exchanged for a card number.',
  createCustomerBankAccount: 'The account is VERIFIED at once; BILL does not document its states.',
  getRiskVerifications: 'processingStatus is left out after the decision, because its final value is not known.',
  createBillDocument: 'Every document is scanned as CLEAN and has one page.',
  listBillingStatements: 'The list is empty: no statements are issued.',
  listExports: 'The list is empty: exports can be scheduled in the web app of BILL only.',
  getDownloadLink: 'Rejects every ID, because there are no exports.',
}
