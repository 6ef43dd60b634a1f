/** What is added by hand to `bill.documents`. */
import { DocumentsResource } from '../../generated/resources/documents.js'
import type { DocumentUploadStatus } from '../../generated/contract/schema.js'
import { BillError, TimeoutError } from '../errors/index.js'
import type { RequestOptions } from '../http/request-options.js'
import { sleep } from '../http/sleep.js'

export interface WaitForUploadOptions {
  /** Milliseconds to wait in all. Default five minutes; BILL says that an upload takes a few. */
  timeout?: number
  /** Milliseconds before the second look; each further wait is half as long again, up to 15 s. Default 1,000. */
  pollInterval?: number
}

const MAX_POLL_INTERVAL_MS = 15_000

/** `bill.documents` */
export class Documents extends DocumentsResource {
  /**
   * Waits until an uploaded file has become a document: asks for the status of the upload, again and again with growing pauses.
   * @param uploadId Id that `upload` answered, begins with 0du.
   * @returns the status with its `documentId`.
   * @throws TimeoutError when it is not there after `maxWait`; the upload may still end well.
   * @throws BillError when BILL does not know the upload.
   * @see https://developer.bill.com/reference/uploadstatus
   */
  async waitForUpload(uploadId: string, { timeout = 300_000, pollInterval = 1_000 }: WaitForUploadOptions = {}, options?: RequestOptions): Promise<DocumentUploadStatus & { documentId: string }> {
    const end = performance.now() + timeout
    for (let wait = pollInterval; ; wait = Math.min(wait * 1.5, MAX_POLL_INTERVAL_MS)) {
      const found = (await this.uploadStatus({ ids: uploadId }, options)).find((status) => status.uploadId === uploadId)
      if (!found) throw new BillError(`BILL knows no upload ${uploadId}. Give the id that documents.upload answered; it begins with 0du.`)
      if (found.status === 'UPLOADED' && found.documentId) return { ...found, documentId: found.documentId }
      if (performance.now() + wait > end) throw new TimeoutError(`The upload ${uploadId} is ${found.status ?? 'not done'} after ${timeout} ms. Ask again later.`)
      await sleep(wait, options?.signal)
    }
  }
}
