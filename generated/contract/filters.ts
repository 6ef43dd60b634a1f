// Made by scripts/emit/filters.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type {
  AccountTypeInput,
  BankAccountOwnerTypeInput,
  BankAccountTypeInput,
  BillPaymentStatusInput,
  CountryInput,
  CurrencyInput,
  FundingAccountStatusInput,
  SpendCardStatusInput,
  SpendReimbursementTypeInput,
} from './schema.js'

/** One field of a sort: `name`, `name:asc` or `name:desc`. */
export type SortBy<Field extends string> = Field | `${Field}:${'asc' | 'desc'}`

/** Query of `attachments.listForCustomer`. */
export interface ListCustomerAttachmentsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
}

/** Query of `attachments.uploadForCustomer`. */
export interface CreateCustomerAttachmentQuery {
  /** Name of the file with its extension, which tells BILL the type. */
  name: string
}

/** Query of `attachments.listForInvoice`. */
export interface ListInvoiceAttachmentsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
}

/** Query of `attachments.uploadForInvoice`. */
export interface CreateInvoiceAttachmentQuery {
  /** Name of the file with its extension, which tells BILL the type. */
  name: string
  /** Whether the file, a PDF, becomes the PDF of the invoice that is mailed and shown on the payment page; since 2025-11-05. */
  replaceInvoicePdf?: boolean
}

/** Query of `attachments.listForVendor`. */
export interface ListVendorAttachmentsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
}

/** Query of `attachments.uploadForVendor`. */
export interface CreateVendorAttachmentQuery {
  /** Name of the file with its extension, which tells BILL the type. */
  name: string
}

/** Fields that `bills.list` can be filtered by, with their operators. */
export interface ListBillsFilters {
  id?: { eq?: string; ne?: string; in?: readonly string[] }
  archived?: { eq?: boolean; ne?: boolean }
  vendorId?: { eq?: string; in?: readonly string[] }
  dueDate?: { gt?: string; gte?: string; lt?: string; lte?: string }
  paymentStatus?: { eq?: BillPaymentStatusInput; ne?: BillPaymentStatusInput; in?: readonly BillPaymentStatusInput[] }
  createdTime?: { gt?: string | Date; gte?: string | Date; lt?: string | Date; lte?: string | Date }
  updatedTime?: { gt?: string | Date; gte?: string | Date; lt?: string | Date; lte?: string | Date }
  payFromChartOfAccountId?: { eq?: string; ne?: string; in?: readonly string[] }
  "classifications.chartOfAccountId"?: { eq?: string; ne?: string; in?: readonly string[] }
  "classifications.accountingClassId"?: { eq?: string; ne?: string; in?: readonly string[] }
  "classifications.departmentId"?: { eq?: string; ne?: string; in?: readonly string[] }
  "classifications.locationId"?: { eq?: string; ne?: string; in?: readonly string[] }
  "classifications.itemId"?: { eq?: string; ne?: string; in?: readonly string[] }
}

/** Query of `bills.list`. */
export interface ListBillsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `dueDate:asc`; several fields joined with commas. */
  sort?: SortBy<'archived' | 'fundingAmount' | 'exchangeRate' | 'description' | 'dueDate' | 'createdTime' | 'updatedTime'> | readonly SortBy<'archived' | 'fundingAmount' | 'exchangeRate' | 'description' | 'dueDate' | 'createdTime' | 'updatedTime'>[]
  /** Which bills, as `field:operator:value`, joined with commas. */
  filters?: ListBillsFilters | string
}

