// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { HealthCheck } from '../contract/schema.js'
import { Resource, type CallPromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.health` */
export class HealthResource extends Resource {
  /**
   * Check app health. Whether the Connect API is up. Needs no sign-in.
   *
   * `GET /connect/v3/health`
   *
   * @see https://developer.bill.com/reference/gethealthcheck
   */
  get(options?: RequestOptions): CallPromise<HealthCheck> {
    return this.call('getHealthCheck', {}, options)
  }
}
