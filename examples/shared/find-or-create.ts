/**
 * Finds what an earlier run created, or creates it. Without this, a second run
 * would enter the same invoice again, as a bill with a new ID. The program
 * would then pay that bill, too.
 */
import type {
  Bill,
  BillCreate,
  BillEntity,
  Vendor,
  VendorCreate,
} from '../../src/index.js'

/**
 * @throws Error if several vendors have this name, or if the vendor is
 * archived. Then a person has to decide.
 */
export async function findOrCreateVendor(
  bill: Bill,
  input: VendorCreate,
): Promise<Vendor> {
  const filters = { name: { eq: input.name } }
  const found = await bill.vendors.list({ filters }).toArray()
  const [vendor, other] = found.filter(({ name }) => name === input.name)
  if (other) {
    throw new Error(
      `Several vendors are named ${input.name}: ${vendor?.id}, ${other.id}. ` +
        'Which one should be paid?',
    )
  }
  if (vendor?.archived) {
    throw new Error(
      `${input.name} (${vendor.id}) is archived. Has it been paid before?`,
    )
  }
  return vendor ?? bill.vendors.create(input)
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
  const filters = { vendorId: { eq: input.vendorId } }
  for await (const item of bill.bills.list({ filters })) {
    const isSameVendor = item.vendorId === input.vendorId
    const { invoiceNumber } = input.invoice
    if (isSameVendor && item.invoice?.invoiceNumber === invoiceNumber)
      return item
  }
  return bill.bills.create(input)
}
