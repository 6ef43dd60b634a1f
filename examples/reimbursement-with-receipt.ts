/**
 * Uploads a photo of a receipt, requests a reimbursement with it, and approves
 * the reimbursement.
 *
 * The API doesn't receive the image itself. `uploadImage` gets an upload URL
 * from BILL, and uploads the image to it without BILL's headers. The
 * reimbursement then refers to this URL.
 *
 * Needs: BILL_API_TOKEN of a Spend & Expense administrator. Optional: a .jpg or
 *        .png file as the argument.
 * Emulator: npm run emulator. In a second shell, run the export lines that it
 *        prints, then
 *        npx tsx examples/spend-budgets-and-cards.ts
 *        npx tsx examples/reimbursement-with-receipt.ts
 * Sandbox: BILL_API_TOKEN=… npx tsx examples/reimbursement-with-receipt.ts \
 *          receipt.jpg
 */
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { Bill } from '../src/index.js'

/** BILL accepts these types, and flags an image that has another type. */
const CONTENT_TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
}
/** One white pixel, for a run without an argument. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAG7buVgAAAABJRU5ErkJggg=='

const bill = new Bill()

const [file] = process.argv.slice(2)
const filename = file ? basename(file) : 'pixel.png'
const contentType = CONTENT_TYPES[extname(filename).toLowerCase()]
if (!contentType) throw new Error(`${filename} is neither .jpg nor .png.`)
const image = new Uint8Array(
  file ? await readFile(file) : Buffer.from(PIXEL, 'base64'),
)

console.log('1. Choose the user and the budget')
const me = await bill.spend.users.current()
const [budget] = await bill.spend.budgets.list().toArray({ limit: 1 })
if (!budget)
  throw new Error(
    'There is no budget yet. spend-budgets-and-cards.ts creates one.',
  )
console.log(`   ${me.firstName} ${me.lastName}, ${budget.name}`)

console.log(`2. Upload ${filename} (${image.byteLength} bytes)`)
const url = await bill.spend.reimbursements.uploadImage(image, { contentType })
// The URL is signed, so anyone who has it can upload. Don't log its query.
console.log(`   to ${new URL(url).host}`)

console.log('3. Request the reimbursement')
const created = await bill.spend.reimbursements.create({
  userId: me.uuid,
  budgetId: budget.uuid,
  merchantName: 'Corner Deli',
  occurredDate: new Date().toISOString().slice(0, 10),
  amount: 42.8,
  note: 'Workshop lunch',
  receipts: [{ url, filename }],
})
const receipts = created.receipts?.length ?? 0
console.log(`   ${created.uuid}: ${created.amount}, ${created.status}`)
console.log(`   receipts: ${receipts}`)

// Only an ADMIN can approve, and your company may require more approvals.
console.log('4. Approve it')
const approved = await bill.spend.reimbursements.approveOrDeny(created.uuid, {
  action: 'APPROVE',
  note: 'Fine for the workshop',
})
console.log(`   It is now ${approved.status}`)

console.log('5. Print its history')
for (const {
  occurredTime,
  actorRole,
  status,
  note,
} of approved.statusHistory ?? []) {
  console.log(
    `   - ${occurredTime} ${actorRole}: ${status}${note ? ` (${note})` : ''}`,
  )
}
console.log(
  'Done. To add a receipt later, use bill.spend.reimbursements.uploadReceipt.',
)
