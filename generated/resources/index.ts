// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import { Resource } from '../../src/resources/resource.js'
import { AuthResource } from './auth.js'
import { MfaResource } from './mfa.js'
import { AttachmentsResource } from './attachments.js'
import { BillsResource } from './bills.js'
import { BillApprovalsResource } from './bill-approvals.js'
import { ClassificationsResource } from './classifications.js'
import { CreditMemosResource } from './credit-memos.js'
import { CustomersResource } from './customers.js'
import { DocumentsResource } from './documents.js'
import { FundingAccountsResource } from './funding-accounts.js'
import { HealthResource } from './health.js'
import { InvoicesResource } from './invoices.js'
import { OrganizationsResource } from './organizations.js'
import { PaymentsResource } from './payments.js'
import { ReceivablePaymentsResource } from './receivable-payments.js'
import { RecurringInvoicesResource } from './recurring-invoices.js'
import { RecurringBillsResource } from './recurring-bills.js'
import { ReportsResource } from './reports.js'
import { RiskVerificationsResource } from './risk-verifications.js'
import { RolesResource } from './roles.js'
import { UsersResource } from './users.js'
import { VendorCreditsResource } from './vendor-credits.js'
import { VendorsResource } from './vendors.js'
import { NetworkResource } from './network.js'
import { PartnerResource } from './partner.js'
import { SpendResource } from './spend.js'
import { EventsResource } from './events.js'
import { ExportsResource } from './exports.js'

/** All resources of the API, as fields. */
export class Resources extends Resource {
  readonly auth = new AuthResource(this.core)
  readonly mfa = new MfaResource(this.core)
  readonly attachments = new AttachmentsResource(this.core)
  readonly bills = new BillsResource(this.core)
  readonly billApprovals = new BillApprovalsResource(this.core)
  readonly classifications = new ClassificationsResource(this.core)
  readonly creditMemos = new CreditMemosResource(this.core)
  readonly customers = new CustomersResource(this.core)
  readonly documents = new DocumentsResource(this.core)
  readonly fundingAccounts = new FundingAccountsResource(this.core)
  readonly health = new HealthResource(this.core)
  readonly invoices = new InvoicesResource(this.core)
  readonly organizations = new OrganizationsResource(this.core)
  readonly payments = new PaymentsResource(this.core)
  readonly receivablePayments = new ReceivablePaymentsResource(this.core)
  readonly recurringInvoices = new RecurringInvoicesResource(this.core)
  readonly recurringBills = new RecurringBillsResource(this.core)
  readonly reports = new ReportsResource(this.core)
  readonly riskVerifications = new RiskVerificationsResource(this.core)
  readonly roles = new RolesResource(this.core)
  readonly users = new UsersResource(this.core)
  readonly vendorCredits = new VendorCreditsResource(this.core)
  readonly vendors = new VendorsResource(this.core)
  readonly network = new NetworkResource(this.core)
  readonly partner = new PartnerResource(this.core)
  readonly spend = new SpendResource(this.core)
  readonly events = new EventsResource(this.core)
  readonly exports = new ExportsResource(this.core)
}
