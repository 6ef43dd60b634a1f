// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { ListExportsQuery } from '../contract/filters.js'
import type { DownloadLink, ExportRecord } from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.exports` */
export class ExportsResource extends Resource {
  /**
   * Get list of exported BILL records. Files that BILL made on the schedules that were set up in its web app; the API cannot begin an export. Since 2026-05-12. Beyond exportId the fields of a row are not known.
   *
   * `GET /connect/v3/exports`
   *
   * @see https://developer.bill.com/reference/listexports
   */
  list(query?: ListExportsQuery, options?: RequestOptions): PagePromise<ExportRecord> {
    return this.page('listExports', { query }, options)
  }

  /**
   * Get exported record download URL. Where the file of an export is. Fetch it without any header; it is CSV. Since 2026-05-12.
   *
   * `GET /connect/v3/exports/{exportId}/download-link`
   *
   * @param exportId Id of the export, from the list.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getdownloadlink
   */
  downloadLink(exportId: string, options?: RequestOptions): CallPromise<DownloadLink> {
    return this.call('getDownloadLink', { path: { exportId } }, options)
  }
}
