// Made by scripts/emit/operations.ts out of spec/. Do not edit; change the spec and run `npm run generate`.

export const rows = `{
"login":{"method":"POST","path":"/connect/v3/login","auth":[],"idempotent":true},
"getSessionInfo":{"method":"GET","path":"/connect/v3/login/session","auth":["session"]},
"logout":{"method":"POST","path":"/connect/v3/logout","auth":["session"],"empty":true},
"generateChallenge":{"method":"POST","path":"/connect/v3/mfa/challenge","auth":["session"]},
"validateChallenge":{"method":"POST","path":"/connect/v3/mfa/challenge/validate","auth":["session"]},
"listMfaPhones":{"method":"GET","path":"/connect/v3/mfa/phones","auth":["session"]},
"setup":{"method":"POST","path":"/connect/v3/mfa/setup","auth":["session"]},
"validate":{"method":"POST","path":"/connect/v3/mfa/setup/validate","auth":["session"]},
"stepUpSession":{"method":"POST","path":"/connect/v3/mfa/step-up","auth":["session"]},
"listCustomerAttachments":{"method":"GET","path":"/connect/v3/attachments/customers/{customerId}","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createCustomerAttachment":{"method":"POST","path":"/connect/v3/attachments/customers/{customerId}","auth":["session","oauth"],"binary":true},
"listInvoiceAttachments":{"method":"GET","path":"/connect/v3/attachments/invoices/{invoiceId}","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createInvoiceAttachment":{"method":"POST","path":"/connect/v3/attachments/invoices/{invoiceId}","auth":["session","oauth"],"binary":true},
"listVendorAttachments":{"method":"GET","path":"/connect/v3/attachments/vendors/{vendorId}","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createVendorAttachment":{"method":"POST","path":"/connect/v3/attachments/vendors/{vendorId}","auth":["session","oauth"],"binary":true},
"getAttachment":{"method":"GET","path":"/connect/v3/attachments/{attachmentId}","auth":["session","oauth"]},
"deleteAttachment":{"method":"DELETE","path":"/connect/v3/attachments/{attachmentId}","auth":["session","oauth"]},
"listBills":{"method":"GET","path":"/connect/v3/bills","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createBill":{"method":"POST","path":"/connect/v3/bills","auth":["session","oauth"]},
"createBulkBills":{"method":"POST","path":"/connect/v3/bills/bulk","auth":["session","oauth"]},
"recordPayment":{"method":"POST","path":"/connect/v3/bills/record-payment","auth":["session","oauth"]},
"getBill":{"method":"GET","path":"/connect/v3/bills/{billId}","auth":["session","oauth"]},
"replaceBill":{"method":"PUT","path":"/connect/v3/bills/{billId}","auth":["session","oauth"]},
"updateBill":{"method":"PATCH","path":"/connect/v3/bills/{billId}","auth":["session","oauth"]},
"archiveBill":{"method":"POST","path":"/connect/v3/bills/{billId}/archive","auth":["session","oauth"],"idempotent":true},
"restoreBill":{"method":"POST","path":"/connect/v3/bills/{billId}/restore","auth":["session","oauth"],"idempotent":true},
"billApproveDenyActions":{"method":"POST","path":"/connect/v3/bill-approvals/actions","auth":["session","oauth"]},
"listBillUserApprovals":{"method":"GET","path":"/connect/v3/bill-approvals/pending-user-approvals","auth":["session","oauth"]},
"listBillApprovalPolicies":{"method":"GET","path":"/connect/v3/bill-approvals/policies","auth":["session","oauth"]},
"createBillApprovalPolicy":{"method":"POST","path":"/connect/v3/bill-approvals/policies","auth":["session","oauth"]},
"updateBillApprovalPolicy":{"method":"PUT","path":"/connect/v3/bill-approvals/policies/{policyId}","auth":["session","oauth"]},
"deletePolicy":{"method":"DELETE","path":"/connect/v3/bill-approvals/policies/{policyId}","auth":["session","oauth"]},
"listClassificationAccountingClasses":{"method":"GET","path":"/connect/v3/classifications/accounting-classes","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createClassificationAccountingClass":{"method":"POST","path":"/connect/v3/classifications/accounting-classes","auth":["session","oauth"]},
"bulkCreateClassificationAccountingClass":{"method":"POST","path":"/connect/v3/classifications/accounting-classes/bulk","auth":["session","oauth"]},
"bulkUpdateClassificationAccountingClass":{"method":"PATCH","path":"/connect/v3/classifications/accounting-classes/bulk","auth":["session","oauth"]},
"bulkArchiveClassificationAccountingClass":{"method":"POST","path":"/connect/v3/classifications/accounting-classes/bulk/archive","auth":["session","oauth"],"idempotent":true},
"bulkRestoreClassificationAccountingClass":{"method":"POST","path":"/connect/v3/classifications/accounting-classes/bulk/restore","auth":["session","oauth"],"idempotent":true},
"getClassificationAccountingClass":{"method":"GET","path":"/connect/v3/classifications/accounting-classes/{id}","auth":["session","oauth"]},
"updateClassificationAccountingClass":{"method":"PATCH","path":"/connect/v3/classifications/accounting-classes/{id}","auth":["session","oauth"]},
"archiveClassificationAccountingClass":{"method":"POST","path":"/connect/v3/classifications/accounting-classes/{id}/archive","auth":["session","oauth"],"idempotent":true},
"restoreClassificationAccountingClass":{"method":"POST","path":"/connect/v3/classifications/accounting-classes/{id}/restore","auth":["session","oauth"],"idempotent":true},
"listClassificationChartOfAccounts":{"method":"GET","path":"/connect/v3/classifications/chart-of-accounts","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createClassificationChartOfAccounts":{"method":"POST","path":"/connect/v3/classifications/chart-of-accounts","auth":["session","oauth"]},
"bulkCreateClassificationChartOfAccounts":{"method":"POST","path":"/connect/v3/classifications/chart-of-accounts/bulk","auth":["session","oauth"]},
"bulkUpdateClassificationChartOfAccounts":{"method":"PATCH","path":"/connect/v3/classifications/chart-of-accounts/bulk","auth":["session","oauth"]},
"bulkArchiveClassificationChartOfAccounts":{"method":"POST","path":"/connect/v3/classifications/chart-of-accounts/bulk/archive","auth":["session","oauth"],"idempotent":true},
"bulkRestoreClassificationChartOfAccounts":{"method":"POST","path":"/connect/v3/classifications/chart-of-accounts/bulk/restore","auth":["session","oauth"],"idempotent":true},
"getClassificationChartOfAccounts":{"method":"GET","path":"/connect/v3/classifications/chart-of-accounts/{id}","auth":["session","oauth"]},
"updateClassificationChartOfAccounts":{"method":"PATCH","path":"/connect/v3/classifications/chart-of-accounts/{id}","auth":["session","oauth"]},
"archiveClassificationChartOfAccounts":{"method":"POST","path":"/connect/v3/classifications/chart-of-accounts/{id}/archive","auth":["session","oauth"],"idempotent":true},
"restoreClassificationChartOfAccounts":{"method":"POST","path":"/connect/v3/classifications/chart-of-accounts/{id}/restore","auth":["session","oauth"],"idempotent":true},
"listClassificationDepartments":{"method":"GET","path":"/connect/v3/classifications/departments","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createClassificationDepartment":{"method":"POST","path":"/connect/v3/classifications/departments","auth":["session","oauth"]},
"bulkCreateClassificationDepartment":{"method":"POST","path":"/connect/v3/classifications/departments/bulk","auth":["session","oauth"]},
"bulkUpdateClassificationDepartment":{"method":"PATCH","path":"/connect/v3/classifications/departments/bulk","auth":["session","oauth"]},
"bulkArchiveClassificationDepartment":{"method":"POST","path":"/connect/v3/classifications/departments/bulk/archive","auth":["session","oauth"],"idempotent":true},
"bulkRestoreClassificationDepartment":{"method":"POST","path":"/connect/v3/classifications/departments/bulk/restore","auth":["session","oauth"],"idempotent":true},
"getClassificationDepartment":{"method":"GET","path":"/connect/v3/classifications/departments/{id}","auth":["session","oauth"]},
"updateClassificationDepartment":{"method":"PATCH","path":"/connect/v3/classifications/departments/{id}","auth":["session","oauth"]},
"archiveClassificationDepartment":{"method":"POST","path":"/connect/v3/classifications/departments/{id}/archive","auth":["session","oauth"],"idempotent":true},
"restoreClassificationDepartment":{"method":"POST","path":"/connect/v3/classifications/departments/{id}/restore","auth":["session","oauth"],"idempotent":true},
"listClassificationEmployees":{"method":"GET","path":"/connect/v3/classifications/employees","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createClassificationEmployee":{"method":"POST","path":"/connect/v3/classifications/employees","auth":["session","oauth"]},
"bulkCreateClassificationEmployee":{"method":"POST","path":"/connect/v3/classifications/employees/bulk","auth":["session","oauth"]},
"bulkUpdateClassificationEmployee":{"method":"PATCH","path":"/connect/v3/classifications/employees/bulk","auth":["session","oauth"]},
"bulkArchiveClassificationEmployee":{"method":"POST","path":"/connect/v3/classifications/employees/bulk/archive","auth":["session","oauth"],"idempotent":true},
"bulkRestoreClassificationEmployee":{"method":"POST","path":"/connect/v3/classifications/employees/bulk/restore","auth":["session","oauth"],"idempotent":true},
"getClassificationEmployee":{"method":"GET","path":"/connect/v3/classifications/employees/{id}","auth":["session","oauth"]},
"updateClassificationEmployee":{"method":"PATCH","path":"/connect/v3/classifications/employees/{id}","auth":["session","oauth"]},
"archiveClassificationEmployee":{"method":"POST","path":"/connect/v3/classifications/employees/{id}/archive","auth":["session","oauth"],"idempotent":true},
"restoreClassificationEmployee":{"method":"POST","path":"/connect/v3/classifications/employees/{id}/restore","auth":["session","oauth"],"idempotent":true},
"listClassificationItems":{"method":"GET","path":"/connect/v3/classifications/items","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createClassificationItem":{"method":"POST","path":"/connect/v3/classifications/items","auth":["session","oauth"]},
"bulkCreateClassificationItem":{"method":"POST","path":"/connect/v3/classifications/items/bulk","auth":["session","oauth"]},
"bulkUpdateClassificationItem":{"method":"PATCH","path":"/connect/v3/classifications/items/bulk","auth":["session","oauth"]},
"bulkArchiveClassificationItem":{"method":"POST","path":"/connect/v3/classifications/items/bulk/archive","auth":["session","oauth"],"idempotent":true},
"bulkRestoreClassificationItem":{"method":"POST","path":"/connect/v3/classifications/items/bulk/restore","auth":["session","oauth"],"idempotent":true},
"getClassificationItem":{"method":"GET","path":"/connect/v3/classifications/items/{id}","auth":["session","oauth"]},
"updateClassificationItem":{"method":"PATCH","path":"/connect/v3/classifications/items/{id}","auth":["session","oauth"]},
"archiveClassificationItem":{"method":"POST","path":"/connect/v3/classifications/items/{id}/archive","auth":["session","oauth"],"idempotent":true},
"restoreClassificationItem":{"method":"POST","path":"/connect/v3/classifications/items/{id}/restore","auth":["session","oauth"],"idempotent":true},
"listClassificationJobs":{"method":"GET","path":"/connect/v3/classifications/jobs","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createClassificationJob":{"method":"POST","path":"/connect/v3/classifications/jobs","auth":["session","oauth"]},
"bulkCreateClassificationJob":{"method":"POST","path":"/connect/v3/classifications/jobs/bulk","auth":["session","oauth"]},
"bulkUpdateClassificationJob":{"method":"PATCH","path":"/connect/v3/classifications/jobs/bulk","auth":["session","oauth"]},
"bulkArchiveClassificationJob":{"method":"POST","path":"/connect/v3/classifications/jobs/bulk/archive","auth":["session","oauth"],"idempotent":true},
"bulkRestoreClassificationJob":{"method":"POST","path":"/connect/v3/classifications/jobs/bulk/restore","auth":["session","oauth"],"idempotent":true},
"getClassificationJob":{"method":"GET","path":"/connect/v3/classifications/jobs/{id}","auth":["session","oauth"]},
"updateClassificationJob":{"method":"PATCH","path":"/connect/v3/classifications/jobs/{id}","auth":["session","oauth"]},
"archiveClassificationJob":{"method":"POST","path":"/connect/v3/classifications/jobs/{id}/archive","auth":["session","oauth"],"idempotent":true},
"restoreClassificationJob":{"method":"POST","path":"/connect/v3/classifications/jobs/{id}/restore","auth":["session","oauth"],"idempotent":true},
"listClassificationLocations":{"method":"GET","path":"/connect/v3/classifications/locations","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createClassificationLocation":{"method":"POST","path":"/connect/v3/classifications/locations","auth":["session","oauth"]},
"bulkCreateClassificationLocation":{"method":"POST","path":"/connect/v3/classifications/locations/bulk","auth":["session","oauth"]},
"bulkUpdateClassificationLocation":{"method":"PATCH","path":"/connect/v3/classifications/locations/bulk","auth":["session","oauth"]},
"bulkArchiveClassificationLocation":{"method":"POST","path":"/connect/v3/classifications/locations/bulk/archive","auth":["session","oauth"],"idempotent":true},
"bulkRestoreClassificationLocation":{"method":"POST","path":"/connect/v3/classifications/locations/bulk/restore","auth":["session","oauth"],"idempotent":true},
"getClassificationLocation":{"method":"GET","path":"/connect/v3/classifications/locations/{id}","auth":["session","oauth"]},
"updateClassificationLocation":{"method":"PATCH","path":"/connect/v3/classifications/locations/{id}","auth":["session","oauth"]},
"archiveClassificationLocation":{"method":"POST","path":"/connect/v3/classifications/locations/{id}/archive","auth":["session","oauth"],"idempotent":true},
"restoreClassificationLocation":{"method":"POST","path":"/connect/v3/classifications/locations/{id}/restore","auth":["session","oauth"],"idempotent":true},
"listCreditMemos":{"method":"GET","path":"/connect/v3/credit-memos","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createCreditMemo":{"method":"POST","path":"/connect/v3/credit-memos","auth":["session","oauth"]},
"bulkCreateCreditMemo":{"method":"POST","path":"/connect/v3/credit-memos/bulk","auth":["session","oauth"]},
"bulkReplaceCreditMemo":{"method":"PUT","path":"/connect/v3/credit-memos/bulk","auth":["session","oauth"]},
"bulkUpdateCreditMemo":{"method":"PATCH","path":"/connect/v3/credit-memos/bulk","auth":["session","oauth"]},
"bulkArchiveCreditMemo":{"method":"POST","path":"/connect/v3/credit-memos/bulk/archive","auth":["session","oauth"],"idempotent":true},
"bulkRestoreCreditMemo":{"method":"POST","path":"/connect/v3/credit-memos/bulk/restore","auth":["session","oauth"],"idempotent":true},
"getCreditMemo":{"method":"GET","path":"/connect/v3/credit-memos/{creditMemoId}","auth":["session","oauth"]},
"replaceCreditMemo":{"method":"PUT","path":"/connect/v3/credit-memos/{creditMemoId}","auth":["session","oauth"]},
"updateCreditMemo":{"method":"PATCH","path":"/connect/v3/credit-memos/{creditMemoId}","auth":["session","oauth"]},
"archiveCreditMemo":{"method":"POST","path":"/connect/v3/credit-memos/{creditMemoId}/archive","auth":["session","oauth"],"idempotent":true},
"restoreCreditMemo":{"method":"POST","path":"/connect/v3/credit-memos/{creditMemoId}/restore","auth":["session","oauth"],"idempotent":true},
"listCustomers":{"method":"GET","path":"/connect/v3/customers","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createCustomer":{"method":"POST","path":"/connect/v3/customers","auth":["session","oauth"]},
"getCustomer":{"method":"GET","path":"/connect/v3/customers/{customerId}","auth":["session","oauth"]},
"updateCustomer":{"method":"PATCH","path":"/connect/v3/customers/{customerId}","auth":["session","oauth"]},
"archiveCustomer":{"method":"POST","path":"/connect/v3/customers/{customerId}/archive","auth":["session","oauth"],"idempotent":true},
"restoreCustomer":{"method":"POST","path":"/connect/v3/customers/{customerId}/restore","auth":["session","oauth"],"idempotent":true},
"listDocuments":{"method":"GET","path":"/connect/v3/documents/bills/{billId}","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createBillDocument":{"method":"POST","path":"/connect/v3/documents/bills/{billId}","auth":["session","oauth"],"binary":true},
"uploadStatus":{"method":"GET","path":"/connect/v3/documents/upload-status","auth":["session","oauth"]},
"getDocument":{"method":"GET","path":"/connect/v3/documents/{documentId}","auth":["session","oauth"]},
"listPayableApcards":{"method":"GET","path":"/connect/v3/funding-accounts/ap-cards","auth":["session","oauth"]},
"listBankAccounts":{"method":"GET","path":"/connect/v3/funding-accounts/banks","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createBankAccount":{"method":"POST","path":"/connect/v3/funding-accounts/banks","auth":["session","oauth"],"trusted":true},
"listBankAccountUsers":{"method":"GET","path":"/connect/v3/funding-accounts/banks/users","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"nominateBankAccountUser":{"method":"POST","path":"/connect/v3/funding-accounts/banks/users/nominate","auth":["session","oauth"]},
"archiveBankAccountUser":{"method":"POST","path":"/connect/v3/funding-accounts/banks/users/{bankAccountUserId}/archive","auth":["session","oauth"],"idempotent":true},
"getBankAccount":{"method":"GET","path":"/connect/v3/funding-accounts/banks/{bankAccountId}","auth":["session","oauth"]},
"updateBankAccount":{"method":"PATCH","path":"/connect/v3/funding-accounts/banks/{bankAccountId}","auth":["session","oauth"]},
"archiveBankAccount":{"method":"POST","path":"/connect/v3/funding-accounts/banks/{bankAccountId}/archive","auth":["session","oauth"],"idempotent":true},
"verifyBankAccount":{"method":"POST","path":"/connect/v3/funding-accounts/banks/{bankAccountId}/verify","auth":["session","oauth"]},
"listPayableCardAccounts":{"method":"GET","path":"/connect/v3/funding-accounts/cards","auth":["session","oauth"]},
"listCardFundingPurposes":{"method":"GET","path":"/connect/v3/funding-accounts/cards/funding-purposes","auth":["session","oauth"]},
"listCardAccountUsers":{"method":"GET","path":"/connect/v3/funding-accounts/cards/users","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"getCardAccount":{"method":"GET","path":"/connect/v3/funding-accounts/cards/{cardAccountId}","auth":["session","oauth"]},
"getFundingAccountPermission":{"method":"GET","path":"/connect/v3/funding-accounts/permissions","auth":["session","oauth"]},
"getHealthCheck":{"method":"GET","path":"/connect/v3/health","auth":[]},
"listInvoices":{"method":"GET","path":"/connect/v3/invoices","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createInvoice":{"method":"POST","path":"/connect/v3/invoices","auth":["session","oauth"]},
"recordInvoice":{"method":"POST","path":"/connect/v3/invoices/record-payment","auth":["session","oauth"]},
"getInvoice":{"method":"GET","path":"/connect/v3/invoices/{invoiceId}","auth":["session","oauth"]},
"replaceInvoice":{"method":"PUT","path":"/connect/v3/invoices/{invoiceId}","auth":["session","oauth"]},
"updateInvoice":{"method":"PATCH","path":"/connect/v3/invoices/{invoiceId}","auth":["session","oauth"]},
"archiveInvoice":{"method":"POST","path":"/connect/v3/invoices/{invoiceId}/archive","auth":["session","oauth"],"idempotent":true},
"sendInvoice":{"method":"POST","path":"/connect/v3/invoices/{invoiceId}/email","auth":["session","oauth"],"empty":true},
"getPaymentLink":{"method":"POST","path":"/connect/v3/invoices/{invoiceId}/payment-link","auth":["session","oauth"]},
"restoreInvoice":{"method":"POST","path":"/connect/v3/invoices/{invoiceId}/restore","auth":["session","oauth"],"idempotent":true},
"listIndustries":{"method":"GET","path":"/connect/v3/organizations/industries","auth":["session","oauth"]},
"getOrganization":{"method":"GET","path":"/connect/v3/organizations/{organizationId}","auth":["session","oauth"]},
"updateOrganization":{"method":"PATCH","path":"/connect/v3/organizations/{organizationId}","auth":["session","oauth"]},
"listBillingStatements":{"method":"GET","path":"/connect/v3/organizations/{organizationId}/billing-statements","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"getBillingStatementDetail":{"method":"GET","path":"/connect/v3/organizations/{organizationId}/billing-statements/{billingStatementId}","auth":["session","oauth"]},
"getPricePlan":{"method":"GET","path":"/connect/v3/organizations/{organizationId}/price-plan","auth":["session","oauth"]},
"listPayments":{"method":"GET","path":"/connect/v3/payments","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createPayment":{"method":"POST","path":"/connect/v3/payments","auth":["session","oauth"],"trusted":true},
"createBulkPayment":{"method":"POST","path":"/connect/v3/payments/bulk","auth":["session","oauth"],"trusted":true},
"getExchangeRate":{"method":"GET","path":"/connect/v3/payments/exchange-rate","auth":["session","oauth"]},
"getExchangeRates":{"method":"POST","path":"/connect/v3/payments/exchange-rate","auth":["session","oauth"]},
"listPaymentOptions":{"method":"GET","path":"/connect/v3/payments/options","auth":["session","oauth"]},
"getPayment":{"method":"GET","path":"/connect/v3/payments/{paymentId}","auth":["session","oauth"]},
"cancelPayment":{"method":"POST","path":"/connect/v3/payments/{paymentId}/cancel","auth":["session","oauth"]},
"getCheckImageData":{"method":"GET","path":"/connect/v3/payments/{paymentId}/check-image","auth":["session","oauth"]},
"voidPayment":{"method":"POST","path":"/connect/v3/payments/{paymentId}/void","auth":["session","oauth"]},
"listReceivablePayments":{"method":"GET","path":"/connect/v3/receivable-payments","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"chargeCustomer":{"method":"POST","path":"/connect/v3/receivable-payments","auth":["session","oauth"]},
"getReceivablePayment":{"method":"GET","path":"/connect/v3/receivable-payments/{receivedPaymentId}","auth":["session","oauth"]},
"listRecurringInvoices":{"method":"GET","path":"/connect/v3/recurring-invoices","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createRecurringInvoice":{"method":"POST","path":"/connect/v3/recurring-invoices","auth":["session","oauth"]},
"getRecurringInvoice":{"method":"GET","path":"/connect/v3/recurring-invoices/{recurringInvoiceId}","auth":["session","oauth"]},
"replaceRecurringInvoice":{"method":"PUT","path":"/connect/v3/recurring-invoices/{recurringInvoiceId}","auth":["session","oauth"]},
"updateRecurringInvoice":{"method":"PATCH","path":"/connect/v3/recurring-invoices/{recurringInvoiceId}","auth":["session","oauth"]},
"archiveRecurringInvoice":{"method":"POST","path":"/connect/v3/recurring-invoices/{recurringInvoiceId}/archive","auth":["session","oauth"],"idempotent":true},
"restoreRecurringInvoice":{"method":"POST","path":"/connect/v3/recurring-invoices/{recurringInvoiceId}/restore","auth":["session","oauth"],"idempotent":true},
"listRecurringBills":{"method":"GET","path":"/connect/v3/recurringbills","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createRecurringBill":{"method":"POST","path":"/connect/v3/recurringbills","auth":["session","oauth"]},
"getRecurringBill":{"method":"GET","path":"/connect/v3/recurringbills/{recurringBillId}","auth":["session","oauth"]},
"replaceRecurringBill":{"method":"PUT","path":"/connect/v3/recurringbills/{recurringBillId}","auth":["session","oauth"]},
"updateRecurringBill":{"method":"PATCH","path":"/connect/v3/recurringbills/{recurringBillId}","auth":["session","oauth"]},
"archiveRecurringBill":{"method":"POST","path":"/connect/v3/recurringbills/{recurringBillId}/archive","auth":["session","oauth"],"idempotent":true},
"restoreRecurringBill":{"method":"POST","path":"/connect/v3/recurringbills/{recurringBillId}/restore","auth":["session","oauth"],"idempotent":true},
"getVendorAuditTrail":{"method":"GET","path":"/connect/v3/reports/audit-trail/vendor/{vendorId}","auth":["session","oauth"],"pages":{"param":"start"}},
"getRiskVerifications":{"method":"GET","path":"/connect/v3/risk-verifications","auth":["session","oauth"]},
"initiateRiskVerifications":{"method":"POST","path":"/connect/v3/risk-verifications","auth":["session","oauth"]},
"getRiskVerificationPhone":{"method":"GET","path":"/connect/v3/risk-verifications/phone","auth":["session","oauth"]},
"createRiskVerificationPhone":{"method":"POST","path":"/connect/v3/risk-verifications/phone","auth":["session","oauth"],"empty":true},
"listOrganizationUserRoles":{"method":"GET","path":"/connect/v3/roles","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"getOrganizationUserRole":{"method":"GET","path":"/connect/v3/roles/{roleId}","auth":["session","oauth"]},
"listOrganizationUsers":{"method":"GET","path":"/connect/v3/users","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createOrganizationUser":{"method":"POST","path":"/connect/v3/users","auth":["session","oauth"]},
"getOrganizationUser":{"method":"GET","path":"/connect/v3/users/{userId}","auth":["session","oauth"]},
"updateOrganizationUser":{"method":"PATCH","path":"/connect/v3/users/{userId}","auth":["session","oauth"]},
"archiveOrganizationUser":{"method":"POST","path":"/connect/v3/users/{userId}/archive","auth":["session","oauth"],"idempotent":true},
"restoreOrganizationUser":{"method":"POST","path":"/connect/v3/users/{userId}/restore","auth":["session","oauth"],"idempotent":true},
"listVendorCredits":{"method":"GET","path":"/connect/v3/vendor-credits","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createVendorCredit":{"method":"POST","path":"/connect/v3/vendor-credits","auth":["session","oauth"]},
"bulkCreateVendorCredit":{"method":"POST","path":"/connect/v3/vendor-credits/bulk","auth":["session","oauth"]},
"bulkReplaceVendorCredit":{"method":"PUT","path":"/connect/v3/vendor-credits/bulk","auth":["session","oauth"]},
"bulkUpdateVendorCredit":{"method":"PATCH","path":"/connect/v3/vendor-credits/bulk","auth":["session","oauth"]},
"bulkArchiveVendorCredit":{"method":"POST","path":"/connect/v3/vendor-credits/bulk/archive","auth":["session","oauth"],"idempotent":true},
"getVendorCredit":{"method":"GET","path":"/connect/v3/vendor-credits/{vendorCreditId}","auth":["session","oauth"]},
"replaceVendorCredit":{"method":"PUT","path":"/connect/v3/vendor-credits/{vendorCreditId}","auth":["session","oauth"]},
"updateVendorCredit":{"method":"PATCH","path":"/connect/v3/vendor-credits/{vendorCreditId}","auth":["session","oauth"]},
"archiveVendorCredit":{"method":"POST","path":"/connect/v3/vendor-credits/{vendorCreditId}/archive","auth":["session","oauth"],"idempotent":true},
"listVendors":{"method":"GET","path":"/connect/v3/vendors","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createVendor":{"method":"POST","path":"/connect/v3/vendors","auth":["session","oauth"]},
"createBulkVendor":{"method":"POST","path":"/connect/v3/vendors/bulk","auth":["session","oauth"]},
"getIntlConfig":{"method":"GET","path":"/connect/v3/vendors/configuration/international-payments","auth":["session","oauth"]},
"getVendor":{"method":"GET","path":"/connect/v3/vendors/{vendorId}","auth":["session","oauth"]},
"updateVendor":{"method":"PATCH","path":"/connect/v3/vendors/{vendorId}","auth":["session","oauth"]},
"archiveVendor":{"method":"POST","path":"/connect/v3/vendors/{vendorId}/archive","auth":["session","oauth"],"idempotent":true},
"getVendorBankAccount":{"method":"GET","path":"/connect/v3/vendors/{vendorId}/bank-account","auth":["session","oauth"]},
"createVendorBankAccount":{"method":"POST","path":"/connect/v3/vendors/{vendorId}/bank-account","auth":["session","oauth"]},
"deleteVendorBankAccount":{"method":"DELETE","path":"/connect/v3/vendors/{vendorId}/bank-account","auth":["session","oauth"],"empty":true},
"getConfigurationByVendorId":{"method":"GET","path":"/connect/v3/vendors/{vendorId}/configuration","auth":["session","oauth"]},
"restoreVendor":{"method":"POST","path":"/connect/v3/vendors/{vendorId}/restore","auth":["session","oauth"],"idempotent":true},
"search":{"method":"GET","path":"/connect/v3/network","auth":["session","oauth"]},
"acceptInvitation":{"method":"POST","path":"/connect/v3/network/invitation/accept","auth":["session","oauth"],"empty":true},
"getCustomerInvitation":{"method":"GET","path":"/connect/v3/network/invitation/customer/{customerId}","auth":["session","oauth"]},
"createCustomerInvitation":{"method":"POST","path":"/connect/v3/network/invitation/customer/{customerId}","auth":["session","oauth"],"empty":true},
"deleteCustomerInvitation":{"method":"DELETE","path":"/connect/v3/network/invitation/customer/{customerId}","auth":["session","oauth"],"empty":true},
"getVendorInvitation":{"method":"GET","path":"/connect/v3/network/invitation/vendor/{vendorId}","auth":["session","oauth"]},
"createVendorInvitation":{"method":"POST","path":"/connect/v3/network/invitation/vendor/{vendorId}","auth":["session","oauth"],"empty":true},
"deleteVendorInvitation":{"method":"DELETE","path":"/connect/v3/network/invitation/vendor/{vendorId}","auth":["session","oauth"],"empty":true},
"inviteVendorNotInBillNetwork":{"method":"POST","path":"/connect/v3/network/invitation/vendor/{vendorId}/email","auth":["session","oauth"],"empty":true},
"partnerLogin":{"method":"POST","path":"/connect/v3/partner/login","auth":[],"idempotent":true},
"loginAsUser":{"method":"POST","path":"/connect/v3/partner/login-as-user","auth":["partner"],"idempotent":true},
"listPartnerOrganizations":{"method":"GET","path":"/connect/v3/partner/organizations","auth":["partner"],"pages":{"param":"page","items":"results"}},
"createOrganization":{"method":"POST","path":"/connect/v3/partner/organizations","auth":["partner"]},
"updateOrgPartnerPricePlan":{"method":"PATCH","path":"/connect/v3/partner/organizations/{organizationId}/price-plan","auth":["partner"]},
"createPhone":{"method":"POST","path":"/connect/v3/partner/risk-verifications/{userId}/phone","auth":["partnerOrganization"],"empty":true},
"listPartnerUserRoles":{"method":"GET","path":"/connect/v3/partner/roles","auth":["partnerOrganization"],"pages":{"param":"page","items":"results"}},
"getPartnerUserRole":{"method":"GET","path":"/connect/v3/partner/roles/{roleId}","auth":["partnerOrganization"]},
"listPartnerUsers":{"method":"GET","path":"/connect/v3/partner/users","auth":["partnerOrganization"],"pages":{"param":"page","items":"results"}},
"createPartnerUser":{"method":"POST","path":"/connect/v3/partner/users","auth":["partnerOrganization"]},
"getPartnerUser":{"method":"GET","path":"/connect/v3/partner/users/{userId}","auth":["partnerOrganization"]},
"updatePartnerUser":{"method":"PATCH","path":"/connect/v3/partner/users/{userId}","auth":["partnerOrganization"]},
"archivePartnerUser":{"method":"POST","path":"/connect/v3/partner/users/{userId}/archive","auth":["partnerOrganization"],"idempotent":true},
"restorePartnerUser":{"method":"POST","path":"/connect/v3/partner/users/{userId}/restore","auth":["partnerOrganization"],"idempotent":true},
"listBudgets":{"method":"GET","path":"/connect/v3/spend/budgets","auth":["spend","oauth"],"pages":{"param":"nextPage","items":"results"}},
"createBudget":{"method":"POST","path":"/connect/v3/spend/budgets","auth":["spend","oauth"]},
"getBudget":{"method":"GET","path":"/connect/v3/spend/budgets/{budgetId}","auth":["spend","oauth"]},
"updateBudget":{"method":"PATCH","path":"/connect/v3/spend/budgets/{budgetId}","auth":["spend","oauth"]},
"deleteBudget":{"method":"DELETE","path":"/connect/v3/spend/budgets/{budgetId}","auth":["spend","oauth"],"empty":true},
"listBudgetMembers":{"method":"GET","path":"/connect/v3/spend/budgets/{budgetId}/members","auth":["spend","oauth"],"pages":{"param":"nextPage","items":"results"}},
"upsertBulkBudgetUsers":{"method":"PUT","path":"/connect/v3/spend/budgets/{budgetId}/members/bulk","auth":["spend","oauth"]},
"getBudgetMember":{"method":"GET","path":"/connect/v3/spend/budgets/{budgetId}/members/{userId}","auth":["spend","oauth"]},
"upsertBudgetMember":{"method":"PUT","path":"/connect/v3/spend/budgets/{budgetId}/members/{userId}","auth":["spend","oauth"]},
"deleteBudgetMember":{"method":"DELETE","path":"/connect/v3/spend/budgets/{budgetId}/members/{userId}","auth":["spend","oauth"],"empty":true},
"listCards":{"method":"GET","path":"/connect/v3/spend/cards","auth":["spend","oauth"],"pages":{"param":"nextPage","items":"results"}},
"createBudgetCard":{"method":"POST","path":"/connect/v3/spend/cards","auth":["spend","oauth"]},
"getCard":{"method":"GET","path":"/connect/v3/spend/cards/{cardId}","auth":["spend","oauth"]},
"updateCard":{"method":"PATCH","path":"/connect/v3/spend/cards/{cardId}","auth":["spend","oauth"]},
"deleteCard":{"method":"DELETE","path":"/connect/v3/spend/cards/{cardId}","auth":["spend","oauth"],"empty":true},
"freezeCard":{"method":"POST","path":"/connect/v3/spend/cards/{cardId}/freeze","auth":["spend","oauth"]},
"getPanJwt":{"method":"GET","path":"/connect/v3/spend/cards/{cardId}/pan-jwt","auth":["spend","oauth"]},
"unfreezeCard":{"method":"POST","path":"/connect/v3/spend/cards/{cardId}/unfreeze","auth":["spend","oauth"]},
"listCustomFields":{"method":"GET","path":"/connect/v3/spend/custom-fields","auth":["spend","oauth"],"pages":{"param":"nextPage","items":"results"}},
"createCustomField":{"method":"POST","path":"/connect/v3/spend/custom-fields","auth":["spend","oauth"]},
"getCustomField":{"method":"GET","path":"/connect/v3/spend/custom-fields/{customFieldId}","auth":["spend","oauth"]},
"updateCustomField":{"method":"PATCH","path":"/connect/v3/spend/custom-fields/{customFieldId}","auth":["spend","oauth"]},
"deleteCustomField":{"method":"DELETE","path":"/connect/v3/spend/custom-fields/{customFieldId}","auth":["spend","oauth"],"empty":true},
"listCustomFieldValues":{"method":"GET","path":"/connect/v3/spend/custom-fields/{customFieldId}/values","auth":["spend","oauth"],"pages":{"param":"nextPage","items":"results"}},
"createCustomFieldValues":{"method":"POST","path":"/connect/v3/spend/custom-fields/{customFieldId}/values","auth":["spend","oauth"]},
"deleteCustomFieldValue":{"method":"DELETE","path":"/connect/v3/spend/custom-fields/{customFieldId}/values","auth":["spend","oauth"],"empty":true},
"getCustomFieldValues":{"method":"GET","path":"/connect/v3/spend/custom-fields/{customFieldId}/values/{customFieldValueId}","auth":["spend","oauth"]},
"listReimbursements":{"method":"GET","path":"/connect/v3/spend/reimbursements","auth":["spend","oauth"],"pages":{"param":"nextPage","items":"results"}},
"createReimbursement":{"method":"POST","path":"/connect/v3/spend/reimbursements","auth":["spend","oauth"]},
"createImageUploadUrl":{"method":"POST","path":"/connect/v3/spend/reimbursements/image-upload-url","auth":["spend","oauth"]},
"getReimbursement":{"method":"GET","path":"/connect/v3/spend/reimbursements/{reimbursementId}","auth":["spend","oauth"]},
"updateReimbursement":{"method":"PATCH","path":"/connect/v3/spend/reimbursements/{reimbursementId}","auth":["spend","oauth"]},
"deleteReimbursement":{"method":"DELETE","path":"/connect/v3/spend/reimbursements/{reimbursementId}","auth":["spend","oauth"],"empty":true},
"approveOrDenyReimbursement":{"method":"POST","path":"/connect/v3/spend/reimbursements/{reimbursementId}/action","auth":["spend","oauth"]},
"addReimbursementReceipt":{"method":"POST","path":"/connect/v3/spend/reimbursements/{reimbursementId}/receipts","auth":["spend","oauth"]},
"deleteReimbursementReceipt":{"method":"DELETE","path":"/connect/v3/spend/reimbursements/{reimbursementId}/receipts/{receiptId}","auth":["spend","oauth"],"empty":true},
"listTransactions":{"method":"GET","path":"/connect/v3/spend/transactions","auth":["spend","oauth"],"pages":{"param":"nextPage","items":"results"}},
"createReceiptUploadUrl":{"method":"POST","path":"/connect/v3/spend/transactions/receipt-upload-url","auth":["spend","oauth"]},
"threeDsChallenge":{"method":"POST","path":"/connect/v3/spend/transactions/{acsTransactionId}/3ds-challenge","auth":["spend","oauth"]},
"getTransaction":{"method":"GET","path":"/connect/v3/spend/transactions/{transactionId}","auth":["spend","oauth"]},
"updateTransaction":{"method":"PUT","path":"/connect/v3/spend/transactions/{transactionId}","auth":["spend","oauth"]},
"listTransactionCustomFields":{"method":"GET","path":"/connect/v3/spend/transactions/{transactionId}/custom-fields","auth":["spend","oauth"]},
"updateTransactionCustomFields":{"method":"PUT","path":"/connect/v3/spend/transactions/{transactionId}/custom-fields","auth":["spend","oauth"]},
"listTransactionCustomFieldValues":{"method":"GET","path":"/connect/v3/spend/transactions/{transactionId}/custom-fields/{customFieldId}/values","auth":["spend","oauth"],"pages":{"param":"nextPage","items":"results"}},
"addTransactionReceipt":{"method":"POST","path":"/connect/v3/spend/transactions/{transactionId}/receipts","auth":["spend","oauth"]},
"deleteTransactionReceipt":{"method":"DELETE","path":"/connect/v3/spend/transactions/{transactionId}/receipts/{receiptId}","auth":["spend","oauth"],"empty":true},
"listUsers":{"method":"GET","path":"/connect/v3/spend/users","auth":["spend","oauth"],"pages":{"param":"nextPage","items":"results"}},
"createUser":{"method":"POST","path":"/connect/v3/spend/users","auth":["spend","oauth"]},
"getCurrentUser":{"method":"GET","path":"/connect/v3/spend/users/current","auth":["spend","oauth"]},
"getUser":{"method":"GET","path":"/connect/v3/spend/users/{userId}","auth":["spend","oauth"]},
"updateUser":{"method":"PATCH","path":"/connect/v3/spend/users/{userId}","auth":["spend","oauth"]},
"deleteUser":{"method":"DELETE","path":"/connect/v3/spend/users/{userId}","auth":["spend","oauth"],"empty":true},
"getEventCatalog":{"method":"GET","path":"/connect-events/v3/events/catalog","auth":["session","partner","spend"]},
"getEventsForSubscription":{"method":"GET","path":"/connect-events/v3/events/subscription/{subscriptionId}","auth":["session","partner","spend"],"pages":{"param":"page","items":"results"}},
"resendEvent":{"method":"POST","path":"/connect-events/v3/events/subscription/{subscriptionId}/event/{eventId}","auth":["session","partner","spend"]},
"getAllSubscriptions":{"method":"GET","path":"/connect-events/v3/subscriptions","auth":["session","partner","spend"],"pages":{"param":"page","items":"results"}},
"createSubscription":{"method":"POST","path":"/connect-events/v3/subscriptions","auth":["session","partner","spend"],"idempotent":true,"key":true},
"getSubscription":{"method":"GET","path":"/connect-events/v3/subscriptions/{subscriptionId}","auth":["session","partner","spend"]},
"replaceSubscription":{"method":"PUT","path":"/connect-events/v3/subscriptions/{subscriptionId}","auth":["session","partner","spend"]},
"updateSubscription":{"method":"PATCH","path":"/connect-events/v3/subscriptions/{subscriptionId}","auth":["session","partner","spend"]},
"deleteSubscription":{"method":"DELETE","path":"/connect-events/v3/subscriptions/{subscriptionId}","auth":["session","partner","spend"],"empty":true},
"createNewSecurityKey":{"method":"POST","path":"/connect-events/v3/subscriptions/{subscriptionId}/security_key","auth":["session","partner","spend"],"idempotent":true,"key":true},
"sendTestEvent":{"method":"POST","path":"/connect-events/v3/subscriptions/{subscriptionId}/test","auth":["session","partner","spend"]},
"webhookGetHealthCheck":{"method":"GET","path":"/connect-events/v3/health","auth":[]},
"listAllOrganizations":{"method":"GET","path":"/connect/v3/login/organizations","auth":["session"],"pages":{"param":"page","items":"results"}},
"listCustomerBankAccounts":{"method":"GET","path":"/connect/v3/customers/{customerId}/bank-accounts","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createCustomerBankAccount":{"method":"POST","path":"/connect/v3/customers/{customerId}/bank-accounts","auth":["session","oauth"]},
"getCustomerBankAccount":{"method":"GET","path":"/connect/v3/customers/{customerId}/bank-accounts/{bankAccountId}","auth":["session","oauth"]},
"updateCustomerBankAccount":{"method":"PATCH","path":"/connect/v3/customers/{customerId}/bank-accounts/{bankAccountId}","auth":["session","oauth"]},
"archiveCustomerBankAccount":{"method":"POST","path":"/connect/v3/customers/{customerId}/bank-accounts/{bankAccountId}/archive","auth":["session","oauth"],"idempotent":true},
"authorizeToChargeCustomer":{"method":"POST","path":"/connect/v3/customers/{customerId}/charge-authorization","auth":["session","oauth"]},
"listExports":{"method":"GET","path":"/connect/v3/exports","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"getDownloadLink":{"method":"GET","path":"/connect/v3/exports/{exportId}/download-link","auth":["session","oauth"]},
"listCustomerContacts":{"method":"GET","path":"/connect/v3/customers/{customerId}/contacts","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createCustomerContact":{"method":"POST","path":"/connect/v3/customers/{customerId}/contacts","auth":["session","oauth"]},
"getCustomerContact":{"method":"GET","path":"/connect/v3/customers/{customerId}/contacts/{contactId}","auth":["session","oauth"]},
"updateCustomerContact":{"method":"PATCH","path":"/connect/v3/customers/{customerId}/contacts/{contactId}","auth":["session","oauth"]},
"archiveCustomerContact":{"method":"POST","path":"/connect/v3/customers/{customerId}/contacts/{contactId}/archive","auth":["session","oauth"],"idempotent":true},
"restoreCustomerContact":{"method":"POST","path":"/connect/v3/customers/{customerId}/contacts/{contactId}/restore","auth":["session","oauth"],"idempotent":true},
"listPaymentTerms":{"method":"GET","path":"/connect/v3/organizations/{organizationId}/payment-terms","auth":["session","oauth"],"pages":{"param":"page","items":"results"}},
"createPaymentTerm":{"method":"POST","path":"/connect/v3/organizations/{organizationId}/payment-terms","auth":["session","oauth"]},
"getPaymentTerm":{"method":"GET","path":"/connect/v3/organizations/{organizationId}/payment-terms/{paymentTermId}","auth":["session","oauth"]},
"updatePaymentTerm":{"method":"PATCH","path":"/connect/v3/organizations/{organizationId}/payment-terms/{paymentTermId}","auth":["session","oauth"]}
}`

