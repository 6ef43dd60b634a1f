/**
 * Asks for money back with a photo of the receipt: upload, reimbursement, approval.
 * The image does not go to the API: BILL names an address, the bytes are put there without BILL's headers, and the reimbursement names the address.
 * `uploadImage` does the first two.
 *
 * Needs: BILL_API_TOKEN of an administrator of Spend & Expense; if you like, a .jpg or .png as argument.
 * Mock:  npm run mock, and in a second shell, since the mock's upload address is no real host:
 *        BILL_BASE_URL=http://127.0.0.1:4010 BILL_API_TOKEN=any npx tsx --import ./examples/shared/mock-uploads.ts examples/reimbursement-with-receipt.ts
 * Sandbox: BILL_API_TOKEN=… npx tsx examples/reimbursement-with-receipt.ts receipt.jpg
 */
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { Bill } from '../src/index.js'

/** BILL takes these two, and flags an image whose type does not fit. */
const TYPES: Record<string, string> = { '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.png': 'image/png' }
/** One white pixel, for a run without an argument. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAG7buVgAAAABJRU5ErkJggg=='

const bill = new Bill()

const [file] = process.argv.slice(2)
const filename = file ? basename(file) : 'pixel.png'
const contentType = TYPES[extname(filename).toLowerCase()]
if (!contentType) throw new Error(`${filename} is neither .jpg nor .png.`)
const image = file ? new Uint8Array(await readFile(file)) : Uint8Array.from(Buffer.from(PIXEL, 'base64'))

console.log('1. Who is paid, and from which budget')
const me = await bill.spend.users.current()
const [budget] = await bill.spend.budgets.list().toArray({ limit: 1 })
if (!budget) throw new Error('There is no budget yet. spend-budgets-and-cards.ts makes one.')
console.log(`   ${me.firstName} ${me.lastName}, ${budget.name}`)

console.log(`2. Upload ${filename}, ${image.byteLength} bytes`)
const url = await bill.spend.reimbursements.uploadImage(image, { contentType })
// The address is signed: whoever has it can send an image there. Keep its query out of logs.
console.log(`   to ${new URL(url).host}`)

console.log('3. Ask for the money')
const created = await bill.spend.reimbursements.create({
  userId: me.uuid,
  budgetId: budget.uuid,
  merchantName: 'Corner Deli',
  occurredDate: new Date().toISOString().slice(0, 10),
  amount: 42.8,
  note: 'Workshop lunch',
  receipts: [{ url, filename }],
})
console.log(`   ${created.uuid} over ${created.amount} is ${created.status}, with ${created.receipts?.length ?? 0} receipt`)

console.log('4. Approve it, which only an ADMIN can. One approval may not be all that the company asks for')
const decided = await bill.spend.reimbursements.approveOrDeny(created.uuid, { action: 'APPROVE', note: 'Fine for the workshop' })
console.log(`   now ${decided.status}`)

console.log('5. How it came about')
for (const { occurredTime, actorRole, status, note } of decided.statusHistory ?? []) console.log(`   - ${occurredTime} ${actorRole}: ${status}${note ? ` (${note})` : ''}`)
console.log('Done. A receipt that comes later: bill.spend.reimbursements.uploadReceipt(uuid, image, { filename, contentType }).')
