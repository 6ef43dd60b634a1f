/** Hand-written extensions of `bill.documents`. */
import type { DocumentUploadStatus } from '../../generated/contract/schema.js'
import type { DocumentsResource } from '../../generated/resources/documents.js'
import { BillError, TimeoutError } from '../errors/index.js'
import { poll } from './poll.js'
import { resourceClass, type RequestOptions } from './resource.js'

/** Options of `bill.documents.waitForUpload`. */
export interface WaitForUploadOptions {
  /** Maximum time to wait, in milliseconds. Defaults to five minutes. BILL says that an upload takes a few minutes. */
  timeout?: number | undefined
  /** Milliseconds between the first two polls. The interval then grows by half after each poll, up to 15 seconds. Defaults to 1,000. */
  pollInterval?: number | undefined
}

const MAX_POLL_INTERVAL_MS = 15_000

/** `bill.documents` */
export class Documents extends resourceClass<DocumentsResource>('documents') {
  /**
   * Polls the status of an upload until its file has become a document.
   *
   * ```ts
   * const upload = await bill.documents.upload(billId, file, { name: 'invoice.pdf' })
   * const { documentId } = await bill.documents.waitForUpload(upload.id)
   * ```
   * @param uploadId the `id` that `upload` returned; begins with `0du`.
   * @returns the status, with its `documentId`.
   * @throws TimeoutError if the document is not available after `timeout`. The upload can still succeed.
   * @throws BillError if BILL has no upload with this ID.
   * @see https://developer.bill.com/reference/uploadstatus
   */
  async waitForUpload(uploadId: string, { timeout = 300_000, pollInterval = 1_000 }: WaitForUploadOptions = {}, options?: RequestOptions): Promise<DocumentUploadStatus & { documentId: string }> {
    let status = 'not complete'
    const check = async (): Promise<(DocumentUploadStatus & { documentId: string }) | undefined> => {
      const found = (await this.uploadStatus({ ids: uploadId }, options)).find((upload) => upload.uploadId === uploadId)
      if (!found) throw new BillError(`BILL has no upload ${uploadId}. Pass the ID that documents.upload returned; it begins with 0du.`)
      if (found.status === 'UPLOADED' && found.documentId) return { ...found, documentId: found.documentId }
      status = found.status ?? status
      return undefined
    }
    const onTimeout = (): Error => new TimeoutError(`The upload ${uploadId} is ${status} after ${timeout} ms. Check again later.`)
    return poll(check, onTimeout, { timeout, pollInterval, maxInterval: MAX_POLL_INTERVAL_MS, signal: options?.signal })
  }
}
