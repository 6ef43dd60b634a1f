// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type {
  MfaChallengeRequest,
  MfaChallengeResponse,
  MfaChallengeValidateRequest,
  MfaChallengeValidateResponse,
  MfaPhoneList,
  MfaSetupRequest,
  MfaSetupResponse,
  MfaSetupValidateRequest,
  MfaStepUpRequest,
  MfaStepUpResponse,
  StatusResult,
} from '../contract/schema.js'
import { Resource, type CallPromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.mfa` */
export class MfaResource extends Resource {
  /**
   * Generate MFA challenge. Sends a six-digit code to the user's first phone. At most five messages a minute; after too many tries BILL answers BDC_1358. Not for sync-token sessions.
   *
   * `POST /connect/v3/mfa/challenge`
   *
   * @see https://developer.bill.com/reference/generatechallenge
   */
  challenge(body?: MfaChallengeRequest, options?: RequestOptions): CallPromise<MfaChallengeResponse> {
    return this.call('generateChallenge', { body }, options)
  }

  /**
   * Validate MFA challenge. Answers a challenge with the code. The session is MFA-trusted at once; with rememberMe the MFA id makes sessions trusted for 30 days. A code that is too old is answered with BDC_1374.
   *
   * `POST /connect/v3/mfa/challenge/validate`
   *
   * @see https://developer.bill.com/reference/validatechallenge
   */
  validateChallenge(body: MfaChallengeValidateRequest, options?: RequestOptions): CallPromise<MfaChallengeValidateResponse> {
    return this.call('validateChallenge', { body }, options)
  }

  /**
   * Get list of MFA phone numbers. Phones that the signed-in user has registered for MFA. There are no pages.
   *
   * `GET /connect/v3/mfa/phones`
   *
   * @see https://developer.bill.com/reference/listmfaphones
   */
  phones(options?: RequestOptions): CallPromise<MfaPhoneList> {
    return this.call('listMfaPhones', {}, options)
  }

  /**
   * Add phone for MFA setup. Registers a phone for MFA and sends it a six-digit code. At most five messages a minute. Sandbox too needs a real phone: no test code is known.
   *
   * `POST /connect/v3/mfa/setup`
   *
   * @see https://developer.bill.com/reference/setup
   */
  setup(body: MfaSetupRequest, options?: RequestOptions): CallPromise<MfaSetupResponse> {
    return this.call('setup', { body }, options)
  }

  /**
   * Validate phone for MFA setup. Ends a phone's registration with the code that it got. Some of BILL's pages name the path `/v3/mfa/validate`; its collection has this one.
   *
   * `POST /connect/v3/mfa/setup/validate`
   *
   * @see https://developer.bill.com/reference/validate
   */
  validateSetup(body: MfaSetupValidateRequest, options?: RequestOptions): CallPromise<StatusResult> {
    return this.call('validate', { body }, options)
  }

  /**
   * MFA step-up for API session. Makes an open session MFA-trusted, when the sign-in was made without an MFA id.
   *
   * `POST /connect/v3/mfa/step-up`
   *
   * @see https://developer.bill.com/reference/stepupsession
   */
  stepUp(body: MfaStepUpRequest, options?: RequestOptions): CallPromise<MfaStepUpResponse> {
    return this.call('stepUpSession', { body }, options)
  }
}
