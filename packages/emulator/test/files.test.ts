import { Bill } from 'bill-sdk'
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../src/local.ts'

const BYTES = new TextEncoder().encode('%PDF-1.7 an invoice')

async function setUp() {
  const emulator = createEmulator({ checkResponses: true })
  const bill = new Bill(emulator.clientOptions() as never)
  const [payable] = await bill.bills.list().toArray()
  const [vendor] = await bill.vendors.list().toArray()
  return { emulator, bill, billId: String(payable?.id), vendorId: String(vendor?.id) }
}

const textOf = async (blob: Blob) => new TextDecoder().decode(await blob.arrayBuffer())

describe('files', () => {
  it('[document-upload] become documents on the clock, and [file-download] give their bytes back', async () => {
    const { emulator, bill, billId } = await setUp()
    const upload = await bill.documents.upload(billId, BYTES, { name: 'invoice.pdf' })
    expect(await bill.documents.uploadStatus({ ids: upload.id })).toMatchObject([{ status: 'IN_PROGRESS' }])
    await emulator.clock.advance({ minutes: 2 })
    const [status] = await bill.documents.uploadStatus({ ids: upload.id })
    expect(status).toMatchObject({ status: 'UPLOADED' })
    const document = await bill.documents.get(String(status?.documentId))
    expect(document).toMatchObject({ name: 'invoice.pdf', scanStatus: 'CLEAN' })
    expect(await textOf(await bill.download(String(document.downloadLink)))).toBe('%PDF-1.7 an invoice')
    expect(await bill.documents.list(billId).toArray()).toHaveLength(1)
  })

  it('attach to a vendor, and can be deleted', async () => {
    const { bill, vendorId } = await setUp()
    const attachment = await bill.attachments.uploadForVendor(vendorId, BYTES, { name: 'w9.pdf' })
    expect(await bill.attachments.listForVendor(vendorId).toArray()).toMatchObject([{ name: 'w9.pdf' }])
    await bill.attachments.delete(attachment.id)
    expect(await bill.attachments.listForVendor(vendorId).toArray()).toEqual([])
  })

  it('[file-size] have at most 6 MB', async () => {
    const { emulator, vendorId } = await setUp()
    const bill = new Bill(emulator.clientOptions() as never)
    const { sessionId } = await bill.auth.login()
    const url = `http://127.0.0.1/connect/v3/attachments/vendors/${vendorId}?name=big.pdf`
    const response = await emulator.fetch(url, { method: 'POST', body: new Uint8Array(6 * 1024 * 1024 + 1), headers: { sessionId, devKey: emulator.credentials.devKey } })
    expect(response.status).toBe(400)
  })

  it('are for the session of their organization', async () => {
    const { emulator, bill, vendorId } = await setUp()
    const { id } = await bill.attachments.uploadForVendor(vendorId, BYTES, { name: 'w9.pdf' })
    expect((await emulator.fetch(`http://127.0.0.1/connect/v3/downloads/${id}`)).status).toBe(401)
  })

  it('and other bodies are cut off where they are too large, also without a length', async () => {
    const { emulator } = await setUp()
    const stream = (megabytes: number) => {
      let left = megabytes
      return new ReadableStream<Uint8Array>({ pull: (controller) => (left-- > 0 ? controller.enqueue(new Uint8Array(1024 * 1024)) : controller.close()) })
    }
    const send = async (method: string, path: string, megabytes: number) => (await emulator.fetch(`http://127.0.0.1${path}`, { method, body: stream(megabytes), duplex: 'half' } as RequestInit)).status
    expect(await send('PUT', '/spend-uploads/any', 65)).toBe(413)
    expect(await send('POST', '/connect/v3/login', 9)).toBe(413)
    expect(await send('POST', '/authx/token', 1)).toBe(400)
  })
})