export type OperationId =
  | 'login'
  | 'getSessionInfo'
  | 'logout'
  | 'generateChallenge'
  | 'validateChallenge'
  | 'listMfaPhones'
  | 'setup'
  | 'validate'
  | 'stepUpSession'
  | 'listCustomerAttachments'
  | 'createCustomerAttachment'
  | 'listInvoiceAttachments'
  | 'createInvoiceAttachment'
  | 'listVendorAttachments'
  | 'createVendorAttachment'
  | 'getAttachment'
  | 'deleteAttachment'
  | 'listBills'
  | 'createBill'
  | 'createBulkBills'
  | 'recordPayment'
  | 'getBill'
  | 'replaceBill'
  | 'updateBill'
  | 'archiveBill'
  | 'restoreBill'
  | 'billApproveDenyActions'
  | 'listBillUserApprovals'
  | 'listBillApprovalPolicies'
  | 'createBillApprovalPolicy'
  | 'updateBillApprovalPolicy'
  | 'deletePolicy'
  | 'listClassificationAccountingClasses'
  | 'createClassificationAccountingClass'
  | 'bulkCreateClassificationAccountingClass'
  | 'bulkUpdateClassificationAccountingClass'
  | 'bulkArchiveClassificationAccountingClass'
  | 'bulkRestoreClassificationAccountingClass'
  | 'getClassificationAccountingClass'
  | 'updateClassificationAccountingClass'
  | 'archiveClassificationAccountingClass'
  | 'restoreClassificationAccountingClass'
  | 'listClassificationChartOfAccounts'
  | 'createClassificationChartOfAccounts'
  | 'bulkCreateClassificationChartOfAccounts'
  | 'bulkUpdateClassificationChartOfAccounts'
  | 'bulkArchiveClassificationChartOfAccounts'
  | 'bulkRestoreClassificationChartOfAccounts'
  | 'getClassificationChartOfAccounts'
  | 'updateClassificationChartOfAccounts'
  | 'archiveClassificationChartOfAccounts'
  | 'restoreClassificationChartOfAccounts'
  | 'listClassificationDepartments'
  | 'createClassificationDepartment'
  | 'bulkCreateClassificationDepartment'
  | 'bulkUpdateClassificationDepartment'
  | 'bulkArchiveClassificationDepartment'
  | 'bulkRestoreClassificationDepartment'
  | 'getClassificationDepartment'
  | 'updateClassificationDepartment'
  | 'archiveClassificationDepartment'
  | 'restoreClassificationDepartment'
  | 'listClassificationEmployees'
  | 'createClassificationEmployee'
  | 'bulkCreateClassificationEmployee'
  | 'bulkUpdateClassificationEmployee'
  | 'bulkArchiveClassificationEmployee'
  | 'bulkRestoreClassificationEmployee'
  | 'getClassificationEmployee'
  | 'updateClassificationEmployee'
  | 'archiveClassificationEmployee'
  | 'restoreClassificationEmployee'
  | 'listClassificationItems'
  | 'createClassificationItem'
  | 'bulkCreateClassificationItem'
  | 'bulkUpdateClassificationItem'
  | 'bulkArchiveClassificationItem'
  | 'bulkRestoreClassificationItem'
  | 'getClassificationItem'
  | 'updateClassificationItem'
  | 'archiveClassificationItem'
  | 'restoreClassificationItem'
  | 'listClassificationJobs'
  | 'createClassificationJob'
  | 'bulkCreateClassificationJob'
  | 'bulkUpdateClassificationJob'
  | 'bulkArchiveClassificationJob'
  | 'bulkRestoreClassificationJob'
  | 'getClassificationJob'
  | 'updateClassificationJob'
  | 'archiveClassificationJob'
  | 'restoreClassificationJob'
  | 'listClassificationLocations'
  | 'createClassificationLocation'
  | 'bulkCreateClassificationLocation'
  | 'bulkUpdateClassificationLocation'
  | 'bulkArchiveClassificationLocation'
  | 'bulkRestoreClassificationLocation'
  | 'getClassificationLocation'
  | 'updateClassificationLocation'
  | 'archiveClassificationLocation'
  | 'restoreClassificationLocation'
  | 'listCreditMemos'
  | 'createCreditMemo'
  | 'bulkCreateCreditMemo'
  | 'bulkReplaceCreditMemo'
  | 'bulkUpdateCreditMemo'
  | 'bulkArchiveCreditMemo'
  | 'bulkRestoreCreditMemo'
  | 'getCreditMemo'
  | 'replaceCreditMemo'
  | 'updateCreditMemo'
  | 'archiveCreditMemo'
  | 'restoreCreditMemo'
  | 'listCustomers'
  | 'createCustomer'
  | 'getCustomer'
  | 'updateCustomer'
  | 'archiveCustomer'
  | 'restoreCustomer'
  | 'listDocuments'
  | 'createBillDocument'
  | 'uploadStatus'
  | 'getDocument'
  | 'listPayableApcards'
  | 'listBankAccounts'
  | 'createBankAccount'
  | 'listBankAccountUsers'
  | 'nominateBankAccountUser'
  | 'archiveBankAccountUser'
  | 'getBankAccount'
  | 'updateBankAccount'
  | 'archiveBankAccount'
  | 'verifyBankAccount'
  | 'listPayableCardAccounts'
  | 'listCardFundingPurposes'
  | 'listCardAccountUsers'
  | 'getCardAccount'
  | 'getFundingAccountPermission'
  | 'getHealthCheck'
  | 'listInvoices'
  | 'createInvoice'
  | 'recordInvoice'
  | 'getInvoice'
  | 'replaceInvoice'
  | 'updateInvoice'
  | 'archiveInvoice'
  | 'sendInvoice'
  | 'getPaymentLink'
  | 'restoreInvoice'
  | 'listIndustries'
  | 'getOrganization'
  | 'updateOrganization'
  | 'listBillingStatements'
  | 'getBillingStatementDetail'
  | 'getPricePlan'
  | 'listPayments'
  | 'createPayment'
  | 'createBulkPayment'
  | 'getExchangeRate'
  | 'getExchangeRates'
  | 'listPaymentOptions'
  | 'getPayment'
  | 'cancelPayment'
  | 'getCheckImageData'
  | 'voidPayment'
  | 'listReceivablePayments'
  | 'chargeCustomer'
  | 'getReceivablePayment'
  | 'listRecurringInvoices'
  | 'createRecurringInvoice'
  | 'getRecurringInvoice'
  | 'replaceRecurringInvoice'
  | 'updateRecurringInvoice'
  | 'archiveRecurringInvoice'
  | 'restoreRecurringInvoice'
  | 'listRecurringBills'
  | 'createRecurringBill'
  | 'getRecurringBill'
  | 'replaceRecurringBill'
  | 'updateRecurringBill'
  | 'archiveRecurringBill'
  | 'restoreRecurringBill'
  | 'getVendorAuditTrail'
  | 'getRiskVerifications'
  | 'initiateRiskVerifications'
  | 'getRiskVerificationPhone'
  | 'createRiskVerificationPhone'
  | 'listOrganizationUserRoles'
  | 'getOrganizationUserRole'
  | 'listOrganizationUsers'
  | 'createOrganizationUser'
  | 'getOrganizationUser'
  | 'updateOrganizationUser'
  | 'archiveOrganizationUser'
  | 'restoreOrganizationUser'
  | 'listVendorCredits'
  | 'createVendorCredit'
  | 'bulkCreateVendorCredit'
  | 'bulkReplaceVendorCredit'
  | 'bulkUpdateVendorCredit'
  | 'bulkArchiveVendorCredit'
  | 'getVendorCredit'
  | 'replaceVendorCredit'
  | 'updateVendorCredit'
  | 'archiveVendorCredit'
  | 'listVendors'
  | 'createVendor'
  | 'createBulkVendor'
  | 'getIntlConfig'
  | 'getVendor'
  | 'updateVendor'
  | 'archiveVendor'
  | 'getVendorBankAccount'
  | 'createVendorBankAccount'
  | 'deleteVendorBankAccount'
  | 'getConfigurationByVendorId'
  | 'restoreVendor'
  | 'search'
  | 'acceptInvitation'
  | 'getCustomerInvitation'
  | 'createCustomerInvitation'
  | 'deleteCustomerInvitation'
  | 'getVendorInvitation'
  | 'createVendorInvitation'
  | 'deleteVendorInvitation'
  | 'inviteVendorNotInBillNetwork'
  | 'partnerLogin'
  | 'loginAsUser'
  | 'listPartnerOrganizations'
  | 'createOrganization'
  | 'updateOrgPartnerPricePlan'
  | 'createPhone'
  | 'listPartnerUserRoles'
  | 'getPartnerUserRole'
  | 'listPartnerUsers'
  | 'createPartnerUser'
  | 'getPartnerUser'
  | 'updatePartnerUser'
  | 'archivePartnerUser'
  | 'restorePartnerUser'
  | 'listBudgets'
  | 'createBudget'
  | 'getBudget'
  | 'updateBudget'
  | 'deleteBudget'
  | 'listBudgetMembers'
  | 'upsertBulkBudgetUsers'
  | 'getBudgetMember'
  | 'upsertBudgetMember'
  | 'deleteBudgetMember'
  | 'listCards'
  | 'createBudgetCard'
  | 'getCard'
  | 'updateCard'
  | 'deleteCard'
  | 'freezeCard'
  | 'getPanJwt'
  | 'unfreezeCard'
  | 'listCustomFields'
  | 'createCustomField'
  | 'getCustomField'
  | 'updateCustomField'
  | 'deleteCustomField'
  | 'listCustomFieldValues'
  | 'createCustomFieldValues'
  | 'deleteCustomFieldValue'
  | 'getCustomFieldValues'
  | 'listReimbursements'
  | 'createReimbursement'
  | 'createImageUploadUrl'
  | 'getReimbursement'
  | 'updateReimbursement'
  | 'deleteReimbursement'
  | 'approveOrDenyReimbursement'
  | 'addReimbursementReceipt'
  | 'deleteReimbursementReceipt'
  | 'listTransactions'
  | 'createReceiptUploadUrl'
  | 'threeDsChallenge'
  | 'getTransaction'
  | 'updateTransaction'
  | 'listTransactionCustomFields'
  | 'updateTransactionCustomFields'
  | 'listTransactionCustomFieldValues'
  | 'addTransactionReceipt'
  | 'deleteTransactionReceipt'
  | 'listUsers'
  | 'createUser'
  | 'getCurrentUser'
  | 'getUser'
  | 'updateUser'
  | 'deleteUser'
  | 'getEventCatalog'
  | 'getEventsForSubscription'
  | 'resendEvent'
  | 'getAllSubscriptions'
  | 'createSubscription'
  | 'getSubscription'
  | 'replaceSubscription'
  | 'updateSubscription'
  | 'deleteSubscription'
  | 'createNewSecurityKey'
  | 'sendTestEvent'
  | 'webhookGetHealthCheck'
  | 'listAllOrganizations'
  | 'listCustomerBankAccounts'
  | 'createCustomerBankAccount'
  | 'getCustomerBankAccount'
  | 'updateCustomerBankAccount'
  | 'archiveCustomerBankAccount'
  | 'authorizeToChargeCustomer'
  | 'listExports'
  | 'getDownloadLink'
  | 'listCustomerContacts'
  | 'createCustomerContact'
  | 'getCustomerContact'
  | 'updateCustomerContact'
  | 'archiveCustomerContact'
  | 'restoreCustomerContact'
  | 'listPaymentTerms'
  | 'createPaymentTerm'
  | 'getPaymentTerm'
  | 'updatePaymentTerm'
