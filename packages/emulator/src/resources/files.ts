/** Documents of bills, and attachments of vendors, customers and invoices: they take bytes and give them back. https://developer.bill.com/docs/documents-attachments */
import type { Call, Handler, Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { reject } from '../errors.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import type { TimerHandler } from '../timers.js'
import { toTimestamp } from '../world.js'
import { bills } from './bills.js'
import { customers } from './customers.js'
import { definitionOf } from './definitions.js'
import { findRow } from './generic.js'
import { invoices } from './invoices.js'
import { listRows } from './list.js'
import type { Resource } from './resource.js'
import { vendors } from './vendors.js'

export const fileRules = defineRules({
  'file-size': {
    text: 'A file has at most 6 MB.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/documents-attachments', operations: ['createBillDocument', 'createVendorAttachment', 'createCustomerAttachment', 'createInvoiceAttachment'],
  },
  'document-upload': {
    text: 'The upload of a document takes a while: its temporary ID leads to the document once it is UPLOADED. The emulator takes two minutes of its clock.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/uploadstatus; BILL says a few minutes', operations: ['createBillDocument', 'uploadStatus', 'getDocument', 'listDocuments'],
  },
  'file-download': {
    text: 'A downloadLink returns the bytes to a request with the session.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/documents-attachments', operations: ['getDocument', 'getAttachment'],
  },
})

const DOCUMENTS = 'documents'
const ATTACHMENTS = 'attachments'
const UPLOADS = 'documents.uploads'
const MAX_BYTES = 6 * 1024 * 1024
const UPLOAD_MS = 2 * 60_000
export const DOCUMENT_READY = 'document-ready'

/** Where a file can be downloaded. The path is not one of BILL's; its links are opaque. */
export const DOWNLOADS = '/connect/v3/downloads'

const documents = definitionOf(DOCUMENTS)
const attachments = definitionOf(ATTACHMENTS)

function readFile(call: Call): { name: string; __bytes: string } {
  const bytes = call.bytes ?? new Uint8Array()
  if (bytes.length > MAX_BYTES) rejectBy(fileRules['file-size'], 400, 'BDC_1119', 'The file is larger than 6 MB.')
  return { name: call.query['name'] ?? 'file', __bytes: encode(bytes) }
}

function encode(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

export const decode = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

const withLink = (call: Call) => (row: Row): Json => ({ ...row.data, downloadLink: `${call.origin}${DOWNLOADS}/${row.id}` })

const attach = (owner: Resource, parameter: string): Handler => (call) => {
  const { id: parent } = findRow(call, owner, call.path[parameter])
  const id = call.world.store.createId('att')
  return withLink(call)(call.world.store.insert<Json>(ATTACHMENTS, call.owner, id, { id, __parent: parent, createdTime: toTimestamp(call.now), ...readFile(call) }))
}

const listOf = (collection: string, owner: Resource, parameter: string): Handler => (call) => {
  const { id: parent } = findRow(call, owner, call.path[parameter])
  return listRows(call, call.world.store.table(collection, call.owner).where('__parent', parent), withLink(call))
}

function uploadDocument(call: Call): Json {
  const { id: parent } = findRow(call, bills, call.path['billId'])
  const uploadId = call.world.store.createId('0du')
  call.world.store.insert<Json>(UPLOADS, call.owner, uploadId, { uploadId, status: 'IN_PROGRESS', __parent: parent, ...readFile(call) })
  call.world.clock.scheduleFor(uploadId, DOCUMENT_READY, call.now + UPLOAD_MS)
  return { id: uploadId, scanStatus: 'IN_QUEUE' }
}

export const finishUpload: TimerHandler = (world, { id: uploadId }) => {
  const upload = world.store.get(UPLOADS, String(uploadId)) as Row
  const { name, __bytes, __parent } = upload.data
  const id = world.store.createId('00h')
  world.store.insert<Json>(DOCUMENTS, upload.owner, id, { id, name, __bytes, __parent, createdTime: toTimestamp(world.clock.now()), scanStatus: 'CLEAN', numOfPages: 1 })
  world.store.update<Json>(UPLOADS, upload, { uploadId, documentId: id, status: 'UPLOADED' })
}

function uploadStatus(call: Call): unknown[] {
  const ids = (call.query['ids'] ?? '').split(',').map((id) => id.trim())
  return ids.map((id) => {
    const row = call.world.store.get(UPLOADS, id)
    return row?.owner === call.owner ? row.data : rejectBy(fileRules['document-upload'], 404, 'BDC_1205', `${id} : the upload does not exist.`)
  })
}

/** The bytes of a file of the organization. */
export function findFile(world: Call['world'], owner: string, id: string): Row | undefined {
  const row = world.store.get(DOCUMENTS, id) ?? world.store.get(ATTACHMENTS, id)
  return row?.owner === owner ? row : undefined
}

export const fileHandlers: Handlers = {
  createVendorAttachment: attach(vendors, 'vendorId'),
  createCustomerAttachment: attach(customers, 'customerId'),
  createInvoiceAttachment: attach(invoices, 'invoiceId'),
  listVendorAttachments: listOf(ATTACHMENTS, vendors, 'vendorId'),
  listCustomerAttachments: listOf(ATTACHMENTS, customers, 'customerId'),
  listInvoiceAttachments: listOf(ATTACHMENTS, invoices, 'invoiceId'),
  getAttachment: (call) => withLink(call)(findRow(call, attachments, call.path['attachmentId'])),
  createBillDocument: uploadDocument,
  listDocuments: listOf(DOCUMENTS, bills, 'billId'),
  getDocument: (call) => withLink(call)(findRow(call, documents, call.path['documentId'])),
  uploadStatus,
  getDownloadLink: (call) => reject(404, 'BDC_1205', `${String(call.path['exportId'])} : the export does not exist.`),
}
