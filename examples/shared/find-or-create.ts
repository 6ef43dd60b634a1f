/**
 * Finds what an earlier run created, or creates it. Without this, a second run
 * would enter the same invoice again, as a bill with a new ID. The program
 * would then pay that bill, too.
 */
import {
  findOrCreate,
  type Bill,
  type BillCreate,
  type BillEntity,
  type Vendor,
  type VendorCreate,
} from '../../src/index.js'

/**
 * @throws BillError if several vendors have this name, and Error if the vendor
 * is archived. Then a person has to decide.
 */
export async function findOrCreateVendor(
  bill: Bill,
  input: VendorCreate,
): Promise<Vendor> {
  const { item: vendor } = await findOrCreate(
    bill.vendors.list({ filters: { name: { eq: input.name } } }),
    () => bill.vendors.create(input),
    { match: ({ name }) => name === input.name },
  )
  if (vendor.archived) {
    throw new Error(
      `${input.name} (${vendor.id}) is archived. Has it been paid before?`,
    )
  }
  return vendor
}

type BillInput = BillCreate & { invoice: { invoiceNumber: string } }

/**
 * Also finds archived bills, because a bill may have been paid before it was
 * archived.
 */
export async function findOrCreateBill(
  bill: Bill,
  input: BillInput,
): Promise<BillEntity> {
  const { item } = await findOrCreate(
    bill.bills.list({ filters: { vendorId: { eq: input.vendorId } } }),
    () => bill.bills.create(input),
    {
      match: ({ vendorId, invoice }) =>
        vendorId === input.vendorId &&
        invoice?.invoiceNumber === input.invoice.invoiceNumber,
    },
  )
  return item
}
