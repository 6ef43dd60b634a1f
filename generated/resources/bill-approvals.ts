// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { BillApprovalAction, BillApprovalPolicy, BillApprovalPolicyCreate, PendingBillsResult, StatusResult } from '../contract/schema.js'
import { Resource, type CallPromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.billApprovals.policies` */
export class BillApprovalsPoliciesResource extends Resource {
  /**
   * Get list of bill approval policies. Approval policies of the organization, all at once. Deleted ones are not among them.
   *
   * `GET /connect/v3/bill-approvals/policies`
   *
   * @see https://developer.bill.com/reference/listbillapprovalpolicies
   */
  list(options?: RequestOptions): CallPromise<BillApprovalPolicy[]> {
    return this.call('listBillApprovalPolicies', {}, options)
  }

  /**
   * Create a bill approval policy. Makes an approval policy. Some of BILL's pages print a path without `/policies`; its reference and collection have this one.
   *
   * `POST /connect/v3/bill-approvals/policies`
   *
   * @see https://developer.bill.com/reference/createbillapprovalpolicy
   */
  create(body: BillApprovalPolicyCreate, options?: RequestOptions): CallPromise<BillApprovalPolicy> {
    return this.call('createBillApprovalPolicy', { body }, options)
  }

  /**
   * Update a bill approval policy. Sets the whole approval policy.
   *
   * `PUT /connect/v3/bill-approvals/policies/{policyId}`
   *
   * @param policyId Id of the policy: id of the organization, a hyphen and a further part.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updatebillapprovalpolicy
   */
  replace(policyId: string, body: BillApprovalPolicyCreate, options?: RequestOptions): CallPromise<BillApprovalPolicy> {
    return this.call('updateBillApprovalPolicy', { path: { policyId }, body }, options)
  }

  /**
   * Delete a bill approval policy. Deletes an approval policy for good.
   *
   * `DELETE /connect/v3/bill-approvals/policies/{policyId}`
   *
   * @param policyId Id of the policy: id of the organization, a hyphen and a further part.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/deletepolicy
   */
  delete(policyId: string, options?: RequestOptions): CallPromise<StatusResult> {
    return this.call('deletePolicy', { path: { policyId } }, options)
  }
}

/** `bill.billApprovals` */
export class BillApprovalsResource extends Resource {
  readonly policies = new BillApprovalsPoliciesResource(this.core)

  /**
   * Approve or deny a bill. Approves or denies bills, one item for each. The signed-in user must be an approver of the bills. What happens when only some can be done is not documented.
   *
   * `POST /connect/v3/bill-approvals/actions`
   *
   * @see https://developer.bill.com/reference/billapprovedenyactions
   */
  approveOrDeny(body: BillApprovalAction[], options?: RequestOptions): CallPromise<StatusResult> {
    return this.call('billApproveDenyActions', { body }, options)
  }

  /**
   * Get list of bills pending approval. Bills that wait for the signed-in user to approve or deny them.
   *
   * `GET /connect/v3/bill-approvals/pending-user-approvals`
   *
   * @see https://developer.bill.com/reference/listbilluserapprovals
   */
  listPending(options?: RequestOptions): CallPromise<PendingBillsResult> {
    return this.call('listBillUserApprovals', {}, options)
  }
}
