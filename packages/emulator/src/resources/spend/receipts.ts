/** Receipts: get a URL, PUT the bytes there, and name the URL. https://developer.bill.com/reference/createreceiptuploadurl */
import type { Call } from '../../call.js'
import type { Json } from '../../contract/contract.js'
import { defineRules, rejectBy } from '../../rules/rule.js'
import type { World } from '../../world.js'
import { createUuid } from './ids.js'

export const receiptRules = defineRules({
  'receipt-upload-first': {
    text: 'A receipt names a URL that the emulator issued and that received bytes.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createreceiptuploadurl', operations: ['addTransactionReceipt', 'addReimbursementReceipt', 'createReimbursement', 'createReceiptUploadUrl', 'createImageUploadUrl'],
  },
})

const UPLOADS = 'spend.uploads'

/** Where uploads go. The path is not one of BILL's, whose links lead to another host. */
export const UPLOAD_PATH = '/spend-uploads'

export function createUploadUrl(call: Call): Json {
  const id = call.world.store.createId('upl')
  call.world.store.insert<Json>(UPLOADS, call.owner, id, { received: false })
  return { url: `${call.origin}${UPLOAD_PATH}/${id}` }
}

/** Takes the bytes of an upload. @returns whether the URL was issued. */
export function receive(world: World, id: string, bytes: Uint8Array): boolean {
  const row = world.store.get(UPLOADS, id)
  if (row) world.store.update<Json>(UPLOADS, row, { received: true, size: bytes.length })
  return row !== undefined
}

/** The receipt of a URL. @throws Rejection 400 if nothing was uploaded there. */
export function createReceipt(call: Call, { url, filename }: { readonly url: string; readonly filename?: string }): Json {
  const id = URL.canParse(url) ? new URL(url).pathname.split('/').at(-1) : undefined
  const upload = id === undefined ? undefined : call.world.store.get(UPLOADS, id)
  if (upload?.owner !== call.owner || upload.data['received'] !== true) rejectBy(receiptRules['receipt-upload-first'], 400, 'BDC_1119', 'url: no file was uploaded to this URL.')
  return { uuid: createUuid(call, 'rct'), url, ...(filename !== undefined && { filename }) }
}
