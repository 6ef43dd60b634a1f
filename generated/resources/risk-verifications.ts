// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { RiskPhoneCreate, RiskPhoneStatus, RiskVerification } from '../contract/schema.js'
import { Resource, type CallPromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.riskVerifications` */
export class RiskVerificationsResource extends Resource {
  /**
   * Get risk verification details. How the identity check of the organization stands.
   *
   * `GET /connect/v3/risk-verifications`
   *
   * @see https://developer.bill.com/reference/getriskverifications
   */
  get(options?: RequestOptions): CallPromise<RiskVerification> {
    return this.call('getRiskVerifications', {}, options)
  }

  /**
   * Initiate risk verification for an organization. Begins the identity check of the organization and its owner. The signed-in user needs a phone for it and must be an administrator. The outcome also comes with the webhook risk-verification.updated. BILL answers 200, not 201.
   *
   * `POST /connect/v3/risk-verifications`
   *
   * @see https://developer.bill.com/reference/initiateriskverifications
   */
  initiate(options?: RequestOptions): CallPromise<RiskVerification> {
    return this.call('initiateRiskVerifications', {}, options)
  }

  /**
   * Get phone status for risk verification. Whether the signed-in user has a phone for risk verification.
   *
   * `GET /connect/v3/risk-verifications/phone`
   *
   * @see https://developer.bill.com/reference/getriskverificationphone
   */
  phone(options?: RequestOptions): CallPromise<RiskPhoneStatus> {
    return this.call('getRiskVerificationPhone', {}, options)
  }

  /**
   * Add phone for risk verification. Gives the signed-in user a phone for risk verification. Do this before the check is begun.
   *
   * `POST /connect/v3/risk-verifications/phone`
   *
   * @see https://developer.bill.com/reference/createriskverificationphone
   */
  createPhone(body: RiskPhoneCreate, options?: RequestOptions): CallPromise<void> {
    return this.call('createRiskVerificationPhone', { body }, options)
  }
}