/** Query of `classifications.accountingClasses.list`. */
export interface ListClassificationAccountingClassesQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is known only in part. */
  sort?: SortBy<'archived' | 'name' | 'description' | 'createdTime'> | readonly SortBy<'archived' | 'name' | 'description' | 'createdTime'>[]
  /** Which accounting classes, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
  filters?: string
}

/** Query of `classifications.accountingClasses.archiveBulk`. */
export interface BulkArchiveClassificationAccountingClassQuery {
  /** Ids of the accounting classes, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Query of `classifications.accountingClasses.restoreBulk`. */
export interface BulkRestoreClassificationAccountingClassQuery {
  /** Ids of the accounting classes, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Query of `classifications.chartOfAccounts.list`. */
export interface ListClassificationChartOfAccountsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is known only in part. */
  sort?: SortBy<'archived' | 'name' | 'description' | 'createdTime'> | readonly SortBy<'archived' | 'name' | 'description' | 'createdTime'>[]
  /** Which accounts, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
  filters?: string
}

/** Query of `classifications.chartOfAccounts.archiveBulk`. */
export interface BulkArchiveClassificationChartOfAccountsQuery {
  /** Ids of the accounts, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Query of `classifications.chartOfAccounts.restoreBulk`. */
export interface BulkRestoreClassificationChartOfAccountsQuery {
  /** Ids of the accounts, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Query of `classifications.departments.list`. */
export interface ListClassificationDepartmentsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is known only in part. */
  sort?: SortBy<'archived' | 'name' | 'description' | 'createdTime'> | readonly SortBy<'archived' | 'name' | 'description' | 'createdTime'>[]
  /** Which departments, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
  filters?: string
}

/** Query of `classifications.departments.archiveBulk`. */
export interface BulkArchiveClassificationDepartmentQuery {
  /** Ids of the departments, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Query of `classifications.departments.restoreBulk`. */
export interface BulkRestoreClassificationDepartmentQuery {
  /** Ids of the departments, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Query of `classifications.employees.list`. */
export interface ListClassificationEmployeesQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is known only in part. */
  sort?: SortBy<'archived' | 'firstName' | 'lastName' | 'createdTime'> | readonly SortBy<'archived' | 'firstName' | 'lastName' | 'createdTime'>[]
  /** Which employees, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
  filters?: string
}

/** Query of `classifications.employees.archiveBulk`. */
export interface BulkArchiveClassificationEmployeeQuery {
  /** Ids of the employees, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Query of `classifications.employees.restoreBulk`. */
export interface BulkRestoreClassificationEmployeeQuery {
  /** Ids of the employees, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Query of `classifications.items.list`. */
export interface ListClassificationItemsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is known only in part. */
  sort?: SortBy<'archived' | 'name' | 'description' | 'createdTime'> | readonly SortBy<'archived' | 'name' | 'description' | 'createdTime'>[]
  /** Which items, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
  filters?: string
}

/** Query of `classifications.items.archiveBulk`. */
export interface BulkArchiveClassificationItemQuery {
  /** Ids of the items, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Query of `classifications.items.restoreBulk`. */
export interface BulkRestoreClassificationItemQuery {
  /** Ids of the items, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Query of `classifications.jobs.list`. */
export interface ListClassificationJobsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is known only in part. */
  sort?: SortBy<'archived' | 'name' | 'description' | 'createdTime'> | readonly SortBy<'archived' | 'name' | 'description' | 'createdTime'>[]
  /** Which jobs, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
  filters?: string
}

/** Query of `classifications.jobs.archiveBulk`. */
export interface BulkArchiveClassificationJobQuery {
  /** Ids of the jobs, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Query of `classifications.jobs.restoreBulk`. */
export interface BulkRestoreClassificationJobQuery {
  /** Ids of the jobs, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Query of `classifications.locations.list`. */
export interface ListClassificationLocationsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is known only in part. */
  sort?: SortBy<'archived' | 'name' | 'description' | 'createdTime'> | readonly SortBy<'archived' | 'name' | 'description' | 'createdTime'>[]
  /** Which locations, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
  filters?: string
}

/** Query of `classifications.locations.archiveBulk`. */
export interface BulkArchiveClassificationLocationQuery {
  /** Ids of the locations, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Query of `classifications.locations.restoreBulk`. */
export interface BulkRestoreClassificationLocationQuery {
  /** Ids of the locations, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Query of `creditMemos.list`. */
export interface ListCreditMemosQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. */
  sort?: SortBy<'archived' | 'creditDate' | 'amount' | 'appliedAmount' | 'createdTime' | 'updatedTime'> | readonly SortBy<'archived' | 'creditDate' | 'amount' | 'appliedAmount' | 'createdTime' | 'updatedTime'>[]
  /** Which credit memos, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
  filters?: string
}

/** Query of `creditMemos.archiveBulk`. */
export interface BulkArchiveCreditMemoQuery {
  /** Ids of the credit memos, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Query of `creditMemos.restoreBulk`. */
export interface BulkRestoreCreditMemoQuery {
  /** Ids of the credit memos, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Fields that `customers.list` can be filtered by, with their operators. */
export interface ListCustomersFilters {
  id?: { eq?: string; ne?: string; in?: readonly string[] }
  archived?: { eq?: boolean; ne?: boolean }
  name?: { eq?: string; sw?: string }
  accountType?: { eq?: AccountTypeInput; ne?: AccountTypeInput; in?: readonly AccountTypeInput[]; nin?: readonly AccountTypeInput[] }
  invoiceCurrency?: { eq?: CurrencyInput; ne?: CurrencyInput; in?: readonly CurrencyInput[]; nin?: readonly CurrencyInput[] }
  paymentStatus?: { eq?: string; ne?: string; in?: readonly string[]; nin?: readonly string[] }
  createdTime?: { gt?: string | Date; gte?: string | Date; lt?: string | Date; lte?: string | Date }
  updatedTime?: { gt?: string | Date; gte?: string | Date; lt?: string | Date; lte?: string | Date }
}

/** Query of `customers.list`. */
export interface ListCustomersQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `name:asc`; several fields joined with commas. */
  sort?: SortBy<'archived' | 'name' | 'companyName' | 'email' | 'phone' | 'fax' | 'description' | 'invoiceCurrency' | 'createdTime' | 'updatedTime'> | readonly SortBy<'archived' | 'name' | 'companyName' | 'email' | 'phone' | 'fax' | 'description' | 'invoiceCurrency' | 'createdTime' | 'updatedTime'>[]
  /** Which customers, as `field:operator:value`, joined with commas. `paymentStatus` stands in a table that BILL gives for vendors and customers together. */
  filters?: ListCustomersFilters | string
}

/** Query of `documents.list`. */
export interface ListDocumentsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
}

/** Query of `documents.upload`. */
export interface CreateBillDocumentQuery {
  /** Name of the file with its extension, which tells BILL the type. */
  name: string
}

/** Query of `documents.uploadStatus`. */
export interface UploadStatusQuery {
  /** Ids of uploads, joined with commas; they begin with 0du. */
  ids: string
}

/** Fields that `fundingAccounts.banks.list` can be filtered by, with their operators. */
export interface ListBankAccountsFilters {
  id?: { eq?: string; ne?: string; in?: readonly string[] }
  archived?: { eq?: boolean; ne?: boolean }
  status?: { eq?: FundingAccountStatusInput; ne?: FundingAccountStatusInput; in?: readonly FundingAccountStatusInput[]; nin?: readonly FundingAccountStatusInput[] }
  type?: { eq?: BankAccountTypeInput; ne?: BankAccountTypeInput }
  ownerType?: { eq?: BankAccountOwnerTypeInput; ne?: BankAccountOwnerTypeInput }
  accessToAdmins?: { eq?: boolean; ne?: boolean }
  createdTime?: { gt?: string | Date; gte?: string | Date; lt?: string | Date; lte?: string | Date }
  updatedTime?: { gt?: string | Date; gte?: string | Date; lt?: string | Date; lte?: string | Date }
}

/** Query of `fundingAccounts.banks.list`. */
export interface ListBankAccountsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. */
  sort?: SortBy<'archived' | 'nameOnAccount' | 'bankName' | 'accessToAdmins' | 'createdTime' | 'updatedTime'> | readonly SortBy<'archived' | 'nameOnAccount' | 'bankName' | 'accessToAdmins' | 'createdTime' | 'updatedTime'>[]
  /** Which accounts, as `field:operator:value`, joined with commas. BILL's table says `id`; a sample in its collection says `bankAccountId`. */
  filters?: ListBankAccountsFilters | string
}

/** Query of `fundingAccounts.banks.users.list`. */
export interface ListBankAccountUsersQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `archived:asc`. */
  sort?: SortBy<'archived'> | readonly SortBy<'archived'>[]
  /** Which users, as `field:operator:value`, joined with commas. BILL's list of fields is not known; a sample has `id:eq:`. */
  filters?: string
  /** Whether only the signed-in user is wanted. */
  currentUser?: boolean
}

/** Query of `fundingAccounts.cards.list`. */
export interface ListPayableCardAccountsQuery {
  /** Whether the signed-in user may pay with the card already, or is only nominated. */
  cardUserStatus: "VERIFIED" | "NOMINATED"
}

/** Query of `fundingAccounts.cards.fundingPurposes`. */
export interface ListCardFundingPurposesQuery {
  /** Vendor to pay; begins with 009. */
  vendorId: string
  /** Brand of the card, in lower case. */
  brand: string
}

/** Query of `fundingAccounts.cards.users.list`. */
export interface ListCardAccountUsersQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `archived:asc`. */
  sort?: SortBy<'archived'> | readonly SortBy<'archived'>[]
  /** Which users, as `field:operator:value`, joined with commas. BILL's list of fields is not known; a sample has `id:eq:`. */
  filters?: string
  /** Whether only the signed-in user is wanted. */
  currentUser?: boolean
}

/** Fields that `invoices.list` can be filtered by, with their operators. */
export interface ListInvoicesFilters {
  id?: { eq?: string; ne?: string; in?: readonly string[] }
  archived?: { eq?: boolean; ne?: boolean }
  customerId?: { eq?: string; in?: readonly string[] }
  payToChartOfAccountId?: { eq?: string; ne?: string; in?: readonly string[] }
  "classifications.accountingClassId"?: { eq?: string; ne?: string; in?: readonly string[] }
  "classifications.departmentId"?: { eq?: string; ne?: string; in?: readonly string[] }
  "classifications.locationId"?: { eq?: string; ne?: string; in?: readonly string[] }
  "classifications.itemId"?: { eq?: string; ne?: string; in?: readonly string[] }
  createdTime?: { gt?: string | Date; gte?: string | Date; lt?: string | Date; lte?: string | Date }
  updatedTime?: { gt?: string | Date; gte?: string | Date; lt?: string | Date; lte?: string | Date }
}

/** Query of `invoices.list`. */
export interface ListInvoicesQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `dueDate:asc`; several fields joined with commas. */
  sort?: SortBy<'archived' | 'invoiceNumber' | 'invoiceDate' | 'dueDate' | 'totalAmount' | 'createdTime' | 'updatedTime'> | readonly SortBy<'archived' | 'invoiceNumber' | 'invoiceDate' | 'dueDate' | 'totalAmount' | 'createdTime' | 'updatedTime'>[]
  /** Which invoices, as `field:operator:value`, joined with commas. */
  filters?: ListInvoicesFilters | string
}

/** Query of `organizations.billingStatements.list`. */
export interface ListBillingStatementsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Earliest date of a statement; goes together with invoiceDateTo. */
  invoiceDateFrom?: string
  /** Latest date of a statement; goes together with invoiceDateFrom. */
  invoiceDateTo?: string
}

/** Fields that `payments.list` can be filtered by, with their operators. */
export interface ListPaymentsFilters {
  id?: { eq?: string; ne?: string; in?: readonly string[] }
  vendorId?: { eq?: string; ne?: string; in?: readonly string[] }
  transactionNumber?: { eq?: string }
  createdTime?: { gt?: string | Date; gte?: string | Date; lt?: string | Date; lte?: string | Date }
}

/** Query of `payments.list`. */
export interface ListPaymentsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `processDate:desc`; several fields joined with commas. */
  sort?: SortBy<'description' | 'processDate' | 'amount' | 'confirmationNumber' | 'onlinePayment' | 'createdTime' | 'updatedTime' | 'disbursementStatus'> | readonly SortBy<'description' | 'processDate' | 'amount' | 'confirmationNumber' | 'onlinePayment' | 'createdTime' | 'updatedTime' | 'disbursementStatus'>[]
  /** Which payments, as `field:operator:value`, joined with commas. BILL's list of fields is known in part only. That `transactionNumber` is a field is documented, its operator `eq` is inferred. `createdTime` is inferred from BILL's partner recipe, which asks for the payments of the last days, and from peers. */
  filters?: ListPaymentsFilters | string
}

/** Query of `payments.exchangeRate`. */
export interface GetExchangeRateQuery {
  /** Vendor abroad, with its payment information set; begins with 009. */
  vendorId: string
  /** Amount in the vendor's bill currency. */
  amount: number
  /** Found in BILL's collection of 2025 without a word on it, and gone from its newer page. */
  baseCurrency?: boolean
}

/** Query of `payments.options`. */
export interface ListPaymentOptionsQuery {
  /** Vendor to pay; begins with 009. */
  vendorId: string
  /** Amount to pay. */
  amount: number
}

/** Fields that `receivablePayments.list` can be filtered by, with their operators. */
export interface ListReceivablePaymentsFilters {
  id?: { eq?: string }
  updatedTime?: { gt?: string | Date; gte?: string | Date; lt?: string | Date; lte?: string | Date }
}

/** Query of `receivablePayments.list`. */
export interface ListReceivablePaymentsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. */
  sort?: SortBy<'amount' | 'createdTime' | 'updatedTime'> | readonly SortBy<'amount' | 'createdTime' | 'updatedTime'>[]
  /** Which payments, as `field:operator:value`, joined with commas. `id` is in BILL's sample, `updatedTime` was seen to work by peers; BILL's whole list is not known. */
  filters?: ListReceivablePaymentsFilters | string
}

/** Query of `recurringInvoices.list`. */
export interface ListRecurringInvoicesQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `archived:asc`. */
  sort?: SortBy<'archived'> | readonly SortBy<'archived'>[]
  /** Which ones, as `field:operator:value`, joined with commas. BILL's sample filters by `id:eq:`; its list of filterable fields is not known. */
  filters?: string
}

/** Fields that `recurringBills.list` can be filtered by, with their operators. */
export interface ListRecurringBillsFilters {
  id?: { eq?: string; ne?: string; in?: readonly string[] }
  archived?: { eq?: boolean; ne?: boolean }
  vendorId?: { eq?: string; in?: readonly string[] }
}

/** Query of `recurringBills.list`. */
export interface ListRecurringBillsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `archived:asc`. */
  sort?: SortBy<'archived'> | readonly SortBy<'archived'>[]
  /** Which recurring bills, as `field:operator:value`, joined with commas. */
  filters?: ListRecurringBillsFilters | string
}

/** Query of `reports.vendorAuditTrail`. */
export interface GetVendorAuditTrailQuery {
  /** Whether archived entries are listed too. */
  includeArchived?: boolean
  /** Index of the first entry, from 0. */
  start?: number
  /** Entries in one answer. Neither its default nor its limit is documented. */
  max?: number
}

/** Query of `roles.list`. */
export interface ListOrganizationUserRolesQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. */
  sort?: SortBy<'description' | 'createdTime' | 'updatedTime'> | readonly SortBy<'description' | 'createdTime' | 'updatedTime'>[]
  /** Which roles, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known; its sample filters by `id:eq:`. */
  filters?: string
}

/** Query of `users.list`. */
export interface ListOrganizationUsersQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. */
  sort?: SortBy<'archived' | 'firstName' | 'lastName' | 'createdTime' | 'updatedTime'> | readonly SortBy<'archived' | 'firstName' | 'lastName' | 'createdTime' | 'updatedTime'>[]
  /** Which users, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known; its sample filters by `id:eq:`. */
  filters?: string
}

/** Query of `vendorCredits.list`. */
export interface ListVendorCreditsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. BILL gives one list of fields for credit memos and the same list once more; that the second is for vendor credits is inferred. */
  sort?: SortBy<'archived' | 'creditDate' | 'amount' | 'appliedAmount' | 'createdTime' | 'updatedTime'> | readonly SortBy<'archived' | 'creditDate' | 'amount' | 'appliedAmount' | 'createdTime' | 'updatedTime'>[]
  /** Which vendor credits, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
  filters?: string
}

/** Query of `vendorCredits.archiveBulk`. */
export interface BulkArchiveVendorCreditQuery {
  /** Ids of the vendor credits, joined with commas. BILL shows a single id; the comma and the limit are not documented. */
  ids: string
}

/** Fields that `vendors.list` can be filtered by, with their operators. */
export interface ListVendorsFilters {
  id?: { eq?: string; ne?: string; in?: readonly string[] }
  archived?: { eq?: boolean; ne?: boolean }
  name?: { eq?: string; sw?: string }
  accountType?: { eq?: AccountTypeInput; ne?: AccountTypeInput; in?: readonly AccountTypeInput[]; nin?: readonly AccountTypeInput[] }
  "address.country"?: { eq?: CountryInput; ne?: CountryInput }
  billCurrency?: { eq?: CurrencyInput; ne?: CurrencyInput; in?: readonly CurrencyInput[]; nin?: readonly CurrencyInput[] }
  paymentStatus?: { eq?: string; ne?: string; in?: readonly string[]; nin?: readonly string[] }
  createdTime?: { gt?: string | Date; gte?: string | Date; lt?: string | Date; lte?: string | Date }
  updatedTime?: { gt?: string | Date; gte?: string | Date; lt?: string | Date; lte?: string | Date }
}

/** Query of `vendors.list`. */
export interface ListVendorsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `name:asc`; several fields joined with commas. */
  sort?: SortBy<'archived' | 'name' | 'shortName' | 'email' | 'phone' | 'billCurrency' | 'createdTime' | 'updatedTime'> | readonly SortBy<'archived' | 'name' | 'shortName' | 'email' | 'phone' | 'billCurrency' | 'createdTime' | 'updatedTime'>[]
  /** Which vendors, as `field:operator:value`, joined with commas. `paymentStatus` stands in a table that BILL gives for vendors and customers together. */
  filters?: ListVendorsFilters | string
}

/** Query of `vendors.internationalConfiguration`. */
export interface GetIntlConfigQuery {
  /** Country of the vendor. */
  country: CountryInput
  /** Currency of the vendor's bills. */
  billCurrency: CurrencyInput
  /** Kind of vendor. */
  accountType: "BUSINESS" | "PERSON" | "NONE"
}

/** Query of `network.search`. */
export interface SearchQuery {
  /** Name to look for. */
  name: string
  /** Networks to look in. Which one is taken when left out is not documented. */
  scope?: "BILL" | "RPPS" | "ALL"
  /** ZIP or postal code of the organization. */
  zipOrPostalCode?: string
  /** Number of the account at the vendor; narrows an RPPS search. */
  accountNumber?: string
}

/** Query of `partner.organizations.list`. */
export interface ListPartnerOrganizationsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is not known; its sample sorts by createdTime. */
  sort?: string
  /** Which organizations, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known; its sample filters by `id:eq:`. */
  filters?: string
}

/** Query of `partner.roles.list`. */
export interface ListPartnerUserRolesQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. BILL names the fields for roles in general; that they hold for partners is inferred. */
  sort?: SortBy<'description' | 'createdTime' | 'updatedTime'> | readonly SortBy<'description' | 'createdTime' | 'updatedTime'>[]
  /** Which roles, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known; its sample filters by `id:eq:`. */
  filters?: string
}

