/**
 * What was made by an earlier run is found, not made again. Without this, a second run would enter the same invoice as a new bill, with a new id, and nothing
 * could tell its payment from a second debt.
 */
import type { Bill, BillCreate, BillEntity, Vendor, VendorCreate } from '../../src/index.js'

/** The vendor of this name. Where several have it, or it was archived, a person has to say what is meant. */
export async function vendorOnce(bill: Bill, wanted: VendorCreate): Promise<Vendor> {
  const found = await bill.vendors.list({ filters: { name: { eq: wanted.name } } }).toArray()
  const [vendor, other] = found.filter(({ name }) => name === wanted.name)
  if (other) throw new Error(`There are several vendors named ${wanted.name}, such as ${vendor?.id} and ${other.id}. Which is to be paid?`)
  if (vendor?.archived) throw new Error(`${wanted.name} (${vendor.id}) is archived. Was it paid before?`)
  return vendor ?? bill.vendors.create(wanted)
}

/** The vendor's bill with this invoice number, an archived one too: it may have been paid before it was put away. */
export async function billOnce(bill: Bill, wanted: BillCreate & { invoice: { invoiceNumber: string } }): Promise<BillEntity> {
  for await (const entered of bill.bills.list({ filters: { vendorId: { eq: wanted.vendorId } } })) {
    if (entered.vendorId === wanted.vendorId && entered.invoice?.invoiceNumber === wanted.invoice.invoiceNumber) return entered
  }
  return bill.bills.create(wanted)
}
