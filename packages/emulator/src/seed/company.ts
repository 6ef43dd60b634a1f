/** The records of the sample company. */
import type { SeedRecords } from './records.js'

const address = (line1: string, city: string, stateOrProvince: string, zipOrPostalCode: string): object => ({ line1, city, stateOrProvince, zipOrPostalCode, country: 'US' })

export const COMPANY: SeedRecords = {
  'fundingAccounts.banks': [{ nameOnAccount: 'Juniper & Sage', routingNumber: '074000010', accountNumber: '111222333', type: 'CHECKING', ownerType: 'BUSINESS', bankName: 'Meadow Bank', $then: [['verifyBankAccount', { depositAmount: 0.5 }]] }],
  vendors: [
    { $key: 'cedar', name: 'Cedar Paper Supply', email: 'billing@cedar.example', accountType: 'BUSINESS', address: address('12 Mill Lane', 'Portland', 'OR', '97201') },
    { $key: 'maple', name: 'Maple Street Print', email: 'accounts@maple.example', accountType: 'BUSINESS', address: address('480 Maple Street', 'Denver', 'CO', '80202') },
    { $key: 'birch', name: 'Birch Office Plants', email: 'hello@birch.example', accountType: 'BUSINESS', address: address('7 Garden Row', 'Austin', 'TX', '78701'), $then: [['archiveVendor']] },
  ],
  customers: [{ $key: 'aspen', name: 'Aspen Outdoor', email: 'pay@aspen.example', accountType: 'BUSINESS' }],
  bills: [
    { vendorId: '$ref:cedar', dueDate: '2026-03-20', billLineItems: [{ amount: 240.5 }], invoice: { invoiceNumber: 'CP-1001', invoiceDate: '2026-02-20' } },
    { vendorId: '$ref:maple', dueDate: '2026-03-27', billLineItems: [{ amount: 1180 }], invoice: { invoiceNumber: 'MS-2203', invoiceDate: '2026-02-25' } },
  ],
}