/** Query of `partner.users.list`. */
export interface ListPartnerUsersQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`; several fields joined with commas. BILL names the fields for users in general; that they hold for partners is inferred. */
  sort?: SortBy<'archived' | 'firstName' | 'lastName' | 'createdTime' | 'updatedTime'> | readonly SortBy<'archived' | 'firstName' | 'lastName' | 'createdTime' | 'updatedTime'>[]
  /** Which users, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known; its sample filters by `id:eq:`. */
  filters?: string
}

/** Fields that `spend.budgets.list` can be filtered by, with their operators. */
export interface ListBudgetsFilters {
  isBudgetGroup?: { eq?: string }
  budgetIds?: { eq?: string; in?: readonly string[] }
  parentBudgetId?: { eq?: string }
  name?: { eq?: string; sw?: string }
  retired?: { eq?: boolean }
}

/** Query of `spend.budgets.list`. */
export interface ListBudgetsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the page after, taken from `nextPage` of an earlier answer. */
  nextPage?: string
  /** Token of the page before, taken from `prevPage` of an earlier answer. */
  prevPage?: string
  /** One field to order by, such as `spent:desc`. */
  sort?: SortBy<'name' | 'assigned' | 'limit' | 'spent'> | readonly SortBy<'name' | 'assigned' | 'limit' | 'spent'>[]
  /** Which budgets, as `field:operator:value`, joined with commas; lists of values in double quotes. */
  filters?: ListBudgetsFilters | string
}

/** Fields that `spend.budgets.members.list` can be filtered by, with their operators. */
export interface ListBudgetMembersFilters {
  retired?: { eq?: boolean }
}

/** Query of `spend.budgets.members.list`. */
export interface ListBudgetMembersQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the page after, taken from `nextPage` of an earlier answer. */
  nextPage?: string
  /** Token of the page before, taken from `prevPage` of an earlier answer. */
  prevPage?: string
  /** One field to order by, such as `spent:desc`. */
  sort?: SortBy<'name' | 'spent'> | readonly SortBy<'name' | 'spent'>[]
  /** Which members, as `retired:eq:false`. */
  filters?: ListBudgetMembersFilters | string
}

/** Fields that `spend.cards.list` can be filtered by, with their operators. */
export interface ListCardsFilters {
  status?: { eq?: SpendCardStatusInput }
  budgetIds?: { eq?: string; in?: readonly string[] }
  cardIds?: { eq?: string; in?: readonly string[] }
  userIds?: { eq?: string; in?: readonly string[] }
  types?: { eq?: string; in?: readonly string[] }
}

/** Query of `spend.cards.list`. */
export interface ListCardsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the page after, taken from `nextPage` of an earlier answer. */
  nextPage?: string
  /** Token of the page before, taken from `prevPage` of an earlier answer. */
  prevPage?: string
  /** One field to order by, such as `name:asc`. */
  sort?: SortBy<'name' | 'lastFour' | 'status'> | readonly SortBy<'name' | 'lastFour' | 'status'>[]
  /** Which cards, as `field:operator:value`, joined with commas; lists of values in double quotes. `types` takes PHYSICAL, VIRTUAL_MEMBER and VIRTUAL_VENDOR. */
  filters?: ListCardsFilters | string
}

/** Query of `spend.cards.delete`. */
export interface DeleteCardQuery {
  /** Why the card is deleted. */
  reason?: "CANCELLED" | "LOST" | "STOLEN" | "MISPLACED"
}

/** Fields that `spend.customFields.list` can be filtered by, with their operators. */
export interface ListCustomFieldsFilters {
  name?: { eq?: string; sw?: string }
  retired?: { eq?: boolean }
}

/** Query of `spend.customFields.list`. */
export interface ListCustomFieldsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the page after, taken from `nextPage` of an earlier answer. */
  nextPage?: string
  /** Token of the page before, taken from `prevPage` of an earlier answer. */
  prevPage?: string
  /** One field to order by, such as `createdTime:desc`. */
  sort?: SortBy<'name' | 'createdTime'> | readonly SortBy<'name' | 'createdTime'>[]
  /** Which custom fields, as `field:operator:value`, joined with commas. */
  filters?: ListCustomFieldsFilters | string
}

/** Fields that `spend.customFields.values.list` can be filtered by, with their operators. */
export interface ListCustomFieldValuesFilters {
  name?: { eq?: string; sw?: string }
  retired?: { eq?: string }
}

/** Query of `spend.customFields.values.list`. */
export interface ListCustomFieldValuesQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the page after, taken from `nextPage` of an earlier answer. */
  nextPage?: string
  /** Token of the page before, taken from `prevPage` of an earlier answer. */
  prevPage?: string
  /** Which values, as `field:operator:value`, joined with commas. `name` is the text of the value. */
  filters?: ListCustomFieldValuesFilters | string
}

/** Fields that `spend.reimbursements.list` can be filtered by, with their operators. */
export interface ListReimbursementsFilters {
  reimbursementIds?: { eq?: string; in?: readonly string[] }
  budgetIds?: { eq?: string; in?: readonly string[] }
  userIds?: { eq?: string; in?: readonly string[] }
  customFieldValueIds?: { eq?: string; in?: readonly string[] }
  type?: { eq?: SpendReimbursementTypeInput }
  submittedTime?: { gte?: string | Date; lte?: string | Date }
  retired?: { eq?: boolean }
}

/** Query of `spend.reimbursements.list`. */
export interface ListReimbursementsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the page after, taken from `nextPage` of an earlier answer. */
  nextPage?: string
  /** Token of the page before, taken from `prevPage` of an earlier answer. */
  prevPage?: string
  /** One field to order by, such as `submittedTime:desc`. */
  sort?: SortBy<'submittedTime' | 'status' | 'amount' | 'receiptAddedTime' | 'fulfillmentType' | 'batchId' | 'batchAmount'> | readonly SortBy<'submittedTime' | 'status' | 'amount' | 'receiptAddedTime' | 'fulfillmentType' | 'batchId' | 'batchAmount'>[]
  /** Which reimbursements, as `field:operator:value`, joined with commas; lists of values and date-times in double quotes. */
  filters?: ListReimbursementsFilters | string
}

/** Fields that `spend.transactions.list` can be filtered by, with their operators. */
export interface ListTransactionsFilters {
  transactionIds?: { eq?: string; in?: readonly string[] }
  cardId?: { eq?: string; in?: readonly string[] }
  userId?: { eq?: string; in?: readonly string[] }
  budgetId?: { eq?: string; in?: readonly string[] }
  merchantName?: { eq?: string }
  amount?: { gte?: number }
  fees?: { gte?: number; lte?: number }
  syncStatus?: { eq?: string; ne?: string; in?: readonly string[]; nin?: readonly string[] }
  updatedTime?: { gte?: string | Date; lte?: string | Date }
  authorizedTime?: { gte?: string | Date; lte?: string | Date }
}

/** Query of `spend.transactions.list`. */
export interface ListTransactionsQuery {
  /** Items in one page, 1 to 50, 20 if not given; fewer than in the other Spend & Expense lists. */
  max?: number
  /** Token of the page after, taken from `nextPage` of an earlier answer. */
  nextPage?: string
  /** Token of the page before, taken from `prevPage` of an earlier answer. */
  prevPage?: string
  /** One field to order by, such as `occurredTime:desc`. */
  sort?: SortBy<'amount' | 'merchantName' | 'occurredTime'> | readonly SortBy<'amount' | 'merchantName' | 'occurredTime'>[]
  /** Which transactions, as `field:operator:value`, joined with commas; lists of values and date-times in double quotes. For `amount` only the operator of BILL's sample is given. Peers name more fields, whose operators are not known: customFieldIds, customFields, receiptStatus, type, occurredTime, locked, completed, reviewStatus. */
  filters?: ListTransactionsFilters | string
  /** Ids or UUIDs of the custom fields that the answer is to hold, joined with commas. */
  showCustomFieldIds?: string
  /** Whether the answer is to hold receipts. */
  includeReceipts?: boolean
}

/** Query of `spend.transactions.get`. */
export interface GetTransactionQuery {
  /** Ids or UUIDs of the custom fields that the answer is to hold, joined with commas. What it holds without them is not documented. */
  showCustomFieldIds?: string
}

/** Fields that `spend.transactions.customFields.list` can be filtered by, with their operators. */
export interface ListTransactionCustomFieldsFilters {
  customFieldIds?: { eq?: string }
}

/** Query of `spend.transactions.customFields.list`. */
export interface ListTransactionCustomFieldsQuery {
  /** Which custom fields, as `customFieldIds:eq:<id or UUID>`. BILL's sample shows this one; its list of filterable fields is not known. */
  filters?: ListTransactionCustomFieldsFilters | string
}

/** Query of `spend.transactions.customFields.values`. */
export interface ListTransactionCustomFieldValuesQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the page after, taken from `nextPage` of an earlier answer. */
  nextPage?: string
  /** Token of the page before, taken from `prevPage` of an earlier answer. */
  prevPage?: string
}

/** Fields that `spend.users.list` can be filtered by, with their operators. */
export interface ListUsersFilters {
  retired?: { eq?: boolean }
}

/** Query of `spend.users.list`. */
export interface ListUsersQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the page after, taken from `nextPage` of an earlier answer. */
  nextPage?: string
  /** Token of the page before, taken from `prevPage` of an earlier answer. */
  prevPage?: string
  /** Which users, as `retired:eq:false`. */
  filters?: ListUsersFilters | string
}

/** Query of `events.list`. */
export interface GetEventsForSubscriptionQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Only notifications about the record with this id, such as a bill. */
  entityId?: string
  /** Only notifications from this time on, such as 2026-03-01T00:00:00Z; since 2026-03-20. */
  createdTimeFrom?: string
  /** Only notifications up to this time; now when left out. Since 2026-03-20. */
  createdTimeTo?: string
  /** Whether the oldest come first. Only works together with createdTimeFrom; since 2026-03-20. */
  ascending?: boolean
}

/** Query of `events.subscriptions.list`. */
export interface GetAllSubscriptionsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
}

/** Query of `auth.organizations.list`. */
export interface ListAllOrganizationsQuery {
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
}

/** Query of `customers.bankAccounts.list`. */
export interface ListCustomerBankAccountsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`. BILL's list of sortable fields is not known. */
  sort?: string
  /** Which ones, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known. */
  filters?: string
}

/** Query of `exports.list`. */
export interface ListExportsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Which exports, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known. */
  filters?: string
}

/** Query of `customers.contacts.list`. */
export interface ListCustomerContactsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, such as `createdTime:desc`. BILL's list of sortable fields is not known. */
  sort?: string
  /** Which ones, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known. */
  filters?: string
}

/** Query of `organizations.paymentTerms.list`. */
export interface ListPaymentTermsQuery {
  /** Items in one page, 1 to 100; 20 if not given. */
  max?: number
  /** Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
  page?: string
  /** Order, as `field:asc` or `field:desc`. By which fields payment terms can be sorted is not known. */
  sort?: string
  /** Which payment terms, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known. */
  filters?: string
}
