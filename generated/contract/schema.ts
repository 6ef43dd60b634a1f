// Made by scripts/emit/schema.ts out of spec/. Do not edit; change the spec and run `npm run generate`.

/** Bytes of a file. */
export type Upload = Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>

export interface paths {
    "/connect/v3/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * API login
         * @description Opens a session. It dies after 35 minutes without a call and cannot be renewed. A key may sign in 200 times an hour. With rememberMeId and device the session is MFA-trusted. A sync token makes a session that lives 48 hours without a call, with few rights, no payments and no MFA. Wrong credentials are answered with BDC_1101, a wrong key with BDC_1102. Safe to send again: signing in again makes just another session.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/login/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get API session details
         * @description Whose session this is, and whether MFA is set up, passed or switched off.
         */
        get: operations["getSessionInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * API logout
         * @description Ends the session; its id is dead afterwards. Sessions from partner login and from login-as-user end the same way.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/mfa/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate MFA challenge
         * @description Sends a six-digit code to the user's first phone. At most five messages a minute; after too many tries BILL answers BDC_1358. Not for sync-token sessions.
         */
        post: operations["generateChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/mfa/challenge/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate MFA challenge
         * @description Answers a challenge with the code. The session is MFA-trusted at once; with rememberMe the MFA id makes sessions trusted for 30 days. A code that is too old is answered with BDC_1374.
         */
        post: operations["validateChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/mfa/phones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of MFA phone numbers
         * @description Phones that the signed-in user has registered for MFA. There are no pages.
         */
        get: operations["listMfaPhones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/mfa/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add phone for MFA setup
         * @description Registers a phone for MFA and sends it a six-digit code. At most five messages a minute. Sandbox too needs a real phone: no test code is known.
         */
        post: operations["setup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/mfa/setup/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate phone for MFA setup
         * @description Ends a phone's registration with the code that it got. Some of BILL's pages name the path `/v3/mfa/validate`; its collection has this one.
         */
        post: operations["validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/mfa/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * MFA step-up for API session
         * @description Makes an open session MFA-trusted, when the sign-in was made without an MFA id.
         */
        post: operations["stepUpSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/attachments/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Get list of customer attachments
         * @description Attachments of a customer, page by page.
         */
        get: operations["listCustomerAttachments"];
        put?: never;
        /**
         * Upload customer attachment
         * @description Sends a file of up to 6 MB as raw bytes and attaches it to a customer. BILL takes it in within a few minutes.
         */
        post: operations["createCustomerAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/attachments/invoices/{invoiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice; begins with 00e.
                 * @example 00e01HARBORINV00001a
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Get list of invoice attachments
         * @description Attachments of an invoice, page by page.
         */
        get: operations["listInvoiceAttachments"];
        put?: never;
        /**
         * Upload invoice attachment
         * @description Sends a file of up to 6 MB as raw bytes and attaches it to an invoice. BILL takes it in within a few minutes.
         */
        post: operations["createInvoiceAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/attachments/vendors/{vendorId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        /**
         * Get list of vendor attachments
         * @description Attachments of a vendor, page by page.
         */
        get: operations["listVendorAttachments"];
        put?: never;
        /**
         * Upload vendor attachment
         * @description Sends a file of up to 6 MB as raw bytes and attaches it to a vendor. BILL takes it in within a few minutes.
         */
        post: operations["createVendorAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the attachment; begins with att.
                 * @example att01CEDARAGREEM001a
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        /**
         * Get attachment details
         * @description One attachment, of whatever kind.
         */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        /**
         * Delete an attachment
         * @description Deletes an attachment for good.
         */
        delete: operations["deleteAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of bills
         * @description Bills of the organization, page by page.
         */
        get: operations["listBills"];
        put?: never;
        /**
         * Create a bill
         * @description Makes a bill. For a vendor abroad BILL works out the local amount and the exchange rate from the amount in US dollars. A bill with approvers can be paid through the API only when they have all approved.
         */
        post: operations["createBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/bills/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create multiple bills
         * @description Makes up to 100 bills, also of several vendors; all of them or none.
         */
        post: operations["createBulkBills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/bills/record-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record AP payment
         * @description Records a payment that was made outside BILL; no money moves. BILL answers 200, not 201.
         */
        post: operations["recordPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/bills/{billId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bill; begins with 00n.
                 * @example 00n01CEDARBILL00001a
                 */
                billId: components["parameters"]["BillId"];
            };
            cookie?: never;
        };
        /**
         * Get bill details
         * @description One bill, with the name of its vendor.
         */
        get: operations["getBill"];
        /**
         * Replace a bill
         * @description Sets the whole bill. A line without an id is added and gets one; a line that is left out is removed.
         */
        put: operations["replaceBill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a bill
         * @description Changes the given fields of a bill. The id of a line never changes.
         */
        patch: operations["updateBill"];
        trace?: never;
    };
    "/connect/v3/bills/{billId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bill; begins with 00n.
                 * @example 00n01CEDARBILL00001a
                 */
                billId: components["parameters"]["BillId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a bill
         * @description Archives a bill. Archiving one that is archived already changes nothing.
         */
        post: operations["archiveBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/bills/{billId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bill; begins with 00n.
                 * @example 00n01CEDARBILL00001a
                 */
                billId: components["parameters"]["BillId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived bill
         * @description Brings back an archived bill. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/bill-approvals/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or deny a bill
         * @description Approves or denies bills, one item for each. The signed-in user must be an approver of the bills. What happens when only some can be done is not documented.
         */
        post: operations["billApproveDenyActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/bill-approvals/pending-user-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of bills pending approval
         * @description Bills that wait for the signed-in user to approve or deny them.
         */
        get: operations["listBillUserApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/bill-approvals/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of bill approval policies
         * @description Approval policies of the organization, all at once. Deleted ones are not among them.
         */
        get: operations["listBillApprovalPolicies"];
        put?: never;
        /**
         * Create a bill approval policy
         * @description Makes an approval policy. Some of BILL's pages print a path without `/policies`; its reference and collection have this one.
         */
        post: operations["createBillApprovalPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/bill-approvals/policies/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the policy: id of the organization, a hyphen and a further part.
                 * @example 00801JNPRSTUDIO0001a-7f3c2d10
                 */
                policyId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a bill approval policy
         * @description Sets the whole approval policy.
         */
        put: operations["updateBillApprovalPolicy"];
        post?: never;
        /**
         * Delete a bill approval policy
         * @description Deletes an approval policy for good.
         */
        delete: operations["deletePolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/accounting-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of accounting classes
         * @description Accounting classes of the organization, page by page. Bills, invoices, credits and their lines name one as `accountingClassId`.
         */
        get: operations["listClassificationAccountingClasses"];
        put?: never;
        /**
         * Create an accounting class
         * @description Makes an accounting class. Whether names must be unique is not documented.
         */
        post: operations["createClassificationAccountingClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/accounting-classes/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create multiple accounting classes
         * @description Makes up to 50 accounting classes. What becomes of the others when one is refused is not documented.
         */
        post: operations["bulkCreateClassificationAccountingClass"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update multiple accounting classes
         * @description Changes the given fields of several accounting classes. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
         */
        patch: operations["bulkUpdateClassificationAccountingClass"];
        trace?: never;
    };
    "/connect/v3/classifications/accounting-classes/bulk/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive multiple accounting classes
         * @description Archives several accounting classes. One that is archived already stays as it is; that is inferred from the archive of a single one.
         */
        post: operations["bulkArchiveClassificationAccountingClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/accounting-classes/bulk/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore multiple accounting classes
         * @description Brings back several archived accounting classes. One that is not archived stays as it is; that is inferred from the restore of a single one.
         */
        post: operations["bulkRestoreClassificationAccountingClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/accounting-classes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the accounting class; begins with cls.
                 * @example cls01STUDIOCLS00001a
                 */
                id: components["parameters"]["AccountingClassId"];
            };
            cookie?: never;
        };
        /**
         * Get accounting class details
         * @description One accounting class.
         */
        get: operations["getClassificationAccountingClass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an accounting class
         * @description Changes the given fields of an accounting class.
         */
        patch: operations["updateClassificationAccountingClass"];
        trace?: never;
    };
    "/connect/v3/classifications/accounting-classes/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the accounting class; begins with cls.
                 * @example cls01STUDIOCLS00001a
                 */
                id: components["parameters"]["AccountingClassId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive an accounting class
         * @description Archives an accounting class. Archiving one that is archived already changes nothing; nothing can be deleted.
         */
        post: operations["archiveClassificationAccountingClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/accounting-classes/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the accounting class; begins with cls.
                 * @example cls01STUDIOCLS00001a
                 */
                id: components["parameters"]["AccountingClassId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived accounting class
         * @description Brings back an archived accounting class. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreClassificationAccountingClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/chart-of-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of chart of accounts
         * @description Accounts in the chart of accounts of the organization, page by page. Bills, invoices, credits and their lines name one as `chartOfAccountId`.
         */
        get: operations["listClassificationChartOfAccounts"];
        put?: never;
        /**
         * Create a chart of accounts
         * @description Makes an account in the chart of accounts. Whether names must be unique is not documented.
         */
        post: operations["createClassificationChartOfAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/chart-of-accounts/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create multiple chart of accounts
         * @description Makes up to 50 accounts. What becomes of the others when one is refused is not documented.
         */
        post: operations["bulkCreateClassificationChartOfAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update multiple chart of accounts
         * @description Changes the given fields of several accounts. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
         */
        patch: operations["bulkUpdateClassificationChartOfAccounts"];
        trace?: never;
    };
    "/connect/v3/classifications/chart-of-accounts/bulk/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive multiple chart of accounts
         * @description Archives several accounts. One that is archived already stays as it is; that is inferred from the archive of a single one.
         */
        post: operations["bulkArchiveClassificationChartOfAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/chart-of-accounts/bulk/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore multiple chart of accounts
         * @description Brings back several archived accounts. One that is not archived stays as it is; that is inferred from the restore of a single one.
         */
        post: operations["bulkRestoreClassificationChartOfAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/chart-of-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account; begins with 0ca.
                 * @example 0ca01OFFICEEXP00001a
                 */
                id: components["parameters"]["ChartOfAccountId"];
            };
            cookie?: never;
        };
        /**
         * Get chart of accounts details
         * @description One account.
         */
        get: operations["getClassificationChartOfAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a chart of accounts
         * @description Changes the given fields of an account in the chart of accounts.
         */
        patch: operations["updateClassificationChartOfAccounts"];
        trace?: never;
    };
    "/connect/v3/classifications/chart-of-accounts/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account; begins with 0ca.
                 * @example 0ca01OFFICEEXP00001a
                 */
                id: components["parameters"]["ChartOfAccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a chart of accounts
         * @description Archives an account in the chart of accounts. Archiving one that is archived already changes nothing; nothing can be deleted.
         */
        post: operations["archiveClassificationChartOfAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/chart-of-accounts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account; begins with 0ca.
                 * @example 0ca01OFFICEEXP00001a
                 */
                id: components["parameters"]["ChartOfAccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived chart of accounts
         * @description Brings back an archived account in the chart of accounts. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreClassificationChartOfAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of departments
         * @description Departments of the organization, page by page. Bills, invoices, credits and their lines name one as `departmentId`.
         */
        get: operations["listClassificationDepartments"];
        put?: never;
        /**
         * Create a department
         * @description Makes a department. Whether names must be unique is not documented.
         */
        post: operations["createClassificationDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/departments/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create multiple departments
         * @description Makes up to 50 departments. What becomes of the others when one is refused is not documented.
         */
        post: operations["bulkCreateClassificationDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update multiple departments
         * @description Changes the given fields of several departments. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
         */
        patch: operations["bulkUpdateClassificationDepartment"];
        trace?: never;
    };
    "/connect/v3/classifications/departments/bulk/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive multiple departments
         * @description Archives several departments. One that is archived already stays as it is; that is inferred from the archive of a single one.
         */
        post: operations["bulkArchiveClassificationDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/departments/bulk/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore multiple departments
         * @description Brings back several archived departments. One that is not archived stays as it is; that is inferred from the restore of a single one.
         */
        post: operations["bulkRestoreClassificationDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the department; begins with 0de.
                 * @example 0de01DESIGNDEP00001a
                 */
                id: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        /**
         * Get department details
         * @description One department.
         */
        get: operations["getClassificationDepartment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a department
         * @description Changes the given fields of a department.
         */
        patch: operations["updateClassificationDepartment"];
        trace?: never;
    };
    "/connect/v3/classifications/departments/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the department; begins with 0de.
                 * @example 0de01DESIGNDEP00001a
                 */
                id: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a department
         * @description Archives a department. Archiving one that is archived already changes nothing; nothing can be deleted.
         */
        post: operations["archiveClassificationDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/departments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the department; begins with 0de.
                 * @example 0de01DESIGNDEP00001a
                 */
                id: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived department
         * @description Brings back an archived department. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreClassificationDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of employees
         * @description Employees of the organization, page by page. Lines of bills and vendor credits name one as `employeeId`. An employee has a first and a last name, and no `name` or `description`.
         */
        get: operations["listClassificationEmployees"];
        put?: never;
        /**
         * Create an employee
         * @description Makes an employee. Whether names must be unique is not documented.
         */
        post: operations["createClassificationEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/employees/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create multiple employees
         * @description Makes up to 50 employees. What becomes of the others when one is refused is not documented.
         */
        post: operations["bulkCreateClassificationEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update multiple employees
         * @description Changes the given fields of several employees. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
         */
        patch: operations["bulkUpdateClassificationEmployee"];
        trace?: never;
    };
    "/connect/v3/classifications/employees/bulk/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive multiple employees
         * @description Archives several employees. One that is archived already stays as it is; that is inferred from the archive of a single one.
         */
        post: operations["bulkArchiveClassificationEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/employees/bulk/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore multiple employees
         * @description Brings back several archived employees. One that is not archived stays as it is; that is inferred from the restore of a single one.
         */
        post: operations["bulkRestoreClassificationEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/employees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the employee; begins with emp.
                 * @example emp01AVERYSTON00001a
                 */
                id: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        /**
         * Get employee details
         * @description One employee.
         */
        get: operations["getClassificationEmployee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an employee
         * @description Changes the given fields of an employee.
         */
        patch: operations["updateClassificationEmployee"];
        trace?: never;
    };
    "/connect/v3/classifications/employees/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the employee; begins with emp.
                 * @example emp01AVERYSTON00001a
                 */
                id: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive an employee
         * @description Archives an employee. Archiving one that is archived already changes nothing; nothing can be deleted.
         */
        post: operations["archiveClassificationEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/employees/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the employee; begins with emp.
                 * @example emp01AVERYSTON00001a
                 */
                id: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived employee
         * @description Brings back an archived employee. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreClassificationEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of items
         * @description Items of the organization, page by page. Lines name one as `itemId`; an item of the type SALES_TAX goes into `salesTaxItemId` of invoices and credit memos, and its percentage is applied to their taxable lines.
         */
        get: operations["listClassificationItems"];
        put?: never;
        /**
         * Create an item
         * @description Makes an item. `percentage` may be set only for DISCOUNT, SALES_TAX and OTHER_CHARGE. Whether names must be unique is not documented.
         */
        post: operations["createClassificationItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/items/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create multiple items
         * @description Makes up to 50 items. What becomes of the others when one is refused is not documented.
         */
        post: operations["bulkCreateClassificationItem"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update multiple items
         * @description Changes the given fields of several items. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
         */
        patch: operations["bulkUpdateClassificationItem"];
        trace?: never;
    };
    "/connect/v3/classifications/items/bulk/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive multiple items
         * @description Archives several items. One that is archived already stays as it is; that is inferred from the archive of a single one.
         */
        post: operations["bulkArchiveClassificationItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/items/bulk/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore multiple items
         * @description Brings back several archived items. One that is not archived stays as it is; that is inferred from the restore of a single one.
         */
        post: operations["bulkRestoreClassificationItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; begins with 0ii.
                 * @example 0ii01PRINTITEM00001a
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /**
         * Get item details
         * @description One item.
         */
        get: operations["getClassificationItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an item
         * @description Changes the given fields of an item. `percentage` may be set only for DISCOUNT, SALES_TAX and OTHER_CHARGE.
         */
        patch: operations["updateClassificationItem"];
        trace?: never;
    };
    "/connect/v3/classifications/items/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; begins with 0ii.
                 * @example 0ii01PRINTITEM00001a
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive an item
         * @description Archives an item. Archiving one that is archived already changes nothing; nothing can be deleted.
         */
        post: operations["archiveClassificationItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/items/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; begins with 0ii.
                 * @example 0ii01PRINTITEM00001a
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived item
         * @description Brings back an archived item. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreClassificationItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of jobs
         * @description Jobs of the organization, page by page. Invoices, credit memos and all lines name one as `jobId`.
         */
        get: operations["listClassificationJobs"];
        put?: never;
        /**
         * Create a job
         * @description Makes a job. Whether names must be unique is not documented.
         */
        post: operations["createClassificationJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/jobs/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create multiple jobs
         * @description Makes up to 50 jobs. What becomes of the others when one is refused is not documented.
         */
        post: operations["bulkCreateClassificationJob"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update multiple jobs
         * @description Changes the given fields of several jobs. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
         */
        patch: operations["bulkUpdateClassificationJob"];
        trace?: never;
    };
    "/connect/v3/classifications/jobs/bulk/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive multiple jobs
         * @description Archives several jobs. One that is archived already stays as it is; that is inferred from the archive of a single one.
         */
        post: operations["bulkArchiveClassificationJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/jobs/bulk/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore multiple jobs
         * @description Brings back several archived jobs. One that is not archived stays as it is; that is inferred from the restore of a single one.
         */
        post: operations["bulkRestoreClassificationJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job; begins with job.
                 * @example job01REBRANDJOB0001a
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Get job details
         * @description One job.
         */
        get: operations["getClassificationJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a job
         * @description Changes the given fields of a job.
         */
        patch: operations["updateClassificationJob"];
        trace?: never;
    };
    "/connect/v3/classifications/jobs/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job; begins with job.
                 * @example job01REBRANDJOB0001a
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a job
         * @description Archives a job. Archiving one that is archived already changes nothing; nothing can be deleted.
         */
        post: operations["archiveClassificationJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/jobs/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job; begins with job.
                 * @example job01REBRANDJOB0001a
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived job
         * @description Brings back an archived job. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreClassificationJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of locations
         * @description Locations of the organization, page by page. Bills, invoices, credits and their lines name one as `locationId`.
         */
        get: operations["listClassificationLocations"];
        put?: never;
        /**
         * Create a location
         * @description Makes a location. Whether names must be unique is not documented.
         */
        post: operations["createClassificationLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/locations/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create multiple locations
         * @description Makes up to 50 locations. What becomes of the others when one is refused is not documented.
         */
        post: operations["bulkCreateClassificationLocation"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update multiple locations
         * @description Changes the given fields of several locations. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
         */
        patch: operations["bulkUpdateClassificationLocation"];
        trace?: never;
    };
    "/connect/v3/classifications/locations/bulk/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive multiple locations
         * @description Archives several locations. One that is archived already stays as it is; that is inferred from the archive of a single one.
         */
        post: operations["bulkArchiveClassificationLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/locations/bulk/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore multiple locations
         * @description Brings back several archived locations. One that is not archived stays as it is; that is inferred from the restore of a single one.
         */
        post: operations["bulkRestoreClassificationLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the location; begins with loc.
                 * @example loc01OAKLANDLOC0001a
                 */
                id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        /**
         * Get location details
         * @description One location.
         */
        get: operations["getClassificationLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a location
         * @description Changes the given fields of a location.
         */
        patch: operations["updateClassificationLocation"];
        trace?: never;
    };
    "/connect/v3/classifications/locations/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the location; begins with loc.
                 * @example loc01OAKLANDLOC0001a
                 */
                id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a location
         * @description Archives a location. Archiving one that is archived already changes nothing; nothing can be deleted.
         */
        post: operations["archiveClassificationLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/classifications/locations/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the location; begins with loc.
                 * @example loc01OAKLANDLOC0001a
                 */
                id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived location
         * @description Brings back an archived location. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreClassificationLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/credit-memos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of credit memos
         * @description Credit memos of the organization, page by page; each with `usage`, where it went.
         */
        get: operations["listCreditMemos"];
        put?: never;
        /**
         * Create a credit memo
         * @description Makes a credit memo: what the organization owes the customer. A line has a price and a quantity, or a percentage of the lines above it. Only one of `payToChartOfAccountId` and `payToBankAccountId` may be given.
         */
        post: operations["createCreditMemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/credit-memos/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace multiple credit memos
         * @description Puts a whole new state in place of several credit memos: a line without an id is new, a line that is left out is removed. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
         */
        put: operations["bulkReplaceCreditMemo"];
        /**
         * Create multiple credit memos
         * @description Makes up to 50 credit memos. What becomes of the others when one is refused is not documented.
         */
        post: operations["bulkCreateCreditMemo"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update multiple credit memos
         * @description Changes the given fields of several credit memos; lines are named by their id. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
         */
        patch: operations["bulkUpdateCreditMemo"];
        trace?: never;
    };
    "/connect/v3/credit-memos/bulk/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive multiple credit memos
         * @description Archives several credit memos. One that is archived already stays as it is; that is inferred from the archive of a single one.
         */
        post: operations["bulkArchiveCreditMemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/credit-memos/bulk/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore multiple credit memos
         * @description Brings back several archived credit memos. One that is not archived stays as it is; that is inferred from the restore of a single one.
         */
        post: operations["bulkRestoreCreditMemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/credit-memos/{creditMemoId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the credit memo; begins with ccr.
                 * @example ccr01HARBORCREDIT01a
                 */
                creditMemoId: components["parameters"]["CreditMemoId"];
            };
            cookie?: never;
        };
        /**
         * Get credit memo details
         * @description One credit memo, with `usage`, where it went.
         */
        get: operations["getCreditMemo"];
        /**
         * Replace a credit memo
         * @description Puts a whole new state in place of a credit memo: a line without an id is new, a line that is left out is removed.
         */
        put: operations["replaceCreditMemo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a credit memo
         * @description Changes the given fields of a credit memo; lines are named by their id. Whether one that was applied can still be changed is not documented.
         */
        patch: operations["updateCreditMemo"];
        trace?: never;
    };
    "/connect/v3/credit-memos/{creditMemoId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the credit memo; begins with ccr.
                 * @example ccr01HARBORCREDIT01a
                 */
                creditMemoId: components["parameters"]["CreditMemoId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a credit memo
         * @description Archives a credit memo. Archiving one that is archived already changes nothing.
         */
        post: operations["archiveCreditMemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/credit-memos/{creditMemoId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the credit memo; begins with ccr.
                 * @example ccr01HARBORCREDIT01a
                 */
                creditMemoId: components["parameters"]["CreditMemoId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a credit memo
         * @description Brings back an archived credit memo. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreCreditMemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of customers
         * @description Customers of the organization, page by page.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Makes a customer. A customer who is to be charged needs a billing address.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Get customer details
         * @description One customer.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a customer
         * @description Changes the given fields of a customer.
         */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/connect/v3/customers/{customerId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a customer
         * @description Archives a customer. Archiving one that is archived already changes nothing.
         */
        post: operations["archiveCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/customers/{customerId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived customer
         * @description Brings back an archived customer. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/documents/bills/{billId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bill; begins with 00n.
                 * @example 00n01CEDARBILL00001a
                 */
                billId: components["parameters"]["BillId"];
            };
            cookie?: never;
        };
        /**
         * Get list of documents
         * @description Documents of a bill, page by page.
         */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Upload bill document
         * @description Sends a file of up to 6 MB as raw bytes; it then stands with the bill. BILL takes it in within a few minutes: until then the document has only a temporary id, with which `GET /connect/v3/documents/upload-status` tells how far it is.
         */
        post: operations["createBillDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/documents/upload-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get document upload status
         * @description How far uploads of documents are. How many can be asked for at once is not documented.
         */
        get: operations["uploadStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the document; begins with 00h.
                 * @example 00h01CEDARDOCUM0001a
                 */
                documentId: string;
            };
            cookie?: never;
        };
        /**
         * Get document details
         * @description One document.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/funding-accounts/ap-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of AP Cards
         * @description AP Cards that can pay bills, all at once. BILL answers a bare array.
         */
        get: operations["listPayableApcards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/funding-accounts/banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of bank accounts
         * @description Bank accounts of the organization, page by page.
         */
        get: operations["listBankAccounts"];
        put?: never;
        /**
         * Create a bank account
         * @description Adds a bank account. BILL sends it a small deposit, whose amount is then given to verify; till then the account is PENDING. Only an administrator may do it.
         */
        post: operations["createBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/funding-accounts/banks/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of bank account users
         * @description Who may pay from which bank account, page by page.
         */
        get: operations["listBankAccountUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/funding-accounts/banks/users/nominate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nominate a bank account user
         * @description Proposes a user who is to pay from a bank account. The user then proves the own identity in the web app; no API call can do that.
         */
        post: operations["nominateBankAccountUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/funding-accounts/banks/users/{bankAccountUserId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bank account user, as listed.
                 * @example bau01ROBINVALES0001b
                 */
                bankAccountUserId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a bank account user
         * @description Takes a user from a bank account. That archiving again does no harm is inferred from BILL's other archives.
         */
        post: operations["archiveBankAccountUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/funding-accounts/banks/{bankAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization's bank account; begins with bac.
                 * @example bac01OPERATING00001a
                 */
                bankAccountId: components["parameters"]["BankAccountId"];
            };
            cookie?: never;
        };
        /**
         * Get bank account details
         * @description One bank account.
         */
        get: operations["getBankAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a bank account
         * @description Changes the given fields of a verified bank account. For another number or type, add a new account. An older list of BILL names this among the operations that need an MFA-trusted session; the newer one does not.
         */
        patch: operations["updateBankAccount"];
        trace?: never;
    };
    "/connect/v3/funding-accounts/banks/{bankAccountId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization's bank account; begins with bac.
                 * @example bac01OPERATING00001a
                 */
                bankAccountId: components["parameters"]["BankAccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a bank account
         * @description Archives a bank account. The account and its user must be VERIFIED. There is no operation that brings it back. That archiving it again does no harm is inferred from BILL's other archives.
         */
        post: operations["archiveBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/funding-accounts/banks/{bankAccountId}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization's bank account; begins with bac.
                 * @example bac01OPERATING00001a
                 */
                bankAccountId: components["parameters"]["BankAccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a bank account
         * @description Proves with the amount of the test deposit that the account is the organization's. There are about 14 days for it; after three wrong amounts the account cannot be used. Only the user who added it can do this.
         */
        post: operations["verifyBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/funding-accounts/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of card accounts
         * @description Cards that can pay bills, all at once, and what paying by card costs.
         */
        get: operations["listPayableCardAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/funding-accounts/cards/funding-purposes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get card funding purpose
         * @description What a payment by card to a vendor may be for. Needed only when BILL does not know the vendor's industry; the answer is empty when it does.
         */
        get: operations["listCardFundingPurposes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/funding-accounts/cards/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of card account users
         * @description Who may pay with which card, page by page.
         */
        get: operations["listCardAccountUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/funding-accounts/cards/{cardAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the card account; begins with cat.
                 * @example cat01STUDIOCARD0001a
                 */
                cardAccountId: string;
            };
            cookie?: never;
        };
        /**
         * Get card account details
         * @description One card.
         */
        get: operations["getCardAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/funding-accounts/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get funding account permissions
         * @description What the organization, and the signed-in user, may pay with.
         */
        get: operations["getFundingAccountPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check app health
         * @description Whether the Connect API is up. Needs no sign-in.
         */
        get: operations["getHealthCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of invoices
         * @description Invoices of the organization, page by page. Whether archived ones are among them without a filter is not documented.
         */
        get: operations["listInvoices"];
        put?: never;
        /**
         * Create an invoice
         * @description Makes an invoice, for a customer who is in BILL or a new one. `processingOptions.sendEmail` mails it at once.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/invoices/record-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record AR payment
         * @description Notes a payment that a customer made outside BILL. No money moves. What the invoices do not take becomes credit of the customer. Nothing guards against sending it twice.
         */
        post: operations["recordInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/invoices/{invoiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice; begins with 00e.
                 * @example 00e01HARBORINV00001a
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Get invoice details
         * @description One invoice.
         */
        get: operations["getInvoice"];
        /**
         * Replace an invoice
         * @description Makes the invoice what the body says. Lines without id are added, lines that are left out are removed. Archiving has an operation of its own.
         */
        put: operations["replaceInvoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an invoice
         * @description Changes the given fields of an invoice. Lines are changed in place and keep their ids.
         */
        patch: operations["updateInvoice"];
        trace?: never;
    };
    "/connect/v3/invoices/{invoiceId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice; begins with 00e.
                 * @example 00e01HARBORINV00001a
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive an invoice
         * @description Archives an invoice. Archiving one that is archived already changes nothing.
         */
        post: operations["archiveInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/invoices/{invoiceId}/email": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice; begins with 00e.
                 * @example 00e01HARBORINV00001a
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invoice
         * @description Mails the invoice, with its PDF, to the given addresses. Nothing guards against sending it twice.
         */
        post: operations["sendInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/invoices/{invoiceId}/payment-link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice; begins with 00e.
                 * @example 00e01HARBORINV00001a
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get invoice payment link
         * @description Makes a link under which the customer can pay the invoice; only for customers that are not connected in the BILL network.
         */
        post: operations["getPaymentLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/invoices/{invoiceId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice; begins with 00e.
                 * @example 00e01HARBORINV00001a
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived invoice
         * @description Brings back an archived invoice. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/organizations/industries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of organization industries
         * @description Names of industries for the field industry of an organization. There are no pages.
         */
        get: operations["listIndustries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/organizations/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * Get organization details
         * @description The organization. Needs an administrator.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an organization
         * @description Changes the given fields of the organization. Needs an administrator.
         */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/connect/v3/organizations/{organizationId}/billing-statements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * Get list of billing statements
         * @description What BILL charged the organization, month by month. A statement is there one business day after the month's billing day at the latest. With dates BILL takes neither max nor page.
         */
        get: operations["listBillingStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/organizations/{organizationId}/billing-statements/{billingStatementId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
                /**
                 * @description Id of the billing statement; begins with 0S0.
                 * @example 0S001MARCHSTMNT0001a
                 */
                billingStatementId: string;
            };
            cookie?: never;
        };
        /**
         * Get billing statement details
         * @description One billing statement with its lines and the links to its files.
         */
        get: operations["getBillingStatementDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/organizations/{organizationId}/price-plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * Get organization price plan details
         * @description What the organization pays BILL. Needs an administrator.
         */
        get: operations["getPricePlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of payments
         * @description Payments of the organization, page by page.
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Create a payment
         * @description Pays a bill, or pays a vendor and makes the bill for it. There is no key against repeats: when the outcome is not known, list the payments before this is sent again. Bills that wait for approval cannot be paid here.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/payments/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a bulk payment
         * @description Pays up to 50 bills, of one vendor or of several; all of them or none. There is no key against repeats: when the outcome is not known, list the payments before this is sent again.
         */
        post: operations["createBulkPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/payments/exchange-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get BILL foreign exchange rate
         * @description What BILL now charges for money to a vendor abroad. The payment names the batch of the rate when the vendor bills in another currency than USD.
         */
        get: operations["getExchangeRate"];
        put?: never;
        /**
         * Get BILL exchange rates for multiple vendors
         * @description Rates for several vendors at once; since 2026-01-20. BILL's page names the two fields of an entry; that entries and rates come as bare arrays is inferred.
         */
        post: operations["getExchangeRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/payments/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of vendor payment options
         * @description With which accounts of the organization a vendor can be paid an amount, when the money arrives, and what it costs.
         */
        get: operations["listPaymentOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment; begins with stp.
                 * @example stp01CEDARPAY000001a
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /**
         * Get payment details
         * @description One payment.
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/payments/{paymentId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment; begins with stp.
                 * @example stp01CEDARPAY000001a
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a payment
         * @description Asks BILL to stop a payment that it has not begun, that is, whose singleStatus is SCHEDULED; void a later one.
         */
        post: operations["cancelPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/payments/{paymentId}/check-image": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment; begins with stp.
                 * @example stp01CEDARPAY000001a
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /**
         * Get check image data
         * @description Where the pictures of a check are fetched, once the vendor's bank has cashed it. BILL asks the bank every 30 minutes.
         */
        get: operations["getCheckImageData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/payments/{paymentId}/void": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment; begins with stp.
                 * @example stp01CEDARPAY000001a
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a payment
         * @description Takes back a payment that is too late to cancel, paid through BILL or recorded. In production BILL may handle the request by hand.
         */
        post: operations["voidPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/receivable-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of received payments
         * @description Payments from customers, page by page. No webhook tells of them.
         */
        get: operations["listReceivablePayments"];
        put?: never;
        /**
         * Charge a customer
         * @description Takes money from the bank account of a customer who is authorized to be charged, for invoices; since 2025-12-12. The account must be verified. Nothing guards against charging twice: there is no key for repeats.
         */
        post: operations["chargeCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/receivable-payments/{receivedPaymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the received payment; begins with 0rp.
                 * @example 0rp01HARBORPAYM0001a
                 */
                receivedPaymentId: string;
            };
            cookie?: never;
        };
        /**
         * Get received payment details
         * @description One received payment. Ask for it to learn when a charge has arrived.
         */
        get: operations["getReceivablePayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/recurring-invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of recurring invoices
         * @description Recurring invoices of the organization, page by page.
         */
        get: operations["listRecurringInvoices"];
        put?: never;
        /**
         * Create a recurring invoice
         * @description Makes a template from which BILL makes invoices on a schedule.
         */
        post: operations["createRecurringInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/recurring-invoices/{recurringInvoiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring invoice; begins with rit.
                 * @example rit01HARBORRECUR001a
                 */
                recurringInvoiceId: components["parameters"]["RecurringInvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Get recurring invoice details
         * @description One recurring invoice.
         */
        get: operations["getRecurringInvoice"];
        /**
         * Replace a recurring invoice
         * @description Makes the recurring invoice what the body says, for all invoices to come. Lines without id are added, lines that are left out are removed.
         */
        put: operations["replaceRecurringInvoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a recurring invoice
         * @description Changes the given fields of a recurring invoice, for all invoices to come.
         */
        patch: operations["updateRecurringInvoice"];
        trace?: never;
    };
    "/connect/v3/recurring-invoices/{recurringInvoiceId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring invoice; begins with rit.
                 * @example rit01HARBORRECUR001a
                 */
                recurringInvoiceId: components["parameters"]["RecurringInvoiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a recurring invoice
         * @description Archives a recurring invoice; it makes no more invoices. Archiving one that is archived already changes nothing.
         */
        post: operations["archiveRecurringInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/recurring-invoices/{recurringInvoiceId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring invoice; begins with rit.
                 * @example rit01HARBORRECUR001a
                 */
                recurringInvoiceId: components["parameters"]["RecurringInvoiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a recurring invoice
         * @description Brings back an archived recurring invoice. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreRecurringInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/recurringbills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of recurring bills
         * @description Recurring bills of the organization, page by page.
         */
        get: operations["listRecurringBills"];
        put?: never;
        /**
         * Create a recurring bill
         * @description Makes a recurring bill. Switching on `processingOptions.autoPayment` needs an MFA-trusted session.
         */
        post: operations["createRecurringBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/recurringbills/{recurringBillId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring bill; begins with btp.
                 * @example btp01MAPLEFLYER0001b
                 */
                recurringBillId: components["parameters"]["RecurringBillId"];
            };
            cookie?: never;
        };
        /**
         * Get recurring bill details
         * @description One recurring bill.
         */
        get: operations["getRecurringBill"];
        /**
         * Replace a recurring bill
         * @description Sets the whole recurring bill. A line without an id is added and gets one; a line that is left out is removed. Switching on `processingOptions.autoPayment` needs an MFA-trusted session.
         */
        put: operations["replaceRecurringBill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a recurring bill
         * @description Changes the given fields of a recurring bill, for all bills still to come. Switching on `processingOptions.autoPayment` needs an MFA-trusted session.
         */
        patch: operations["updateRecurringBill"];
        trace?: never;
    };
    "/connect/v3/recurringbills/{recurringBillId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring bill; begins with btp.
                 * @example btp01MAPLEFLYER0001b
                 */
                recurringBillId: components["parameters"]["RecurringBillId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a recurring bill
         * @description Archives a recurring bill. Archiving one that is archived already changes nothing.
         */
        post: operations["archiveRecurringBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/recurringbills/{recurringBillId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring bill; begins with btp.
                 * @example btp01MAPLEFLYER0001b
                 */
                recurringBillId: components["parameters"]["RecurringBillId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived recurring bill
         * @description Brings back an archived recurring bill. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreRecurringBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/reports/audit-trail/vendor/{vendorId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        /**
         * Get audit trail details for a vendor
         * @description Who did what to a vendor, and when. Pages by offset; the answer is a bare array.
         */
        get: operations["getVendorAuditTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/risk-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get risk verification details
         * @description How the identity check of the organization stands.
         */
        get: operations["getRiskVerifications"];
        put?: never;
        /**
         * Initiate risk verification for an organization
         * @description Begins the identity check of the organization and its owner. The signed-in user needs a phone for it and must be an administrator. The outcome also comes with the webhook risk-verification.updated. BILL answers 200, not 201.
         */
        post: operations["initiateRiskVerifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/risk-verifications/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get phone status for risk verification
         * @description Whether the signed-in user has a phone for risk verification.
         */
        get: operations["getRiskVerificationPhone"];
        put?: never;
        /**
         * Add phone for risk verification
         * @description Gives the signed-in user a phone for risk verification. Do this before the check is begun.
         */
        post: operations["createRiskVerificationPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of user roles
         * @description Roles that users of the organization can have, page by page.
         */
        get: operations["listOrganizationUserRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role; begins with 0po.
                 * @example 0po01APPROVERRO0001b
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * Get user role details
         * @description One role.
         */
        get: operations["getOrganizationUserRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of users
         * @description Users of the organization, page by page.
         */
        get: operations["listOrganizationUsers"];
        put?: never;
        /**
         * Create a user
         * @description Makes a user. BILL writes to the new user, who ends the sign-up. Needs an administrator.
         */
        post: operations["createOrganizationUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get user details
         * @description One user.
         */
        get: operations["getOrganizationUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a user
         * @description Changes the name or the role of a user. The e-mail address is not one of the fields.
         */
        patch: operations["updateOrganizationUser"];
        trace?: never;
    };
    "/connect/v3/users/{userId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a user
         * @description Archives a user. Archiving one that is archived already changes nothing.
         */
        post: operations["archiveOrganizationUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/users/{userId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived user
         * @description Brings back an archived user. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreOrganizationUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/vendor-credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of vendor credits
         * @description Vendor credits of the organization, page by page; each with `usage`, where it went.
         */
        get: operations["listVendorCredits"];
        put?: never;
        /**
         * Create a vendor credit
         * @description Makes a vendor credit: what the vendor owes the organization. It is used up through `vendorCredits` of a bill or of a recorded payment. Only one of `applyToChartOfAccountId` and `applyToBankAccountId` may be given.
         */
        post: operations["createVendorCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/vendor-credits/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace multiple vendor credits
         * @description Puts a whole new state in place of several vendor credits: a line without an id is new, a line that is left out is removed. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
         */
        put: operations["bulkReplaceVendorCredit"];
        /**
         * Create multiple vendor credits
         * @description Makes up to 50 vendor credits. What becomes of the others when one is refused is not documented.
         */
        post: operations["bulkCreateVendorCredit"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update multiple vendor credits
         * @description Changes the given fields of several vendor credits; lines are named by their id. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
         */
        patch: operations["bulkUpdateVendorCredit"];
        trace?: never;
    };
    "/connect/v3/vendor-credits/bulk/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive multiple vendor credits
         * @description Archives several vendor credits for good: there is no way to restore one. One that is archived already stays as it is; that is inferred from the archive of a single one.
         */
        post: operations["bulkArchiveVendorCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/vendor-credits/{vendorCreditId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor credit; begins with vcr.
                 * @example vcr01CEDARCREDIT001a
                 */
                vendorCreditId: components["parameters"]["VendorCreditId"];
            };
            cookie?: never;
        };
        /**
         * Get vendor credit details
         * @description One vendor credit, with `usage`, where it went.
         */
        get: operations["getVendorCredit"];
        /**
         * Replace a vendor credit
         * @description Puts a whole new state in place of a vendor credit: a line without an id is new, a line that is left out is removed.
         */
        put: operations["replaceVendorCredit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a vendor credit
         * @description Changes the given fields of a vendor credit; lines are named by their id. Whether one that was applied can still be changed is not documented.
         */
        patch: operations["updateVendorCredit"];
        trace?: never;
    };
    "/connect/v3/vendor-credits/{vendorCreditId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor credit; begins with vcr.
                 * @example vcr01CEDARCREDIT001a
                 */
                vendorCreditId: components["parameters"]["VendorCreditId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a vendor credit
         * @description Archives a vendor credit for good: there is no way to restore one. Archiving one that is archived already changes nothing.
         */
        post: operations["archiveVendorCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of vendors
         * @description Vendors of the organization, page by page.
         */
        get: operations["listVendors"];
        put?: never;
        /**
         * Create a vendor
         * @description Makes a vendor. With `paymentInformation.bankAccount` the vendor can be paid by ACH; in production BILL first verifies the account for two business days. Whether a bank account given here needs an MFA-trusted session in production is not settled in BILL's pages; switching on `autoPay` needs one.
         */
        post: operations["createVendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/vendors/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create multiple vendors
         * @description Makes up to 20 vendors; all of them or none. In production, switching on `autoPay` needs an MFA-trusted session.
         */
        post: operations["createBulkVendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/vendors/configuration/international-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get international payments configuration
         * @description What BILL asks for when a vendor of a kind, in a country, is paid in a currency. Ask before creating an international vendor.
         */
        get: operations["getIntlConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/vendors/{vendorId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        /**
         * Get vendor details
         * @description One vendor.
         */
        get: operations["getVendor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a vendor
         * @description Changes the given fields of a vendor. The bank account is not one of them. In production, switching on `autoPay` needs an MFA-trusted session.
         */
        patch: operations["updateVendor"];
        trace?: never;
    };
    "/connect/v3/vendors/{vendorId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a vendor
         * @description Archives a vendor. Archiving one that is archived already changes nothing.
         */
        post: operations["archiveVendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/vendors/{vendorId}/bank-account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        /**
         * Get vendor bank account details
         * @description The bank account to which the vendor is paid. What BILL answers for a vendor without one is not documented.
         */
        get: operations["getVendorBankAccount"];
        put?: never;
        /**
         * Create a vendor bank account
         * @description Gives the vendor a bank account. To change one, delete it and create it anew. BILL answers 200, not 201.
         */
        post: operations["createVendorBankAccount"];
        /**
         * Delete a vendor bank account
         * @description Takes the bank account from the vendor. The one operation that answers 204.
         */
        delete: operations["deleteVendorBankAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/vendors/{vendorId}/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        /**
         * Get vendor configuration
         * @description What BILL asks for when this vendor is paid abroad.
         */
        get: operations["getConfigurationByVendorId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/vendors/{vendorId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived vendor
         * @description Brings back an archived vendor. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreVendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search for an organization in the BILL Network
         * @description Looks for organizations to connect with. In the BILL network the name needs at least three letters and whole words; in RPPS parts of the name and of the postal code do. Private organizations are never found.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/network/invitation/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept connection request
         * @description Accepts the request of another organization. Only needed where connections are not accepted automatically. Answers with an empty body.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/network/invitation/customer/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Get customer connection request status
         * @description How the customer stands in the BILL network. Requests lapse after 60 days.
         */
        get: operations["getCustomerInvitation"];
        put?: never;
        /**
         * Send connection request to a customer
         * @description Asks an organization of the network to connect as this customer. With automatic connections on the other side the two are connected at once; else the other side gets an e-mail and has to accept. Requests lapse after 60 days. An open one must be deleted before a new one is sent. Answers with an empty body.
         */
        post: operations["createCustomerInvitation"];
        /**
         * Delete customer connection
         * @description Ends the connection with the customer, or takes back an open request. BILL refuses while payments are scheduled or under way.
         */
        delete: operations["deleteCustomerInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/network/invitation/vendor/{vendorId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        /**
         * Get vendor connection request status
         * @description How the vendor stands in the BILL network. Requests lapse after 60 days.
         */
        get: operations["getVendorInvitation"];
        put?: never;
        /**
         * Send connection request to a vendor
         * @description Asks an organization of the network to connect as this vendor. With automatic connections on the other side the two are connected at once; else the other side gets an e-mail and has to accept. Requests lapse after 60 days. An open one must be deleted before a new one is sent. Answers with an empty body. An older page of BILL asks for an MFA-trusted session in production; the newer list does not.
         */
        post: operations["createVendorInvitation"];
        /**
         * Delete vendor connection
         * @description Ends the connection with the vendor, or takes back an open request. BILL refuses while payments are scheduled or under way.
         */
        delete: operations["deleteVendorInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/network/invitation/vendor/{vendorId}/email": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send connection request to a vendor not in the BILL Network
         * @description Asks a vendor that is not in the network to join, by e-mail. The vendor record has to exist. The request lapses after 60 days. Answers with an empty body.
         */
        post: operations["inviteVendorNotInBillNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/partner/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * API partner login
         * @description Opens a partner session. It dies after 35 minutes without a call; logout ends it. Safe to send again: signing in again makes just another session.
         */
        post: operations["partnerLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/partner/login-as-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * API login as user
         * @description Opens a session of an organization for one of its users, without the password. Calls with it need a devKey. A second try does no harm; it makes just another session.
         */
        post: operations["loginAsUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/partner/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of organizations
         * @description Organizations that the partner made, page by page.
         */
        get: operations["listPartnerOrganizations"];
        put?: never;
        /**
         * Create an organization
         * @description Makes an organization. Give the owner of the company, too: without it the risk check fails.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/partner/organizations/{organizationId}/price-plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an organization price plan
         * @description Moves an organization of the partner to another price plan.
         */
        patch: operations["updateOrgPartnerPricePlan"];
        trace?: never;
    };
    "/connect/v3/partner/risk-verifications/{userId}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add phone for risk verification
         * @description Gives a user of the organization a phone for risk verification. Do this before the check is begun. Answers with an empty body.
         */
        post: operations["createPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/partner/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of user roles
         * @description Roles that users of the organization can have, page by page.
         */
        get: operations["listPartnerUserRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/partner/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role; begins with 0po.
                 * @example 0po01APPROVERRO0001b
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * Get user role details
         * @description One role of the organization.
         */
        get: operations["getPartnerUserRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/partner/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of users
         * @description Users of the organization, page by page.
         */
        get: operations["listPartnerUsers"];
        put?: never;
        /**
         * Create a user
         * @description Makes a user of the organization. The answer shows neither username nor externalReferenceId.
         */
        post: operations["createPartnerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/partner/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get user details
         * @description One user of the organization.
         */
        get: operations["getPartnerUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a user
         * @description Changes the given fields of a user.
         */
        patch: operations["updatePartnerUser"];
        trace?: never;
    };
    "/connect/v3/partner/users/{userId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a user
         * @description Archives a user. Archiving one that is archived already changes nothing.
         */
        post: operations["archivePartnerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/partner/users/{userId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived user
         * @description Brings back an archived user. Restoring one that is not archived changes nothing.
         */
        post: operations["restorePartnerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of budgets
         * @description Budgets of the company, page by page. Deleted ones are left out; the filter `retired:eq:true` likely brings them.
         */
        get: operations["listBudgets"];
        put?: never;
        /**
         * Create a budget
         * @description Makes a budget or a group of budgets. `limit` is needed unless `limitlessOverspend` is true, `recurringLimit` unless `recurringInterval` is NONE.
         */
        post: operations["createBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/budgets/{budgetId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The budget; id or uuid.
                 * @example 3d5f0c2e-6a41-4d0b-9c55-0c1f6b2e7a10
                 */
                budgetId: components["parameters"]["SpendBudgetId"];
            };
            cookie?: never;
        };
        /**
         * Get budget details
         * @description One budget.
         */
        get: operations["getBudget"];
        put?: never;
        post?: never;
        /**
         * Delete a budget
         * @description Retires a budget. No API call brings it back; the web and mobile apps can, a one-time budget at any time, a recurring one within one interval.
         */
        delete: operations["deleteBudget"];
        options?: never;
        head?: never;
        /**
         * Update a budget
         * @description Changes the given fields of a budget. Members are changed elsewhere.
         */
        patch: operations["updateBudget"];
        trace?: never;
    };
    "/connect/v3/spend/budgets/{budgetId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The budget; id or uuid.
                 * @example 3d5f0c2e-6a41-4d0b-9c55-0c1f6b2e7a10
                 */
                budgetId: components["parameters"]["SpendBudgetId"];
            };
            cookie?: never;
        };
        /**
         * Get list of budget members
         * @description Members of a budget, page by page, with their funds and what they spent.
         */
        get: operations["listBudgetMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/budgets/{budgetId}/members/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The budget; id or uuid.
                 * @example 3d5f0c2e-6a41-4d0b-9c55-0c1f6b2e7a10
                 */
                budgetId: components["parameters"]["SpendBudgetId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update multiple budget members
         * @description Adds members to a budget or changes them, several in one call. With more than five BILL works on after the answer.
         */
        put: operations["upsertBulkBudgetUsers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/budgets/{budgetId}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The budget; id or uuid.
                 * @example 3d5f0c2e-6a41-4d0b-9c55-0c1f6b2e7a10
                 */
                budgetId: components["parameters"]["SpendBudgetId"];
                /**
                 * @description The Spend user; id or uuid.
                 * @example 7c1b2a9e-4f3d-4a57-8e0c-5b6d7f8091a2
                 */
                userId: components["parameters"]["SpendUserId"];
            };
            cookie?: never;
        };
        /**
         * Get budget member details
         * @description One member of a budget.
         */
        get: operations["getBudgetMember"];
        /**
         * Add or update a budget member
         * @description Adds a user to a budget or changes the funds and role of one who is in it.
         */
        put: operations["upsertBudgetMember"];
        post?: never;
        /**
         * Delete a budget member
         * @description Takes a user out of a budget.
         */
        delete: operations["deleteBudgetMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of cards
         * @description Cards of the company, page by page.
         */
        get: operations["listCards"];
        put?: never;
        /**
         * Create a vendor card
         * @description Makes a virtual card for purchases from one vendor. In the sandbox a new card is FROZEN and cannot pay.
         */
        post: operations["createBudgetCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/cards/{cardId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The card; id or uuid.
                 * @example a91d3c4e-2b5f-4c6d-8e7f-90a1b2c3d4e5
                 */
                cardId: components["parameters"]["SpendCardId"];
            };
            cookie?: never;
        };
        /**
         * Get vendor card details
         * @description One card, without its full number.
         */
        get: operations["getCard"];
        put?: never;
        post?: never;
        /**
         * Delete a vendor card
         * @description Deletes a card for good.
         */
        delete: operations["deleteCard"];
        options?: never;
        head?: never;
        /**
         * Update a vendor card
         * @description Changes the given fields of a vendor card.
         */
        patch: operations["updateCard"];
        trace?: never;
    };
    "/connect/v3/spend/cards/{cardId}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The card; id or uuid.
                 * @example a91d3c4e-2b5f-4c6d-8e7f-90a1b2c3d4e5
                 */
                cardId: components["parameters"]["SpendCardId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze a vendor card
         * @description Stops a card from paying until it is unfrozen. Works for virtual and physical cards; since 2025-03-21.
         */
        post: operations["freezeCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/cards/{cardId}/pan-jwt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The card; id or uuid.
                 * @example a91d3c4e-2b5f-4c6d-8e7f-90a1b2c3d4e5
                 */
                cardId: components["parameters"]["SpendCardId"];
            };
            cookie?: never;
        };
        /**
         * Get a PAN JWT token
         * @description Gives a JWT that stands for the card number and lives five minutes. It is exchanged outside this API: POST `{"token": …}` to `https://api.divvy.co/de/rest/pan`, for the sandbox to `https://app-dev-sandbox.divvy.co/de/rest/pan`; the answer there holds card number, security code and expiry.
         */
        get: operations["getPanJwt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/cards/{cardId}/unfreeze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The card; id or uuid.
                 * @example a91d3c4e-2b5f-4c6d-8e7f-90a1b2c3d4e5
                 */
                cardId: components["parameters"]["SpendCardId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unfreeze a vendor card
         * @description Lets a frozen card pay again. Works for virtual and physical cards; since 2025-03-21.
         */
        post: operations["unfreezeCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of custom fields
         * @description Custom fields of the company, page by page, without their values.
         */
        get: operations["listCustomFields"];
        put?: never;
        /**
         * Create a custom field
         * @description Makes a custom field, with first values when given. The answer does not hold the values; list them to learn their ids.
         */
        post: operations["createCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/custom-fields/{customFieldId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the custom field, or its old id.
                 * @example d2b5e8a1-7c4f-4a3d-9e60-1f8c2b7d5e49
                 */
                customFieldId: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        /**
         * Get custom field details
         * @description One custom field, without its values.
         */
        get: operations["getCustomField"];
        put?: never;
        post?: never;
        /**
         * Delete a custom field
         * @description Deletes a custom field for good.
         */
        delete: operations["deleteCustomField"];
        options?: never;
        head?: never;
        /**
         * Update a custom field
         * @description Changes the given fields of a custom field. `multiSelect` is not one of them.
         */
        patch: operations["updateCustomField"];
        trace?: never;
    };
    "/connect/v3/spend/custom-fields/{customFieldId}/values": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the custom field, or its old id.
                 * @example d2b5e8a1-7c4f-4a3d-9e60-1f8c2b7d5e49
                 */
                customFieldId: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        /**
         * Get list of custom field values
         * @description Values of a custom field, page by page. Deleted ones are left out unless the filter `retired:eq:true` asks for them.
         */
        get: operations["listCustomFieldValues"];
        put?: never;
        /**
         * Create a custom field value
         * @description Adds values to a custom field. BILL shows one value in the answer even where several were sent; list the values to learn all ids.
         */
        post: operations["createCustomFieldValues"];
        /**
         * Delete a custom field value
         * @description Deletes values for good; a DELETE with a body. They cannot be chosen any more, and stay on earlier transactions.
         */
        delete: operations["deleteCustomFieldValue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/custom-fields/{customFieldId}/values/{customFieldValueId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the custom field, or its old id.
                 * @example d2b5e8a1-7c4f-4a3d-9e60-1f8c2b7d5e49
                 */
                customFieldId: components["parameters"]["CustomFieldId"];
                /**
                 * @description The value; id or uuid.
                 * @example e3c6f9b2-8d50-4b4e-af71-2a9d3c8e6f50
                 */
                customFieldValueId: string;
            };
            cookie?: never;
        };
        /**
         * Get custom field value details
         * @description One value of a custom field, despite the plural in its id.
         */
        get: operations["getCustomFieldValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/reimbursements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of reimbursements
         * @description Reimbursements, page by page.
         */
        get: operations["listReimbursements"];
        put?: never;
        /**
         * Create a reimbursement
         * @description Submits an expense that a user paid. Upload the receipt images first; see the reimbursement upload URL.
         */
        post: operations["createReimbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/reimbursements/image-upload-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a reimbursement upload URL
         * @description Gives an address for one receipt image. Send the JPG or PNG there with HTTP PUT and its Content-Type, then name the same address in `receipts`. The request has no body. Without a Content-Type the image fails BILL's malware scan, a peer reports. One guide of BILL spells the path `upload-image-url`; the reference is followed here.
         */
        post: operations["createImageUploadUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/reimbursements/{reimbursementId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the reimbursement, or its old id.
                 * @example a5e81bd4-af72-4d60-8193-4cbf5ea08172
                 */
                reimbursementId: components["parameters"]["ReimbursementId"];
            };
            cookie?: never;
        };
        /**
         * Get reimbursement details
         * @description One reimbursement.
         */
        get: operations["getReimbursement"];
        put?: never;
        post?: never;
        /**
         * Delete a reimbursement
         * @description Removes the reimbursement for good. In which states BILL allows it is not documented.
         */
        delete: operations["deleteReimbursement"];
        options?: never;
        head?: never;
        /**
         * Update a reimbursement
         * @description Changes the given fields. In which states BILL allows it is not documented.
         */
        patch: operations["updateReimbursement"];
        trace?: never;
    };
    "/connect/v3/spend/reimbursements/{reimbursementId}/action": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the reimbursement, or its old id.
                 * @example a5e81bd4-af72-4d60-8193-4cbf5ea08172
                 */
                reimbursementId: components["parameters"]["ReimbursementId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or deny a reimbursement
         * @description Decides about a reimbursement. The user of the token needs the role ADMIN.
         */
        post: operations["approveOrDenyReimbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/reimbursements/{reimbursementId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the reimbursement, or its old id.
                 * @example a5e81bd4-af72-4d60-8193-4cbf5ea08172
                 */
                reimbursementId: components["parameters"]["ReimbursementId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a reimbursement receipt
         * @description Adds a receipt whose image was sent to an upload address before.
         */
        post: operations["addReimbursementReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/reimbursements/{reimbursementId}/receipts/{receiptId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the reimbursement, or its old id.
                 * @example a5e81bd4-af72-4d60-8193-4cbf5ea08172
                 */
                reimbursementId: components["parameters"]["ReimbursementId"];
                /**
                 * @description UUID of the receipt.
                 * @example b6f92ce5-b083-4e71-92a4-5dc06fb19283
                 */
                receiptId: components["parameters"]["ReceiptId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a reimbursement receipt
         * @description Removes the receipt for good.
         */
        delete: operations["deleteReimbursementReceipt"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of transactions
         * @description Card transactions, page by page. A split transaction is listed once; its parts are named in `childTransactionUuids`.
         */
        get: operations["listTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/transactions/receipt-upload-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a transaction upload URL
         * @description Gives an address for one receipt image. Send the JPG or PNG there with HTTP PUT and its Content-Type, then add the receipt with the same address. The request has no body. How long the address lives, and how large the image may be, is not documented.
         */
        post: operations["createReceiptUploadUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/transactions/{acsTransactionId}/3ds-challenge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id that the event spend.three-ds-challenge.created carries.
                 * @example e0d9c8b7-a6f5-4e4d-8c3b-2a1908f7e6d5
                 */
                acsTransactionId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or reject a transaction
         * @description Answers the 3-D Secure challenge of an online purchase. The user of the token needs the role ADMIN.
         */
        post: operations["threeDsChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/transactions/{transactionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the transaction, or its old id.
                 * @example c4f7a1d2-8b3e-4d6f-a0c1-2e5b7f9d1a34
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        /**
         * Get transaction details
         * @description One transaction.
         */
        get: operations["getTransaction"];
        /**
         * Update a transaction
         * @description Moves the transaction to another budget. Nothing else can be changed here.
         */
        put: operations["updateTransaction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/transactions/{transactionId}/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the transaction, or its old id.
                 * @example c4f7a1d2-8b3e-4d6f-a0c1-2e5b7f9d1a34
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        /**
         * Get list of transaction custom fields
         * @description Custom fields of the transaction with their chosen values, all at once.
         */
        get: operations["listTransactionCustomFields"];
        /**
         * Update transaction custom fields
         * @description Sets custom fields of the transaction. BILL refuses this for a locked transaction. A peer saw fields that it could not match answered with success and dropped; read the transaction again to be sure.
         */
        put: operations["updateTransactionCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/transactions/{transactionId}/custom-fields/{customFieldId}/values": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the transaction, or its old id.
                 * @example c4f7a1d2-8b3e-4d6f-a0c1-2e5b7f9d1a34
                 */
                transactionId: components["parameters"]["TransactionId"];
                /**
                 * @description UUID of the custom field, or its old id.
                 * @example d2b5e8a1-7c4f-4a3d-9e60-1f8c2b7d5e49
                 */
                customFieldId: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        /**
         * Get list of transaction custom field values
         * @description Values that were chosen for one custom field of the transaction, page by page.
         */
        get: operations["listTransactionCustomFieldValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/transactions/{transactionId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the transaction, or its old id.
                 * @example c4f7a1d2-8b3e-4d6f-a0c1-2e5b7f9d1a34
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a transaction receipt
         * @description Adds a receipt whose image was sent to an upload address before.
         */
        post: operations["addTransactionReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/transactions/{transactionId}/receipts/{receiptId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the transaction, or its old id.
                 * @example c4f7a1d2-8b3e-4d6f-a0c1-2e5b7f9d1a34
                 */
                transactionId: components["parameters"]["TransactionId"];
                /**
                 * @description UUID of the receipt.
                 * @example b6f92ce5-b083-4e71-92a4-5dc06fb19283
                 */
                receiptId: components["parameters"]["ReceiptId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a transaction receipt
         * @description Removes the receipt for good.
         */
        delete: operations["deleteTransactionReceipt"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of users
         * @description Users of Spend & Expense, page by page.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Makes a Spend user. The user whose token is sent must have the role ADMIN.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/users/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get current user details
         * @description The user who made the API token.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/spend/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Spend user; id or uuid.
                 * @example 7c1b2a9e-4f3d-4a57-8e0c-5b6d7f8091a2
                 */
                userId: components["parameters"]["SpendUserId"];
            };
            cookie?: never;
        };
        /**
         * Get user details
         * @description One Spend user.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Deletes a Spend user; afterwards `retired` is likely true.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Update a user
         * @description Changes the given fields of a Spend user.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/connect-events/v3/events/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get events catalog
         * @description Event types that can be subscribed to, in one answer. An apiToken shows the spend events, the other credentials show the rest.
         */
        get: operations["getEventCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect-events/v3/events/subscription/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example 9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Get list of event notifications
         * @description Notifications of a subscription in the last 180 days, page by page.
         */
        get: operations["getEventsForSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect-events/v3/events/subscription/{subscriptionId}/event/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example 9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /**
                 * @description Id of the event.
                 * @example 3f0c1d52-7a44-4c1e-9b0d-51c2a8e7f0a1
                 */
                eventId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend an event
         * @description Sends a notification once more. BILL repeats failed ones by itself; this is for those that it has given up.
         */
        post: operations["resendEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect-events/v3/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of subscriptions
         * @description Subscriptions of the organization, page by page; with partner credentials those of the partner. The keys are not in it.
         */
        get: operations["getAllSubscriptions"];
        put?: never;
        /**
         * Create a subscription
         * @description Subscribes to events. The answer shows `securityKey` this one time. An organization has at most ten subscriptions, and no two with the same events and the same URL (since 2026-04-30). Spend events need an apiToken and are delivered in production only. BILL answers 200, not 201.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect-events/v3/subscriptions/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example 9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Get subscription details
         * @description One subscription, without its key.
         */
        get: operations["getSubscription"];
        /**
         * Replace a subscription
         * @description Puts a whole new state in place of the old one; the way to add or take away events.
         */
        put: operations["replaceSubscription"];
        post?: never;
        /**
         * Delete a subscription
         * @description Removes the subscription; BILL sends no more of its notifications.
         */
        delete: operations["deleteSubscription"];
        options?: never;
        head?: never;
        /**
         * Update a subscription
         * @description Changes the given fields. Setting `status.enabled` to true brings back a subscription that BILL switched off.
         */
        patch: operations["updateSubscription"];
        trace?: never;
    };
    "/connect-events/v3/subscriptions/{subscriptionId}/security_key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example 9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a security key
         * @description Makes a new key that signs the notifications, in place of the old one. When BILL switches over is not documented; try both keys for a while. A guide spells the path security-key; the reference and the changelog have security_key.
         */
        post: operations["createNewSecurityKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect-events/v3/subscriptions/{subscriptionId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example 9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a test event notification
         * @description Sends a test notification to the notificationUrl. The ids in it are not real. The body is optional; it says which event, with which content. In the sandbox this is the only way to see spend events.
         */
        post: operations["sendTestEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect-events/v3/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check app health
         * @description Whether the Events API is up. BILL lists the operation; its path, its answer and that it needs no sign-in are inferred from the same operation of the Connect API.
         */
        get: operations["webhookGetHealthCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/login/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of login organizations
         * @description Organizations that the user of the session can sign in to, 100 to a page. BILL documents only the page parameter; the fields of a row are guessed.
         */
        get: operations["listAllOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/customers/{customerId}/bank-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Get list of customer bank accounts
         * @description Bank accounts of a customer, page by page; since 2025-12-05.
         */
        get: operations["listCustomerBankAccounts"];
        put?: never;
        /**
         * Create a customer bank account
         * @description Adds a bank account that can be charged. The customer must have a billing address. BILL switches the operation on for an organization on request, in the sandbox too; until then it says that permissions are missing.
         */
        post: operations["createCustomerBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/customers/{customerId}/bank-accounts/{bankAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the customer's bank account; begins with cba.
                 * @example cba01HARBORBANK0001a
                 */
                bankAccountId: components["parameters"]["CustomerBankAccountId"];
            };
            cookie?: never;
        };
        /**
         * Get customer bank account details
         * @description One bank account of a customer. Ask for it to learn when its verification is done.
         */
        get: operations["getCustomerBankAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a customer bank account
         * @description Changes the nickname or the kind of owner. All else needs a new account.
         */
        patch: operations["updateCustomerBankAccount"];
        trace?: never;
    };
    "/connect/v3/customers/{customerId}/bank-accounts/{bankAccountId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the customer's bank account; begins with cba.
                 * @example cba01HARBORBANK0001a
                 */
                bankAccountId: components["parameters"]["CustomerBankAccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a customer bank account
         * @description Archives a bank account of a customer for good; there is no restore. That archiving it again does no harm is inferred from BILL's other archives.
         */
        post: operations["archiveCustomerBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/customers/{customerId}/charge-authorization": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set charge customer authorization
         * @description Says that the customer has allowed the organization to charge its bank account; since 2025-12-12. Keep the customer's signed ACH authorization.
         */
        post: operations["authorizeToChargeCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get list of exported BILL records
         * @description Files that BILL made on the schedules that were set up in its web app; the API cannot begin an export. Since 2026-05-12. Beyond exportId the fields of a row are not known.
         */
        get: operations["listExports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/exports/{exportId}/download-link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the export, from the list.
                 * @example exp01VENDORSCSV0001a
                 */
                exportId: string;
            };
            cookie?: never;
        };
        /**
         * Get exported record download URL
         * @description Where the file of an export is. Fetch it without any header; it is CSV. Since 2026-05-12.
         */
        get: operations["getDownloadLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/customers/{customerId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Get list of customer contacts
         * @description Contacts of a customer, page by page.
         */
        get: operations["listCustomerContacts"];
        put?: never;
        /**
         * Create a customer contact
         * @description Makes a contact, who can then sign in to BILL with the e-mail address, see invoices and pay them.
         */
        post: operations["createCustomerContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/customers/{customerId}/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the customer's contact; begins with cpu.
                 * @example cpu01KIMHARBORCO001a
                 */
                contactId: components["parameters"]["CustomerContactId"];
            };
            cookie?: never;
        };
        /**
         * Get customer contact details
         * @description One contact of a customer.
         */
        get: operations["getCustomerContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a customer contact
         * @description Changes the given fields of a contact. The method is inferred from BILL's other updates.
         */
        patch: operations["updateCustomerContact"];
        trace?: never;
    };
    "/connect/v3/customers/{customerId}/contacts/{contactId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the customer's contact; begins with cpu.
                 * @example cpu01KIMHARBORCO001a
                 */
                contactId: components["parameters"]["CustomerContactId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a customer contact
         * @description Archives a contact. Archiving one that is archived already changes nothing. The path is inferred from that of the restore.
         */
        post: operations["archiveCustomerContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/customers/{customerId}/contacts/{contactId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the customer's contact; begins with cpu.
                 * @example cpu01KIMHARBORCO001a
                 */
                contactId: components["parameters"]["CustomerContactId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a customer contact
         * @description Brings back an archived contact. Restoring one that is not archived changes nothing.
         */
        post: operations["restoreCustomerContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/organizations/{organizationId}/payment-terms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * Get list of payment terms
         * @description Payment terms of the organization, page by page.
         */
        get: operations["listPaymentTerms"];
        put?: never;
        /**
         * Create a payment term
         * @description Makes a payment term. It cannot be removed, and a second one with the same daysDue is refused. That BILL answers 201 is inferred from its other creates.
         */
        post: operations["createPaymentTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/v3/organizations/{organizationId}/payment-terms/{paymentTermId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
                /**
                 * @description Id of the payment term; begins with 00p.
                 * @example 00p01NETTHIRTYD0001a
                 */
                paymentTermId: string;
            };
            cookie?: never;
        };
        /**
         * Get payment term details
         * @description One payment term.
         */
        get: operations["getPaymentTerm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a payment term
         * @description Changes the name or the days of a payment term.
         */
        patch: operations["updatePaymentTerm"];
        trace?: never;
    };
}
export interface webhooks {
    "autopay.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * autopay.failed
         * @description Sent when the automatic payment of a vendor's bill fails; since 2024-09-16, for chosen partners only. That it exists is documented, its fields come from peers.
         */
        post: operations["autopayFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bank-account.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * bank-account.created
         * @description Sent when the organization adds a bank account.
         */
        post: operations["bankAccountCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bank-account.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * bank-account.updated
         * @description Sent when a bank account of the organization changes, for example once it is verified.
         */
        post: operations["bankAccountUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bill.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * bill.archived
         * @description A bill was archived; `archived` is true.
         */
        post: operations["billArchived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bill.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * bill.created
         * @description A bill was made.
         */
        post: operations["billCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bill.restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * bill.restored
         * @description A bill was brought back from the archive; `archived` is false.
         */
        post: operations["billRestored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bill.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * bill.updated
         * @description A bill changed: its vendor, amount, or the number or date of its invoice. Changes of other fields may not be told.
         */
        post: operations["billUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "card-account.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * card-account.created
         * @description Sent when the organization adds a card with which it pays vendors.
         */
        post: operations["cardAccountCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "card-account.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * card-account.updated
         * @description Sent when a card with which the organization pays vendors changes.
         */
        post: operations["cardAccountUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * invoice.archived
         * @description BILL sends it when an invoice is archived.
         */
        post: operations["invoiceArchived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * invoice.created
         * @description BILL sends it when an invoice is made.
         */
        post: operations["invoiceCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * invoice.restored
         * @description BILL sends it when an archived invoice is brought back.
         */
        post: operations["invoiceRestored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * invoice.updated
         * @description BILL sends it when an invoice is changed. Which changes count is not documented.
         */
        post: operations["invoiceUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payment.failed
         * @description Sent when a request for a payment or a bulk payment fails; since 2025-02-28. That it exists is documented, its fields come from peers.
         */
        post: operations["paymentFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payment.updated
         * @description Sent each time the state of a payment changes. There is no event for a new payment.
         */
        post: operations["paymentUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "risk-verification.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * risk-verification.updated
         * @description Sent when the decision of the identity check changes.
         */
        post: operations["riskVerificationUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "spend.reimbursement.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * spend.reimbursement.created
         * @description A reimbursement was made; since 2026-03-16. Needs a subscription made with an apiToken. Comes in production only; in the sandbox only the test call sends it.
         */
        post: operations["spendReimbursementCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "spend.reimbursement.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * spend.reimbursement.deleted
         * @description A reimbursement was deleted; since 2026-03-16. Needs a subscription made with an apiToken. Comes in production only; in the sandbox only the test call sends it.
         */
        post: operations["spendReimbursementDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "spend.reimbursement.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * spend.reimbursement.updated
         * @description A reimbursement changed, for example its status; since 2026-03-16. Needs a subscription made with an apiToken. Comes in production only; in the sandbox only the test call sends it.
         */
        post: operations["spendReimbursementUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "spend.three-ds-challenge.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * spend.three-ds-challenge.created
         * @description A purchase waits for a 3-D Secure answer. The key `threeDsChallenge` is inferred from the body of the test call. Needs a subscription made with an apiToken. Comes in production only; in the sandbox only the test call sends it.
         */
        post: operations["spendThreeDsChallengeCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "spend.transaction.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * spend.transaction.updated
         * @description A card transaction came or changed. Needs a subscription made with an apiToken. Comes in production only; in the sandbox only the test call sends it.
         */
        post: operations["spendTransactionUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "vendor.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * vendor.archived
         * @description A vendor was archived; `archived` is true. BILL's samples show `accountNumber` as a bare number.
         */
        post: operations["vendorArchived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "vendor.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * vendor.created
         * @description A vendor was made. BILL's samples show `accountNumber` as a bare number.
         */
        post: operations["vendorCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "vendor.restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * vendor.restored
         * @description A vendor was brought back from the archive; `archived` is false. BILL's samples show `accountNumber` as a bare number.
         */
        post: operations["vendorRestored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "vendor.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * vendor.updated
         * @description A vendor changed: its name or country, its connection in the BILL network, its virtual card and a few other things. Not every change is told. BILL's samples show `accountNumber` as a bare number.
         */
        post: operations["vendorUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/** @description What a sign-in is made from. */
export interface LoginRequest {
    /** @description Developer key; the session is valid with this key only. */
    devKey: string;
    /** @description E-mail address of the user, or the name of a sync token. */
    username: string;
    /**
     * Format: password
     * @description Password of the user, or the value of the sync token.
     */
    password: string;
    /** @description Organization to sign in to; begins with 008. */
    organizationId: string;
    /** @description MFA id from an earlier challenge, good for 30 days; makes the session MFA-trusted. Goes together with device. */
    rememberMeId?: string;
    /** @description The device name that was given when the challenge was validated. */
    device?: string;
}
/** @description The new session. */
export interface LoginResponse {
    /** @description Goes into the sessionId header of later calls; dies after 35 minutes without a call. */
    sessionId: string;
    /** @description Organization of the session; begins with 008. */
    organizationId: string;
    /** @description User who signed in; begins with 006. */
    userId: string;
    /** @description Whether the session is MFA-trusted. */
    trusted?: boolean;
}
/**
 * @description How bad an error is.
 * @enum {string}
 */
export type ErrorSeverity = "ERROR" | "WARNING" | "INFORMATION" | (string & {});
/**
 * @description Where an error arose.
 * @enum {string}
 */
export type ErrorCategory = "REQUEST" | "APPLICATION" | "SERVER" | "DOWNSTREAM" | (string & {});
/** @description A named value that an error message speaks of. */
export interface ApiErrorParam {
    /** @description Name of the field or parameter. */
    name?: string;
    /** @description Value as BILL received it. */
    value?: string;
    /** @description Further facts as pairs of text. */
    additional?: {
        [key: string]: string;
    };
}
/** @description One thing that is wrong with a request, or went wrong while BILL handled it. */
export interface ApiErrorItem {
    /**
     * Format: date-time
     * @description When BILL made the error.
     */
    timestamp: string;
    /** @description BILL error code, such as BDC_1109. */
    code: string;
    severity: ErrorSeverity;
    category: ErrorCategory;
    /** @description What is wrong, in English. May hold raw placeholders such as ${paramName0}, to be filled from params. */
    message: string;
    /** @description Values that belong to the message. */
    params?: ApiErrorParam[];
    /** @description More about the cause. */
    detail?: string;
    /** @description What BILL suggests to do. */
    help?: string;
}
/** @description What BILL answers with every 4xx and 5xx, on all three APIs. Usually one item. */
export type ErrorList = ApiErrorItem[];
/**
 * @description How the session stands with MFA. DISABLED (the organization does without MFA) is BILL's; the others come from peers, who read SETUP as phone not registered yet, CHALLENGE as challenge still to be passed, COMPLETE as trusted.
 * @enum {string}
 */
export type SessionMfaStatus = "DISABLED" | "SETUP" | "CHALLENGE" | "COMPLETE" | "UNDEFINED" | (string & {});
/** @description Whose session it is and how it stands with MFA. That the two ids are always sent is inferred. */
export interface SessionInfo {
    /** @description Organization of the session; begins with 008. */
    organizationId: string;
    /** @description User of the session; begins with 006. */
    userId: string;
    mfaStatus?: SessionMfaStatus;
    /** @description Whether MFA is switched off for the developer key, in all its organizations. */
    mfaBypass?: boolean;
}
/** @description What a challenge is made from; may be empty. */
export interface MfaChallengeRequest {
    /**
     * @deprecated
     * @description Whether the code goes to the second phone. Since April 2026 only false is taken; the other value is answered with 400.
     * @constant
     */
    useBackup?: false;
}
/** @description The challenge that was begun. */
export interface MfaChallengeResponse {
    /** @description Id of the challenge; its lifetime is not documented. */
    challengeId: string;
}
/** @description The code that answers a challenge. */
export interface MfaChallengeValidateRequest {
    /** @description Id of the challenge. */
    challengeId: string;
    /** @description The six-digit code that the phone got. */
    token: string;
    /** @description Name for the device, chosen by the caller; a later sign-in gives it again. Set it when rememberMe is true. */
    device?: string;
    /** @description Name for the machine, chosen by the caller. Set it when rememberMe is true. */
    machineName?: string;
    /** @description Whether the MFA id in the answer is good for 30 days. */
    rememberMe?: boolean;
}
/** @description What makes later sessions trusted. */
export interface MfaChallengeValidateResponse {
    /** @description MFA id for later sign-ins, together with the same device name. Good for 30 days when rememberMe was true. */
    rememberMeId?: string;
}
/**
 * @description Kind of phone. MOBILE and WORK come from BILL's samples; HOME is inferred, and for risk verification only MOBILE has been seen.
 * @enum {string}
 */
export type PhoneType = "MOBILE" | "WORK" | "HOME" | (string & {});
/**
 * @description Kind of phone. MOBILE and WORK come from BILL's samples; HOME is inferred, and for risk verification only MOBILE has been seen.
 * @enum {string}
 */
export type PhoneTypeInput = "MOBILE" | "WORK" | "HOME";
/** @description A phone that is registered for MFA. */
export interface MfaPhone {
    type?: PhoneType;
    /** @description The last four digits of its number. */
    last4digits?: string;
    /** @description Whether it is the first phone; since 2026-03-30 the only one that gets codes. */
    primary?: boolean;
}
/** @description The phones of the signed-in user; one list without pages. */
export interface MfaPhoneList {
    /** @description The phones. */
    results: MfaPhone[];
}
/**
 * @description How the six-digit code is sent: as a text message, or read out by an automated call.
 * @enum {string}
 */
export type MfaCodeType = "TEXT" | "VOICE";
/** @description The phone to register. BILL does not document the form of the number; ten digits work in its samples. */
export interface MfaSetupRequest {
    /** @description Phone number of the signed-in user. */
    phone: string;
    type: MfaCodeType;
    /**
     * @deprecated
     * @description Whether it is the first phone. Since April 2026 only true is taken; the other value is answered with 400.
     * @default true
     * @constant
     */
    primary?: true;
}
/** @description The registration that was begun. */
export interface MfaSetupResponse {
    /** @description Id of the registration; its lifetime is not documented. */
    setupId: string;
}
/** @description The code that ends a phone's registration. */
export interface MfaSetupValidateRequest {
    /** @description Id of the registration. */
    setupId: string;
    type: MfaCodeType;
    /** @description The six-digit code that the phone got. */
    token: string;
}
/**
 * @description Outcome of a call. Only SUCCESS is known.
 * @enum {string}
 */
export type ResultStatus = "SUCCESS" | (string & {});
/** @description Says that BILL did what was asked. */
export interface StatusResult {
    status: ResultStatus;
}
/** @description What makes an open session trusted. BILL requires neither field, but without both nothing is gained. */
export interface MfaStepUpRequest {
    /** @description MFA id from a challenge; good for 30 days. */
    rememberMeId?: string;
    /** @description The device name that was given when the challenge was validated. */
    device?: string;
}
/** @description How the session stands now. */
export interface MfaStepUpResponse {
    /** @description Whether the session is MFA-trusted. */
    trusted?: boolean;
}
/** @description Where a list goes on. A token that is missing means that there is no page on that side. */
export interface PageTokens {
    /** @description Opaque token of the next page. */
    nextPage?: string;
    /** @description Opaque token of the page before. */
    prevPage?: string;
}
/** @description A file that is kept with a customer, an invoice or a vendor. */
export interface Attachment {
    /** @description Id of the attachment; begins with att. */
    id: string;
    /** @description Name of the file. */
    name?: string;
    /**
     * Format: date-time
     * @description When the attachment was made.
     */
    createdTime?: string;
    /** @description Where to get the file; send the sessionId header. */
    downloadLink?: string;
}
/** @description A page of attachments. */
export type AttachmentList = PageTokens & {
    /** @description The attachments of this page. */
    results: Attachment[];
};
/** @description The vendor's invoice behind a bill. */
export interface BillInvoice {
    /** @description Number that the vendor gave the invoice. */
    invoiceNumber: string;
    /**
     * Format: date
     * @description Date of the invoice.
     */
    invoiceDate: string;
}
/** @description How one line is booked. */
export interface BillLineItemClassifications {
    /** @description Id of the chart of account; begins with 0ca. */
    chartOfAccountId?: string;
    /** @description Id of the accounting class; begins with cls. */
    accountingClassId?: string;
    /** @description Id of the department; begins with 0de. */
    departmentId?: string;
    /** @description Id of the employee; begins with emp. */
    employeeId?: string;
    /** @description Id of the job; begins with job. */
    jobId?: string;
    /** @description Id of the location; begins with loc. */
    locationId?: string;
    /** @description Id of the item; begins with 0ii. */
    itemId?: string;
    /** @description Id of the customer for whom the cost arose; begins with 0cu. */
    customerId?: string;
}
/** @description One line of a bill. */
export interface BillLineItem {
    /** @description Id of the line; stays the same when the line changes. */
    id: string;
    /** @description Total of the line in the currency of the bill. */
    amount?: number;
    /** @description How many units. */
    quantity?: number;
    /** @description Price of one unit. */
    price?: number;
    /** @description What was bought. */
    description?: string;
    classifications?: BillLineItemClassifications;
}
/**
 * @description How far the bill is paid. PARTIAL comes from a peer.
 * @enum {string}
 */
export type BillPaymentStatus = "UNPAID" | "PARTIAL" | "SCHEDULED" | "PAID" | "UNDEFINED" | (string & {});
/**
 * @description How far the bill is paid. PARTIAL comes from a peer.
 * @enum {string}
 */
export type BillPaymentStatusInput = "UNPAID" | "PARTIAL" | "SCHEDULED" | "PAID" | "UNDEFINED";
/**
 * @description How far the approval of the bill is. UNASSIGNED and APPROVING come from a peer; the v2 API has them too.
 * @enum {string}
 */
export type BillApprovalStatus = "UNASSIGNED" | "ASSIGNED" | "APPROVING" | "APPROVED" | "DENIED" | "UNDEFINED" | (string & {});
/** @description How a whole bill is booked. */
export interface BillClassifications {
    /** @description Id of the chart of account; begins with 0ca. */
    chartOfAccountId?: string;
    /** @description Id of the accounting class; begins with cls. */
    accountingClassId?: string;
    /** @description Id of the department; begins with 0de. */
    departmentId?: string;
    /** @description Id of the location; begins with loc. */
    locationId?: string;
    /** @description Id of the item; begins with 0ii. */
    itemId?: string;
}
/**
 * @description What the approver did.
 * @enum {string}
 */
export type BillApproverStatus = "WAITING" | "APPROVED" | "DENIED" | "REROUTED" | "UNDEFINED" | (string & {});
/** @description A user who has to approve the bill. BILL also assigns user groups; how a group stands here is not documented. */
export interface BillApprover {
    /** @description Id of the user; begins with 006. */
    userId?: string;
    status?: BillApproverStatus;
    /** @description Place in the order of approval, from 0. */
    approverOrder?: number;
    /**
     * Format: date-time
     * @description When the status last changed.
     */
    statusChangedTime?: string;
}
/** @description What a vendor is owed for one invoice. */
export interface Bill {
    /** @description Id of the bill; begins with 00n. */
    id: string;
    /** @description Whether the bill is archived. */
    archived?: boolean;
    /** @description Id of the vendor; begins with 009. */
    vendorId?: string;
    /** @description Name of the vendor; only in answers to list and get. */
    vendorName?: string;
    /** @description Total in US dollars. */
    fundingAmount?: number;
    /** @description Total in the currency of the bill. */
    amount?: number;
    /** @description Cleared payments and applied credit together. */
    paidAmount?: number;
    /** @description What is still owed. */
    dueAmount?: number;
    /** @description Total of the scheduled payments. */
    scheduledAmount?: number;
    /** @description Total of the applied vendor credit. */
    creditAmount?: number;
    /** @description Rate between US dollars and the currency of the bill. */
    exchangeRate?: number;
    /** @description Note on the bill. */
    description?: string;
    /**
     * Format: date
     * @description When the bill is due.
     */
    dueDate?: string;
    invoice?: BillInvoice;
    /** @description Lines of the bill. */
    billLineItems?: BillLineItem[];
    /** @description Chart of account from which the bill is paid; begins with 0ca. */
    payFromChartOfAccountId?: string;
    paymentStatus?: BillPaymentStatus;
    approvalStatus?: BillApprovalStatus;
    /**
     * Format: date-time
     * @description When the bill was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the bill last changed.
     */
    updatedTime?: string;
    classifications?: BillClassifications;
    /** @description Number of the purchase order; since 2025-07-17. */
    purchaseOrderNumber?: string;
    /** @description Payment term of the bill; begins with 00p. That answers hold it is inferred from requests. */
    paymentTermId?: string;
    /** @description Who has to approve the bill. Only there when billApprovals was true in the request and a policy matched. */
    approvers?: BillApprover[];
}
/** @description A page of bills. */
export type BillList = PageTokens & {
    /** @description The bills of this page. */
    results: Bill[];
};
/** @description A line of a new bill. Give amount, or quantity and price; amount wins when all are given. */
export interface BillLineItemCreate {
    /** @description Total of the line in the currency of the bill. */
    amount?: number;
    /** @description How many units. */
    quantity?: number;
    /** @description Price of one unit. */
    price?: number;
    /** @description What was bought. */
    description?: string;
    classifications?: BillLineItemClassifications;
}
/** @description A vendor credit, or a part of one, that is set against a bill. */
export interface BillVendorCredit {
    /** @description Id of the vendor credit; begins with vcr. */
    id: string;
    /** @description How much of the credit is applied. */
    amount: number;
}
/** @description What a new bill is made from. */
export interface BillCreate {
    /** @description Id of the vendor; begins with 009. */
    vendorId: string;
    /**
     * Format: date
     * @description When the bill is due.
     */
    dueDate: string;
    /** @description Lines of the bill. */
    billLineItems: BillLineItemCreate[];
    invoice: BillInvoice;
    /** @description Note on the bill. */
    description?: string;
    /** @description Chart of account from which the bill is paid; begins with 0ca. */
    payFromChartOfAccountId?: string;
    classifications?: BillClassifications;
    /** @description Vendor credits to apply to the bill. */
    vendorCredits?: BillVendorCredit[];
    /** @description Number of the purchase order. */
    purchaseOrderNumber?: string;
    /** @description Payment term of the bill; begins with 00p. */
    paymentTermId?: string;
    /** @description Whether BILL adds the approvers of a matching policy and tells them in the answer; the bill is then paid by API only once they have approved. What was true at creation must stay true in later changes. */
    billApprovals?: boolean;
}
/** @description What was paid on one bill. */
export interface RecordedPaymentItem {
    /** @description Id of the bill; begins with 00n. */
    billId: string;
    /** @description How much was paid on the bill. */
    amount: number;
    /** @description Vendor credits that were used on the bill; since 2025-08-29. */
    vendorCredits?: BillVendorCredit[];
}
/** @description How a recorded payment is booked. */
export interface RecordedPaymentClassifications {
    /** @description Id of the chart of account; begins with 0ca. */
    chartOfAccountId?: string;
}
/** @description A payment that was made outside BILL, for bills of one vendor. The names syncReference and allowExport are inferred from the answer. */
export interface RecordedPaymentCreate {
    /** @description Id of the vendor; begins with 009. */
    vendorId: string;
    /**
     * Format: date
     * @description Day of the payment.
     */
    processDate: string;
    /** @description Whether the accounting system may print a check for it. */
    toPrintCheck: boolean;
    /** @description The bills that were paid. */
    payments: RecordedPaymentItem[];
    classifications?: RecordedPaymentClassifications;
    /** @description Note on the payment. */
    description?: string;
    /** @description Id of the payment in the accounting system, such as a check number. */
    syncReference?: string;
    /** @description Whether the payment is synced to the accounting system. */
    allowExport?: boolean;
}
/** @description The part of a payment that pays one bill. */
export interface BillPayment {
    /** @description Id of the part; begins with blp. */
    id: string;
    /** @description Bill that it pays; begins with 00n. */
    billId?: string;
    /** @description How much it pays. */
    amount?: number;
    /** @description Vendor credits used on the bill. */
    vendorCredits?: BillVendorCredit[];
}
/**
 * @description State of a payment. FAILED, PENDING and UNDEFINED come from peers; singleStatus tells more.
 * @enum {string}
 */
export type PaymentStatus = "APPROVING" | "SCHEDULED" | "PAID" | "VOID" | "CANCELLED" | "FAILED" | "PENDING" | "UNDEFINED" | (string & {});
/**
 * @description How the vendor is paid. CHECK, INTERNATIONAL, VCARD and UNDEFINED come from peers; BILL itself writes VIRTUAL_CARD.
 * @enum {string}
 */
export type PaymentDisbursementType = "ACH" | "CHECK" | "RPPS" | "INTERNATIONAL" | "VIRTUAL_CARD" | "VCARD" | "WALLET" | "AMEX" | "OFFLINE" | "UNDEFINED" | (string & {});
/**
 * @description How far the money is on its way to the vendor. IN_PROGRESS and UNDEFINED come from peers.
 * @enum {string}
 */
export type PaymentDisbursementStatus = "IN_PROGRESS" | "HOLD" | "DONE" | "FAILED" | "UNDEFINED" | (string & {});
/**
 * @description State of a payment from funding to delivery, in one word. Only SCHEDULED can be cancelled; FUNDS_ESCHEATED cannot be voided; PARTIALLY_CLAIMED is for virtual cards. A CLEARED ACH payment can still fail when the vendor's bank sends it back. The list on BILL's page is known in part only.
 * @enum {string}
 */
export type PaymentSingleStatus = "SCHEDULED" | "READY_TO_FUND" | "FUNDING_STARTED" | "PROCESSED" | "SENT" | "DELIVERED" | "CLEARED" | "PARTIALLY_CLAIMED" | "EXPIRING" | "DISBURSEMENT_ON_HOLD" | "DISBURSEMENT_FAILED_ACTION_NEEDED" | "DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED" | "FUNDING_FAILED_ACTION_NEEDED" | "FUNDING_FAILED_VOIDED" | "FUNDS_ESCHEATED" | "CANCELLATION_IN_PROGRESS" | "CANCELED" | "VOID_PENDING" | "VOIDED" | "UNDEFINED" | (string & {});
/**
 * @description State of a payment from funding to delivery, in one word. Only SCHEDULED can be cancelled; FUNDS_ESCHEATED cannot be voided; PARTIALLY_CLAIMED is for virtual cards. A CLEARED ACH payment can still fail when the vendor's bank sends it back. The list on BILL's page is known in part only.
 * @enum {string}
 */
export type PaymentSingleStatusInput = "SCHEDULED" | "READY_TO_FUND" | "FUNDING_STARTED" | "PROCESSED" | "SENT" | "DELIVERED" | "CLEARED" | "PARTIALLY_CLAIMED" | "EXPIRING" | "DISBURSEMENT_ON_HOLD" | "DISBURSEMENT_FAILED_ACTION_NEEDED" | "DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED" | "FUNDING_FAILED_ACTION_NEEDED" | "FUNDING_FAILED_VOIDED" | "FUNDS_ESCHEATED" | "CANCELLATION_IN_PROGRESS" | "CANCELED" | "VOID_PENDING" | "VOIDED" | "UNDEFINED";
/** @description A recorded payment. BILL moved no money for it. */
export interface RecordedPayment {
    /** @description Id of the payment; begins with stp. */
    id: string;
    /** @description Vendor that was paid; begins with 009. */
    vendorId?: string;
    /** @description Bill that was paid; begins with 00n. */
    billId?: string;
    /** @description What was paid on each bill. */
    billPayments?: BillPayment[];
    /** @description Note on the payment. */
    description?: string;
    /**
     * Format: date
     * @description Day of the payment.
     */
    processDate?: string;
    /** @description Total that was paid. */
    amount?: number;
    /** @description Number of the payment. */
    transactionNumber?: string;
    /** @description Number that confirms the payment. */
    confirmationNumber?: string;
    status?: PaymentStatus;
    /** @description Rate between US dollars and the currency of the bill. */
    exchangeRate?: number;
    /** @description Total in US dollars. */
    fundingAmount?: number;
    /** @description Whether BILL made the payment; false for a recorded one. */
    onlinePayment?: boolean;
    disbursementType?: PaymentDisbursementType;
    /** @description E-mail address for notes on the payment. */
    remittanceEmail?: string;
    /**
     * Format: date-time
     * @description When the payment was recorded.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the record last changed.
     */
    updatedTime?: string;
    /** @description Who recorded it; begins with 006. */
    createdBy?: string;
    disbursementStatus?: PaymentDisbursementStatus;
    singleStatus?: PaymentSingleStatus;
    /** @description Whether the accounting system may print a check for it. */
    toPrintCheck?: boolean;
    classifications?: RecordedPaymentClassifications;
    /** @description Id of the payment in the accounting system, such as a check number. */
    syncReference?: string;
    /** @description Whether the payment is synced to the accounting system. */
    allowExport?: boolean;
}
/** @description A line of the bill as it is to be. With an id it takes the place of that line; without one it is new. */
export interface BillLineItemReplace {
    /** @description Id of the line to keep or change. */
    id?: string;
    /** @description Total of the line in the currency of the bill. */
    amount?: number;
    /** @description How many units. */
    quantity?: number;
    /** @description Price of one unit. */
    price?: number;
    /** @description What was bought. */
    description?: string;
    classifications?: BillLineItemClassifications;
}
/** @description The whole bill as it is to be. */
export interface BillReplace {
    /** @description Id of the vendor; begins with 009. */
    vendorId: string;
    /**
     * Format: date
     * @description When the bill is due.
     */
    dueDate: string;
    /** @description All lines of the bill; a line that is left out is removed. */
    billLineItems: BillLineItemReplace[];
    invoice: BillInvoice;
    /** @description Note on the bill. */
    description?: string;
    /** @description Chart of account from which the bill is paid; begins with 0ca. */
    payFromChartOfAccountId?: string;
    classifications?: BillClassifications;
    /** @description Vendor credits to apply to the bill. */
    vendorCredits?: BillVendorCredit[];
    /** @description Number of the purchase order. */
    purchaseOrderNumber?: string;
    /** @description Payment term of the bill; begins with 00p. */
    paymentTermId?: string;
    /** @description Whether BILL adds the approvers of a matching policy and tells them in the answer. Must be true when it was true at creation. */
    billApprovals?: boolean;
}
/** @description Changes to one line. That the id is required is inferred: BILL's page names a required text there, and its sample sends the id. */
export interface BillLineItemUpdate {
    /** @description Id of the line to change. */
    id: string;
    /** @description Total of the line in the currency of the bill. */
    amount?: number;
    /** @description How many units. */
    quantity?: number;
    /** @description Price of one unit. */
    price?: number;
    /** @description What was bought. */
    description?: string;
    classifications?: BillLineItemClassifications;
}
/** @description Data of the vendor's invoice to change. */
export interface BillInvoiceUpdate {
    /** @description Number that the vendor gave the invoice. */
    invoiceNumber?: string;
    /**
     * Format: date
     * @description Date of the invoice.
     */
    invoiceDate?: string;
}
/** @description Fields of a bill to change; what is left out stays. BILL's page has one more switch, which matches the changed bill against the approval policies anew; its name is not known. */
export interface BillUpdate {
    /** @description Id of the vendor; begins with 009. */
    vendorId?: string;
    /**
     * Format: date
     * @description When the bill is due.
     */
    dueDate?: string;
    /** @description Lines to change. */
    billLineItems?: BillLineItemUpdate[];
    invoice?: BillInvoiceUpdate;
    /** @description Note on the bill. */
    description?: string;
    /** @description Chart of account from which the bill is paid; begins with 0ca. */
    payFromChartOfAccountId?: string;
    classifications?: BillClassifications;
    /** @description Vendor credits to apply to the bill. */
    vendorCredits?: BillVendorCredit[];
    /** @description Number of the purchase order. */
    purchaseOrderNumber?: string;
    /** @description Payment term of the bill; begins with 00p. */
    paymentTermId?: string;
    /** @description Whether BILL adds the approvers of a matching policy and tells them in the answer. Must be true when it was true at creation. */
    billApprovals?: boolean;
}
/**
 * @description Whether a bill or a reimbursement is approved or denied.
 * @enum {string}
 */
export type ApprovalDecision = "APPROVE" | "DENY";
/** @description Approval or denial of one bill. That billId and action are required is inferred from BILL's sample. */
export interface BillApprovalAction {
    /** @description Id of the bill; begins with 00n. */
    billId: string;
    /** @description What to do with the bill. DENY is inferred from the title of the operation and from the like operation for reimbursements. */
    action: ApprovalDecision;
    /** @description Reason or note. */
    comment?: string;
}
/** @description A bill that waits for approval. */
export interface PendingBill {
    /** @description Id of the bill; begins with 00n. */
    billId: string;
    /** @description Id of the vendor; begins with 009. */
    vendorId?: string;
    /** @description Total of the bill. */
    amount?: number;
    /**
     * Format: date
     * @description When the bill is due.
     */
    dueDate?: string;
}
/** @description The bills that wait for the signed-in user. They do not come in pages. */
export interface PendingBillsResult {
    /** @description The bills. */
    bills: PendingBill[];
}
/**
 * @description What a rule looks at. The list comes from BILL's samples and may not be complete.
 * @enum {string}
 */
export type BillApprovalRuleKey = "BILL_AMOUNT" | "VENDOR_ID" | "LOCATION_ID" | "CHART_OF_ACCOUNT_ID" | "JOB_ID" | (string & {});
/**
 * @description What a rule looks at. The list comes from BILL's samples and may not be complete.
 * @enum {string}
 */
export type BillApprovalRuleKeyInput = "BILL_AMOUNT" | "VENDOR_ID" | "LOCATION_ID" | "CHART_OF_ACCOUNT_ID" | "JOB_ID";
/**
 * @description How a rule compares. The list comes from BILL's samples and is not complete.
 * @enum {string}
 */
export type BillApprovalRuleOp = "gte" | "lt" | "UNDEFINED" | (string & {});
/** @description A rule of a policy. The values are objects here, though requests send plain text. */
export interface BillApprovalRule {
    key?: BillApprovalRuleKey;
    op?: BillApprovalRuleOp;
    /** @description What the bill is compared with. */
    values?: {
        /** @description Amount as text, or an id. */
        value?: string;
        /** @description The value as people read it. */
        displayName?: string;
    }[];
}
/** @description A group of users who approve. */
export interface BillApprovalGroup {
    /** @description Id of the group; begins with agp. */
    groupId: string;
    /** @description Name of the group. */
    groupName?: string;
    /** @description Members of the group. */
    users?: {
        /** @description Id of the user; begins with 006. */
        id: string;
        /** @description First and last name. */
        fullName?: string;
    }[];
}
/** @description Who approves under a policy. Requests send a plain list of user ids instead. */
export interface BillApprovalPolicyApprovers {
    /** @description Users who approve, in order. */
    users?: {
        /** @description Id of the user; begins with 006. */
        userId: string;
        /** @description First and last name. */
        fullName?: string;
    }[];
    /** @description Groups that approve. */
    groups?: BillApprovalGroup[];
}
/** @description Says which bills have to be approved, and by whom. */
export interface BillApprovalPolicy {
    /** @description Id of the policy: id of the organization, a hyphen and a further part. */
    id: string;
    /** @description Name of the policy. */
    policyName?: string;
    /** @description State of the policy. Its values are not documented. */
    status?: string;
    /** @description Rules that a bill is checked against. */
    rules?: BillApprovalRule[];
    approvers?: BillApprovalPolicyApprovers;
}
/** @description A rule of a policy. That all three fields are required is inferred from BILL's sample. */
export interface BillApprovalRuleCreate {
    key: BillApprovalRuleKeyInput;
    /** @description How the rule compares: gte is in BILL's samples of requests, lt in those of answers. The whole list is not known. */
    op: string;
    /** @description Amounts as text, or ids. */
    values: string[];
}
/** @description A policy as it is to be; creation and update take the same. */
export interface BillApprovalPolicyCreate {
    /** @description Name of the policy. */
    policyName: string;
    /** @description Rules that a bill is checked against, in this order. That all must match is not stated. */
    rules: BillApprovalRuleCreate[];
    /** @description Ids of the users and groups who approve, in this order. Those of users begin with 006; those of groups, which are made in the web app, with agp. */
    approvers: string[];
}
/** @description An accounting class, a department, a job or a location: the four share one shape. */
export interface Classification {
    /** @description Id; begins with cls (accounting class), 0de (department), job or loc (location). */
    id: string;
    /** @description Whether it is archived. */
    archived?: boolean;
    /** @description Name of the class, department, job or location. */
    name?: string;
    /** @description Abbreviation. */
    shortName?: string;
    /** @description Free text. */
    description?: string;
    /** @description Id of the one above it, of the same kind; left out when there is none. */
    parentId?: string;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When it last changed.
     */
    updatedTime?: string;
}
/** @description A page of accounting classes, departments, jobs or locations. */
export type ClassificationList = PageTokens & {
    /** @description The records of this page. */
    results: Classification[];
};
/** @description What a new accounting class, department, job or location is made from. */
export interface ClassificationCreate {
    /** @description Name of the class, department, job or location. */
    name: string;
    /** @description Abbreviation. */
    shortName?: string;
    /** @description Free text. */
    description?: string;
    /** @description Id of the one above it, of the same kind; left out when there is none. */
    parentId?: string;
}
/** @description The accounting classes of a bulk call. */
export interface AccountingClassBulkResult {
    /** @description The accounting classes as they are after the call. */
    accountingClasses: Classification[];
}
/** @description Fields of one accounting class, department, job or location to change. What is left out stays. */
export interface ClassificationUpdateWithId {
    /** @description Which one is changed; begins with cls, 0de, job or loc. */
    id: string;
    /** @description Name of the class, department, job or location. */
    name?: string;
    /** @description Abbreviation. */
    shortName?: string;
    /** @description Free text. */
    description?: string;
    /** @description Id of the one above it, of the same kind; left out when there is none. */
    parentId?: string;
}
/** @description Fields of an accounting class, a department, a job or a location to change. What is left out stays. */
export interface ClassificationUpdate {
    /** @description Name of the class, department, job or location. */
    name?: string;
    /** @description Abbreviation. */
    shortName?: string;
    /** @description Free text. */
    description?: string;
    /** @description Id of the one above it, of the same kind; left out when there is none. */
    parentId?: string;
}
/**
 * @description Kind of account. Six of the values stand in BILL's samples, the others come from peers and match BILL's older API.
 * @enum {string}
 */
export type ChartOfAccountType = "UNSPECIFIED" | "ACCOUNTS_PAYABLE" | "ACCOUNTS_RECEIVABLE" | "BANK" | "COST_OF_GOODS_SOLD" | "CREDIT_CARD" | "EQUITY" | "EXPENSE" | "FIXED_ASSET" | "INCOME" | "LONG_TERM_LIABILITY" | "OTHER_ASSET" | "OTHER_CURRENT_ASSET" | "OTHER_CURRENT_LIABILITY" | "OTHER_EXPENSE" | "OTHER_INCOME" | "NON_POSTING" | (string & {});
/**
 * @description Kind of account. Six of the values stand in BILL's samples, the others come from peers and match BILL's older API.
 * @enum {string}
 */
export type ChartOfAccountTypeInput = "UNSPECIFIED" | "ACCOUNTS_PAYABLE" | "ACCOUNTS_RECEIVABLE" | "BANK" | "COST_OF_GOODS_SOLD" | "CREDIT_CARD" | "EQUITY" | "EXPENSE" | "FIXED_ASSET" | "INCOME" | "LONG_TERM_LIABILITY" | "OTHER_ASSET" | "OTHER_CURRENT_ASSET" | "OTHER_CURRENT_LIABILITY" | "OTHER_EXPENSE" | "OTHER_INCOME" | "NON_POSTING";
/** @description Kind and number of an account in the chart of accounts. Whether BILL requires one of the two is not documented. */
export interface ChartOfAccountDetails {
    type?: ChartOfAccountType;
    /** @description Number of the account in the books, such as 6100. */
    number?: string;
}
/** @description Kind and number of an account in the chart of accounts. Whether BILL requires one of the two is not documented. */
export interface ChartOfAccountDetailsInput {
    type?: ChartOfAccountTypeInput;
    /** @description Number of the account in the books, such as 6100. */
    number?: string;
}
/** @description An account of the chart of accounts. */
export interface ChartOfAccount {
    /** @description Id of the account; begins with 0ca. */
    id: string;
    /** @description Whether it is archived. */
    archived?: boolean;
    /** @description Name of the account. */
    name?: string;
    /** @description Free text. */
    description?: string;
    /** @description Id of the account above it; begins with 0ca. */
    parentId?: string;
    account?: ChartOfAccountDetails;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When it last changed.
     */
    updatedTime?: string;
}
/** @description A page of accounts of the chart of accounts. */
export type ChartOfAccountList = PageTokens & {
    /** @description The accounts of this page. */
    results: ChartOfAccount[];
};
/** @description What a new account of the chart of accounts is made from. */
export interface ChartOfAccountCreate {
    /** @description Name of the account. */
    name: string;
    /** @description Free text. */
    description?: string;
    /** @description Id of the account above it; begins with 0ca. */
    parentId?: string;
    account?: ChartOfAccountDetailsInput;
}
/** @description The accounts of a bulk call. */
export interface ChartOfAccountBulkResult {
    /** @description The accounts as they are after the call. */
    chartOfAccounts: ChartOfAccount[];
}
/** @description Fields of one account of the chart of accounts to change. What is left out stays. */
export interface ChartOfAccountUpdateWithId {
    /** @description Which account is changed; begins with 0ca. */
    id: string;
    /** @description Name of the account. */
    name?: string;
    /** @description Free text. */
    description?: string;
    /** @description Id of the account above it; begins with 0ca. */
    parentId?: string;
    account?: ChartOfAccountDetailsInput;
}
/** @description Fields of an account of the chart of accounts to change. What is left out stays. */
export interface ChartOfAccountUpdate {
    /** @description Name of the account. */
    name?: string;
    /** @description Free text. */
    description?: string;
    /** @description Id of the account above it; begins with 0ca. */
    parentId?: string;
    account?: ChartOfAccountDetailsInput;
}
/** @description The departments of a bulk call. */
export interface DepartmentBulkResult {
    /** @description The departments as they are after the call. */
    departments: Classification[];
}
/** @description A person of the organization to whom costs are assigned. */
export interface Employee {
    /** @description Id of the employee; begins with emp. */
    id: string;
    /** @description Whether it is archived. */
    archived?: boolean;
    /** @description First name of the employee. */
    firstName?: string;
    /** @description Last name of the employee. */
    lastName?: string;
    /** @description Abbreviation. */
    shortName?: string;
    /** @description Id of the employee above; begins with emp. */
    parentId?: string;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When it last changed.
     */
    updatedTime?: string;
}
/** @description A page of employees. */
export type EmployeeList = PageTokens & {
    /** @description The employees of this page. */
    results: Employee[];
};
/** @description What a new employee is made from. */
export interface EmployeeCreate {
    /** @description First name of the employee. */
    firstName: string;
    /** @description Last name of the employee. */
    lastName: string;
    /** @description Abbreviation. */
    shortName?: string;
    /** @description Id of the employee above; begins with emp. */
    parentId?: string;
}
/** @description The employees of a bulk call. */
export interface EmployeeBulkResult {
    /** @description The employees as they are after the call. */
    employees: Employee[];
}
/** @description Fields of one employee to change. What is left out stays. */
export interface EmployeeUpdateWithId {
    /** @description Which employee is changed; begins with emp. */
    id: string;
    /** @description First name of the employee. */
    firstName?: string;
    /** @description Last name of the employee. */
    lastName?: string;
    /** @description Abbreviation. */
    shortName?: string;
    /** @description Id of the employee above; begins with emp. */
    parentId?: string;
}
/** @description Fields of an employee to change. What is left out stays. */
export interface EmployeeUpdate {
    /** @description First name of the employee. */
    firstName?: string;
    /** @description Last name of the employee. */
    lastName?: string;
    /** @description Abbreviation. */
    shortName?: string;
    /** @description Id of the employee above; begins with emp. */
    parentId?: string;
}
/**
 * @description Kind of item.
 * @enum {string}
 */
export type ItemType = "UNKNOWN" | "SERVICE" | "INVENTORY" | "NON_INVENTORY" | "PAYMENT" | "DISCOUNT" | "SALES_TAX" | "SUBTOTAL" | "OTHER_CHARGE" | "INVENTORY_ASSEMBLY" | "GROUP" | "SALES_TAX_GROUP" | "FIXED_ASSET" | "CATEGORY" | "EXPENSE" | (string & {});
/**
 * @description Kind of item.
 * @enum {string}
 */
export type ItemTypeInput = "UNKNOWN" | "SERVICE" | "INVENTORY" | "NON_INVENTORY" | "PAYMENT" | "DISCOUNT" | "SALES_TAX" | "SUBTOTAL" | "OTHER_CHARGE" | "INVENTORY_ASSEMBLY" | "GROUP" | "SALES_TAX_GROUP" | "FIXED_ASSET" | "CATEGORY" | "EXPENSE";
/** @description Something that is bought or sold, or a tax, discount or charge, for use on lines. */
export interface Item {
    /** @description Id of the item; begins with 0ii. */
    id: string;
    /** @description Whether it is archived. */
    archived?: boolean;
    type?: ItemType;
    /** @description Abbreviation. */
    shortName?: string;
    /** @description Name of the item. */
    name?: string;
    /** @description Free text about the item. */
    description?: string;
    /** @description Id of the item above it; begins with 0ii. */
    parentId?: string;
    /** @description Price at which it is sold. */
    price?: number;
    /** @description Account for bills and other purchases; begins with 0ca. */
    expenseChartOfAccountId?: string;
    /** @description Text used for bills and other purchases. */
    purchaseDescription?: string;
    /** @description What it costs to buy. */
    purchaseCost?: number;
    /** @description Account of the item in the chart of accounts; begins with 0ca. */
    chartOfAccountId?: string;
    /** @description Whether sales tax applies to it. */
    taxable?: boolean;
    /** @description Rate in percent; only for the types DISCOUNT, SALES_TAX and OTHER_CHARGE. */
    percentage?: number;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When it last changed.
     */
    updatedTime?: string;
}
/** @description A page of items. */
export type ItemList = PageTokens & {
    /** @description The items of this page. */
    results: Item[];
};
/** @description What a new item is made from. */
export interface ItemCreate {
    type: ItemTypeInput;
    /** @description Abbreviation. */
    shortName?: string;
    /** @description Name of the item. */
    name: string;
    /** @description Free text about the item. */
    description?: string;
    /** @description Id of the item above it; begins with 0ii. */
    parentId?: string;
    /** @description Price at which it is sold. */
    price?: number;
    /** @description Account for bills and other purchases; begins with 0ca. */
    expenseChartOfAccountId?: string;
    /** @description Text used for bills and other purchases. */
    purchaseDescription?: string;
    /** @description What it costs to buy. */
    purchaseCost?: number;
    /** @description Account of the item in the chart of accounts; begins with 0ca. */
    chartOfAccountId?: string;
    /** @description Whether sales tax applies to it. */
    taxable?: boolean;
    /** @description Rate in percent; only for the types DISCOUNT, SALES_TAX and OTHER_CHARGE. */
    percentage?: number;
}
/** @description The items of a bulk call. */
export interface ItemBulkResult {
    /** @description The items as they are after the call. */
    items: Item[];
}
/** @description Fields of one item to change. What is left out stays. */
export interface ItemUpdateWithId {
    /** @description Which item is changed; begins with 0ii. */
    id: string;
    type?: ItemTypeInput;
    /** @description Abbreviation. */
    shortName?: string;
    /** @description Name of the item. */
    name?: string;
    /** @description Free text about the item. */
    description?: string;
    /** @description Id of the item above it; begins with 0ii. */
    parentId?: string;
    /** @description Price at which it is sold. */
    price?: number;
    /** @description Account for bills and other purchases; begins with 0ca. */
    expenseChartOfAccountId?: string;
    /** @description Text used for bills and other purchases. */
    purchaseDescription?: string;
    /** @description What it costs to buy. */
    purchaseCost?: number;
    /** @description Account of the item in the chart of accounts; begins with 0ca. */
    chartOfAccountId?: string;
    /** @description Whether sales tax applies to it. */
    taxable?: boolean;
    /** @description Rate in percent; only for the types DISCOUNT, SALES_TAX and OTHER_CHARGE. */
    percentage?: number;
}
/** @description Fields of an item to change. What is left out stays. */
export interface ItemUpdate {
    type?: ItemTypeInput;
    /** @description Abbreviation. */
    shortName?: string;
    /** @description Name of the item. */
    name?: string;
    /** @description Free text about the item. */
    description?: string;
    /** @description Id of the item above it; begins with 0ii. */
    parentId?: string;
    /** @description Price at which it is sold. */
    price?: number;
    /** @description Account for bills and other purchases; begins with 0ca. */
    expenseChartOfAccountId?: string;
    /** @description Text used for bills and other purchases. */
    purchaseDescription?: string;
    /** @description What it costs to buy. */
    purchaseCost?: number;
    /** @description Account of the item in the chart of accounts; begins with 0ca. */
    chartOfAccountId?: string;
    /** @description Whether sales tax applies to it. */
    taxable?: boolean;
    /** @description Rate in percent; only for the types DISCOUNT, SALES_TAX and OTHER_CHARGE. */
    percentage?: number;
}
/** @description The jobs of a bulk call. */
export interface JobBulkResult {
    /** @description The jobs as they are after the call. */
    jobs: Classification[];
}
/** @description The locations of a bulk call. */
export interface LocationBulkResult {
    /** @description The locations as they are after the call. */
    locations: Classification[];
}
/**
 * @description How far a credit is used up. Credit memos show all values in BILL's samples; that vendor credits share them is inferred.
 * @enum {string}
 */
export type CreditStatus = "NOT_APPLIED" | "PARTIALLY_APPLIED" | "FULLY_APPLIED" | "IN_PROCESS" | "UNDEFINED" | (string & {});
/** @description General ledger classifications of one line of an invoice, recurring invoice or credit memo. */
export interface InvoiceLineItemClassifications {
    /** @description Account in the chart of accounts; begins with 0ca. */
    chartOfAccountId?: string;
    /** @description Accounting class; begins with cls. */
    accountingClassId?: string;
    /** @description Department; begins with 0de. */
    departmentId?: string;
    /** @description Job; begins with job. */
    jobId?: string;
    /** @description Location; begins with loc. */
    locationId?: string;
    /** @description Item that was sold; begins with 0ii. */
    itemId?: string;
}
/** @description A line of a credit memo. */
export interface CreditMemoLineItem {
    /** @description Id of the line; how it begins is not documented. */
    id: string;
    /** @description What the credit is for. */
    description?: string;
    /** @description Price of one unit; not together with ratePercent. */
    price?: number;
    /** @description How many units. */
    quantity?: number;
    /** @description Price times quantity, or the percentage of the lines above. */
    amount?: number;
    /** @description Percentage of the sum of the lines above; negative for a discount. Not together with price and quantity. */
    ratePercent?: number;
    /** @description Whether sales tax applies to the line. */
    taxable?: boolean;
    classifications?: InvoiceLineItemClassifications;
}
/** @description General ledger classifications of a whole invoice, recurring invoice or credit memo. */
export interface InvoiceClassifications {
    /** @description Accounting class; begins with cls. */
    accountingClassId?: string;
    /** @description Department; begins with 0de. */
    departmentId?: string;
    /** @description Job; begins with job. */
    jobId?: string;
    /** @description Location; begins with loc. */
    locationId?: string;
}
/** @description Part of a credit memo that was set against an invoice. */
export interface CreditMemoUsage {
    /** @description Id of the invoice; begins with 00e. */
    invoiceId?: string;
    /** @description How much of the credit was used. */
    amount?: number;
}
/** @description What the organization owes a customer, to be set against invoices. */
export interface CreditMemo {
    /** @description Id of the credit memo; begins with ccr. */
    id: string;
    /** @description Id of the customer; begins with 0cu. */
    customerId?: string;
    /** @description The organization's own number for the credit memo. */
    referenceNumber?: string;
    /**
     * Format: date
     * @description Date of the credit.
     */
    creditDate?: string;
    /** @description Free text. */
    description?: string;
    /** @description Whether it is archived. */
    archived?: boolean;
    /** @description Item of the type SALES_TAX that is applied to taxable lines; begins with 0ii. */
    salesTaxItemId?: string;
    /** @description Account of the chart of accounts for the credit; begins with 0ca. Not together with payToBankAccountId. */
    payToChartOfAccountId?: string;
    /** @description Bank account for the credit; begins with bac. Not together with payToChartOfAccountId. */
    payToBankAccountId?: string;
    /** @description Total of the credit. That it holds the sales tax is inferred. */
    amount?: number;
    /** @description How much of it is used up. */
    appliedAmount?: number;
    /** @description Sales tax that BILL computed. */
    salesTaxTotal?: number;
    /** @description Rate of the sales tax in percent. */
    salesTaxPercentage?: number;
    status?: CreditStatus;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When it last changed.
     */
    updatedTime?: string;
    /** @description What the credit is made of. */
    creditMemoLineItems?: CreditMemoLineItem[];
    classifications?: InvoiceClassifications;
    /** @description Where the credit went; only in list and get. */
    usage?: CreditMemoUsage[];
}
/** @description A page of credit memos. */
export type CreditMemoList = PageTokens & {
    /** @description The credit memos of this page. */
    results: CreditMemo[];
};
/** @description A line of the new credit memo. Taking price and quantity or ratePercent, not both, is inferred from the older API. */
export interface CreditMemoLineItemCreate {
    /** @description What the credit is for. */
    description?: string;
    /** @description Price of one unit; not together with ratePercent. */
    price?: number;
    /** @description How many units. */
    quantity?: number;
    /** @description Percentage of the sum of the lines above; negative for a discount. Not together with price and quantity. */
    ratePercent?: number;
    /** @description Whether sales tax applies to the line. */
    taxable?: boolean;
    classifications?: InvoiceLineItemClassifications;
}
/** @description What a new credit memo is made from. */
export interface CreditMemoCreate {
    /** @description Id of the customer; begins with 0cu. */
    customerId: string;
    /** @description The organization's own number for the credit memo. */
    referenceNumber: string;
    /**
     * Format: date
     * @description Date of the credit.
     */
    creditDate: string;
    /** @description Free text. */
    description?: string;
    /** @description Item of the type SALES_TAX that is applied to taxable lines; begins with 0ii. */
    salesTaxItemId?: string;
    /** @description Account of the chart of accounts for the credit; begins with 0ca. Not together with payToBankAccountId. */
    payToChartOfAccountId?: string;
    /** @description Bank account for the credit; begins with bac. Not together with payToChartOfAccountId. */
    payToBankAccountId?: string;
    classifications?: InvoiceClassifications;
    /** @description What the credit is made of. */
    creditMemoLineItems: CreditMemoLineItemCreate[];
}
/** @description A line to keep, change or add. In a replacement a line without an id is new. */
export interface CreditMemoLineItemUpdate {
    /** @description Id of the line to keep or change. */
    id?: string;
    /** @description What the credit is for. */
    description?: string;
    /** @description Price of one unit; not together with ratePercent. */
    price?: number;
    /** @description How many units. */
    quantity?: number;
    /** @description Percentage of the sum of the lines above; negative for a discount. Not together with price and quantity. */
    ratePercent?: number;
    /** @description Whether sales tax applies to the line. */
    taxable?: boolean;
    classifications?: InvoiceLineItemClassifications;
}
/** @description One whole credit memo as it is to be. */
export interface CreditMemoReplaceWithId {
    /** @description Which credit memo; begins with ccr. */
    id: string;
    /** @description Id of the customer; begins with 0cu. */
    customerId: string;
    /** @description The organization's own number for the credit memo. */
    referenceNumber: string;
    /**
     * Format: date
     * @description Date of the credit.
     */
    creditDate: string;
    /** @description Free text. */
    description?: string;
    /** @description Item of the type SALES_TAX that is applied to taxable lines; begins with 0ii. */
    salesTaxItemId?: string;
    /** @description Account of the chart of accounts for the credit; begins with 0ca. Not together with payToBankAccountId. */
    payToChartOfAccountId?: string;
    /** @description Bank account for the credit; begins with bac. Not together with payToChartOfAccountId. */
    payToBankAccountId?: string;
    classifications?: InvoiceClassifications;
    /** @description All lines of the credit; a line that is left out is removed. */
    creditMemoLineItems: CreditMemoLineItemUpdate[];
}
/** @description The credit memos of a bulk call. */
export interface CreditMemoBulkResult {
    /** @description The credit memos as they are after the call. */
    creditMemos: CreditMemo[];
}
/** @description Fields of one credit memo to change; what is left out stays. That the id is required is inferred from the other bulk updates. */
export interface CreditMemoUpdateWithId {
    /** @description Which credit memo; begins with ccr. */
    id: string;
    /** @description Id of the customer; begins with 0cu. */
    customerId?: string;
    /** @description The organization's own number for the credit memo. */
    referenceNumber?: string;
    /**
     * Format: date
     * @description Date of the credit.
     */
    creditDate?: string;
    /** @description Free text. */
    description?: string;
    /** @description Item of the type SALES_TAX that is applied to taxable lines; begins with 0ii. */
    salesTaxItemId?: string;
    /** @description Account of the chart of accounts for the credit; begins with 0ca. Not together with payToBankAccountId. */
    payToChartOfAccountId?: string;
    /** @description Bank account for the credit; begins with bac. Not together with payToChartOfAccountId. */
    payToBankAccountId?: string;
    classifications?: InvoiceClassifications;
    /** @description Lines to change; others stay. */
    creditMemoLineItems?: CreditMemoLineItemUpdate[];
}
/** @description The whole credit memo as it is to be. */
export interface CreditMemoReplace {
    /** @description Id of the customer; begins with 0cu. */
    customerId: string;
    /** @description The organization's own number for the credit memo. */
    referenceNumber: string;
    /**
     * Format: date
     * @description Date of the credit.
     */
    creditDate: string;
    /** @description Free text. */
    description?: string;
    /** @description Item of the type SALES_TAX that is applied to taxable lines; begins with 0ii. */
    salesTaxItemId?: string;
    /** @description Account of the chart of accounts for the credit; begins with 0ca. Not together with payToBankAccountId. */
    payToChartOfAccountId?: string;
    /** @description Bank account for the credit; begins with bac. Not together with payToChartOfAccountId. */
    payToBankAccountId?: string;
    classifications?: InvoiceClassifications;
    /** @description All lines of the credit; a line that is left out is removed. */
    creditMemoLineItems: CreditMemoLineItemUpdate[];
}
/** @description Fields of a credit memo to change; what is left out stays. */
export interface CreditMemoUpdate {
    /** @description Id of the customer; begins with 0cu. */
    customerId?: string;
    /** @description The organization's own number for the credit memo. */
    referenceNumber?: string;
    /**
     * Format: date
     * @description Date of the credit.
     */
    creditDate?: string;
    /** @description Free text. */
    description?: string;
    /** @description Item of the type SALES_TAX that is applied to taxable lines; begins with 0ii. */
    salesTaxItemId?: string;
    /** @description Account of the chart of accounts for the credit; begins with 0ca. Not together with payToBankAccountId. */
    payToChartOfAccountId?: string;
    /** @description Bank account for the credit; begins with bac. Not together with payToChartOfAccountId. */
    payToBankAccountId?: string;
    classifications?: InvoiceClassifications;
    /** @description Lines to change; others stay. */
    creditMemoLineItems?: CreditMemoLineItemUpdate[];
}
/** @description Whom to speak to at the customer. A contact who can sign in is a resource of its own (cpu). */
export interface CustomerContactName {
    /** @description First name of the person. */
    firstName?: string;
    /** @description Last name of the person. */
    lastName?: string;
}
/**
 * @description Currency by ISO 4217 code, as far as BILL lists it.
 * @enum {string}
 */
export type Currency = "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GGP" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "IMP" | "INR" | "IQD" | "IRR" | "ISK" | "JEP" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SPL" | "SRD" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TVD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VEF" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XDR" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWD" | (string & {});
/**
 * @description Currency by ISO 4217 code, as far as BILL lists it.
 * @enum {string}
 */
export type CurrencyInput = "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GGP" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "IMP" | "INR" | "IQD" | "IRR" | "ISK" | "JEP" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SPL" | "SRD" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TVD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VEF" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XDR" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWD";
/**
 * @description Whether a vendor or customer is a business or a person. BILL names UNDEFINED for vendors.
 * @enum {string}
 */
export type AccountType = "BUSINESS" | "PERSON" | "NONE" | "UNDEFINED" | (string & {});
/**
 * @description Whether a vendor or customer is a business or a person. BILL names UNDEFINED for vendors.
 * @enum {string}
 */
export type AccountTypeInput = "BUSINESS" | "PERSON" | "NONE" | "UNDEFINED";
/**
 * @description Country by ISO 3166-1 alpha-2 code, as far as BILL lists it.
 * @enum {string}
 */
export type Country = "AF" | "AL" | "DZ" | "AS" | "AD" | "AO" | "AI" | "AQ" | "AG" | "AR" | "AM" | "AW" | "AU" | "AT" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BY" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BO" | "BA" | "BW" | "BR" | "IO" | "BN" | "BG" | "BF" | "BI" | "KH" | "CM" | "CA" | "CV" | "KY" | "CF" | "TD" | "CL" | "CN" | "CX" | "CC" | "CO" | "KM" | "CG" | "CD" | "CK" | "CR" | "CI" | "HR" | "CY" | "CZ" | "DK" | "DJ" | "DM" | "DO" | "TL" | "EC" | "EG" | "SV" | "GQ" | "ER" | "EE" | "ET" | "FK" | "FO" | "FJ" | "FI" | "FR" | "GF" | "PF" | "TF" | "GA" | "GM" | "GE" | "DE" | "GH" | "GI" | "GR" | "GL" | "GD" | "GP" | "GT" | "GN" | "GW" | "GY" | "HT" | "HM" | "HN" | "HK" | "HU" | "IS" | "IN" | "ID" | "IQ" | "IE" | "IL" | "IT" | "JM" | "JP" | "JO" | "KZ" | "KE" | "KI" | "KW" | "KG" | "LA" | "LV" | "LB" | "LS" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MK" | "MG" | "MW" | "MY" | "MV" | "ML" | "MT" | "MH" | "MQ" | "MR" | "MU" | "YT" | "MX" | "FM" | "MD" | "MC" | "MN" | "ME" | "MS" | "MA" | "MZ" | "NA" | "NR" | "NP" | "NL" | "NC" | "NZ" | "NI" | "NE" | "NG" | "NU" | "NF" | "MP" | "NO" | "OM" | "PK" | "PW" | "PS" | "PA" | "PG" | "PY" | "PE" | "PH" | "PN" | "PL" | "PT" | "QA" | "RE" | "RO" | "RU" | "RW" | "WS" | "SM" | "ST" | "SA" | "SN" | "RS" | "SC" | "SL" | "SG" | "SK" | "SI" | "SB" | "SO" | "ZA" | "GS" | "KR" | "ES" | "LK" | "KN" | "LC" | "VC" | "SH" | "PM" | "SR" | "SJ" | "SZ" | "SE" | "CH" | "TW" | "TJ" | "TZ" | "TH" | "TG" | "TK" | "TO" | "TT" | "TN" | "TR" | "TM" | "TC" | "TV" | "UM" | "UG" | "UA" | "AE" | "GB" | "US" | "UY" | "UZ" | "VU" | "VA" | "VE" | "VN" | "VG" | "WF" | "EH" | "YE" | "ZM" | "ZW" | (string & {});
/**
 * @description Country by ISO 3166-1 alpha-2 code, as far as BILL lists it.
 * @enum {string}
 */
export type CountryInput = "AF" | "AL" | "DZ" | "AS" | "AD" | "AO" | "AI" | "AQ" | "AG" | "AR" | "AM" | "AW" | "AU" | "AT" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BY" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BO" | "BA" | "BW" | "BR" | "IO" | "BN" | "BG" | "BF" | "BI" | "KH" | "CM" | "CA" | "CV" | "KY" | "CF" | "TD" | "CL" | "CN" | "CX" | "CC" | "CO" | "KM" | "CG" | "CD" | "CK" | "CR" | "CI" | "HR" | "CY" | "CZ" | "DK" | "DJ" | "DM" | "DO" | "TL" | "EC" | "EG" | "SV" | "GQ" | "ER" | "EE" | "ET" | "FK" | "FO" | "FJ" | "FI" | "FR" | "GF" | "PF" | "TF" | "GA" | "GM" | "GE" | "DE" | "GH" | "GI" | "GR" | "GL" | "GD" | "GP" | "GT" | "GN" | "GW" | "GY" | "HT" | "HM" | "HN" | "HK" | "HU" | "IS" | "IN" | "ID" | "IQ" | "IE" | "IL" | "IT" | "JM" | "JP" | "JO" | "KZ" | "KE" | "KI" | "KW" | "KG" | "LA" | "LV" | "LB" | "LS" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MK" | "MG" | "MW" | "MY" | "MV" | "ML" | "MT" | "MH" | "MQ" | "MR" | "MU" | "YT" | "MX" | "FM" | "MD" | "MC" | "MN" | "ME" | "MS" | "MA" | "MZ" | "NA" | "NR" | "NP" | "NL" | "NC" | "NZ" | "NI" | "NE" | "NG" | "NU" | "NF" | "MP" | "NO" | "OM" | "PK" | "PW" | "PS" | "PA" | "PG" | "PY" | "PE" | "PH" | "PN" | "PL" | "PT" | "QA" | "RE" | "RO" | "RU" | "RW" | "WS" | "SM" | "ST" | "SA" | "SN" | "RS" | "SC" | "SL" | "SG" | "SK" | "SI" | "SB" | "SO" | "ZA" | "GS" | "KR" | "ES" | "LK" | "KN" | "LC" | "VC" | "SH" | "PM" | "SR" | "SJ" | "SZ" | "SE" | "CH" | "TW" | "TJ" | "TZ" | "TH" | "TG" | "TK" | "TO" | "TT" | "TN" | "TR" | "TM" | "TC" | "TV" | "UM" | "UG" | "UA" | "AE" | "GB" | "US" | "UY" | "UZ" | "VU" | "VA" | "VE" | "VN" | "VG" | "WF" | "EH" | "YE" | "ZM" | "ZW";
/** @description Postal address. Required fields are inferred from the order in BILL's samples and from its guides; BILL states them for payment by check and for invitations. */
export interface Address {
    /** @description Street and number. */
    line1: string;
    /** @description Suite, floor, building. */
    line2?: string;
    /** @description City or town. */
    city: string;
    /** @description State or province; for the US its two letters, such as CA. */
    stateOrProvince?: string;
    /** @description ZIP or postal code. */
    zipOrPostalCode: string;
    country: Country;
    /** @description Name of the country in English. */
    countryName?: string;
}
/** @description Postal address. Required fields are inferred from the order in BILL's samples and from its guides; BILL states them for payment by check and for invitations. */
export interface AddressInput {
    /** @description Street and number. */
    line1: string;
    /** @description Suite, floor, building. */
    line2?: string;
    /** @description City or town. */
    city: string;
    /** @description State or province; for the US its two letters, such as CA. */
    stateOrProvince?: string;
    /** @description ZIP or postal code. */
    zipOrPostalCode: string;
    country: CountryInput;
}
/** @description What the customer owes the organization. */
export interface CustomerBalance {
    /** @description Amount in the customer's invoice currency; changes as invoices are created and paid. */
    amount?: number;
}
/** @description A business or person that owes the organization. */
export interface Customer {
    /** @description Id of the customer; begins with 0cu. */
    id: string;
    /** @description Whether the customer is archived. */
    archived?: boolean;
    /** @description Name of the customer. */
    name: string;
    /** @description Name of the company; the customer's own entry wins once connected in the BILL network. */
    companyName?: string;
    contact?: CustomerContactName;
    /** @description Where invoices are sent. */
    email: string;
    /** @description Phone number; the customer's own entry wins once connected in the BILL network. */
    phone?: string;
    /** @description Fax number of the customer. */
    fax?: string;
    /** @description Note for the organization's own use. */
    description?: string;
    invoiceCurrency?: Currency;
    accountType?: AccountType;
    /** @description Payment term that says how many days an invoice may stay open; begins with 00p. */
    paymentTermId?: string;
    /** @description Number that the organization gives the customer; printed on invoices. */
    accountNumber?: string;
    billingAddress?: Address;
    shippingAddress?: Address;
    balance?: CustomerBalance;
    /** @description Whether a bank account of the customer is on file; since 2025-12-12. */
    hasBankAccount?: boolean;
    /** @description Whether the organization may charge the customer's bank account; since 2025-12-12. */
    authorizedToCharge?: boolean;
    /**
     * Format: date-time
     * @description When the customer was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the customer last changed.
     */
    updatedTime?: string;
}
/** @description A page of customers. */
export type CustomerList = PageTokens & {
    /** @description The customers of this page. */
    results: Customer[];
};
/** @description What a new customer is made from. */
export interface CustomerCreate {
    /** @description Name of the customer. */
    name: string;
    /** @description Name of the company. */
    companyName?: string;
    contact?: CustomerContactName;
    /** @description Where invoices are sent. */
    email: string;
    /** @description Phone number of the customer. */
    phone?: string;
    /** @description Fax number of the customer. */
    fax?: string;
    /** @description Note for the organization's own use. */
    description?: string;
    invoiceCurrency?: CurrencyInput;
    accountType?: AccountTypeInput;
    /** @description Payment term for the customer's invoices; begins with 00p. */
    paymentTermId?: string;
    /** @description Number that the organization gives the customer; printed on invoices. */
    accountNumber?: string;
    /** @description Where invoices go; must be there before the customer gets a bank account. */
    billingAddress?: AddressInput;
    shippingAddress?: AddressInput;
}
/** @description Fields of a customer to change; what is left out stays. The limits are taken from the fields of a new customer. */
export interface CustomerUpdate {
    /** @description Name of the customer. */
    name?: string;
    /** @description Name of the company. */
    companyName?: string;
    contact?: CustomerContactName;
    /** @description Where invoices are sent. */
    email?: string;
    /** @description Phone number of the customer. */
    phone?: string;
    /** @description Fax number of the customer. */
    fax?: string;
    /** @description Note for the organization's own use. */
    description?: string;
    invoiceCurrency?: CurrencyInput;
    accountType?: AccountTypeInput;
    /** @description Payment term for the customer's invoices; begins with 00p. */
    paymentTermId?: string;
    /** @description Number that the organization gives the customer; printed on invoices. */
    accountNumber?: string;
    /** @description Where invoices go; the whole address. Whether BILL takes a part of it, and keeps the rest, is not documented. */
    billingAddress?: AddressInput;
    /** @description Where goods go; the whole address, as for billingAddress. */
    shippingAddress?: AddressInput;
}
/**
 * @description What the check for viruses found.
 * @enum {string}
 */
export type DocumentScanStatus = "NOT_SCANNED" | "CLEAN" | "INFECTED" | "IN_QUEUE" | "REJECTED" | "UNDEFINED" | (string & {});
/** @description A file of a bill. While BILL still takes it in, only the id is sure. */
export interface Document {
    /** @description Id of the document; begins with 00h. While the upload runs it is the upload's id and begins with 0du. */
    id: string;
    /** @description Name of the file. */
    name?: string;
    /**
     * Format: date-time
     * @description When the document was made.
     */
    createdTime?: string;
    /** @description Where to get the file; send the sessionId header. */
    downloadLink?: string;
    scanStatus?: DocumentScanStatus;
    /** @description Number of pages of a CLEAN document; since 2026-02-18. */
    numOfPages?: number;
}
/** @description A page of documents. */
export type DocumentList = PageTokens & {
    /** @description The documents of this page. */
    results: Document[];
};
/**
 * @description How far an upload is. BILL names no value for a failure, so the list is not complete.
 * @enum {string}
 */
export type DocumentUploadState = "IN_PROGRESS" | "IVA_PROCESSING" | "UPLOADED" | (string & {});
/** @description How far one upload is. */
export interface DocumentUploadStatus {
    /** @description Id of the upload; begins with 0du. */
    uploadId: string;
    /** @description Id of the document once it is UPLOADED; begins with 00h. */
    documentId?: string;
    status?: DocumentUploadState;
}
/**
 * @description State of the AP Card. The value of a working card has not been seen, so the list is not complete.
 * @enum {string}
 */
export type ApCardStatus = "DRAFT" | "INACTIVE" | (string & {});
/** @description A BILL AP Card of the organization. */
export interface ApCard {
    /** @description Id of the card for fundingAccount; its prefix is not documented. */
    id: string;
    status?: ApCardStatus;
    /** @description Name on the card. */
    nameOnAccount?: string;
    /**
     * Format: date-time
     * @description When the card was added.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the card last changed.
     */
    updatedTime?: string;
    /** @description Balance of the card. BILL does not say whether it is spent or left. */
    balance?: number;
    /** @description Credit limit of the card. */
    limit?: number;
}
/**
 * @description State of the account's verification.
 * @enum {string}
 */
export type FundingAccountStatus = "NOT_VERIFIED" | "PENDING" | "VERIFIED" | "BLOCKED" | "EXPIRED" | "INVALID" | "UNDEFINED" | (string & {});
/**
 * @description State of the account's verification.
 * @enum {string}
 */
export type FundingAccountStatusInput = "NOT_VERIFIED" | "PENDING" | "VERIFIED" | "BLOCKED" | "EXPIRED" | "INVALID" | "UNDEFINED";
/**
 * @description Kind of bank account.
 * @enum {string}
 */
export type BankAccountType = "CHECKING" | "SAVINGS" | (string & {});
/**
 * @description Kind of bank account.
 * @enum {string}
 */
export type BankAccountTypeInput = "CHECKING" | "SAVINGS";
/**
 * @description Who owns the account.
 * @enum {string}
 */
export type BankAccountOwnerType = "BUSINESS" | "PERSONAL" | (string & {});
/**
 * @description Who owns the account.
 * @enum {string}
 */
export type BankAccountOwnerTypeInput = "BUSINESS" | "PERSONAL";
/** @description For what the account is the first choice. A new account has neither. */
export interface BankAccountDefault {
    /** @description Whether it pays bills by default. */
    payables?: boolean;
    /** @description Whether it is paid by default. */
    receivables?: boolean;
}
/** @description A bank account of the organization. */
export interface BankAccount {
    /** @description Whether the account is archived. */
    archived?: boolean;
    /** @description Id of the account; begins with bac. */
    id: string;
    status?: FundingAccountStatus;
    /** @description User who added it; begins with 006. */
    createdBy?: string;
    /** @description US routing number. */
    routingNumber?: string;
    /** @description Account number with all but the last digits hidden, such as *****2333. */
    accountNumber?: string;
    /** @description Name of the account holder. */
    nameOnAccount?: string;
    type?: BankAccountType;
    ownerType?: BankAccountOwnerType;
    /** @description Nickname of the account. */
    bankName?: string;
    /** @description Whether every administrator may use it. */
    accessToAdmins?: boolean;
    default?: BankAccountDefault;
    /**
     * Format: date-time
     * @description When the account was added.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the account last changed.
     */
    updatedTime?: string;
    /** @description Chart of account that stands for it in the books; begins with 0ca. */
    chartOfAccountId?: string;
}
/** @description A bank account of the organization. */
export interface BankAccountInput {
    /** @description Whether the account is archived. */
    archived?: boolean;
    /** @description Id of the account; begins with bac. */
    id: string;
    status?: FundingAccountStatusInput;
    /** @description User who added it; begins with 006. */
    createdBy?: string;
    /** @description US routing number. */
    routingNumber?: string;
    /** @description Account number with all but the last digits hidden, such as *****2333. */
    accountNumber?: string;
    /** @description Name of the account holder. */
    nameOnAccount?: string;
    type?: BankAccountTypeInput;
    ownerType?: BankAccountOwnerTypeInput;
    /** @description Nickname of the account. */
    bankName?: string;
    /** @description Whether every administrator may use it. */
    accessToAdmins?: boolean;
    default?: BankAccountDefault;
    /**
     * Format: date-time
     * @description When the account was added.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the account last changed.
     */
    updatedTime?: string;
    /** @description Chart of account that stands for it in the books; begins with 0ca. */
    chartOfAccountId?: string;
}
/** @description A page of bank accounts. */
export type BankAccountList = PageTokens & {
    /** @description The bank accounts of this page. */
    results: BankAccount[];
};
/** @description A bank account to add. BILL says in words, but not in its schema, that routingNumber and accountNumber are needed, too. */
export interface BankAccountCreate {
    /** @description Name of the account holder. */
    nameOnAccount: string;
    /** @description US routing number. */
    routingNumber?: string;
    /** @description Account number. */
    accountNumber?: string;
    type: BankAccountTypeInput;
    ownerType: BankAccountOwnerTypeInput;
    /** @description Nickname of the account. */
    bankName: string;
    /** @description Whether every administrator may use it. */
    accessToAdmins?: boolean;
    /** @description Chart of account that stands for it in the books; begins with 0ca. */
    chartOfAccountId?: string;
}
/**
 * @description Whether the user may pay from the account. A NOMINATED user first proves the own identity in the web app; the list may not be complete.
 * @enum {string}
 */
export type FundingAccountUserStatus = "NOMINATED" | "VERIFIED" | "UNVERIFIED" | "UNDEFINED" | (string & {});
/** @description A user who may pay, or is to pay, from a bank account. */
export interface BankAccountUser {
    /** @description Id of the bank account user; its prefix is not documented. */
    id: string;
    /** @description The bank account; begins with bac. */
    bankAccountId?: string;
    /** @description The user; begins with 006. */
    userId?: string;
    /** @description Whether the user was taken from the account. */
    archived?: boolean;
    verificationStatus?: FundingAccountUserStatus;
    /**
     * Format: date-time
     * @description When the user was put on the account.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When this last changed.
     */
    updatedTime?: string;
}
/** @description A page of bank account users. */
export type BankAccountUserList = PageTokens & {
    /** @description The bank account users of this page. */
    results: BankAccountUser[];
};
/** @description Who is to pay from which bank account. */
export interface BankAccountUserNominate {
    /** @description The bank account; begins with bac. */
    bankAccountId: string;
    /** @description The user; begins with 006. */
    userId: string;
}
/** @description Fields of a bank account to change; what is left out stays. Numbers and type never change. */
export interface BankAccountUpdate {
    /** @description Name of the account holder. */
    nameOnAccount?: string;
    ownerType?: BankAccountOwnerTypeInput;
    /** @description Nickname of the account. */
    bankName?: string;
    /** @description Whether every administrator may use it. */
    accessToAdmins?: boolean;
    default?: BankAccountDefault;
    /** @description Chart of account that stands for it in the books; begins with 0ca. */
    chartOfAccountId?: string;
}
/** @description The test deposit that arrived on the account. */
export interface BankAccountVerify {
    /** @description Amount of the deposit in US dollars; 0.50 in the sandbox. */
    depositAmount: number;
}
/** @description Whether the deposit was right. */
export interface BankAccountVerification {
    /** @description Whether the account is verified now. */
    verified?: boolean;
}
/** @description What paying by card costs. BILL does not give the unit; percent is inferred from the payment options. */
export interface CardRates {
    /** @description Card that pays by default; begins with cat. */
    defaultCardAccountId?: string;
    /** @description Usual rates. */
    funding?: {
        /** @description Rate of credit cards. */
        creditCardRate?: number;
        /** @description Rate of debit cards. */
        debitCardRate?: number;
    };
    /** @description Rates of an offer that runs now. */
    activePromotion?: {
        /**
         * Format: date-time
         * @description When the offer began.
         */
        startDate?: string;
        /**
         * Format: date-time
         * @description When the offer ends.
         */
        endDate?: string;
        /** @description Rate of credit cards. */
        creditCardRate?: number;
        /** @description Rate of debit cards. */
        debitCardRate?: number;
    };
}
/**
 * @description Kind of card.
 * @enum {string}
 */
export type CardAccountType = "CREDIT_CARD" | "DEBIT_CARD" | "PREPAID_CARD" | "UNKNOWN" | "UNDEFINED" | (string & {});
/**
 * @description Kind of card.
 * @enum {string}
 */
export type CardAccountTypeInput = "CREDIT_CARD" | "DEBIT_CARD" | "PREPAID_CARD" | "UNKNOWN" | "UNDEFINED";
/** @description A card with which the organization pays vendors. */
export interface CardAccount {
    /** @description Whether the card is archived. */
    archived?: boolean;
    /** @description Id of the card account; begins with cat. */
    id: string;
    /**
     * Format: date-time
     * @description When the card was added.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the card last changed.
     */
    updatedTime?: string;
    /** @description User who added it; begins with 006. */
    createdBy?: string;
    /** @description Bank that issued the card. */
    issuingBankName?: string;
    /** @description Name of the card holder. */
    nameOnAccount?: string;
    /** @description Brand. BILL writes it visa in payment options and funding purposes, and Visa in some samples of accounts; compare without regard to case. */
    brand?: string;
    type?: CardAccountType;
    status?: FundingAccountStatus;
    /** @description Last four digits of the card. */
    last4?: string;
    /** @description Last month of the card. */
    expiration?: {
        /** @description Four digits, such as "2028". */
        year?: string;
        /** @description Two digits, such as "07". */
        month?: string;
    };
    /** @description For what the card is the first choice. */
    default?: {
        /** @description Whether it pays bills by default. */
        payables?: boolean;
        /** @description Whether it is paid by default. */
        receivables?: boolean;
        /** @description Whether money is taken from it by default. */
        funding?: boolean;
        /** @description Whether money goes to it by default. */
        disbursement?: boolean;
    };
}
/** @description A card with which the organization pays vendors. */
export interface CardAccountInput {
    /** @description Whether the card is archived. */
    archived?: boolean;
    /** @description Id of the card account; begins with cat. */
    id: string;
    /**
     * Format: date-time
     * @description When the card was added.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the card last changed.
     */
    updatedTime?: string;
    /** @description User who added it; begins with 006. */
    createdBy?: string;
    /** @description Bank that issued the card. */
    issuingBankName?: string;
    /** @description Name of the card holder. */
    nameOnAccount?: string;
    /** @description Brand. BILL writes it visa in payment options and funding purposes, and Visa in some samples of accounts; compare without regard to case. */
    brand?: string;
    type?: CardAccountTypeInput;
    status?: FundingAccountStatusInput;
    /** @description Last four digits of the card. */
    last4?: string;
    /** @description Last month of the card. */
    expiration?: {
        /** @description Four digits, such as "2028". */
        year?: string;
        /** @description Two digits, such as "07". */
        month?: string;
    };
    /** @description For what the card is the first choice. */
    default?: {
        /** @description Whether it pays bills by default. */
        payables?: boolean;
        /** @description Whether it is paid by default. */
        receivables?: boolean;
        /** @description Whether money is taken from it by default. */
        funding?: boolean;
        /** @description Whether money goes to it by default. */
        disbursement?: boolean;
    };
}
/** @description Cards that pay bills, and what that costs. */
export interface PayableCardAccounts {
    rates?: CardRates;
    /** @description The cards. */
    cards?: CardAccount[];
}
/** @description Purposes that a payment by card may have. BILL may answer with no body at all when it knows the vendor's industry; then cardFundingPurpose is not needed. */
export interface CardFundingPurposes {
    /** @description Purpose of the last such payment. */
    lastUsedPurpose?: string;
    /** @description The purposes. */
    results?: {
        /** @description Name of the group. */
        category?: string;
        /** @description The purposes in it. */
        subCategories?: string[];
    }[];
}
/** @description A user who may pay, or is to pay, with a card. It has no id of its own. */
export interface CardAccountUser {
    /** @description The card account; begins with cat. */
    cardAccountId?: string;
    /** @description The user; begins with 006. */
    userId?: string;
    /** @description Whether the user was taken from the card. */
    archived?: boolean;
    verificationStatus?: FundingAccountUserStatus;
}
/** @description A page of card account users. */
export type CardAccountUserList = PageTokens & {
    /** @description The card account users of this page. */
    results: CardAccountUser[];
};
/** @description What the organization and the signed-in user may pay with. */
export interface FundingAccountPermissions {
    /** @description What the organization may do. */
    organization?: {
        /** @description Paying by card. */
        card?: {
            /** @description Whether bills may be paid by card. */
            payByCard?: boolean;
            /** @description Whether cards may fund payments. */
            fundingEnabled?: boolean;
            /** @description Whether American Express is allowed. */
            amexAllowed?: boolean;
        };
        /** @description Paying from the BILL balance. */
        wallet?: {
            /** @description Whether the balance may fund payments. */
            fundingEnabled?: boolean;
        };
    };
    /** @description What the user may do. */
    user?: {
        /** @description Whether the user may pay through BILL. */
        payOnline?: boolean;
    };
}
/** @description Which build of an API answers. */
export interface HealthCheck {
    /** @description Name of the application. */
    appId?: string;
    /** @description Environment that it runs in. */
    appEnv?: string;
    /** @description Version of the application. */
    appVersion?: string;
    /** @description Region that it runs in. */
    bdcRegion?: string;
}
/**
 * @description How far an invoice is paid. No value tells a cancelled invoice; that is archived. SCHEDULED comes from peers.
 * @enum {string}
 */
export type InvoiceStatus = "OPEN" | "PARTIAL_PAYMENT" | "PAID_IN_FULL" | "SCHEDULED" | "UNDEFINED" | (string & {});
/**
 * @description How far an invoice is paid. No value tells a cancelled invoice; that is archived. SCHEDULED comes from peers.
 * @enum {string}
 */
export type InvoiceStatusInput = "OPEN" | "PARTIAL_PAYMENT" | "PAID_IN_FULL" | "SCHEDULED" | "UNDEFINED";
/** @description One line of an invoice. Its amount is quantity times price. */
export interface InvoiceLineItem {
    /** @description Id of the line; begins with 00f. PATCH keeps it. */
    id: string;
    /** @description What was sold. */
    description?: string;
    /** @description Price of one. */
    price?: number;
    /** @description How many; may have decimals. */
    quantity?: number;
    classifications?: InvoiceLineItemClassifications;
}
/**
 * @description State of a payment from a customer. ESCHEATED (handed to the state as unclaimed) comes from peers; that the three places that show a status share one list is inferred.
 * @enum {string}
 */
export type ReceivablePaymentStatus = "PAID" | "SCHEDULED" | "CANCELED" | "VOID" | "ESCHEATED" | "UNDEFINED" | (string & {});
/** @description A payment, or the part of one, that goes to an invoice. */
export interface InvoicePayment {
    /** @description Id of the payment's part; begins with 0ip. */
    id?: string;
    /** @description What of the payment goes to the invoice. */
    amount?: number;
    status?: ReceivablePaymentStatus;
    /**
     * Format: date
     * @description Day of the payment.
     */
    date?: string;
}
/** @description Fee that the customer pays for paying by card; needs enableCardPayment. Since 2025-11-05. */
export interface InvoiceConvenienceFee {
    /** @description Fee in per cent of the payment. */
    percentage?: number;
}
/** @description What a customer owes for goods or services. */
export interface Invoice {
    /** @description Id of the invoice; begins with 00e. */
    id: string;
    /** @description Whether the invoice is archived. */
    archived?: boolean;
    /** @description ACTIVE when the invoice is not archived; the other values are not known. */
    recordStatus?: string;
    /** @description Number of the invoice; BILL makes one when none was given. */
    invoiceNumber?: string;
    /**
     * Format: date
     * @description Date of the invoice.
     */
    invoiceDate?: string;
    /**
     * Format: date
     * @description Day by which it is to be paid.
     */
    dueDate?: string;
    /** @description Payment term of the invoice; begins with 00p. */
    paymentTermId?: string;
    /** @description Who owes it; begins with 0cu. Requests say customer instead. */
    customerId?: string;
    /** @description Sum of the lines, with sales tax. */
    totalAmount?: number;
    /** @description Total less credits and less payments that are scheduled or cleared. */
    dueAmount?: number;
    /** @description Payments of the customer that have not cleared yet. */
    scheduledAmount?: number;
    /** @description Credit applied from the customer's credit memos. */
    creditAmount?: number;
    status?: InvoiceStatus;
    /** @description Rate between the invoice's currency and the organization's. */
    exchangeRate?: number;
    /** @description User who created the invoice; begins with 006. */
    createdBy?: string;
    /**
     * Format: date-time
     * @description When the invoice was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the invoice last changed.
     */
    updatedTime?: string;
    /** @description The lines. */
    invoiceLineItems?: InvoiceLineItem[];
    /** @description Account in the chart of accounts that is paid into; begins with 0ca. */
    payToChartOfAccountId?: string;
    /** @description What was paid on the invoice. */
    payments?: InvoicePayment[];
    classifications?: InvoiceClassifications;
    /** @description Item of type SALES_TAX whose rate falls on the taxable lines; begins with 0ii. */
    salesTaxItemId?: string;
    /** @description Sales tax in the total. */
    salesTaxTotal?: number;
    /** @description Rate of the sales tax in per cent. */
    salesTaxPercentage?: number;
    /** @description Whether the customer may pay by card. */
    enableCardPayment?: boolean;
    convenienceFee?: InvoiceConvenienceFee;
    /** @description PDF that goes out with the invoice's mail; begins with att. */
    invoicePdfId?: string;
}
/** @description A page of invoices. */
export type InvoiceList = PageTokens & {
    /** @description The invoices of this page. */
    results: Invoice[];
};
/** @description A customer who is in BILL already. */
export interface InvoiceExistingCustomer {
    /** @description Id of the customer; begins with 0cu. */
    id: string;
}
/** @description A customer whom the call creates along with the invoice. */
export interface InvoiceNewCustomer {
    /** @description Name of the customer. */
    name: string;
    /** @description Where invoices are sent. */
    email: string;
}
/** @description Who owes the invoice: an object always, never a bare id. */
export type InvoiceCustomer = InvoiceExistingCustomer | InvoiceNewCustomer;
/** @description A line of a new invoice. BILL's guide asks for quantity. */
export interface InvoiceLineItemCreate {
    /** @description How many; may have decimals. */
    quantity: number;
    /** @description Price of one. */
    price?: number;
    /** @description Amount of the line; BILL's samples give it or price. */
    amount?: number;
    /** @description What was sold. */
    description?: string;
    classifications?: InvoiceLineItemClassifications;
    /** @description Whether the invoice's sales tax falls on the line. BILL speaks of taxable lines; the field's name is taken from credit memos and recurring invoices. */
    taxable?: boolean;
}
/** @description What BILL does along with the call. */
export interface InvoiceProcessingOptions {
    /** @description Whether BILL mails the invoice to the customer. */
    sendEmail?: boolean;
}
/** @description What a new invoice is made from. */
export interface InvoiceCreate {
    customer: InvoiceCustomer;
    /** @description The lines. */
    invoiceLineItems: InvoiceLineItemCreate[];
    /** @description Number of the invoice; BILL makes one when it is left out. */
    invoiceNumber?: string;
    /**
     * Format: date
     * @description Date of the invoice; the day of the call when left out.
     */
    invoiceDate?: string;
    /**
     * Format: date
     * @description Day by which it is to be paid; the day of the call when left out.
     */
    dueDate?: string;
    /** @description Payment term of the invoice; begins with 00p. */
    paymentTermId?: string;
    processingOptions?: InvoiceProcessingOptions;
    /** @description Account in the chart of accounts that is paid into; begins with 0ca. */
    payToChartOfAccountId?: string;
    classifications?: InvoiceClassifications;
    /** @description Credit to take from the customer's credit memos. */
    creditAmount?: number;
    /** @description Item of type SALES_TAX whose rate falls on the taxable lines; begins with 0ii. */
    salesTaxItemId?: string;
    /** @description Whether the customer may pay by card. */
    enableCardPayment?: boolean;
    convenienceFee?: InvoiceConvenienceFee;
}
/**
 * @description How a customer paid outside BILL.
 * @enum {string}
 */
export type RecordedPaymentType = "CASH" | "CHECK" | "CREDIT_CARD" | "ACH" | "PAYPAL" | "OTHER" | (string & {});
/**
 * @description How a customer paid outside BILL.
 * @enum {string}
 */
export type RecordedPaymentTypeInput = "CASH" | "CHECK" | "CREDIT_CARD" | "ACH" | "PAYPAL" | "OTHER";
/** @description What of a recorded payment goes to one invoice. */
export interface InvoiceRecordPaymentItem {
    /** @description Id of the invoice; begins with 00e. */
    id: string;
    /** @description What of the payment goes to the invoice. */
    amount: number;
}
/** @description A payment that a customer made outside BILL. What is not given to an invoice becomes credit of the customer. */
export interface InvoiceRecordPayment {
    /** @description Customer who paid; begins with 0cu. */
    customerId?: string;
    /**
     * Format: date
     * @description Day of the payment.
     */
    paymentDate: string;
    paymentType: RecordedPaymentTypeInput;
    /** @description The whole payment. */
    amount: number;
    /** @description Note on the payment. */
    description?: string;
    /** @description Invoices that are paid, all of one customer. */
    invoices: InvoiceRecordPaymentItem[];
}
/** @description An invoice with the payments that it has now. */
export interface RecordedInvoicePaymentItem {
    /** @description Id of the invoice; begins with 00e. */
    id: string;
    /** @description Payments on the invoice. */
    payments?: InvoicePayment[];
}
/** @description A payment that was recorded. */
export interface RecordedInvoicePayment {
    /** @description Id of the received payment; that it begins with 0rp is inferred. */
    id: string;
    /** @description Customer who paid; begins with 0cu. */
    customerId?: string;
    paymentType?: RecordedPaymentType;
    /**
     * Format: date
     * @description Day of the payment.
     */
    paymentDate?: string;
    /** @description The whole payment. */
    amount?: number;
    /** @description What no invoice took; the customer's credit now. */
    unappliedAmount?: number;
    status?: ReceivablePaymentStatus;
    /** @description Note on the payment. */
    description?: string;
    /** @description Invoices that were paid. */
    invoices?: RecordedInvoicePaymentItem[];
}
/** @description A line of the invoice as it is to be. Without id it is added; a line that is left out is removed. */
export interface InvoiceLineItemReplace {
    /** @description Id of a line that stays; begins with 00f. */
    id?: string;
    /** @description How many; may have decimals. */
    quantity: number;
    /** @description Price of one. */
    price?: number;
    /** @description Amount of the line; BILL's samples give it or price. */
    amount?: number;
    /** @description What was sold. */
    description?: string;
    classifications?: InvoiceLineItemClassifications;
    /** @description Whether the invoice's sales tax falls on the line; inferred as for a new line. */
    taxable?: boolean;
}
/** @description The invoice as it is to be. That the fields of a new invoice all apply is inferred for the newer ones. */
export interface InvoiceReplace {
    customer: InvoiceCustomer;
    /** @description All lines that the invoice is to have. */
    invoiceLineItems: InvoiceLineItemReplace[];
    /** @description Number of the invoice; BILL makes one when it is left out. */
    invoiceNumber?: string;
    /**
     * Format: date
     * @description Date of the invoice.
     */
    invoiceDate?: string;
    /**
     * Format: date
     * @description Day by which it is to be paid.
     */
    dueDate?: string;
    /** @description Payment term of the invoice; begins with 00p. */
    paymentTermId?: string;
    processingOptions?: InvoiceProcessingOptions;
    /** @description Account in the chart of accounts that is paid into; begins with 0ca. */
    payToChartOfAccountId?: string;
    classifications?: InvoiceClassifications;
    /** @description Credit to take from the customer's credit memos. */
    creditAmount?: number;
    /** @description Item of type SALES_TAX whose rate falls on the taxable lines; begins with 0ii. */
    salesTaxItemId?: string;
    /** @description Whether the customer may pay by card. */
    enableCardPayment?: boolean;
    convenienceFee?: InvoiceConvenienceFee;
}
/** @description A line of an invoice or a recurring invoice to change in place. What becomes of a line without id is not documented. */
export interface InvoiceLineItemUpdate {
    /** @description Id of the line to change; that of an invoice's line begins with 00f. */
    id?: string;
    /** @description How many; may have decimals. */
    quantity?: number;
    /** @description Price of one. */
    price?: number;
    /** @description Amount of the line. */
    amount?: number;
    /** @description What is sold. */
    description?: string;
    classifications?: InvoiceLineItemClassifications;
    /** @description Whether sales tax falls on the line. For recurring invoices BILL says so; for invoices it is inferred as for a new line. */
    taxable?: boolean;
}
/** @description Fields of an invoice to change; what is left out stays. */
export interface InvoiceUpdate {
    customer?: InvoiceCustomer;
    /** @description Lines to change; the others stay. */
    invoiceLineItems?: InvoiceLineItemUpdate[];
    /** @description Number of the invoice. */
    invoiceNumber?: string;
    /**
     * Format: date
     * @description Date of the invoice.
     */
    invoiceDate?: string;
    /**
     * Format: date
     * @description Day by which it is to be paid.
     */
    dueDate?: string;
    /** @description Payment term of the invoice; begins with 00p. */
    paymentTermId?: string;
    processingOptions?: InvoiceProcessingOptions;
    /** @description Account in the chart of accounts that is paid into; begins with 0ca. */
    payToChartOfAccountId?: string;
    classifications?: InvoiceClassifications;
    /** @description Credit to take from the customer's credit memos. */
    creditAmount?: number;
    /** @description Item of type SALES_TAX whose rate falls on the taxable lines; begins with 0ii. */
    salesTaxItemId?: string;
    /** @description Whether the customer may pay by card. */
    enableCardPayment?: boolean;
    convenienceFee?: InvoiceConvenienceFee;
}
/** @description Who gets the invoice. */
export interface InvoiceEmailRecipient {
    /** @description E-mail addresses; several are possible. */
    to: string[];
}
/** @description Who gets the answers. */
export interface InvoiceEmailReplyTo {
    /** @description User of the organization; begins with 006. */
    userId: string;
}
/** @description Who gets the invoice, and who gets the answers. */
export interface InvoiceEmail {
    recipient: InvoiceEmailRecipient;
    replyTo: InvoiceEmailReplyTo;
}
/** @description Whom the link is for. Which fields BILL requires is inferred. */
export interface InvoicePaymentLinkCreate {
    /** @description Customer of the invoice; begins with 0cu. */
    customerId: string;
    /** @description Where the receipt is sent. */
    email: string;
    /** @description Page to which the customer comes back after paying; since 2025-04-29. */
    returnUrl?: string;
}
/** @description A page on which the invoice can be paid. */
export interface InvoicePaymentLink {
    /** @description URL to give to the customer. That BILL always sends it is inferred: nothing else is in the answer. */
    paymentLink: string;
}
/** @description The industries that BILL knows; one list without pages. */
export interface IndustryList {
    /** @description Names of industries. */
    results: string[];
}
/** @description The person who owns the company. Risk verification needs it. */
export interface CompanyOwner {
    /** @description Full name. */
    name?: string;
    /**
     * Format: date
     * @description Day of birth.
     */
    dateOfBirth?: string;
}
/**
 * @description Kind of tax id.
 * @enum {string}
 */
export type TaxIdType = "SSN" | "EIN" | "UNDEFINED" | (string & {});
/**
 * @description Kind of tax id.
 * @enum {string}
 */
export type TaxIdTypeInput = "SSN" | "EIN" | "UNDEFINED";
/**
 * @description Legal form of the organization. BILL's list is longer than what its samples show.
 * @enum {string}
 */
export type OrganizationBusinessCategory = "INDIVIDUAL" | "LLC" | "UNKNOWN" | "UNDEFINED" | (string & {});
/**
 * @description Legal form of the organization. BILL's list is longer than what its samples show.
 * @enum {string}
 */
export type OrganizationBusinessCategoryInput = "INDIVIDUAL" | "LLC" | "UNKNOWN" | "UNDEFINED";
/**
 * @description Whether the organization is a business or one person.
 * @enum {string}
 */
export type OrganizationAccountType = "BUSINESS" | "EMPLOYEE_OR_INDIVIDUAL" | (string & {});
/**
 * @description Whether the organization is a business or one person.
 * @enum {string}
 */
export type OrganizationAccountTypeInput = "BUSINESS" | "EMPLOYEE_OR_INDIVIDUAL";
/** @description How BILL handles the organization's mail and transfers. */
export interface OrganizationProcessingOptions {
    /** @description Whether the address is the mailing address too; true copies it. */
    mailingAddressSameAsPhysical?: boolean;
    /** @description Whether payments leave the bank account one by one. When false (what BILL begins with), those of a day leave as one. */
    individualTransferOut?: boolean;
    /** @description Whether received payments reach the bank account one by one. When false (what BILL begins with), those of a day arrive as one. */
    individualTransferIn?: boolean;
}
/** @description A company or person with a BILL account. */
export interface Organization {
    /** @description Id of the organization; begins with 008. */
    id: string;
    /** @description Whether the organization is archived. */
    archived?: boolean;
    /** @description Name of the organization. */
    name?: string;
    address?: Address;
    /** @description Where mail for the organization goes. */
    mailingAddress?: Address;
    /** @description Phone number of the organization. */
    phone?: string;
    companyOwner?: CompanyOwner;
    /** @description Tax id. Whether BILL masks it in answers is not stated. */
    taxId?: string;
    taxIdType?: TaxIdType;
    /** @description One of the names in the list of industries. */
    industry?: string;
    businessCategory?: OrganizationBusinessCategory;
    accountType?: OrganizationAccountType;
    processingOptions?: OrganizationProcessingOptions;
    /** @description Partner that made the organization; sent for some partners only. */
    partnerName?: string;
    /**
     * Format: date-time
     * @description When the organization was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the organization last changed.
     */
    updatedTime?: string;
}
/** @description Parts of an address to change; what is left out stays. */
export interface AddressUpdate {
    /** @description Street and number. */
    line1?: string;
    /** @description Suite, floor, building. */
    line2?: string;
    /** @description City or town. */
    city?: string;
    /** @description State or province; for the US its two letters, such as CA. */
    stateOrProvince?: string;
    /** @description ZIP or postal code. */
    zipOrPostalCode?: string;
    country?: CountryInput;
}
/** @description Fields of an organization to change; what is left out stays, in the nested objects too. */
export interface OrganizationUpdate {
    /** @description Name of the organization. */
    name?: string;
    address?: AddressUpdate;
    mailingAddress?: AddressUpdate;
    /** @description Phone number of the organization. */
    phone?: string;
    companyOwner?: CompanyOwner;
    /** @description Tax id. */
    taxId?: string;
    taxIdType?: TaxIdTypeInput;
    /** @description One of the names in the list of industries. */
    industry?: string;
    businessCategory?: OrganizationBusinessCategoryInput;
    accountType?: OrganizationAccountTypeInput;
    processingOptions?: OrganizationProcessingOptions;
}
/**
 * @description Whether a billing statement is paid; the list may not be complete.
 * @enum {string}
 */
export type BillingStatementPaymentStatus = "PAID" | "UNPAID" | (string & {});
/** @description What BILL charged the organization for a month. Which fields are always sent is inferred from their order in BILL's sample. */
export interface BillingStatement {
    /** @description Id of the statement; begins with 0S0. */
    id: string;
    /** @description Number that BILL gave the statement. */
    invoiceNumber: string;
    /**
     * Format: date
     * @description Date of the statement.
     */
    invoiceDate: string;
    /** @description Total in US dollars. */
    amount: number;
    /** @description What the statement is for. */
    description: string;
    /** @description The days that the statement covers. */
    billingPeriod: {
        /**
         * Format: date
         * @description First day.
         */
        startDate?: string;
        /**
         * Format: date
         * @description Last day.
         */
        endDate?: string;
    };
    paymentStatus: BillingStatementPaymentStatus;
    /**
     * Format: date
     * @description Day on which it was paid.
     */
    paymentDate?: string;
}
/** @description A page of billing statements. */
export type BillingStatementList = PageTokens & {
    /** @description The statements of this page. */
    results: BillingStatement[];
};
/** @description A line of a billing statement. */
export interface BillingStatementLine {
    /** @description How many units were charged. */
    quantity?: number;
    /** @description What was charged for. */
    description?: string;
    /** @description Kind of line. Its values are not documented. */
    type?: string;
    /** @description Amount of the line in US dollars. */
    amount?: number;
}
/** @description A billing statement with its lines and files. That downloadLink is always sent is inferred from BILL's sample. */
export type BillingStatementDetail = BillingStatement & {
    /** @description Where the files are. Fetch them with the header sessionId. */
    downloadLink: {
        /** @description Address of the CSV file. */
        csv?: string;
        /** @description Address of the PDF file. */
        pdf?: string;
    };
    /** @description What adds up to the amount. */
    statementDetails?: BillingStatementLine[];
};
/**
 * @description What is charged for. BILL's list is longer than these two.
 * @enum {string}
 */
export type PricePlanTermName = "suaProcessedCount" | "discount" | (string & {});
/** @description A charge of a price plan. Terms of one name in tiers follow each other; a term without tier holds for all units after them. */
export interface PricePlanTerm {
    /** @description Kind of charge. Its values are not documented. */
    type?: string;
    name?: PricePlanTermName;
    /** @description Place among the tiers; begins at 1. */
    tier?: number;
    /** @description How many units the tier holds. */
    quantity?: number;
    /** @description Price of one unit in US dollars. */
    price?: number;
}
/** @description What the organization pays BILL. */
export interface PricePlan {
    /** @description Id of the price plan. */
    id: string;
    /** @description Name of the price plan. */
    name?: string;
    /** @description Price of a month in US dollars. */
    monthlyPrice?: number;
    /** @description Whether the plan can be tried for free. */
    allowTrial?: boolean;
    /** @description Whether the price depends on the number of users. */
    priceVariesPerUser?: boolean;
    /** @description What is charged on top of the monthly price. */
    planTerms?: PricePlanTerm[];
}
/**
 * @description Kind of account. WALLET is the BILL balance; UNDEFINED has been seen by peers in answers only.
 * @enum {string}
 */
export type FundingAccountType = "BANK_ACCOUNT" | "CARD_ACCOUNT" | "WALLET" | "AP_CARD" | "UNDEFINED" | (string & {});
/**
 * @description Kind of account. WALLET is the BILL balance; UNDEFINED has been seen by peers in answers only.
 * @enum {string}
 */
export type FundingAccountTypeInput = "BANK_ACCOUNT" | "CARD_ACCOUNT" | "WALLET" | "AP_CARD" | "UNDEFINED";
/** @description An account from which money comes or to which it goes. */
export interface PaymentFundingAccount {
    type: FundingAccountType;
    /** @description Id of the account; begins with bac for a bank account of the organization, with cba for one of a customer, with cat for a card. A WALLET has none. */
    id?: string;
}
/**
 * @description Speed of delivery. RTP_DELIVERY is for ACH in real time; USPS_PRIORITY comes from a peer.
 * @enum {string}
 */
export type CheckDeliveryType = "STANDARD" | "UPS_1DAY" | "UPS_2DAY" | "UPS_3DAY" | "USPS_PRIORITY" | "RTP_DELIVERY" | (string & {});
/**
 * @description Speed of delivery. RTP_DELIVERY is for ACH in real time; USPS_PRIORITY comes from a peer.
 * @enum {string}
 */
export type CheckDeliveryTypeInput = "STANDARD" | "UPS_1DAY" | "UPS_2DAY" | "UPS_3DAY" | "USPS_PRIORITY" | "RTP_DELIVERY";
/** @description How BILL handles a payment. */
export interface PaymentProcessingOptions {
    /** @description Whether to pay faster for a fee; US vendors only. */
    requestPayFaster?: boolean;
    /** @description True makes a bill for the payment, and billId must be absent; false pays the bill named in billId. */
    createBill?: boolean;
    requestCheckDeliveryType?: CheckDeliveryType;
}
/**
 * @description What follows on the void. VOID_AND_CREDIT gives the money back; VOID_AND_REISSUE pays anew, VOID_AND_REISSUE_VCARD by virtual card. BILL shows the names in answers; that requests take all of them is inferred.
 * @enum {string}
 */
export type PaymentVoidType = "VOID_AND_CREDIT" | "VOID_AND_REISSUE" | "VOID_AND_REISSUE_VCARD" | "VOID_ONLY" | (string & {});
/**
 * @description What follows on the void. VOID_AND_CREDIT gives the money back; VOID_AND_REISSUE pays anew, VOID_AND_REISSUE_VCARD by virtual card. BILL shows the names in answers; that requests take all of them is inferred.
 * @enum {string}
 */
export type PaymentVoidTypeInput = "VOID_AND_CREDIT" | "VOID_AND_REISSUE" | "VOID_AND_REISSUE_VCARD" | "VOID_ONLY";
/**
 * @description What became of a request to void.
 * @enum {string}
 */
export type PaymentVoidStatus = "TO_BE_PROCESSED" | "ACCEPTED" | "REJECTED" | "NO_OP" | "ARCHIVED" | (string & {});
/** @description A request to void a payment. */
export interface PaymentVoidInfo {
    /** @description Id of the request to void; its prefix is not documented. */
    id: string;
    /** @description User who asked for it; begins with 006. */
    requestedBy?: string;
    type?: PaymentVoidType;
    status?: PaymentVoidStatus;
    /** @description Reason that the user gave. */
    reason?: string;
    /**
     * Format: date-time
     * @description When it was asked for.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When it last changed.
     */
    updatedTime?: string;
}
/** @description How a check goes out. */
export interface CheckDisbursement {
    /**
     * Format: date
     * @description Day on which it is sent.
     */
    sentDate?: string;
    /**
     * Format: date
     * @description Day by which it arrives.
     */
    arrivesByDate?: string;
    /** @description Number of the check. */
    checkNumber?: number;
    /** @description UPS tracking number of a Pay Faster check, once BILL has processed it; since 2026-03-20. */
    trackingInformation?: string;
}
/** @description How a payment through the national RPPS network goes out. */
export interface RppsDisbursement {
    /**
     * Format: date
     * @description Day on which it is sent.
     */
    sentDate?: string;
    /**
     * Format: date
     * @description Day by which it arrives.
     */
    arrivesByDate?: string;
    /** @description Trace number in the network. */
    traceNumber?: number;
    /** @description Number of the batch in the network. */
    batchNumber?: number;
}
/**
 * @description Way in which money goes abroad.
 * @enum {string}
 */
export type InternationalDisbursementSubType = "LOCAL" | "WIRE" | "IACH" | "NONE" | (string & {});
/** @description How a payment abroad goes out. */
export interface InternationalDisbursement {
    /**
     * Format: date
     * @description Day on which it is sent.
     */
    sentDate?: string;
    /**
     * Format: date
     * @description Day by which it arrives.
     */
    arrivesByDate?: string;
    /** @description Amount that the vendor gets. */
    amount?: number;
    disbursementSubType?: InternationalDisbursementSubType;
}
/** @description How the money reaches the vendor; of the six kinds only the one that is used is filled. */
export interface PaymentDisbursementInfo {
    /** @description Whether the payment can be voided now. */
    isVoidable?: boolean;
    checkDisbursement?: CheckDisbursement;
    /** @description How an ACH payment goes out. */
    achDisbursement?: {
        /**
         * Format: date
         * @description Day on which it is sent.
         */
        sentDate?: string;
        /**
         * Format: date
         * @description Day by which it arrives.
         */
        arrivesByDate?: string;
    };
    rppsDisbursement?: RppsDisbursement;
    internationalDisbursement?: InternationalDisbursement;
    /** @description The virtual card that the vendor gets. */
    vcardDisbursement?: {
        /**
         * Format: date
         * @description Day by which it arrives.
         */
        arrivesByDate?: string;
        /**
         * Format: date
         * @description Last day of the card; left unused, it is void after 20 days.
         */
        validUntil?: string;
        /** @description Last four digits of the card. */
        last4CardNumber?: string;
    };
    /** @description A payment into the vendor's BILL balance. */
    walletDisbursement?: {
        /**
         * Format: date
         * @description Day by which it arrives.
         */
        arrivesByDate?: string;
    };
}
/** @description A purpose that the receiving country knows by a code. */
export interface PaymentPurposeCode {
    /** @description What the code means. */
    name: string;
    /** @description The code. */
    value: string;
}
/** @description Why money is sent abroad, in words or by a code. */
export interface PaymentPurpose {
    /** @description Purpose in words. */
    text?: string;
    code?: PaymentPurposeCode;
}
/** @description Money from the organization to a vendor, for one or more bills. */
export interface Payment {
    /** @description Id of the payment; begins with stp. */
    id: string;
    /** @description Vendor that is paid; begins with 009. */
    vendorId?: string;
    /** @description Name of the vendor. */
    vendorName?: string;
    /** @description Bill that is paid, when it is one; begins with 00n. */
    billId?: string;
    /** @description The parts of the payment, one for each bill. */
    billPayments?: BillPayment[];
    /** @description Memo of the check or text on the bank statement. */
    description?: string;
    /**
     * Format: date
     * @description Day on which BILL begins, and takes the money.
     */
    processDate?: string;
    fundingAccount?: PaymentFundingAccount;
    /** @description Amount in the vendor's bill currency. */
    amount: number;
    processingOptions?: PaymentProcessingOptions;
    /** @description Number of the organization's own, or one that BILL made. */
    transactionNumber?: string;
    /** @description Number that BILL gives out for questions; holds spaces. */
    confirmationNumber?: string;
    status?: PaymentStatus;
    /** @description Units of the payment currency for one US dollar. */
    exchangeRate?: number;
    /** @description Amount taken from the funding account. */
    fundingAmount?: number;
    /** @description True when paid through BILL, false when recorded. */
    onlinePayment?: boolean;
    disbursementType?: PaymentDisbursementType;
    /** @description Where the note on the payment goes. */
    remittanceEmail?: string;
    /**
     * Format: date-time
     * @description When the payment was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the payment last changed.
     */
    updatedTime?: string;
    /** @description User who created it; begins with 006. */
    createdBy?: string;
    /** @description Requests to void the payment; empty when there are none. */
    voidInfo?: PaymentVoidInfo[];
    disbursementStatus?: PaymentDisbursementStatus;
    disbursementInfo?: PaymentDisbursementInfo;
    paymentPurpose?: PaymentPurpose;
    /** @description What a payment by card is for. */
    cardFundingPurpose?: string;
    /** @description Whether BILL has taken a request to cancel. */
    cancelRequestSubmitted?: boolean;
    singleStatus?: PaymentSingleStatus;
}
/** @description A page of payments. */
export type PaymentList = PageTokens & {
    /** @description The payments of this page. */
    results: Payment[];
};
/** @description An account that pays, named by its id. */
export interface PaymentFundingAccountById {
    /**
     * @description Kind of account.
     * @enum {string}
     */
    type: "BANK_ACCOUNT" | "CARD_ACCOUNT" | "AP_CARD";
    /** @description Id of the account; begins with bac for a bank account of the organization, with cba for one of a customer, with cat for a card. */
    id: string;
}
/** @description The BILL balance of the organization. It has no id. */
export interface PaymentFundingWallet {
    /**
     * @description Kind of account.
     * @constant
     */
    type: "WALLET";
}
/** @description What pays. Every account but the WALLET, the BILL balance, is named by its id. */
export type PaymentFundingAccountCreate = PaymentFundingAccountById | PaymentFundingWallet;
/** @description How BILL is to handle the payment. */
export interface PaymentProcessingOptionsCreate {
    /** @description Whether to pay faster for a fee; US vendors only. */
    requestPayFaster?: boolean;
    /** @description True makes a bill for the payment, and billId must be absent; false pays the bill named in billId. */
    createBill?: boolean;
    requestCheckDeliveryType?: CheckDeliveryTypeInput;
}
/** @description A purpose in words. */
export interface PaymentPurposeByText {
    /** @description Purpose in words. */
    text: string;
}
/** @description A purpose by its code. */
export interface PaymentPurposeByCode {
    code: PaymentPurposeCode;
}
/** @description Why money is sent abroad, in words or by a code, never both; which one a country wants is in the international payments configuration. */
export type PaymentPurposeCreate = PaymentPurposeByText | PaymentPurposeByCode;
/** @description What a new payment is made from. It pays the bill in billId, or, with createBill, makes a bill for the vendor in vendorId. */
export interface PaymentCreate {
    /** @description Vendor to pay, begins with 009; must be the one of the bill. Taken from the bill when left out. */
    vendorId?: string;
    /** @description Bill to pay, begins with 00n. Needed unless createBill is true, and not allowed with it. */
    billId?: string;
    /** @description Memo of the check or text on the bank statement. */
    description?: string;
    /**
     * Format: date
     * @description Day on which BILL begins; the next US business day when left out. WALLET and AP_CARD must give it, and a vendor who bills in another currency than USD can only have the next US business day. In production a new vendor bank account needs two business days.
     */
    processDate?: string;
    /**
     * Format: int32
     * @description Batch from an exchange rate call, at most 20 minutes old in production. Needed when the vendor's bill currency is not USD; since 2026-01-20.
     */
    exchangeRateBatchId?: number;
    fundingAccount: PaymentFundingAccountCreate;
    /** @description Amount in the vendor's bill currency, at most what the bill is due. */
    amount: number;
    processingOptions: PaymentProcessingOptionsCreate;
    paymentPurpose?: PaymentPurposeCreate;
    /** @description Number of the organization's own: letters and digits, unique. BILL makes one when left out. */
    transactionNumber?: string;
    /** @description What a payment by card is for, from the funding purposes call. Needed when that call lists any. */
    cardFundingPurpose?: string;
    /** @description Vendor credits to use on the bill; amount is then what is left to pay. */
    vendorCredits?: BillVendorCredit[];
}
/** @description One bill of a bulk payment. */
export interface PaymentBulkItem {
    /** @description Bill to pay; begins with 00n. */
    billId: string;
    /** @description Amount in the vendor's bill currency. Leave out a bill that credits pay in full. */
    amount: number;
}
/** @description How BILL is to handle the payments. They are for bills that exist, so there is no createBill. */
export interface PaymentBulkProcessingOptions {
    /** @description Whether to pay faster for a fee; US vendors only. */
    requestPayFaster?: boolean;
    requestCheckDeliveryType?: CheckDeliveryTypeInput;
}
/** @description What a bulk payment is made from. */
export interface PaymentBulkCreate {
    /** @description Vendor of all the bills, begins with 009; leave it out to pay several vendors. */
    vendorId?: string;
    /** @description Memo of the checks or text on the bank statements. */
    description?: string;
    /**
     * Format: date
     * @description Day on which BILL begins; the next US business day when left out. WALLET and AP_CARD must give it.
     */
    processDate?: string;
    /**
     * Format: int32
     * @description Batch from an exchange rate call. Needed when the bill currency of the vendors is not USD; since 2026-01-20.
     */
    exchangeRateBatchId?: number;
    fundingAccount: PaymentFundingAccountCreate;
    /** @description The bills to pay. */
    payments: PaymentBulkItem[];
    processingOptions?: PaymentBulkProcessingOptions;
    /** @description Number of the organization's own. */
    transactionNumber?: string;
    /** @description What a payment by card is for, from the funding purposes call. */
    cardFundingPurpose?: string;
}
/** @description The payments that a bulk call created. Bills of a vendor whose payments are combined share a payment, up to 35 of them. */
export interface PaymentBulkResult {
    /** @description The new payments. */
    payments: Payment[];
}
/** @description BILL's rate for payments to a vendor. */
export interface ExchangeRate {
    billCurrency?: Currency;
    paymentCurrency?: Currency;
    baseCurrency?: Currency;
    /** @description Units of paymentCurrency for one unit of baseCurrency, the currency in which the organization pays. */
    exchangeRate?: number;
    /** @description Batch to name in the payment; since 2026-01-20. */
    exchangeRateBatchId?: number;
    /** @description Vendor for whom the rate holds; begins with 009. */
    vendorId?: string;
    /** @description Amounts for which the rate holds. */
    amountRange?: {
        /** @description Smallest amount. */
        from?: number;
        /** @description Largest amount. */
        to?: number;
    };
    /**
     * Format: date-time
     * @description When the batch ends; in production at most 20 minutes ahead.
     */
    expirationTime?: string;
}
/** @description A vendor whose rate is wanted. */
export interface ExchangeRateRequest {
    /** @description The vendor; begins with 009. */
    vendorId: string;
    /** @description Amount in the vendor's bill currency. */
    amount: number;
}
/** @description A bank account that might pay the vendor. */
export interface PaymentOptionBank {
    /** @description Whether it can pay this amount to this vendor. */
    available?: boolean;
    /**
     * Format: date
     * @description Day by which the money arrives.
     */
    deliveryDate?: string;
    /**
     * Format: date
     * @description Day on which BILL would begin.
     */
    processDate?: string;
    /** @description Why it is not available. */
    reason?: string;
    /** @description Conditions of the option. Their wording is not documented. */
    conditions?: string[];
    /** @description Id of the account; begins with bac. */
    id?: string;
    /** @description Name of the account. */
    name?: string;
    /** @description What BILL charges for the payment. */
    fee?: number;
}
/** @description A card that might pay the vendor. */
export interface PaymentOptionCard {
    /** @description Whether it can pay this amount to this vendor. */
    available?: boolean;
    /**
     * Format: date
     * @description Day by which the money arrives.
     */
    deliveryDate?: string;
    /**
     * Format: date
     * @description Day on which BILL would begin.
     */
    processDate?: string;
    /** @description Why it is not available. */
    reason?: string;
    /** @description Conditions of the option. Their wording is not documented. */
    conditions?: string[];
    /** @description Id of the card; begins with cat. */
    id?: string;
    /** @description Name of the card. */
    name?: string;
    /** @description Brand in lower case, such as visa. */
    brand?: string;
    /** @description What BILL charges for the payment. */
    feeInfo?: {
        /** @description The fee. */
        amount?: number;
        /** @description The fee in percent of the amount, as BILL's sample numbers show. */
        rate?: number;
    };
}
/** @description With what a vendor can be paid an amount. */
export interface PaymentOptions {
    /** @description The amount asked for. One sample of BILL prints it as text. */
    amount?: number;
    /** @description The vendor asked for; begins with 009. */
    vendorId?: string;
    /** @description The organization's accounts. */
    fundingOptions?: {
        /** @description Bank accounts. */
        banks?: PaymentOptionBank[];
        /** @description Cards. */
        cards?: PaymentOptionCard[];
    };
}
/** @description Where a file is. */
export interface DownloadLink {
    /** @description Address of the file. How long it works is not documented. */
    downloadLink: string;
}
/** @description Pictures of a cashed check. */
export interface CheckImages {
    /** @description The pictures. Each is fetched with the session id; the bank decides on the format. */
    results: DownloadLink[];
}
/** @description How and why to void a payment. */
export interface PaymentVoid {
    type: PaymentVoidTypeInput;
    /** @description Reason for voiding it. */
    reason: string;
}
/** @description An invoice that a received payment goes to. */
export interface ReceivablePaymentInvoice {
    /** @description Id of the invoice; begins with 00e. */
    invoiceId?: string;
    /** @description What of the payment goes to the invoice. */
    amount?: number;
    /**
     * Format: date
     * @description Day of the payment.
     */
    paymentDate?: string;
}
/**
 * @description How the organization received a payment. BILL's list is longer than the two values that its samples show.
 * @enum {string}
 */
export type ReceivablesType = "CREDIT_CARD" | "WALLET" | (string & {});
/** @description A payment from a customer. One payment can go to many invoices. */
export interface ReceivablePayment {
    /** @description Id of the received payment; begins with 0rp. */
    id: string;
    /** @description Customer who paid; begins with 0cu. */
    customerId?: string;
    /** @description Invoices that the payment goes to. */
    invoicePayments?: ReceivablePaymentInvoice[];
    /** @description Note on the payment. */
    description?: string;
    /**
     * Format: date
     * @description Day on which the money leaves the customer.
     */
    paymentDate?: string;
    fundingAccount?: PaymentFundingAccount;
    receivablesAccount?: PaymentFundingAccount;
    /** @description The whole payment, in the local currency when that is not USD. */
    amount: number;
    /** @description What no invoice took. */
    unappliedAmount?: number;
    /** @description Fee that the customer paid for paying by card. */
    convenienceFeeAmount?: number;
    receivablesType?: ReceivablesType;
    status?: ReceivablePaymentStatus;
    /** @description Number by which the payment can be found again. */
    referenceNumber?: string;
    /** @description True when it was received through BILL, false when it was recorded. */
    onlinePayment?: boolean;
    /**
     * Format: date-time
     * @description When the payment was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the payment last changed.
     */
    updatedTime?: string;
}
/** @description A page of received payments. */
export type ReceivablePaymentList = PageTokens & {
    /** @description The received payments of this page. */
    results: ReceivablePayment[];
};
/** @description What of a charge goes to one invoice. That both fields are required is inferred. */
export interface CustomerChargeInvoice {
    /** @description Id of the invoice; begins with 00e. */
    invoiceId: string;
    /** @description What of the charge goes to the invoice. */
    amount: number;
}
/** @description What a customer is charged, on which account, for which invoices. */
export interface CustomerCharge {
    /** @description Customer to charge; begins with 0cu. */
    customerId: string;
    /** @description Bank account of the customer. Its two fields are known from peers and from answers. */
    fundingAccount: PaymentFundingAccountById;
    /** @description Invoices to pay. */
    invoicePayments: CustomerChargeInvoice[];
    /** @description Text for the memo of a check or the bank's statement. */
    description?: string;
    /**
     * Format: date
     * @description Day on which the money leaves the customer's bank account.
     */
    paymentDate?: string;
}
/**
 * @description Unit of time between two dates of a schedule. BILL gives the first four; NONE stands in samples of answers only.
 * @enum {string}
 */
export type RecurringPeriod = "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY" | "NONE" | (string & {});
/** @description When BILL makes the next document, and how often. */
export interface RecurringSchedule {
    period?: RecurringPeriod;
    /**
     * Format: int32
     * @description How many periods lie between two dates.
     */
    frequency?: number;
    /**
     * Format: date
     * @description Due date of the next one.
     */
    nextDueDate?: string;
    /**
     * Format: date
     * @description Day after which no more are made.
     */
    endDate?: string;
    /**
     * Format: int32
     * @description How many days before its due date one is made.
     */
    daysInAdvance?: number;
}
/** @description One line of a recurring invoice. */
export interface RecurringInvoiceLineItem {
    /** @description Id of the line; BILL sets it. */
    id: string;
    /** @description Amount of the line. */
    amount?: number;
    /** @description What is sold. */
    description?: string;
    /** @description Price of one. */
    price?: number;
    /** @description How many; may have decimals. */
    quantity?: number;
    classifications?: InvoiceLineItemClassifications;
    /** @description Whether sales tax falls on the line. */
    taxable?: boolean;
}
/** @description A template from which BILL makes equal invoices on a schedule. The number of each is its due date. */
export interface RecurringInvoice {
    /** @description Id of the recurring invoice; begins with rit. */
    id: string;
    /** @description Who owes the invoices; begins with 0cu. */
    customerId?: string;
    /** @description Note on the recurring invoice. */
    description?: string;
    /** @description Payment term of each invoice; begins with 00p. That answers hold it is inferred from requests. */
    paymentTermId?: string;
    /** @description Whether it is archived; then no invoices are made. */
    archived?: boolean;
    schedule?: RecurringSchedule;
    /** @description The lines of each invoice. */
    recurringInvoiceLineItems?: RecurringInvoiceLineItem[];
    classifications?: InvoiceClassifications;
    /** @description Whether BILL mails each new invoice to the customer. */
    sendEmail?: boolean;
    /**
     * Format: date-time
     * @description When the recurring invoice was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the recurring invoice last changed.
     */
    updatedTime?: string;
}
/** @description A page of recurring invoices. */
export type RecurringInvoiceList = PageTokens & {
    /** @description The recurring invoices of this page. */
    results: RecurringInvoice[];
};
/**
 * @description Unit of time between two dates of a schedule.
 * @enum {string}
 */
export type RecurringPeriodCreate = "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
/** @description When BILL makes the first document, and how often. If the day is past, it makes all missed ones at once. The required fields are inferred: BILL's guide lists all five fields without saying. */
export interface RecurringScheduleCreate {
    period: RecurringPeriodCreate;
    /**
     * Format: int32
     * @description How many periods lie between two dates.
     */
    frequency: number;
    /**
     * Format: date
     * @description Due date of the first one.
     */
    nextDueDate: string;
    /**
     * Format: date
     * @description Day after which no more are made.
     */
    endDate?: string;
    /**
     * Format: int32
     * @description How many days before its due date one is made.
     */
    daysInAdvance?: number;
}
/** @description A line of a new recurring invoice. That amount and quantity are required is inferred from BILL's guide, which sets both. */
export interface RecurringInvoiceLineItemCreate {
    /** @description Amount of the line. */
    amount: number;
    /** @description How many; may have decimals. */
    quantity: number;
    /** @description Price of one. */
    price?: number;
    /** @description What is sold. */
    description?: string;
    classifications?: InvoiceLineItemClassifications;
    /** @description Whether sales tax falls on the line. */
    taxable?: boolean;
}
/** @description What a new recurring invoice is made from. */
export interface RecurringInvoiceCreate {
    /** @description Who owes the invoices; begins with 0cu. */
    customerId: string;
    /** @description Note on the recurring invoice. */
    description?: string;
    /** @description Payment term of each invoice; begins with 00p. */
    paymentTermId?: string;
    schedule: RecurringScheduleCreate;
    /** @description The lines of each invoice. */
    recurringInvoiceLineItems: RecurringInvoiceLineItemCreate[];
    /** @description Classifications of each invoice; known from the answer. */
    classifications?: InvoiceClassifications;
    /** @description Whether BILL mails each new invoice to the customer. */
    sendEmail?: boolean;
}
/** @description A line of the recurring invoice as it is to be. Without id it is added; a line that is left out is removed. Required fields are inferred as for a new line. */
export interface RecurringInvoiceLineItemReplace {
    /** @description Id of a line that stays. */
    id?: string;
    /** @description Amount of the line. */
    amount: number;
    /** @description How many; may have decimals. */
    quantity: number;
    /** @description Price of one. */
    price?: number;
    /** @description What is sold. */
    description?: string;
    classifications?: InvoiceLineItemClassifications;
    /** @description Whether sales tax falls on the line. */
    taxable?: boolean;
}
/** @description The recurring invoice as it is to be. */
export interface RecurringInvoiceReplace {
    /** @description Who owes the invoices; begins with 0cu. */
    customerId: string;
    /** @description Note on the recurring invoice. */
    description?: string;
    /** @description Payment term of each invoice; begins with 00p. */
    paymentTermId?: string;
    schedule: RecurringScheduleCreate;
    /** @description All lines that each invoice is to have. */
    recurringInvoiceLineItems: RecurringInvoiceLineItemReplace[];
    /** @description Classifications of each invoice; known from the answer. */
    classifications?: InvoiceClassifications;
    /** @description Whether BILL mails each new invoice to the customer. */
    sendEmail?: boolean;
}
/** @description Parts of a schedule to change; what is left out stays. That a part is enough is inferred from BILL's PATCH, which requires nothing. */
export interface RecurringScheduleUpdate {
    period?: RecurringPeriodCreate;
    /**
     * Format: int32
     * @description How many periods lie between two dates.
     */
    frequency?: number;
    /**
     * Format: date
     * @description Due date of the next one.
     */
    nextDueDate?: string;
    /**
     * Format: date
     * @description Day after which no more are made.
     */
    endDate?: string;
    /**
     * Format: int32
     * @description How many days before its due date one is made.
     */
    daysInAdvance?: number;
}
/** @description Fields of a recurring invoice to change; what is left out stays. */
export interface RecurringInvoiceUpdate {
    /** @description Who owes the invoices; begins with 0cu. */
    customerId?: string;
    /** @description Note on the recurring invoice. */
    description?: string;
    /** @description Payment term of each invoice; begins with 00p. */
    paymentTermId?: string;
    schedule?: RecurringScheduleUpdate;
    /** @description Lines to change; the others stay. */
    recurringInvoiceLineItems?: InvoiceLineItemUpdate[];
    /** @description Classifications of each invoice; known from the answer. */
    classifications?: InvoiceClassifications;
    /** @description Whether BILL mails each new invoice to the customer. */
    sendEmail?: boolean;
}
/** @description How one line of a recurring bill is booked. */
export interface RecurringBillLineItemClassifications {
    /** @description Id of the chart of account; begins with 0ca. */
    chartOfAccountId?: string;
    /** @description Id of the accounting class; begins with cls. */
    accountingClassId?: string;
    /** @description Id of the department; begins with 0de. */
    departmentId?: string;
    /** @description Id of the employee; begins with emp. */
    employeeId?: string;
    /** @description Id of the job; begins with job. */
    jobId?: string;
    /** @description Id of the location; begins with loc. */
    locationId?: string;
    /** @description Id of the item; begins with 0ii. */
    itemId?: string;
}
/** @description One line of a recurring bill. */
export interface RecurringBillLineItem {
    /** @description Id of the line; stays the same when the line changes. */
    id: string;
    /** @description Amount of the line in each bill. */
    amount?: number;
    /** @description What is bought. */
    description?: string;
    classifications?: RecurringBillLineItemClassifications;
}
/** @description What BILL does with the bills that it makes. */
export interface RecurringBillProcessingOptions {
    /** @description Whether BILL pays the bills by itself. Switching it on needs an MFA-trusted session. */
    autoPayment?: boolean;
}
/** @description How the bills are paid automatically. */
export interface RecurringBillPaymentInformation {
    /** @description Bank account of the organization that pays; begins with bac. */
    bankAccountId?: string;
}
/** @description A plan from which BILL makes bills. A change to it changes all bills still to come; the invoice number of such a bill is its due date. */
export interface RecurringBill {
    /** @description Id of the recurring bill; begins with btp. */
    id: string;
    /** @description Whether the recurring bill is archived. */
    archived?: boolean;
    /** @description Id of the vendor; begins with 009. */
    vendorId?: string;
    /** @description Note on the bills. */
    description?: string;
    schedule?: RecurringSchedule;
    /** @description Lines of each bill. */
    recurringBillLineItems?: RecurringBillLineItem[];
    processingOptions?: RecurringBillProcessingOptions;
    paymentInformation?: RecurringBillPaymentInformation;
    /**
     * Format: date-time
     * @description When the recurring bill was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the recurring bill last changed.
     */
    updatedTime?: string;
}
/** @description A page of recurring bills. */
export type RecurringBillList = PageTokens & {
    /** @description The recurring bills of this page. */
    results: RecurringBill[];
};
/** @description A line of a new recurring bill. */
export interface RecurringBillLineItemCreate {
    /** @description Amount of the line in each bill. */
    amount?: number;
    /** @description What is bought. */
    description?: string;
    classifications?: RecurringBillLineItemClassifications;
}
/** @description What BILL is to do with the bills that it makes. */
export interface RecurringBillProcessingOptionsUpdate {
    /** @description Whether BILL pays the bills by itself. Switching it on needs an MFA-trusted session. */
    autoPayment?: boolean;
}
/** @description From where the bills are to be paid automatically. */
export interface RecurringBillPaymentInformationUpdate {
    /** @description Bank account of the organization that pays; begins with bac. */
    bankAccountId?: string;
}
/** @description What a new recurring bill is made from. */
export interface RecurringBillCreate {
    /** @description Id of the vendor; begins with 009. */
    vendorId: string;
    schedule: RecurringScheduleCreate;
    /** @description Lines of each bill. */
    recurringBillLineItems: RecurringBillLineItemCreate[];
    /** @description Note on the bills. */
    description?: string;
    processingOptions?: RecurringBillProcessingOptionsUpdate;
    paymentInformation?: RecurringBillPaymentInformationUpdate;
}
/** @description A line of the recurring bill as it is to be. With an id it takes the place of that line; without one it is new. */
export interface RecurringBillLineItemReplace {
    /** @description Id of the line to keep or change. */
    id?: string;
    /** @description Amount of the line in each bill. */
    amount?: number;
    /** @description What is bought. */
    description?: string;
    classifications?: RecurringBillLineItemClassifications;
}
/** @description The whole recurring bill as it is to be. */
export interface RecurringBillReplace {
    /** @description Id of the vendor; begins with 009. */
    vendorId: string;
    schedule: RecurringScheduleCreate;
    /** @description All lines of each bill; a line that is left out is removed. */
    recurringBillLineItems: RecurringBillLineItemReplace[];
    /** @description Note on the bills. */
    description?: string;
    processingOptions?: RecurringBillProcessingOptionsUpdate;
    paymentInformation?: RecurringBillPaymentInformationUpdate;
}
/** @description Changes to one line. */
export interface RecurringBillLineItemUpdate {
    /** @description Id of the line to change. */
    id: string;
    /** @description Amount of the line in each bill. */
    amount?: number;
    /** @description How many units. BILL's sample sends it; no answer shows it. */
    quantity?: number;
    /** @description What is bought. */
    description?: string;
    classifications?: RecurringBillLineItemClassifications;
}
/** @description Fields of a recurring bill to change; what is left out stays. */
export interface RecurringBillUpdate {
    /** @description Id of the vendor; begins with 009. */
    vendorId?: string;
    schedule?: RecurringScheduleUpdate;
    /** @description Lines to change. */
    recurringBillLineItems?: RecurringBillLineItemUpdate[];
    /** @description Note on the bills. */
    description?: string;
    processingOptions?: RecurringBillProcessingOptionsUpdate;
    paymentInformation?: RecurringBillPaymentInformationUpdate;
}
/** @description Which one it is, by id and name. */
export interface IdAndName {
    /** @description Id that the resource of its kind has. */
    id: string;
    /** @description Its name at that time. */
    name?: string;
}
/** @description The field that was changed; empty for a Create. */
export interface AuditTrailField {
    /** @description Name of the field. */
    name?: string;
    /** @description Its value before and after. */
    value?: {
        /** @description Value before; empty when it was not set. */
        previous?: string;
        /** @description Value after. */
        current?: string;
    };
}
/** @description Something that was done to a vendor. */
export interface AuditTrailEntry {
    /** @description Where it was done, such as API. The other values are not documented. */
    source?: string;
    /** @description What was done: Create or Edit; the list may not be complete. */
    type?: string;
    /** @description When it was done, as a date-time. */
    createdTime?: string;
    /** @description The user who did it, with the full name; the id begins with 006. */
    user?: IdAndName;
    field?: AuditTrailField;
}
/**
 * @description Whether the check still runs. Only this value has been seen.
 * @enum {string}
 */
export type RiskProcessingStatus = "IN_PROGRESS" | (string & {});
/**
 * @description Outcome of the identity check. IN_PROGRESS: the automatic check runs. HOLD: no money moves, and BILL asks the owner for more. REVIEW: payments can be scheduled, people look at them. APPROVE and DECLINE are final.
 * @enum {string}
 */
export type RiskDecision = "IN_PROGRESS" | "HOLD" | "REVIEW" | "APPROVE" | "DECLINE" | (string & {});
/**
 * @description Outcome of the identity check. IN_PROGRESS: the automatic check runs. HOLD: no money moves, and BILL asks the owner for more. REVIEW: payments can be scheduled, people look at them. APPROVE and DECLINE are final.
 * @enum {string}
 */
export type RiskDecisionInput = "IN_PROGRESS" | "HOLD" | "REVIEW" | "APPROVE" | "DECLINE";
/** @description The identity check of the organization and its owner. */
export interface RiskVerification {
    processingStatus?: RiskProcessingStatus;
    decision?: RiskDecision;
    /** @description Reference of the check at BILL. */
    referenceId?: string;
}
/** @description Whether a phone is known for the check. */
export interface RiskPhoneStatus {
    /** @description Whether the signed-in user has a phone for risk verification. */
    hasPhone?: boolean;
}
/** @description A phone for risk verification. */
export interface RiskPhoneCreate {
    /** @description Phone number of the user. */
    phoneNumber: string;
    phoneType: PhoneTypeInput;
}
/**
 * @description Kind of role; CUSTOM is one that the organization made. APPROVER, PAYER and AUDITOR are spelled after the names in BILL's guide.
 * @enum {string}
 */
export type UserRoleType = "ADMINISTRATOR" | "ACCOUNTANT" | "APPROVER" | "PAYER" | "CLERK" | "AUDITOR" | "MEMBER" | "PARTNER" | "PURCHASE_REQUESTER" | "CUSTOM" | (string & {});
/** @description A role that a user of the organization can have. */
export interface UserRole {
    /** @description Id of the role; begins with 0po. */
    id: string;
    type?: UserRoleType;
    /** @description Name of the role as people read it. */
    description?: string;
    /**
     * Format: date-time
     * @description When the role was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the role last changed.
     */
    updatedTime?: string;
}
/** @description A page of roles. */
export type UserRoleList = PageTokens & {
    /** @description The roles of this page. */
    results: UserRole[];
};
/** @description The role of a user, in short. */
export interface OrganizationUserRole {
    /** @description Id of the role; begins with 0po. */
    id: string;
    type?: UserRoleType;
    /** @description Name of the role as people read it. */
    description?: string;
}
/** @description A user of an organization. */
export interface OrganizationUser {
    /** @description Id of the user; begins with 006. */
    id: string;
    /** @description Whether the user is archived and cannot sign in. */
    archived?: boolean;
    /** @description First name. */
    firstName?: string;
    /** @description Last name. */
    lastName?: string;
    /** @description E-mail address that the user signs in with. */
    email?: string;
    role?: OrganizationUserRole;
    /**
     * Format: date-time
     * @description When the user was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the user last changed.
     */
    updatedTime?: string;
}
/** @description A page of users. */
export type OrganizationUserList = PageTokens & {
    /** @description The users of this page. */
    results: OrganizationUser[];
};
/** @description What a new user is made from. */
export interface OrganizationUserCreate {
    /** @description First name. */
    firstName: string;
    /** @description Last name. */
    lastName: string;
    /** @description E-mail address; BILL writes to it so that the user ends the sign-up. */
    email: string;
    /** @description Role of the user; begins with 0po. */
    roleId: string;
    /** @description Whether BILL's terms are accepted for the user. */
    acceptTermsOfService: boolean;
}
/** @description Fields of a user to change; what is left out stays. The e-mail address cannot be changed here. */
export interface OrganizationUserUpdate {
    /** @description First name. */
    firstName?: string;
    /** @description Last name. */
    lastName?: string;
    /** @description New role; begins with 0po. */
    roleId?: string;
}
/** @description A line of a vendor credit. */
export interface VendorCreditLineItem {
    /** @description Id of the line; how it begins is not documented. */
    id: string;
    /** @description What the credit is for. */
    description?: string;
    /** @description Amount of the line; in the vendor's currency when that is not USD. */
    amount?: number;
    classifications?: BillLineItemClassifications;
}
/** @description Part of a vendor credit that was set against a bill. */
export interface VendorCreditUsage {
    /** @description Id of the bill; begins with 00n. */
    billId?: string;
    /** @description Id of the payment; begins with stp. */
    paymentId?: string;
    /** @description How much of the credit was used. */
    amount?: number;
}
/** @description What a vendor owes the organization, to be set against bills. */
export interface VendorCredit {
    /** @description Id of the vendor credit; begins with vcr. */
    id: string;
    /** @description Id of the vendor; begins with 009. */
    vendorId?: string;
    /** @description The organization's or vendor's own number for the credit. */
    referenceNumber?: string;
    /**
     * Format: date
     * @description Date of the credit.
     */
    creditDate?: string;
    /** @description Free text. */
    description?: string;
    /** @description Whether it is archived; there is no way back. */
    archived?: boolean;
    /** @description Account of the chart of accounts to which the credit goes; begins with 0ca. Not together with applyToBankAccountId. */
    applyToChartOfAccountId?: string;
    /** @description Bank account to which the credit goes; begins with bac. Not together with applyToChartOfAccountId. */
    applyToBankAccountId?: string;
    /** @description Sum of the lines. */
    amount?: number;
    /** @description How much of it is used up. */
    appliedAmount?: number;
    status?: CreditStatus;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When it last changed.
     */
    updatedTime?: string;
    /** @description What the credit is made of. */
    vendorCreditLineItems?: VendorCreditLineItem[];
    /** @description Where the credit went; only in list and get. */
    usage?: VendorCreditUsage[];
}
/** @description A page of vendor credits. */
export type VendorCreditList = PageTokens & {
    /** @description The vendor credits of this page. */
    results: VendorCredit[];
};
/** @description A line of the new vendor credit. */
export interface VendorCreditLineItemCreate {
    /** @description What the credit is for. */
    description?: string;
    /** @description Amount of the line; in the vendor's currency when that is not USD. */
    amount: number;
    classifications?: BillLineItemClassifications;
}
/** @description What a new vendor credit is made from. */
export interface VendorCreditCreate {
    /** @description Id of the vendor; begins with 009. */
    vendorId: string;
    /** @description The organization's or vendor's own number for the credit. */
    referenceNumber: string;
    /**
     * Format: date
     * @description Date of the credit.
     */
    creditDate: string;
    /** @description Free text. */
    description?: string;
    /** @description Account of the chart of accounts to which the credit goes; begins with 0ca. Not together with applyToBankAccountId. */
    applyToChartOfAccountId?: string;
    /** @description Bank account to which the credit goes; begins with bac. Not together with applyToChartOfAccountId. */
    applyToBankAccountId?: string;
    /** @description What the credit is made of. */
    vendorCreditLineItems: VendorCreditLineItemCreate[];
}
/** @description A line of the vendor credit as it is to be. With an id it takes the place of that line; without one it is new. */
export interface VendorCreditLineItemReplace {
    /** @description Id of the line to keep or change. */
    id?: string;
    /** @description What the credit is for. */
    description?: string;
    /** @description Amount of the line; in the vendor's currency when that is not USD. */
    amount: number;
    classifications?: BillLineItemClassifications;
}
/** @description One whole vendor credit as it is to be. */
export interface VendorCreditReplaceWithId {
    /** @description Which vendor credit; begins with vcr. */
    id: string;
    /** @description Id of the vendor; begins with 009. */
    vendorId: string;
    /** @description The organization's or vendor's own number for the credit. */
    referenceNumber: string;
    /**
     * Format: date
     * @description Date of the credit.
     */
    creditDate: string;
    /** @description Free text. */
    description?: string;
    /** @description Account of the chart of accounts to which the credit goes; begins with 0ca. Not together with applyToBankAccountId. */
    applyToChartOfAccountId?: string;
    /** @description Bank account to which the credit goes; begins with bac. Not together with applyToChartOfAccountId. */
    applyToBankAccountId?: string;
    /** @description All lines of the credit; a line that is left out is removed. */
    vendorCreditLineItems: VendorCreditLineItemReplace[];
}
/** @description The vendor credits of a bulk call. */
export interface VendorCreditBulkResult {
    /** @description The vendor credits as they are after the call. */
    vendorCredits: VendorCredit[];
}
/** @description Changes to one line. That the id is required is inferred: BILL changes lines by id, and its samples send it. */
export interface VendorCreditLineItemUpdate {
    /** @description Id of the line to change. */
    id: string;
    /** @description What the credit is for. */
    description?: string;
    /** @description Amount of the line; in the vendor's currency when that is not USD. */
    amount?: number;
    classifications?: BillLineItemClassifications;
}
/** @description Fields of one vendor credit to change; what is left out stays. That the id is required is inferred from the other bulk updates. */
export interface VendorCreditUpdateWithId {
    /** @description Which vendor credit; begins with vcr. */
    id: string;
    /** @description Id of the vendor; begins with 009. */
    vendorId?: string;
    /** @description The organization's or vendor's own number for the credit. */
    referenceNumber?: string;
    /**
     * Format: date
     * @description Date of the credit.
     */
    creditDate?: string;
    /** @description Free text. */
    description?: string;
    /** @description Account of the chart of accounts to which the credit goes; begins with 0ca. Not together with applyToBankAccountId. */
    applyToChartOfAccountId?: string;
    /** @description Bank account to which the credit goes; begins with bac. Not together with applyToChartOfAccountId. */
    applyToBankAccountId?: string;
    /** @description Lines to change; others stay. */
    vendorCreditLineItems?: VendorCreditLineItemUpdate[];
}
/** @description The whole vendor credit as it is to be. */
export interface VendorCreditReplace {
    /** @description Id of the vendor; begins with 009. */
    vendorId: string;
    /** @description The organization's or vendor's own number for the credit. */
    referenceNumber: string;
    /**
     * Format: date
     * @description Date of the credit.
     */
    creditDate: string;
    /** @description Free text. */
    description?: string;
    /** @description Account of the chart of accounts to which the credit goes; begins with 0ca. Not together with applyToBankAccountId. */
    applyToChartOfAccountId?: string;
    /** @description Bank account to which the credit goes; begins with bac. Not together with applyToChartOfAccountId. */
    applyToBankAccountId?: string;
    /** @description All lines of the credit; a line that is left out is removed. */
    vendorCreditLineItems: VendorCreditLineItemReplace[];
}
/** @description Fields of a vendor credit to change; what is left out stays. */
export interface VendorCreditUpdate {
    /** @description Id of the vendor; begins with 009. */
    vendorId?: string;
    /** @description The organization's or vendor's own number for the credit. */
    referenceNumber?: string;
    /**
     * Format: date
     * @description Date of the credit.
     */
    creditDate?: string;
    /** @description Free text. */
    description?: string;
    /** @description Account of the chart of accounts to which the credit goes; begins with 0ca. Not together with applyToBankAccountId. */
    applyToChartOfAccountId?: string;
    /** @description Bank account to which the credit goes; begins with bac. Not together with applyToChartOfAccountId. */
    applyToBankAccountId?: string;
    /** @description Lines to change; others stay. */
    vendorCreditLineItems?: VendorCreditLineItemUpdate[];
}
/**
 * @description How the vendor is paid. VIRTUAL_CARD comes from peers; the list may not be complete.
 * @enum {string}
 */
export type VendorPayByType = "CHECK" | "ACH" | "RPPS" | "OFFLINE" | "VIRTUAL_CARD" | "UNDEFINED" | (string & {});
/**
 * @description How the vendor is paid. VIRTUAL_CARD comes from peers; the list may not be complete.
 * @enum {string}
 */
export type VendorPayByTypeInput = "CHECK" | "ACH" | "RPPS" | "OFFLINE" | "VIRTUAL_CARD" | "UNDEFINED";
/**
 * @description Kind of electronic payment. NONE and UNDEFINED come from peers; the list may not be complete.
 * @enum {string}
 */
export type VendorPayBySubType = "ACH" | "WIRE" | "LOCAL" | "MULTIPLE" | "NONE" | "UNDEFINED" | (string & {});
/**
 * @description Kind of electronic payment. NONE and UNDEFINED come from peers; the list may not be complete.
 * @enum {string}
 */
export type VendorPayBySubTypeInput = "ACH" | "WIRE" | "LOCAL" | "MULTIPLE" | "NONE" | "UNDEFINED";
/**
 * @description State in the virtual card programme. UNENROLLED and PENDING come from peers; the list may not be complete.
 * @enum {string}
 */
export type VendorVirtualCardStatus = "ENROLLED" | "UNENROLLED" | "PENDING" | "VERBAL_COMMITMENT" | "REQUIRE_MORE_INFO" | "PHONE_NUMBER_NEEDED" | "UNKNOWN" | "UNDEFINED" | (string & {});
/**
 * @description State in the virtual card programme. UNENROLLED and PENDING come from peers; the list may not be complete.
 * @enum {string}
 */
export type VendorVirtualCardStatusInput = "ENROLLED" | "UNENROLLED" | "PENDING" | "VERBAL_COMMITMENT" | "REQUIRE_MORE_INFO" | "PHONE_NUMBER_NEEDED" | "UNKNOWN" | "UNDEFINED";
/**
 * @description What is used where no virtual card is; the list may not be complete.
 * @enum {string}
 */
export type VendorAlternatePayByType = "CREDIT_CARD" | "OFFLINE" | "AMEX" | "UNDEFINED" | (string & {});
/**
 * @description What is used where no virtual card is; the list may not be complete.
 * @enum {string}
 */
export type VendorAlternatePayByTypeInput = "CREDIT_CARD" | "OFFLINE" | "AMEX" | "UNDEFINED";
/** @description The vendor's state in BILL's virtual card programme. */
export interface VendorVirtualCard {
    status?: VendorVirtualCardStatus;
    /** @description Where the card data is sent. */
    remitEmail?: string;
    /**
     * Format: date-time
     * @description When the vendor enrolled.
     */
    enrollDate?: string;
    /**
     * Format: date-time
     * @description When the vendor declined.
     */
    declineDate?: string;
    alternatePayByType?: VendorAlternatePayByType;
}
/** @description The vendor's state in BILL's virtual card programme. */
export interface VendorVirtualCardInput {
    status?: VendorVirtualCardStatusInput;
    /** @description Where the card data is sent. */
    remitEmail?: string;
    /**
     * Format: date-time
     * @description When the vendor enrolled.
     */
    enrollDate?: string;
    /**
     * Format: date-time
     * @description When the vendor declined.
     */
    declineDate?: string;
    alternatePayByType?: VendorAlternatePayByTypeInput;
}
/**
 * @description Who owns a vendor's account. For a person peers give PERSON, while BILL's other bank accounts say PERSONAL; which one BILL takes here is not settled.
 * @enum {string}
 */
export type VendorBankAccountOwnerType = "BUSINESS" | "PERSON" | "PERSONAL" | (string & {});
/**
 * @description Who owns a vendor's account. For a person peers give PERSON, while BILL's other bank accounts say PERSONAL; which one BILL takes here is not settled.
 * @enum {string}
 */
export type VendorBankAccountOwnerTypeInput = "BUSINESS" | "PERSON" | "PERSONAL";
/** @description Bank account of a vendor. It has no id of its own. */
export interface VendorBankAccount {
    /** @description Name of the account holder. */
    nameOnAccount?: string;
    /** @description Account number or IBAN. Whether BILL masks it in answers is not stated. */
    accountNumber?: string;
    /** @description US routing number. */
    routingNumber?: string;
    type?: BankAccountType;
    ownerType?: VendorBankAccountOwnerType;
    paymentCurrency?: Currency;
    /** @description State of the account's verification; since 2026-05-21. Its values are not documented. */
    status?: string;
}
/** @description Bank account of a vendor. It has no id of its own. */
export interface VendorBankAccountInput {
    /** @description Name of the account holder. */
    nameOnAccount?: string;
    /** @description Account number or IBAN. Whether BILL masks it in answers is not stated. */
    accountNumber?: string;
    /** @description US routing number. */
    routingNumber?: string;
    type?: BankAccountTypeInput;
    ownerType?: VendorBankAccountOwnerTypeInput;
    paymentCurrency?: CurrencyInput;
}
/** @description How the vendor is paid. */
export interface VendorPaymentInformation {
    /** @description Name on checks, or of the payee. */
    payeeName?: string;
    /** @description E-mail address for notes on payments. */
    email?: string;
    /** @description When the vendor was last paid. BILL does not say in which format. */
    lastPaymentDate?: string;
    payByType?: VendorPayByType;
    payBySubType?: VendorPayBySubType;
    /**
     * @description Which transfer is used when payBySubType is MULTIPLE; since 2026-02-18. The changelog does not say where the field stands.
     * @enum {string}
     */
    transferMethod?: "LOCAL" | "WIRE" | (string & {});
    virtualCard?: VendorVirtualCard;
    bankAccount?: VendorBankAccount;
    paymentPurpose?: PaymentPurpose;
}
/** @description How the vendor is paid. */
export interface VendorPaymentInformationInput {
    /** @description Name on checks, or of the payee. */
    payeeName?: string;
    /** @description E-mail address for notes on payments. */
    email?: string;
    /** @description When the vendor was last paid. BILL does not say in which format. */
    lastPaymentDate?: string;
    payByType?: VendorPayByTypeInput;
    payBySubType?: VendorPayBySubTypeInput;
    /**
     * @description Which transfer is used when payBySubType is MULTIPLE; since 2026-02-18. The changelog does not say where the field stands.
     * @enum {string}
     */
    transferMethod?: "LOCAL" | "WIRE";
    virtualCard?: VendorVirtualCardInput;
    bankAccount?: VendorBankAccountInput;
    paymentPurpose?: PaymentPurpose;
}
/** @description Tax and payment settings of a vendor. Which fields a request may set beside track1099 and combinePayments is inferred. */
export interface VendorAdditionalInfo {
    /** @description Tax id of the vendor. */
    taxId?: string;
    taxIdType?: TaxIdType;
    /** @description Whether payments count for form 1099. */
    track1099?: boolean;
    /**
     * Format: int32
     * @description Days that a payment takes to arrive.
     */
    leadTimeInDays?: number;
    /** @description Whether payments of one day are combined. */
    combinePayments?: boolean;
    /** @description Id of the payment term; begins with 00p. */
    paymentTermId?: string;
    /** @description Name of the company. */
    companyName?: string;
}
/** @description Tax and payment settings of a vendor. Which fields a request may set beside track1099 and combinePayments is inferred. */
export interface VendorAdditionalInfoInput {
    /** @description Tax id of the vendor. */
    taxId?: string;
    taxIdType?: TaxIdTypeInput;
    /** @description Whether payments count for form 1099. */
    track1099?: boolean;
    /** @description Whether payments of one day are combined. */
    combinePayments?: boolean;
    /** @description Id of the payment term; begins with 00p. */
    paymentTermId?: string;
    /** @description Name of the company. */
    companyName?: string;
}
/**
 * @description State of the vendor's bank account. No value of a linked account has been seen, so the list is not complete.
 * @enum {string}
 */
export type VendorBankAccountStatus = "NO_ACCOUNT" | "NO_NET_LINKED_ACCOUNT" | "UNDEFINED" | (string & {});
/**
 * @description State of the vendor's bank account. No value of a linked account has been seen, so the list is not complete.
 * @enum {string}
 */
export type VendorBankAccountStatusInput = "NO_ACCOUNT" | "NO_NET_LINKED_ACCOUNT" | "UNDEFINED";
/** @description What the organization owes the vendor. */
export interface VendorBalance {
    /** @description Amount in the vendor's bill currency. */
    amount?: number;
    /**
     * Format: date-time
     * @description When the amount was last computed.
     */
    lastUpdatedDate?: string;
}
/** @description Automatic payment of the vendor's bills. In production, switching it on needs an MFA-trusted session. */
export interface VendorAutoPay {
    /** @description Whether it is on. */
    enabled?: boolean;
    /** @description Account that pays; begins with bac. */
    bankAccountId?: string;
    /** @description Who switched it on; begins with 006. */
    createdBy?: string;
    /** @description Largest bill that is paid automatically. */
    maxAmount?: number;
    /**
     * Format: int32
     * @description How many days before its due date a bill is paid.
     */
    daysBeforeDueDate?: number;
}
/**
 * @description How the vendor stands in the BILL network.
 * @enum {string}
 */
export type VendorNetworkStatus = "NOT_CONNECTED" | "PENDING" | "CONNECTED" | "CONNECTED_RPPS" | (string & {});
/**
 * @description How the vendor stands in the BILL network.
 * @enum {string}
 */
export type VendorNetworkStatusInput = "NOT_CONNECTED" | "PENDING" | "CONNECTED" | "CONNECTED_RPPS";
/** @description A business or person that the organization pays. */
export interface Vendor {
    /** @description Id of the vendor; begins with 009. */
    id: string;
    /** @description Whether the vendor is archived. */
    archived?: boolean;
    /** @description Name of the vendor. */
    name?: string;
    /** @description Short name for the organization's own use. */
    shortName?: string;
    /** @description Number of the organization's account at the vendor; printed on the memo of a check and sent with electronic payments. */
    accountNumber?: string;
    accountType?: AccountType;
    /** @description E-mail address of the vendor. */
    email?: string;
    /** @description Phone number of the vendor. */
    phone?: string;
    address?: Address;
    paymentInformation?: VendorPaymentInformation;
    additionalInfo?: VendorAdditionalInfo;
    /** @description Id of the vendor in the national RPPS network. */
    rppsId?: string;
    bankAccountStatus?: VendorBankAccountStatus;
    /** @description Whether recurring payments to the vendor exist. */
    recurringPayments?: boolean;
    billCurrency?: Currency;
    /**
     * Format: date-time
     * @description When the vendor was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the vendor last changed.
     */
    updatedTime?: string;
    balance?: VendorBalance;
    autoPay?: VendorAutoPay;
    networkStatus?: VendorNetworkStatus;
    /** @description Payment Network ID (PNI) of the vendor in the BILL network; since 2025-12-05. Its place is documented for the webhook and inferred here. */
    paymentNetworkId?: string;
}
/** @description A business or person that the organization pays. */
export interface VendorInput {
    /** @description Id of the vendor; begins with 009. */
    id: string;
    /** @description Whether the vendor is archived. */
    archived?: boolean;
    /** @description Name of the vendor. */
    name?: string;
    /** @description Short name for the organization's own use. */
    shortName?: string;
    /** @description Number of the organization's account at the vendor; printed on the memo of a check and sent with electronic payments. */
    accountNumber?: string;
    accountType?: AccountTypeInput;
    /** @description E-mail address of the vendor. */
    email?: string;
    /** @description Phone number of the vendor. */
    phone?: string;
    address?: AddressInput;
    paymentInformation?: VendorPaymentInformationInput;
    additionalInfo?: VendorAdditionalInfoInput;
    /** @description Id of the vendor in the national RPPS network. */
    rppsId?: string;
    bankAccountStatus?: VendorBankAccountStatusInput;
    /** @description Whether recurring payments to the vendor exist. */
    recurringPayments?: boolean;
    billCurrency?: CurrencyInput;
    /**
     * Format: date-time
     * @description When the vendor was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the vendor last changed.
     */
    updatedTime?: string;
    balance?: VendorBalance;
    autoPay?: VendorAutoPay;
    networkStatus?: VendorNetworkStatusInput;
    /** @description Payment Network ID (PNI) of the vendor in the BILL network; since 2025-12-05. Its place is documented for the webhook and inferred here. */
    paymentNetworkId?: string;
}
/** @description A page of vendors. */
export type VendorList = PageTokens & {
    /** @description The vendors of this page. */
    results: Vendor[];
};
/** @description A field that a country asks for in international payments; the configuration call lists the names. */
export interface RegulatoryField {
    /** @description Name of the field. */
    name: string;
    /** @description Its value. */
    value: string;
}
/** @description Bank account to which the vendor is paid. In production BILL verifies it for two business days before the first payment. */
export interface VendorBankAccountCreate {
    /** @description Account number or IBAN. */
    accountNumber: string;
    /** @description Name of the account holder. */
    nameOnAccount?: string;
    /** @description US routing number; left out with an IBAN. */
    routingNumber?: string;
    type?: BankAccountTypeInput;
    ownerType?: VendorBankAccountOwnerTypeInput;
    /** @description Further fields that the country asks for. */
    regulatoryFields?: RegulatoryField[];
    paymentCurrency?: CurrencyInput;
}
/** @description How the new vendor is to be paid. */
export interface VendorPaymentInformationCreate {
    /** @description Name on checks, or of the payee. */
    payeeName?: string;
    /** @description E-mail address for notes on payments. */
    email?: string;
    /** @description Country of the vendor's bank, for international payments. The guide names the field; its place here is inferred. */
    bankCountry?: CountryInput;
    bankAccount?: VendorBankAccountCreate;
    paymentPurpose?: PaymentPurposeCreate;
}
/** @description Automatic payment of the vendor's bills, as it is to be. In production, switching it on needs an MFA-trusted session. */
export interface VendorAutoPayUpdate {
    /** @description Whether it is on. */
    enabled?: boolean;
    /** @description Account that pays; begins with bac. */
    bankAccountId?: string;
    /** @description Largest bill that is paid automatically. */
    maxAmount?: number;
    /**
     * Format: int32
     * @description How many days before its due date a bill is paid.
     */
    daysBeforeDueDate?: number;
}
/** @description What a new vendor is made from. */
export interface VendorCreate {
    /** @description Name of the vendor. */
    name: string;
    /** @description Short name for the organization's own use. */
    shortName?: string;
    /** @description Number of the organization's account at the vendor. */
    accountNumber?: string;
    accountType?: AccountTypeInput;
    /** @description E-mail address of the vendor. */
    email?: string;
    /** @description Phone number of the vendor. */
    phone?: string;
    address: AddressInput;
    paymentInformation?: VendorPaymentInformationCreate;
    additionalInfo?: VendorAdditionalInfoInput;
    billCurrency?: CurrencyInput;
    autoPay?: VendorAutoPayUpdate;
}
/** @description The vendors that a bulk call created. */
export interface VendorBulkResult {
    /** @description The new vendors, in the order given. */
    vendors: Vendor[];
}
/**
 * @description Whether a purpose is given by code or in words. TEXT comes from peers.
 * @enum {string}
 */
export type PaymentPurposeType = "CODE" | "TEXT" | (string & {});
/** @description Whether and how a purpose must be given. */
export interface PaymentPurposeConfiguration {
    /** @description Whether a purpose is asked for. */
    required?: boolean;
    type?: PaymentPurposeType;
    /** @description The codes to choose from. */
    codes?: PaymentPurposeCode[];
}
/** @description Rule for one field of the bank data. */
export interface BankFieldValidation {
    /** @description Name of the field. */
    name?: string;
    /** @description What the country calls it, such as IBAN. */
    description?: string;
    /** @description What a value must match. */
    regularExpression?: string;
    /** @description Whether it must be given. */
    required?: boolean;
}
/** @description What BILL asks for when a vendor in a country is paid in a currency. */
export interface InternationalPaymentsConfiguration {
    paymentPurpose?: PaymentPurposeConfiguration;
    /** @description What the vendor's bank data must look like. */
    validations?: {
        /** @description One item a field. */
        fields?: BankFieldValidation[];
    };
}
/** @description How the vendor is to be paid, without the bank account. */
export interface VendorPaymentInformationUpdate {
    /** @description Name on checks, or of the payee. */
    payeeName?: string;
    /** @description E-mail address for notes on payments. */
    email?: string;
    paymentPurpose?: PaymentPurposeCreate;
}
/** @description Fields of a vendor to change; what is left out stays. A bank account cannot be given here (since 2024-09-03); delete and create it instead. */
export interface VendorUpdate {
    /** @description Name of the vendor. */
    name?: string;
    /** @description Short name for the organization's own use. */
    shortName?: string;
    /** @description Number of the organization's account at the vendor. */
    accountNumber?: string;
    accountType?: AccountTypeInput;
    /** @description E-mail address of the vendor. */
    email?: string;
    /** @description Phone number of the vendor. */
    phone?: string;
    /** @description The whole address. Whether BILL takes a part of it, and keeps the rest, is not documented. */
    address?: AddressInput;
    paymentInformation?: VendorPaymentInformationUpdate;
    additionalInfo?: VendorAdditionalInfoInput;
    billCurrency?: CurrencyInput;
    autoPay?: VendorAutoPayUpdate;
}
/** @description What BILL asks for when this vendor is paid. */
export interface VendorConfiguration {
    internationalPayments?: InternationalPaymentsConfiguration;
}
/**
 * @description Network that the organization was found in. BILL and RPPS are inferred from the scopes of the search; its sample shows UNDEFINED only.
 * @enum {string}
 */
export type NetworkOrganizationType = "BILL" | "RPPS" | "UNDEFINED" | (string & {});
/** @description Address of an organization in the network. */
export interface NetworkAddress {
    /** @description Id of a billing address; the addressId of a request to an RPPS vendor. A migration guide speaks of it, BILL's sample lacks it. */
    id?: string;
    /** @description Street and number. */
    line1?: string;
    /** @description Suite, floor, building. */
    line2?: string;
    /** @description City or town. */
    city?: string;
    /** @description State or province. */
    stateOrProvince?: string;
    /** @description ZIP or postal code. */
    zipOrPostalCode?: string;
    /** @description Country. */
    country?: string;
}
/** @description Who looks after the organization in BILL. */
export interface NetworkManager {
    /** @description Name of the person or firm. */
    name?: string;
    /** @description E-mail address, partly hidden. */
    email?: string;
    /** @description Domain of that address. */
    emailDomain?: string;
}
/** @description An organization that can be connected with. */
export interface NetworkOrganization {
    /** @description Payment network id (PNI); begins with 0rv for a verified national vendor, and is a long number for a BILL member. */
    id: string;
    /** @description Name of the organization. */
    name?: string;
    type?: NetworkOrganizationType;
    /** @description Its addresses. */
    addresses?: NetworkAddress[];
    managedBy?: NetworkManager;
}
/** @description What a search in the networks found. It has no pages; how many results BILL gives at most is not documented. */
export interface NetworkSearchResult {
    /** @description The organizations found. */
    results: NetworkOrganization[];
}
/** @description Which request to accept, and what its sender becomes. Give `id` to link a vendor or customer that exists, or `name` to make a new one. */
export interface NetworkInvitationAccept {
    /** @description Payment network id (PNI) of the sender. */
    networkId: string;
    /**
     * @description What the sender is to this organization. BILL's sample shows CUSTOMER; VENDOR is inferred from its text.
     * @enum {string}
     */
    type: "VENDOR" | "CUSTOMER";
    /** @description Vendor or customer to link; begins with 009 or 0cu. */
    id?: string;
    /** @description Name of the vendor or customer to make. */
    name?: string;
}
/** @description How a vendor or customer stands in the BILL network. */
export interface NetworkInvitation {
    /** @description Id. BILL does not say whether it is that of the vendor or customer or of the request. */
    id: string;
    status?: VendorNetworkStatus;
    /** @description Payment network id (PNI) of the other organization. */
    networkId?: string;
}
/**
 * @description Network to connect in: BILL for members, RPPS for verified national vendors.
 * @enum {string}
 */
export type NetworkType = "BILL" | "RPPS";
/** @description How the organization is known at a verified national vendor. Needed when networkType is RPPS. The fields come from a peer; which are required is not known. */
export interface NetworkRppsInformation {
    /** @description Number of the organization's account at the vendor. */
    accountNumber?: string;
    /** @description Id of the vendor's billing address from the search. */
    addressId?: string;
}
/** @description Whom to ask for a connection. */
export interface NetworkInvitationCreate {
    /** @description Payment network id (PNI) from the search. */
    networkId: string;
    networkType: NetworkType;
    rppsInformation?: NetworkRppsInformation;
}
/** @description Where to send the request. */
export interface NetworkVendorEmailInvitation {
    /** @description E-mail address of the vendor. */
    email: string;
}
/** @description What a partner signs in with. */
export interface PartnerLoginRequest {
    /** @description Key of the partner's application. */
    appKey: string;
    /** @description User name, an e-mail address. */
    username: string;
    /** @description Password of the user. */
    password: string;
}
/** @description The new partner session. */
export interface PartnerLoginResponse {
    /** @description Goes, with the appKey, into the headers of partner calls; dies after 35 minutes without a call. */
    sessionId: string;
}
/** @description For whom to open a session. */
export interface PartnerLoginAsUserRequest {
    /** @description User to sign in as; begins with 006. */
    userId: string;
    /** @description Organization to sign in to; begins with 008. */
    organizationId: string;
    /** @description MFA id of the user; with device it makes the session MFA-trusted. */
    rememberMeId?: string;
    /** @description Name of the device that the MFA id was made with. */
    device?: string;
}
/** @description The session of the user. */
export interface PartnerLoginAsUserResponse {
    /** @description Session of the organization; use it with a devKey. */
    sessionId: string;
    /** @description Whether the session is MFA-trusted. */
    trusted?: boolean;
}
/** @description A page of organizations. */
export type OrganizationList = PageTokens & {
    /** @description The organizations of this page. */
    results: Organization[];
};
/** @description What a new organization is made from. BILL's partner guide calls the phone required, its reference does not. Without companyOwner the risk check fails, and so does adding a funding account. */
export interface OrganizationCreate {
    /** @description Name of the organization. */
    name: string;
    address: AddressInput;
    /** @description Where mail for the organization goes. */
    mailingAddress?: AddressInput;
    /** @description Phone number of the organization. */
    phone?: string;
    companyOwner?: CompanyOwner;
    /** @description Tax id. */
    taxId?: string;
    taxIdType?: TaxIdTypeInput;
    /** @description One of the names in the list of industries. */
    industry?: string;
    businessCategory?: OrganizationBusinessCategoryInput;
    accountType?: OrganizationAccountTypeInput;
    processingOptions?: OrganizationProcessingOptions;
}
/**
 * @description Price plan as agreed between BILL and the partner; what each one means is not documented.
 * @enum {string}
 */
export type PricePlanType = "PricePlan1" | "PricePlan2" | "PricePlan3" | "PricePlan4" | "PricePlan5";
/** @description Price plan to move the organization to. That the field is required is inferred from its being the only one. */
export interface PricePlanUpdate {
    pricePlanType: PricePlanType;
}
/** @description What a new user of an organization is made from by a partner. */
export interface PartnerUserCreate {
    /** @description First name. */
    firstName: string;
    /** @description Last name. A guide calls it required, the reference does not. */
    lastName?: string;
    /** @description E-mail address of the user. */
    email: string;
    /** @description Role of the user; begins with 0po. Without one the user is an administrator. */
    roleId?: string;
    /** @description Unique name, the case of its letters does not count; not an e-mail address and nothing personal. BILL's text allows 40 letters and digits only. */
    username: string;
    /** @description Id of the user in the partner's own system. BILL's answers do not show it. */
    externalReferenceId?: string;
    /** @description Whether BILL's terms are accepted for the user. */
    acceptTermsOfService: boolean;
}
/** @description Fields of a user to change; what is left out stays. Unlike an organization, a partner may change the e-mail address. */
export interface PartnerUserUpdate {
    /** @description First name. */
    firstName?: string;
    /** @description Last name. */
    lastName?: string;
    /** @description E-mail address of the user. */
    email?: string;
    /** @description New role; begins with 0po. */
    roleId?: string;
}
/**
 * @description How often the funds of a budget renew, always at midnight in its time zone: DAILY each day, WEEKLY on Mondays, MONTHLY on the 1st, QUARTERLY on the 1st of each third month, YEARLY on the 1st of one month, NONE never.
 * @enum {string}
 */
export type SpendRecurringInterval = "NONE" | "DAILY" | "WEEKLY" | "MONTHLY" | "QUARTERLY" | "YEARLY" | (string & {});
/**
 * @description How often the funds of a budget renew, always at midnight in its time zone: DAILY each day, WEEKLY on Mondays, MONTHLY on the 1st, QUARTERLY on the 1st of each third month, YEARLY on the 1st of one month, NONE never.
 * @enum {string}
 */
export type SpendRecurringIntervalInput = "NONE" | "DAILY" | "WEEKLY" | "MONTHLY" | "QUARTERLY" | "YEARLY";
/**
 * @description Who may spend from all funds of a budget. DO_NOT_SHARE comes from a peer; the list may not be complete.
 * @enum {string}
 */
export type SpendShareFunds = "DO_NOT_SHARE" | "SHARE_MANUALLY" | "SHARE_WITH_ALL_MEMBERS" | "SHARE_ALL_OWNERS_BUT_MEMBERS_MANUALLY" | (string & {});
/**
 * @description Who may spend from all funds of a budget. DO_NOT_SHARE comes from a peer; the list may not be complete.
 * @enum {string}
 */
export type SpendShareFundsInput = "DO_NOT_SHARE" | "SHARE_MANUALLY" | "SHARE_WITH_ALL_MEMBERS" | "SHARE_ALL_OWNERS_BUT_MEMBERS_MANUALLY";
/** @description What was spent from a budget in one period. */
export interface SpendBudgetSpent {
    /** @description Settled transactions. */
    cleared?: number;
    /** @description Authorized transactions that are not settled yet. */
    pending?: number;
    /** @description Cleared and pending together. */
    total?: number;
}
/** @description The period of a budget that runs now. */
export interface SpendBudgetPeriod {
    /**
     * Format: date
     * @description First day of the period.
     */
    startDate?: string;
    /**
     * Format: date
     * @description Last day of the period; only when the budget recurs or expires.
     */
    endDate?: string;
    /** @description Funds of this period. */
    limit?: number;
    /** @description Amount by which spending may go over the limit. */
    overspendBuffer?: number;
    /** @description Part of the limit that is given to members and cards. */
    assigned?: number;
    spent?: SpendBudgetSpent;
}
/** @description Money set aside for a purpose, once or again each period, from which members and cards spend. */
export interface SpendBudget {
    /**
     * @deprecated
     * @description Old id of the budget. BILL has marked it deprecated since 2025-07-09; use uuid.
     */
    id: string;
    /** @description Id of the budget; in answers since 2025-02-28. */
    uuid: string;
    /** @description Name of the budget; two budgets may bear the same. */
    name?: string;
    /** @description What the budget is for. */
    description?: string;
    /** @description Whether the budget was deleted. */
    retired?: boolean;
    /**
     * Format: date
     * @description First day of the budget.
     */
    startDate?: string;
    /**
     * Format: date
     * @description Last day of the budget; without it the budget never ends.
     */
    expirationDate?: string | null;
    recurringInterval?: SpendRecurringInterval;
    /** @description Time zone in which periods begin, such as US/Pacific. */
    timezone?: string;
    /** @description Whether every new user becomes a member. */
    autoAddUsers?: boolean;
    /** @description Whether each transaction needs a receipt. */
    receiptRequired?: boolean;
    /** @description Largest single transaction; a larger one is declined. */
    maxTxSize?: number;
    /** @description Whether assigned funds that are left go over to the next period. */
    carryOver?: boolean;
    /** @description Whether this is the default budget of the company; the meaning is read from the name. */
    default?: boolean;
    /**
     * @deprecated
     * @description Old id of the budget group that holds this budget; use parentBudgetUuid.
     */
    parentBudgetId?: string;
    /** @description Id of the budget group that holds this budget. */
    parentBudgetUuid?: string;
    /** @description Whether this is a group of budgets. */
    budgetGroup?: boolean;
    shareFunds?: SpendShareFunds;
    /** @description Limit of later periods. */
    recurringLimit?: number;
    /** @description Whether spending may go over the limit without end. */
    limitlessOverspend?: boolean;
    /** @description Amount that a budget without limit aims at. */
    limitlessGoal?: number;
    currentPeriod?: SpendBudgetPeriod;
}
/** @description A page of budgets. */
export type SpendBudgetList = PageTokens & {
    /** @description The budgets of this page. */
    results: SpendBudget[];
};
/** @description What a new budget is made from. */
export interface SpendBudgetCreate {
    /** @description Name of the budget. */
    name: string;
    /** @description What the budget is for. */
    description?: string;
    /** @description Users who manage the budget; ids or uuids. */
    owners: string[];
    /** @description Users who spend from the budget; ids or uuids. */
    members?: string[];
    /** @description Users who may look at the budget; ids or uuids. */
    observers?: string[];
    /**
     * Format: date
     * @description Last day of the budget; without it the budget never ends.
     */
    expirationDate?: string | null;
    recurringInterval: SpendRecurringIntervalInput;
    /**
     * Format: int64
     * @description Month in which a QUARTERLY or YEARLY budget first renews, 1 for January; the current month when left out.
     */
    recurMonth?: number;
    /** @description Time zone such as US/Pacific; that of the company's billing address when left out. */
    timezone?: string;
    /** @description Whether every new user becomes a member. */
    autoAddUsers?: boolean;
    /** @description Whether each transaction needs a receipt. */
    receiptRequired?: boolean;
    /** @description Largest single transaction; a larger one is declined. */
    maxTxSize?: number;
    /** @description Whether assigned funds that are left go over to the next period. */
    carryOver?: boolean;
    /** @description Budget group that is to hold the budget; id or uuid. */
    parentBudgetId?: string;
    /** @description Whether to make a group of budgets. */
    budgetGroup?: boolean;
    /** @description Whether spending may go over the limit without end; not with DAILY or WEEKLY. */
    limitlessOverspend?: boolean;
    /** @description Funds of the first period; required unless limitlessOverspend is true. */
    limit?: number;
    /** @description Funds of later periods; required unless recurringInterval is NONE. */
    recurringLimit?: number;
    /** @description Amount aimed at; only with limitlessOverspend true. */
    limitlessGoal?: number;
    /** @description Amount by which spending may go over the limit; not with limitlessOverspend, DAILY or WEEKLY. */
    overspendBuffer?: number;
    /** @description Who may spend from all funds of the budget. */
    shareFunds?: SpendShareFundsInput;
}
/** @description Fields of a budget to change; what is left out stays. Owners, members and observers are changed with the operations on members. */
export interface SpendBudgetUpdate {
    /** @description Name of the budget. */
    name?: string;
    /** @description What the budget is for. */
    description?: string;
    /**
     * Format: date
     * @description Last day of the budget; null takes the date away.
     */
    expirationDate?: string | null;
    recurringInterval?: SpendRecurringIntervalInput;
    /**
     * Format: int64
     * @description Month in which a QUARTERLY or YEARLY budget first renews, 1 for January.
     */
    recurMonth?: number;
    /** @description Time zone in which periods begin, such as US/Pacific. */
    timezone?: string;
    /** @description Whether every new user becomes a member. */
    autoAddUsers?: boolean;
    /** @description Whether each transaction needs a receipt. */
    receiptRequired?: boolean;
    /** @description Largest single transaction; a larger one is declined. */
    maxTxSize?: number;
    /** @description Whether assigned funds that are left go over to the next period. */
    carryOver?: boolean;
    /** @description Whether spending may go over the limit without end; not with DAILY or WEEKLY. */
    limitlessOverspend?: boolean;
    /** @description Funds of the current period. */
    limit?: number;
    /** @description Funds of later periods. */
    recurringLimit?: number;
    /** @description Amount aimed at; only with limitlessOverspend true. */
    limitlessGoal?: number;
    /** @description Amount by which spending may go over the limit; not with limitlessOverspend, DAILY or WEEKLY. */
    overspendBuffer?: number;
}
/**
 * @description What a user may do in a budget: OWNER manages it, MEMBER spends, OBSERVER looks.
 * @enum {string}
 */
export type SpendBudgetRole = "MEMBER" | "OWNER" | "OBSERVER" | (string & {});
/**
 * @description What a user may do in a budget: OWNER manages it, MEMBER spends, OBSERVER looks.
 * @enum {string}
 */
export type SpendBudgetRoleInput = "MEMBER" | "OWNER" | "OBSERVER";
/** @description A user as member of one budget. */
export interface SpendBudgetMember {
    /**
     * @deprecated
     * @description Old id of the user; use userUuid.
     */
    userId: string;
    /** @description Id of the user; in answers since 2025-02-28. */
    userUuid: string;
    /** @description First and last name of the user. */
    name?: string;
    budgetRole?: SpendBudgetRole;
    /** @description The member's own funds in this period. */
    limit?: number;
    /** @description The member's own funds in later periods. */
    recurringLimit?: number;
    /** @description Whether the member's funds renew each period. */
    recurring?: boolean;
    /** @description What the member spent in this period. */
    spent?: number;
    /** @description Whether the member may spend from all funds of the budget. */
    shareBudgetFunds?: boolean;
    /** @description Whether the member was taken out of the budget. */
    retired?: boolean;
}
/** @description A page of members. */
export type SpendBudgetMemberList = PageTokens & {
    /** @description The members of this page. */
    results: SpendBudgetMember[];
};
/** @description One member to add or change. Either shareBudgetFunds is true, or limit and recurringLimit are given; one sample of BILL's gives all three. */
export interface SpendBudgetMemberBulkItem {
    /** @description The user; id or uuid. */
    userId: string;
    /** @description The member's own funds in this period; left out when shareBudgetFunds is true. */
    limit?: number;
    /** @description The member's own funds in later periods; left out when shareBudgetFunds is true. */
    recurringLimit?: number;
    role?: SpendBudgetRoleInput;
    /** @description Whether the member may spend from all funds of the budget. */
    shareBudgetFunds?: boolean;
}
/** @description Members to add to a budget or to change. */
export interface SpendBudgetMembersUpsert {
    /** @description The members. With more than five BILL answers first and works on afterwards. */
    members: SpendBudgetMemberBulkItem[];
}
/** @description Short answer of an operation that gives no object back. */
export interface SpendStatus {
    /** @description How the request went. BILL gives no list of values; peers saw SUCCESS after custom fields of a transaction were set. */
    status?: string;
}
/** @description Funds and role of a member. Either shareBudgetFunds is true, or limit and recurringLimit are given. */
export interface SpendBudgetMemberUpsert {
    /** @description The member's own funds in this period; left out when shareBudgetFunds is true. */
    limit?: number;
    /** @description The member's own funds in later periods; left out when shareBudgetFunds is true. */
    recurringLimit?: number;
    role?: SpendBudgetRoleInput;
    /** @description Whether the member may spend from all funds of the budget. */
    shareBudgetFunds?: boolean;
}
/**
 * @description State of a card. In the sandbox a new card is FROZEN and cannot pay.
 * @enum {string}
 */
export type SpendCardStatus = "ACTIVATED" | "NOT_ACTIVATED" | "FROZEN" | "DELETED" | (string & {});
/**
 * @description State of a card. In the sandbox a new card is FROZEN and cannot pay.
 * @enum {string}
 */
export type SpendCardStatusInput = "ACTIVATED" | "NOT_ACTIVATED" | "FROZEN" | "DELETED";
/**
 * @description Why a card was deleted. CANCELLED, LOST and MISPLACED are reasons that a delete call may give, and are inferred here; the list may not be complete.
 * @enum {string}
 */
export type SpendCardDeletedReason = "CANCELLED" | "FRAUD_CONFIRMED" | "LOST" | "MISPLACED" | "STOLEN" | (string & {});
/**
 * @description Kind of card. VIRTUAL stands in BILL's samples, the two longer names in its filters; a vendor card is likely VIRTUAL_VENDOR.
 * @enum {string}
 */
export type SpendCardType = "PHYSICAL" | "VIRTUAL" | "VIRTUAL_MEMBER" | "VIRTUAL_VENDOR" | (string & {});
/** @description The period of a card that runs now. */
export interface SpendCardPeriod {
    /** @description Funds of the card in this period. */
    limit?: number;
    /** @description What was spent with the card in this period; one number where a budget has three. */
    spent?: number;
}
/** @description A card that draws on a budget. */
export interface SpendCard {
    /**
     * @deprecated
     * @description Old id of the card. BILL has marked it deprecated since 2025-07-09; use uuid.
     */
    id: string;
    /** @description Id of the card; in answers since 2025-02-28. */
    uuid: string;
    /** @description Name of the card. */
    name?: string;
    /**
     * @deprecated
     * @description Old id of the user who holds the card; use userUuid.
     */
    userId?: string;
    /** @description Id of the user who holds the card. */
    userUuid?: string;
    /**
     * @deprecated
     * @description Old id of the budget on which the card draws; use budgetUuid.
     */
    budgetId?: string;
    /** @description Id of the budget on which the card draws. */
    budgetUuid?: string;
    /** @description Last four digits of the card number. */
    lastFour?: string;
    /** @description Expiry of the card as merchants ask for it; BILL does not say in which format. Not the same as expirationDate. */
    validThru?: string;
    /**
     * Format: date
     * @description Day on which BILL closes the card; set by a user.
     */
    expirationDate?: string | null;
    status?: SpendCardStatus;
    deletedReason?: SpendCardDeletedReason;
    type?: SpendCardType;
    /** @description Whether the card may spend from all funds of the budget. */
    shareBudgetFunds?: boolean;
    /** @description Whether the card's funds renew each period. */
    recurring?: boolean;
    /** @description Funds of the card in later periods. */
    recurringLimit?: number;
    currentPeriod?: SpendCardPeriod;
    /**
     * Format: date-time
     * @description When the card was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the card last changed.
     */
    updatedTime?: string;
}
/** @description A page of cards. */
export type SpendCardList = PageTokens & {
    /** @description The cards of this page. */
    results: SpendCard[];
};
/** @description What a new vendor card is made from. Give limit, or shareBudgetFunds true. */
export interface SpendCardCreate {
    /** @description Name of the card. */
    name: string;
    /** @description User who is to hold the card; id or uuid. */
    userId: string;
    /** @description Budget on which the card is to draw; id or uuid. */
    budgetId: string;
    /** @description Funds of the card in this period. */
    limit?: number | null;
    /** @description Funds of the card in later periods. */
    recurringLimit?: number | null;
    /**
     * Format: date
     * @description Day on which BILL closes the card.
     */
    expirationDate?: string | null;
    /** @description Whether the card may spend from all funds of the budget. */
    shareBudgetFunds?: boolean | null;
}
/** @description Fields of a vendor card to change; what is left out stays. */
export interface SpendCardUpdate {
    /** @description Name of the card. */
    name?: string | null;
    /** @description Budget on which the card is to draw; id or uuid. */
    budgetId?: string | null;
    /** @description Funds of the card in this period. */
    limit?: number | null;
    /** @description Funds of the card in later periods. */
    recurringLimit?: number | null;
    /**
     * Format: date
     * @description Day on which BILL closes the card; null takes the date away.
     */
    expirationDate?: string | null;
    /** @description Whether the card may spend from all funds of the budget; limit and recurringLimit are left out when it is true. */
    shareBudgetFunds?: boolean | null;
    /** @description Whether the funds renew each period: false means this period only. */
    recurring?: boolean | null;
}
/** @description A token that stands for the full card number, good for five minutes. That the token is always there is inferred. */
export interface SpendCardPanJwt {
    /** @description JWT to exchange for card number, security code and expiry. */
    token: string;
}
/**
 * @description Kind of custom field: CUSTOM_SELECTOR takes values from a list, NOTE takes free text. The list may not be complete.
 * @enum {string}
 */
export type SpendCustomFieldType = "CUSTOM_SELECTOR" | "NOTE" | (string & {});
/** @description A question that the company asks about its transactions and reimbursements. Its values have a list of their own. */
export interface SpendCustomField {
    /**
     * @deprecated
     * @description Old id of the custom field. BILL has marked it deprecated since 2025-07-09.
     */
    id: string;
    /** @description Id of the custom field; in answers since 2025-02-28. */
    uuid: string;
    /** @description Name of the custom field. */
    name?: string;
    /** @description What the custom field asks for. */
    description?: string;
    type?: SpendCustomFieldType;
    /** @description Whether several values may be chosen at once. */
    multiSelect?: boolean;
    /** @description Whether users may add values. */
    allowCustomValues?: boolean;
    /** @description Amount from which a transaction must fill the field; null when there is none. */
    minimumAmountForRequirement?: number | null;
    /** @description Whether the field must be filled in all budgets. */
    required?: boolean;
    /** @description Whether the field applies to all budgets. */
    global?: boolean;
    /** @description Whether the custom field was deleted. */
    retired?: boolean;
    /**
     * Format: date-time
     * @description When the custom field was created.
     */
    createdTime?: string;
    /**
     * @deprecated
     * @description Old ids of the budgets in which the field is asked; use selectedBudgetUuids.
     */
    selectedBudgetIds?: string[];
    /** @description Ids of the budgets in which the field is asked, when it is not global. */
    selectedBudgetUuids?: string[];
    /**
     * @deprecated
     * @description Old ids of the budgets in which the field must be filled; use requiredBudgetUuids.
     */
    requiredBudgetIds?: string[];
    /** @description Ids of the budgets in which the field must be filled. */
    requiredBudgetUuids?: string[];
}
/** @description A page of custom fields. */
export type SpendCustomFieldList = PageTokens & {
    /** @description The custom fields of this page. */
    results: SpendCustomField[];
};
/** @description What a new custom field is made from. */
export interface SpendCustomFieldCreate {
    /** @description Name of the custom field. */
    name: string;
    /** @description What the custom field asks for. */
    description?: string;
    /** @description Whether several values may be chosen at once. */
    multiSelect?: boolean;
    /** @description Whether users may add values. */
    allowCustomValues: boolean;
    /** @description Amount from which a transaction must fill the field. */
    minimumAmountForRequirement?: number | null;
    /** @description Whether the field must be filled in all budgets. BILL counts it among the required fields, yet leaves it out of its own sample; it is false then. */
    required?: boolean;
    /** @description Whether the field applies to all budgets. */
    global: boolean;
    /** @description First values to choose from. */
    values?: string[];
    /** @description Budgets in which the field is asked, ids or uuids; needed when global is false. */
    selectedBudgetIds?: string[];
    /** @description Budgets in which the field must be filled; ids or uuids. */
    requiredBudgetIds?: string[];
}
/** @description Fields of a custom field to change; what is left out stays. Values are added and deleted with operations of their own. */
export interface SpendCustomFieldUpdate {
    /** @description Name of the custom field. */
    name?: string;
    /** @description What the custom field asks for. */
    description?: string;
    /** @description Whether users may add values. */
    allowCustomValues?: boolean;
    /** @description Amount from which a transaction must fill the field; null takes the amount away. */
    minimumAmountForRequirement?: number | null;
    /** @description Whether the field must be filled in all budgets. */
    required?: boolean;
    /** @description Whether the field applies to all budgets. */
    global?: boolean;
    /** @description Budgets in which the field is asked, ids or uuids; needed when global is false. */
    selectedBudgetIds?: string[];
    /** @description Budgets in which the field must be filled; ids or uuids. */
    requiredBudgetIds?: string[];
}
/** @description A value that users may choose for a custom field. */
export interface SpendCustomFieldValue {
    /**
     * @deprecated
     * @description Old id of the value. BILL has marked such ids deprecated since 2025-07-09.
     */
    id: string;
    /** @description Id of the value; in answers since 2025-02-28. */
    uuid: string;
    /** @description Text of the value. */
    value?: string;
    /** @description Whether the value was deleted; the filter calls this retired. */
    deleted?: boolean;
}
/** @description A page of values. */
export type SpendCustomFieldValueList = PageTokens & {
    /** @description The values of this page. */
    results: SpendCustomFieldValue[];
};
/** @description Values to add to a custom field. */
export interface SpendCustomFieldValuesCreate {
    /** @description Texts of the new values. */
    values: string[];
}
/** @description Values to delete from a custom field. */
export interface SpendCustomFieldValuesDelete {
    /** @description The values; ids or uuids. */
    customFieldValueIds: string[];
}
/**
 * @description How the user gets the money; the list may not be complete.
 * @enum {string}
 */
export type SpendFulfillmentType = "ACH" | "PAYROLL" | (string & {});
/**
 * @description How the user gets the money; the list may not be complete.
 * @enum {string}
 */
export type SpendFulfillmentTypeInput = "ACH" | "PAYROLL";
/**
 * @description State of a reimbursement, put together from BILL's samples and its webhook page. BILL explains no value.
 * @enum {string}
 */
export type SpendReimbursementStatus = "CREATED" | "AWAITING_APPROVAL" | "AWAITING_TIER2_APPROVAL" | "BUDGET_APPROVAL" | "ADMIN_APPROVAL" | "APPROVED" | "APPROVAL_UNDONE" | "TIER2_APPROVAL_UNDONE" | "DENIED" | "DENIAL_UNDONE" | "READY_TO_PAY" | "PAYMENT_PENDING" | "PAID" | "PAYMENT_FAILED" | "CANCEL_PAYMENT" | "ARCHIVED" | "DELETED" | (string & {});
/**
 * @description State of a reimbursement, put together from BILL's samples and its webhook page. BILL explains no value.
 * @enum {string}
 */
export type SpendReimbursementStatusInput = "CREATED" | "AWAITING_APPROVAL" | "AWAITING_TIER2_APPROVAL" | "BUDGET_APPROVAL" | "ADMIN_APPROVAL" | "APPROVED" | "APPROVAL_UNDONE" | "TIER2_APPROVAL_UNDONE" | "DENIED" | "DENIAL_UNDONE" | "READY_TO_PAY" | "PAYMENT_PENDING" | "PAID" | "PAYMENT_FAILED" | "CANCEL_PAYMENT" | "ARCHIVED" | "DELETED";
/**
 * @description What is paid back, a purchase or mileage.
 * @enum {string}
 */
export type SpendReimbursementType = "PURCHASE" | "MILEAGE" | (string & {});
/**
 * @description What is paid back, a purchase or mileage.
 * @enum {string}
 */
export type SpendReimbursementTypeInput = "PURCHASE" | "MILEAGE";
/**
 * @description In which role someone acted. Taken from BILL's samples, so the list is not complete.
 * @enum {string}
 */
export type SpendReimbursementActorRole = "SUBMITTER" | "BUDGET_OWNER" | "MANAGER" | (string & {});
/** @description A step in the history of a reimbursement. */
export interface SpendReimbursementStatusChange {
    /** @description Id of the user who acted. Whether it is the old id or the UUID is not documented. */
    actorId?: string;
    actorRole?: SpendReimbursementActorRole;
    /**
     * Format: date-time
     * @description When it happened.
     */
    occurredTime?: string;
    /** @description What the user wrote. */
    note?: string;
    status?: SpendReimbursementStatus;
}
/** @description A receipt of a transaction or a reimbursement. */
export interface SpendReceipt {
    /** @description UUID of the receipt; the delete operations take it. */
    uuid: string;
    /** @description Name of the file. */
    filename?: string;
    /** @description Where the file can be fetched. How long the link lives is not documented. */
    url?: string;
}
/** @description A value that was chosen for a custom field. */
export interface SpendSelectedValue {
    /**
     * @deprecated
     * @description Old id of the value, base64; use uuid.
     */
    id: string;
    /** @description UUID of the value. */
    uuid?: string;
    /** @description Text of the value. */
    value?: string;
}
/** @description A custom field as it stands on one transaction or reimbursement. */
export interface SpendAppliedCustomField {
    /**
     * @deprecated
     * @description Old id of the custom field, base64. Peers report that writes took effect only with this id.
     */
    id: string;
    /** @description UUID of the custom field. */
    uuid?: string;
    /** @description Name of the custom field. */
    name?: string;
    /** @description Free text; only for fields of type NOTE. */
    note?: string;
    /** @description Whether the field must be filled before the item is complete. */
    isRequired?: boolean;
    /** @description The chosen values. */
    selectedValues?: SpendSelectedValue[];
}
/** @description Money that the company pays back to a user. All amounts are in US dollars. */
export interface SpendReimbursement {
    /**
     * @deprecated
     * @description Old id, base64; BILL deprecated it on 2025-07-09. Use uuid.
     */
    id: string;
    /** @description UUID of the reimbursement. */
    uuid: string;
    /** @description Amount to be paid back. */
    amount?: number;
    fulfillmentType?: SpendFulfillmentType;
    /** @description Amount of the request for funds that goes with it. BILL does not explain the field. */
    fundRequestAmount?: number;
    /** @description Part of that request which the budget bears. BILL does not explain the field; this is read from its name. */
    fundRequestBudgetAmount?: number;
    /** @description Where the money was spent. */
    merchantName?: string;
    /** @description Business purpose. */
    note?: string;
    /**
     * Format: date-time
     * @description When the reimbursement was submitted.
     */
    submittedTime?: string;
    /**
     * Format: date
     * @description Day on which the money was spent.
     */
    occurredDate?: string;
    /** @description Whether the reimbursement was deleted; that meaning is inferred. */
    retired?: boolean;
    status?: SpendReimbursementStatus;
    type?: SpendReimbursementType;
    /** @description Id of the batch in which it was paid. */
    batchId?: string;
    /** @description Amount of that batch. */
    batchAmount?: number;
    /** @description The steps so far. */
    statusHistory?: SpendReimbursementStatusChange[];
    /**
     * @deprecated
     * @description Old id of the budget; use budgetUuid.
     */
    budgetId?: string;
    /** @description UUID of the budget that pays. */
    budgetUuid?: string;
    /**
     * @deprecated
     * @description Old id of the user who is paid; use userUuid.
     */
    userId?: string;
    /** @description UUID of the user who is paid. */
    userUuid?: string;
    /** @description Receipts of the expense. */
    receipts?: SpendReceipt[];
    /** @description Custom fields of the reimbursement. */
    customFields?: SpendAppliedCustomField[];
}
/** @description A page of reimbursements. */
export type SpendReimbursementList = PageTokens & {
    /** @description The reimbursements of this page. */
    results: SpendReimbursement[];
};
/** @description A receipt for a reimbursement. */
export interface SpendReceiptCreate {
    /** @description The upload address to which the image was sent. */
    url: string;
    /** @description Name of the file with its ending, .jpg or .png. */
    filename: string;
}
/** @description What a custom field is set to. */
export interface SpendCustomFieldAssignment {
    /** @description Id or UUID of the custom field. A peer saw a UUID answered with success and dropped, so the base64 id is safer. */
    customFieldId: string;
    /** @description Ids or UUIDs of the chosen values; an empty list clears them. A peer found that BILL took one string instead. */
    selectedValues?: string[];
    /** @description Free text; only for fields of type NOTE. */
    note?: string;
}
/** @description What a new reimbursement is made from. */
export interface SpendReimbursementCreate {
    /** @description Id or UUID of the user who is paid. */
    userId: string;
    /** @description Id or UUID of the budget that pays. */
    budgetId: string;
    /** @description Amount to be paid back. */
    amount: number;
    /** @description Business purpose. */
    note: string;
    /** @description Where the money was spent. */
    merchantName: string;
    /**
     * Format: date
     * @description Day on which the money was spent.
     */
    occurredDate: string;
    /** @description Receipts whose images were uploaded before. Whether the list may be empty is not documented. */
    receipts: SpendReceiptCreate[];
    /** @description Custom fields to set. Their shape is inferred from the custom fields of transactions. */
    customFields?: SpendCustomFieldAssignment[];
}
/** @description Where a receipt image is to be stored. */
export interface SpendUploadUrl {
    /** @description Address for one HTTP PUT of the image, with Content-Type image/jpeg or image/png. Give the same address when the receipt is added. */
    url: string;
}
/** @description Fields of a reimbursement to change; what is left out stays. Receipts have operations of their own. */
export interface SpendReimbursementUpdate {
    /** @description Id or UUID of the user who is paid. */
    userId?: string;
    /** @description Id or UUID of the budget that pays. */
    budgetId?: string;
    /** @description Amount to be paid back. */
    amount?: number;
    /** @description Business purpose. */
    note?: string;
    /** @description Where the money was spent. */
    merchantName?: string;
    /**
     * Format: date
     * @description Day on which the money was spent.
     */
    occurredDate?: string;
    /** @description Custom fields to set. Their shape is inferred from the custom fields of transactions. */
    customFields?: SpendCustomFieldAssignment[];
}
/** @description Decision about a reimbursement. */
export interface SpendReimbursementAction {
    action: ApprovalDecision;
    /** @description Reason for the decision. */
    note?: string;
}
/**
 * @description Where the transaction stands with the card network. A purchase begins as AUTHORIZATION or DECLINE; when it settles, the same transaction becomes CLEAR.
 * @enum {string}
 */
export type SpendTransactionType = "AUTHORIZATION" | "CLEAR" | "DECLINE" | "OTHER" | (string & {});
/**
 * @description Where the transaction stands with the card network. A purchase begins as AUTHORIZATION or DECLINE; when it settles, the same transaction becomes CLEAR.
 * @enum {string}
 */
export type SpendTransactionTypeInput = "AUTHORIZATION" | "CLEAR" | "DECLINE" | "OTHER";
/**
 * @description How far the transaction's handling in BILL is; since 2026-04-17. The list may not be complete.
 * @enum {string}
 */
export type SpendTransactionStatus = "APPROVED" | "COMPLETE" | "DECLINED" | "DENIED" | (string & {});
/** @description The purchase in the merchant's currency. BILL does not document these fields; the meanings come from peers. */
export interface SpendCurrencyData {
    /** @description Rate between the merchant's currency and USD. In which direction is not documented. */
    exchangeRate?: number;
    /**
     * Format: int32
     * @description Number of decimal places of the currency.
     */
    exponent?: number;
    /** @description Amount in the merchant's currency, in its smallest unit. */
    originalCurrencyAmount?: string;
    /** @description Currency of the merchant, such as EUR. */
    originalCurrencyCode?: string;
    /** @description Sign of the currency. */
    symbol?: string;
}
/**
 * @description Network of the card. MASTERCARD comes from peers; the list may not be complete.
 * @enum {string}
 */
export type SpendCardNetwork = "VISA" | "MASTERCARD" | (string & {});
/** @description One review of a transaction. BILL names the fields and does not explain them. */
export interface SpendTransactionReview {
    /** @description Id of the review. */
    id: string;
    /** @description Whether the reviewer approved. */
    isApproved?: boolean;
    /** @description What the reviewer wrote. */
    note?: string;
    /**
     * Format: date-time
     * @description When the review was given.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the review was taken back.
     */
    deletedTime?: string;
    /**
     * @deprecated
     * @description Old id of the user who reviewed; use reviewerUuid.
     */
    reviewerId?: string;
    /** @description UUID of the user who reviewed. */
    reviewerUuid?: string;
}
/**
 * @description Whether receipts are there. VALIDATED, NOT_VALIDATED and NOT_REQUIRED come from peers; the list may not be complete.
 * @enum {string}
 */
export type SpendReceiptStatus = "ATTACHED" | "MISSING" | "NOT_ATTACHED" | "NOT_REQUIRED" | "VALIDATED" | "NOT_VALIDATED" | (string & {});
/** @description How a transaction stands in a connected accounting system. BILL names the fields and does not explain them. */
export interface SpendAccountingRecord {
    /** @description Id of this record. */
    id: string;
    /** @description Whether the accounting system is to bill the cost to a customer. */
    billable?: boolean;
    /** @description Id of the transaction in the accounting system. */
    integrationTxId?: string;
    /** @description State of the transfer. The list filter of this name takes PENDING, SYNCED, ERROR, MANUAL_SYNCED and NOT_SYNCED. */
    syncStatus?: string;
    /** @description What the transfer reported. */
    syncMessage?: string;
    /** @description Kind of accounting system. Its values are not documented. */
    integrationType?: string;
    /** @description Id of the connection to the accounting system. */
    integrationId?: string;
    /** @description Id of the transfer. */
    syncRequestId?: string;
    /** @description Id of the record that was made for the transaction. */
    transactionRecordId?: string;
}
/**
 * @description In which role someone reviews. NEXT_MANAGER comes from peers.
 * @enum {string}
 */
export type SpendApproverType = "ADMIN" | "BOOKKEEPER" | "BUDGET_OWNER" | "MANAGER" | "NEXT_MANAGER" | "SPECIFIC_PERSON" | (string & {});
/**
 * @description What the reviewer decided, if anything.
 * @enum {string}
 */
export type SpendReviewerStatus = "WAITING" | "APPROVED" | "DENIED" | (string & {});
/** @description Someone who is to review a transaction. */
export interface SpendTransactionReviewer {
    approverType?: SpendApproverType;
    /**
     * Format: date-time
     * @description When this person reviewed.
     */
    reviewedTime?: string;
    /** @description Id of the reviewer, seen by peers as a number and as a string. */
    reviewerId?: string | number;
    status?: SpendReviewerStatus;
    /**
     * @deprecated
     * @description Old id of the user; use userUuid.
     */
    userId?: string;
    /** @description UUID of the user. */
    userUuid?: string;
    /** @description Name of the user. */
    userName?: string;
}
/**
 * @description Whether receipts were sent to the accounting system. NOT_SYNCED and SYNCED come from peers; the list may not be complete.
 * @enum {string}
 */
export type SpendReceiptSyncStatus = "NO_ATTACHMENTS" | "NOT_SYNCED" | "SYNCED" | "SYNC_ERROR" | (string & {});
/** @description Where the merchant is. */
export interface SpendMerchantLocation {
    /** @description City of the merchant. */
    city?: string;
    /** @description State or province of the merchant. */
    state?: string;
    /** @description Postal code of the merchant. */
    postalCode?: string;
    /** @description Country of the merchant. BILL does not say in which notation. */
    country?: string;
}
/**
 * @description State of a dispute about the transaction; the list may not be complete.
 * @enum {string}
 */
export type SpendDisputeStatus = "SUBMITTED" | "CLOSED_WON" | "CLOSED_LOST" | (string & {});
/** @description A card transaction. All amounts are in US dollars. */
export interface SpendTransaction {
    /**
     * @deprecated
     * @description Old id, base64; BILL deprecated it on 2025-07-09. Use uuid.
     */
    id: string;
    /** @description UUID of the transaction; in answers since 2025-02-28. */
    uuid: string;
    /**
     * @deprecated
     * @description Old ids of the parts of a split transaction; use childTransactionUuids.
     */
    childTransactionIds?: string[];
    /** @description UUIDs of the parts of a split transaction. */
    childTransactionUuids?: string[];
    /** @description Whether the transaction is locked; the custom fields of a locked one cannot be changed. */
    isLocked?: boolean;
    /** @description Whether the transaction was reconciled. */
    isReconciled?: boolean;
    transactionType?: SpendTransactionType;
    status?: SpendTransactionStatus;
    /**
     * @deprecated
     * @description Old id of the transaction that this one is a part of; use parentTransactionUuid.
     */
    parentTransactionId?: string;
    /** @description UUID of the transaction that this one is a part of. */
    parentTransactionUuid?: string | null;
    /**
     * @deprecated
     * @description Old id of the user who spent; use userUuid.
     */
    userId?: string;
    /** @description UUID of the user who spent. */
    userUuid?: string;
    /** @description Name of the user who spent. */
    userName?: string;
    /** @description Name of the merchant as the card network gave it. */
    rawMerchantName?: string;
    /** @description Name of the merchant as BILL cleaned it. */
    merchantName?: string;
    /**
     * @deprecated
     * @description Old id of the budget; use budgetUuid.
     */
    budgetId?: string;
    /** @description UUID of the budget that pays. */
    budgetUuid?: string;
    /** @description Name of the budget that pays. */
    budgetName?: string;
    /** @description UUID of the group that the budget is in; since 2026-01-26. */
    parentBudgetUuid?: string;
    /**
     * @deprecated
     * @description Old id of the authorization that this CLEAR came from; use originalAuthTransactionUuid.
     */
    originalAuthTransactionId?: string | null;
    /** @description UUID of the authorization that this CLEAR came from. */
    originalAuthTransactionUuid?: string | null;
    /** @description Whether money came back. */
    isCredit?: boolean;
    /** @description The purchase in the merchant's currency. Peers saw null when that is USD. */
    currencyData?: SpendCurrencyData | null;
    /** @description Whether a receipt has to be added. */
    receiptRequired?: boolean;
    /** @description Whether the transaction has to be reviewed. */
    reviewRequired?: boolean;
    /**
     * Format: date-time
     * @description When the purchase took place.
     */
    occurredTime?: string;
    /**
     * Format: date-time
     * @description When the transaction last changed.
     */
    updatedTime?: string;
    /**
     * Format: date-time
     * @description When the purchase was authorized.
     */
    authorizedTime?: string;
    /** @description Whether everything that is required has been filled in. */
    complete?: boolean;
    /**
     * Format: int32
     * @description Reward points for the purchase.
     */
    pointsAwarded?: number;
    /** @description Custom fields of the transaction. In lists only those asked for with showCustomFieldIds; that is inferred. */
    customFields?: SpendAppliedCustomField[];
    /** @description Receipts; in the list only with includeReceipts. */
    receipts?: SpendReceipt[];
    network?: SpendCardNetwork;
    /** @description Whether the transaction is not a part of another. */
    isParent?: boolean;
    /** @description Reviews that were given. */
    reviews?: SpendTransactionReview[];
    /** @description Amount charged to the budget; below zero for a reversal (AUTHORIZATION) and a refund (CLEAR). */
    amount?: number;
    /** @description Amount at the merchant. How it relates to amount and fees is not documented. */
    transactedAmount?: number;
    /** @description All fees together. */
    fees?: number;
    /** @description Part of fees that is due to currency exchange. */
    foreignExchangeFee?: number | null;
    receiptStatus?: SpendReceiptStatus;
    /**
     * @deprecated
     * @description Old id of the CLEAR that belongs to this authorization; use matchedClearTransactionUuid.
     */
    matchedClearTransactionId?: string | null;
    /** @description UUID of the CLEAR that belongs to this authorization. */
    matchedClearTransactionUuid?: string | null;
    /** @description How the transaction stands in connected accounting systems. */
    accountingIntegrationTransactions?: SpendAccountingRecord[];
    /** @description Who is to review the transaction. */
    reviewers?: SpendTransactionReviewer[];
    /**
     * @deprecated
     * @description Old id of the card; use cardUuid.
     */
    cardId?: string;
    /** @description UUID of the card. */
    cardUuid?: string;
    /** @description Last four digits of the card number. */
    cardLastFour?: string;
    cardType?: SpendCardType;
    receiptSyncStatus?: SpendReceiptSyncStatus;
    /** @description Merchant category code (MCC) of the card network. */
    merchantCategoryCode?: string;
    /** @description Why the purchase was declined; only for DECLINE. Its values are not documented. */
    declineReason?: string | null;
    /** @description BILL's own code for a decline. Its values are not documented. */
    declineInternalReasonCode?: string;
    /** @description Whether the card itself was used at the merchant. */
    cardPresent?: boolean;
    /** @description Where the merchant is. Peers saw null. */
    merchantLocation?: SpendMerchantLocation | null;
    disputeStatus?: SpendDisputeStatus;
    /** @description UUID of the company in Spend & Expense. */
    companyUuid?: string;
}
/** @description A page of transactions. Parts of a split transaction are not listed. */
export type SpendTransactionList = PageTokens & {
    /** @description The transactions of this page. */
    results: SpendTransaction[];
};
/** @description Answer to a 3-D Secure challenge. */
export interface SpendThreeDsDecision {
    /**
     * @description Whether the purchase may go on.
     * @enum {string}
     */
    action: "ACCEPT" | "REJECT";
}
/** @description Outcome of a 3-D Secure challenge. */
export interface SpendThreeDsResult {
    /** @description Id of the challenge. */
    id: string;
    /**
     * @description What was decided. REJECTED is inferred from the action REJECT.
     * @enum {string}
     */
    status?: "ACCEPTED" | "REJECTED" | (string & {});
}
/** @description What can be changed on a transaction. */
export interface SpendTransactionUpdate {
    /** @description Id or UUID of the budget that the transaction is moved to. */
    budgetId: string;
}
/** @description The custom fields of one transaction. This list has no pages. */
export interface SpendAppliedCustomFieldList {
    /** @description The custom fields. */
    results: SpendAppliedCustomField[];
}
/** @description Custom fields to set on a transaction. */
export interface SpendTransactionCustomFieldsUpdate {
    /** @description The custom fields and what they are set to. */
    customFields: SpendCustomFieldAssignment[];
}
/** @description A page of values that were chosen for a custom field. */
export type SpendSelectedValueList = PageTokens & {
    /** @description The values of this page. */
    results: SpendSelectedValue[];
};
/** @description A receipt for a transaction. */
export interface SpendTransactionReceiptCreate {
    /** @description The upload address to which the image was sent. */
    url: string;
}
/**
 * @description What a user may do in the company: ADMIN everything, AUDITOR look and export, BOOKKEEPER help the admins and look, MEMBER spend from budgets. FINANCE_ADMIN stands in BILL's samples without an explanation.
 * @enum {string}
 */
export type SpendUserRole = "ADMIN" | "AUDITOR" | "BOOKKEEPER" | "FINANCE_ADMIN" | "MEMBER" | (string & {});
/**
 * @description What a user may do in the company: ADMIN everything, AUDITOR look and export, BOOKKEEPER help the admins and look, MEMBER spend from budgets. FINANCE_ADMIN stands in BILL's samples without an explanation.
 * @enum {string}
 */
export type SpendUserRoleInput = "ADMIN" | "AUDITOR" | "BOOKKEEPER" | "FINANCE_ADMIN" | "MEMBER";
/** @description A user of Spend & Expense; not the same record as a user of the organization. */
export interface SpendUser {
    /**
     * @deprecated
     * @description Old id of the user. BILL has marked it deprecated since 2025-07-09; use uuid.
     */
    id: string;
    /** @description Id of the user; in answers since 2025-02-28. */
    uuid: string;
    /** @description First name of the user. */
    firstName?: string;
    /** @description Last name of the user. */
    lastName?: string;
    /** @description E-mail address with which the user signs in. */
    email?: string;
    /** @description E-mail address for receipts; BILL says no more about it. */
    receiptEmail?: string;
    /** @description Whether the user was deleted. */
    retired?: boolean;
    /** @description Whether mail for the user goes to the company's address; the meaning is read from the name. */
    useCompanyMailingAddress?: boolean;
    /** @description Whether the user agreed to text messages. */
    smsOptIn?: boolean;
    /** @description Whether a date of birth is on record; the date itself is never in an answer. */
    hasDateOfBirth?: boolean;
    role?: SpendUserRole;
    /** @description Phone number of the user, when set. */
    phoneNumber?: string;
    /**
     * Format: date-time
     * @description When the user was created.
     */
    createdTime?: string;
}
/** @description A page of users. */
export type SpendUserList = PageTokens & {
    /** @description The users of this page. */
    results: SpendUser[];
};
/** @description What a new Spend user is made from. */
export interface SpendUserCreate {
    /** @description First name of the user. */
    firstName: string;
    /** @description Last name of the user. */
    lastName: string;
    /** @description E-mail address with which the user signs in. */
    email: string;
    role: SpendUserRoleInput;
    /**
     * Format: date
     * @description Date of birth. Newer guides count it among the required fields; the reference does not.
     */
    dateOfBirth?: string;
    /** @description Phone number of the user. */
    phoneNumber?: string;
}
/** @description Fields of a Spend user to change; what is left out stays. */
export interface SpendUserUpdate {
    /** @description First name of the user. */
    firstName?: string;
    /** @description Last name of the user. */
    lastName?: string;
    /** @description E-mail address with which the user signs in. */
    email?: string;
    role?: SpendUserRoleInput;
    /**
     * Format: date
     * @description Date of birth.
     */
    dateOfBirth?: string;
    /** @description Phone number of the user. */
    phoneNumber?: string;
}
/** @description An event type that can be subscribed to. */
export interface EventCatalogItem {
    /** @description Kind of event, such as bill.created; as a subscription names it. */
    type: string;
    /** @description Versions of its payload. Only 1 is known. */
    versions?: string[];
}
/** @description A notification that BILL sent, or tried to send. */
export interface EventNotification {
    /** @description Id of the event; the eventId in the metadata of its payload. */
    id: string;
    /** @description Kind of event, such as bill.created. */
    type?: string;
    /** @description Version of the payload. */
    version?: string;
    /** @description Subscription that it was sent for. */
    subscriptionId?: string;
    /** @description Body of the notification as JSON text; parse it once more. */
    payload?: string;
    /**
     * Format: date-time
     * @description When the event came about.
     */
    createdTime?: string;
    /**
     * Format: int32
     * @description HTTP status that the receiver answered. Only 200 counts as received.
     */
    statusCode?: number;
}
/** @description A page of notifications. Paging goes forward only: BILL names no prevPage. Its sample of this answer is empty, so that `results` is inferred from the other lists. */
export type EventNotificationList = PageTokens & {
    /** @description The notifications of this page. */
    results: EventNotification[];
};
/** @description Whether the subscription delivers. In answers BILL adds who set it last; the name of that field is not known. */
export interface SubscriptionStatus {
    /** @description Whether notifications are sent. BILL sets it to false when its repeated tries have failed. */
    enabled?: boolean;
}
/**
 * @description Kind of event. The catalog shows those that the caller's credentials reach: AP, AR and organization events, or with an apiToken the spend events. autopay.failed and, at first, the payment events are for chosen partners.
 * @enum {string}
 */
export type EventType = "vendor.created" | "vendor.updated" | "vendor.archived" | "vendor.restored" | "bill.created" | "bill.updated" | "bill.archived" | "bill.restored" | "payment.updated" | "payment.failed" | "autopay.failed" | "bank-account.created" | "bank-account.updated" | "card-account.created" | "card-account.updated" | "invoice.created" | "invoice.updated" | "invoice.archived" | "invoice.restored" | "risk-verification.updated" | "spend.transaction.updated" | "spend.three-ds-challenge.created" | "spend.reimbursement.created" | "spend.reimbursement.updated" | "spend.reimbursement.deleted" | (string & {});
/**
 * @description Kind of event. The catalog shows those that the caller's credentials reach: AP, AR and organization events, or with an apiToken the spend events. autopay.failed and, at first, the payment events are for chosen partners.
 * @enum {string}
 */
export type EventTypeInput = "vendor.created" | "vendor.updated" | "vendor.archived" | "vendor.restored" | "bill.created" | "bill.updated" | "bill.archived" | "bill.restored" | "payment.updated" | "payment.failed" | "autopay.failed" | "bank-account.created" | "bank-account.updated" | "card-account.created" | "card-account.updated" | "invoice.created" | "invoice.updated" | "invoice.archived" | "invoice.restored" | "risk-verification.updated" | "spend.transaction.updated" | "spend.three-ds-challenge.created" | "spend.reimbursement.created" | "spend.reimbursement.updated" | "spend.reimbursement.deleted";
/** @description An event type that the subscription delivers. */
export interface SubscriptionEvent {
    type: EventType;
    /** @description Version of the payload, as the catalog gives it. It is 1 for every known event; a peer saw 1.0 refused. */
    version: string;
}
/** @description An event type that the subscription delivers. */
export interface SubscriptionEventInput {
    type: EventTypeInput;
    /** @description Version of the payload, as the catalog gives it. It is 1 for every known event; a peer saw 1.0 refused. */
    version: string;
}
/** @description What BILL reports, and to which address. */
export interface Subscription {
    /** @description Id of the subscription, a UUID. */
    id: string;
    /** @description Name for the organization's own use. */
    name?: string;
    /** @description Organization of the subscription; begins with 008. */
    organizationId?: string;
    status?: SubscriptionStatus;
    /** @description Event types that it delivers. */
    events?: SubscriptionEvent[];
    /** @description Where BILL sends the notifications by POST. */
    notificationUrl?: string;
    /**
     * Format: date-time
     * @description When the subscription was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the subscription last changed.
     */
    updatedTime?: string;
}
/** @description A page of subscriptions. Paging goes forward only: BILL names no prevPage. Its sample of this answer is empty, so that `results` is inferred from the other lists. */
export type SubscriptionList = PageTokens & {
    /** @description The subscriptions of this page. */
    results: Subscription[];
};
/** @description The whole state of a subscription, to create it or to replace it. */
export interface SubscriptionCreate {
    /** @description Name for the organization's own use. */
    name: string;
    status: SubscriptionStatus;
    /** @description Event types to deliver. The organization cannot have two subscriptions with the same set and the same notificationUrl. */
    events: SubscriptionEventInput[];
    /** @description Where BILL sends the notifications by POST; HTTPS only. */
    notificationUrl: string;
}
/** @description The key that signs the notifications of a subscription. */
export interface SubscriptionSecurityKey {
    /** @description Shown this once. The header x-bill-sha-signature of a notification is the base64 of HMAC-SHA256 over its raw body with this key. */
    securityKey: string;
}
/** @description The new subscription with its key. */
export type SubscriptionCreated = Subscription & SubscriptionSecurityKey;
/** @description Fields of a subscription to change; what is left out stays. */
export interface SubscriptionUpdate {
    /** @description Name for the organization's own use. */
    name?: string;
    status?: SubscriptionStatus;
    /** @description Event types to deliver. The organization cannot have two subscriptions with the same set and the same notificationUrl. */
    events?: SubscriptionEventInput[];
    /** @description Where BILL sends the notifications by POST; HTTPS only. */
    notificationUrl?: string;
}
/** @description The vendor's invoice in an event of a bill. */
export interface BillEventInvoice {
    /** @description Number that the vendor gave the invoice. */
    invoiceNumber?: string;
    /**
     * Format: date-time
     * @description Date of the invoice as a date-time at midnight UTC, unlike the plain date of the bill itself.
     */
    invoiceDate?: string;
}
/** @description The bill of an event. It leaves out lines, approvals and balances, and gives the date of the invoice as a date-time; ask for the bill when you need more. */
export interface BillEventPayload {
    /** @description Id of the bill; begins with 00n. */
    id: string;
    /** @description Id of the vendor; begins with 009. */
    vendorId?: string;
    /** @description Name of the vendor; BILL's newest sample of bill.created lacks it. */
    vendorName?: string;
    invoice?: BillEventInvoice;
    /** @description Total in the currency of the bill. */
    amount?: number;
    /**
     * Format: date-time
     * @description When the bill was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the bill last changed.
     */
    updatedTime?: string;
    /** @description User who created the bill; begins with 006. Since 2026-03-13. */
    createdBy?: string;
    /** @description Whether the bill is archived. */
    archived?: boolean;
    /** @description Note on the bill. */
    description?: string;
    /**
     * Format: date
     * @description When the bill is due.
     */
    dueDate?: string;
    paymentStatus?: BillPaymentStatus;
    /** @description Chart of account from which the bill is paid; begins with 0ca. */
    payFromChartOfAccountId?: string;
    classifications?: BillClassifications;
    /** @description Number of the purchase order; since 2025-07-17. */
    purchaseOrderNumber?: string;
}
/** @description The bill of an event. It leaves out lines, approvals and balances, and gives the date of the invoice as a date-time; ask for the bill when you need more. */
export interface BillEventPayloadInput {
    /** @description Id of the bill; begins with 00n. */
    id: string;
    /** @description Id of the vendor; begins with 009. */
    vendorId?: string;
    /** @description Name of the vendor; BILL's newest sample of bill.created lacks it. */
    vendorName?: string;
    invoice?: BillEventInvoice;
    /** @description Total in the currency of the bill. */
    amount?: number;
    /**
     * Format: date-time
     * @description When the bill was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the bill last changed.
     */
    updatedTime?: string;
    /** @description User who created the bill; begins with 006. Since 2026-03-13. */
    createdBy?: string;
    /** @description Whether the bill is archived. */
    archived?: boolean;
    /** @description Note on the bill. */
    description?: string;
    /**
     * Format: date
     * @description When the bill is due.
     */
    dueDate?: string;
    paymentStatus?: BillPaymentStatusInput;
    /** @description Chart of account from which the bill is paid; begins with 0ca. */
    payFromChartOfAccountId?: string;
    classifications?: BillClassifications;
    /** @description Number of the purchase order; since 2025-07-17. */
    purchaseOrderNumber?: string;
}
/** @description The account that pays, as an event shows it. A WALLET has only a type. */
export interface PaymentEventFundingAccount {
    type: FundingAccountType;
    /** @description Id of the account; begins with bac for a bank account, with cat for a card. */
    id?: string;
    /** @description Name of the bank account or card. */
    name?: string;
    /** @description Number of a bank account with all but the last digits hidden. */
    accountNumber?: string;
    /** @description Last four digits of a card. */
    last4?: string;
}
/** @description The account that pays, as an event shows it. A WALLET has only a type. */
export interface PaymentEventFundingAccountInput {
    type: FundingAccountTypeInput;
    /** @description Id of the account; begins with bac for a bank account, with cat for a card. */
    id?: string;
    /** @description Name of the bank account or card. */
    name?: string;
    /** @description Number of a bank account with all but the last digits hidden. */
    accountNumber?: string;
    /** @description Last four digits of a card. */
    last4?: string;
}
/**
 * @description How the payment came about: by hand, by automatic payment, from a recurring bill, or from the other side of the BILL network.
 * @enum {string}
 */
export type PaymentBillingType = "BDC" | "BILL_AUTOPAY" | "NET_SYNC_FROM_ONLINE_PAYMENT" | "NET_SYNC_FROM_OFFLINE_PAYMENT" | "RECURRING_PAYMENT" | (string & {});
/**
 * @description How the payment came about: by hand, by automatic payment, from a recurring bill, or from the other side of the BILL network.
 * @enum {string}
 */
export type PaymentBillingTypeInput = "BDC" | "BILL_AUTOPAY" | "NET_SYNC_FROM_ONLINE_PAYMENT" | "NET_SYNC_FROM_OFFLINE_PAYMENT" | "RECURRING_PAYMENT";
/** @description A payment as payment.updated shows it. The parts about money fill up once BILL begins to process it. */
export interface PaymentEventPayload {
    /** @description Id of the payment; begins with stp. */
    id: string;
    /** @description Bills that are paid; each begins with 00n. */
    billIds?: string[];
    /** @description Number of the organization's own, or one that BILL made. */
    transactionNumber?: string;
    status?: PaymentSingleStatus;
    /** @description User who created it; begins with 006. */
    createdBy?: string;
    /**
     * Format: date-time
     * @description When the payment was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the payment last changed.
     */
    updatedTime?: string;
    /**
     * Format: date
     * @description Day on which BILL begins.
     */
    processDate?: string;
    /** @description The money that is taken. */
    funding?: {
        /** @description Amount that is taken. */
        amount?: number;
        currency?: Currency;
        fundingAccount?: PaymentEventFundingAccount;
    };
    /** @description The money that the vendor gets. */
    disbursement?: {
        /** @description Amount that the vendor gets. */
        amount?: number;
        currency?: Currency;
        /**
         * Format: date
         * @description Day by which it arrives.
         */
        arrivesByDate?: string;
        /** @description Where it goes. BILL sends more fields than the type; which ones is not known here. */
        disbursementAccount?: {
            /** @description Kind of disbursement. Its values are not known here. */
            type?: string;
        };
    };
    /** @description The vendor that is paid; the id begins with 009. */
    vendor?: IdAndName;
    billingType?: PaymentBillingType;
}
/** @description A payment as payment.updated shows it. The parts about money fill up once BILL begins to process it. */
export interface PaymentEventPayloadInput {
    /** @description Id of the payment; begins with stp. */
    id: string;
    /** @description Bills that are paid; each begins with 00n. */
    billIds?: string[];
    /** @description Number of the organization's own, or one that BILL made. */
    transactionNumber?: string;
    status?: PaymentSingleStatusInput;
    /** @description User who created it; begins with 006. */
    createdBy?: string;
    /**
     * Format: date-time
     * @description When the payment was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the payment last changed.
     */
    updatedTime?: string;
    /**
     * Format: date
     * @description Day on which BILL begins.
     */
    processDate?: string;
    /** @description The money that is taken. */
    funding?: {
        /** @description Amount that is taken. */
        amount?: number;
        currency?: CurrencyInput;
        fundingAccount?: PaymentEventFundingAccountInput;
    };
    /** @description The money that the vendor gets. */
    disbursement?: {
        /** @description Amount that the vendor gets. */
        amount?: number;
        currency?: CurrencyInput;
        /**
         * Format: date
         * @description Day by which it arrives.
         */
        arrivesByDate?: string;
        /** @description Where it goes. BILL sends more fields than the type; which ones is not known here. */
        disbursementAccount?: {
            /** @description Kind of disbursement. Its values are not known here. */
            type?: string;
        };
    };
    /** @description The vendor that is paid; the id begins with 009. */
    vendor?: IdAndName;
    billingType?: PaymentBillingTypeInput;
}
/** @description The outcome of an identity check, as the event shows it. */
export interface RiskVerificationEventPayload {
    decision?: RiskDecision;
}
/** @description The outcome of an identity check, as the event shows it. */
export interface RiskVerificationEventPayloadInput {
    decision?: RiskDecisionInput;
}
/** @description The invoice as notifications show it, without its lines. */
export interface InvoiceEventPayload {
    /** @description Id of the invoice; begins with 00e. */
    id: string;
    /** @description Who owes it; begins with 0cu. */
    customerId?: string;
    /** @description Whether the invoice is archived. */
    archived?: boolean;
    /** @description Number of the invoice. */
    invoiceNumber?: string;
    /**
     * Format: date
     * @description Date of the invoice.
     */
    invoiceDate?: string;
    /**
     * Format: date
     * @description Day by which it is to be paid.
     */
    dueDate?: string;
    /** @description Sum of the lines, with sales tax. */
    totalAmount?: number;
    /** @description Total less credits and less payments that are scheduled or cleared. */
    dueAmount?: number;
    /**
     * Format: date-time
     * @description When the invoice was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the invoice last changed.
     */
    updatedTime?: string;
    /** @description User who created the invoice; begins with 006. Since 2026-03-13. */
    createdBy?: string;
    status?: InvoiceStatus;
    /** @description Payments of the customer that have not cleared yet. */
    scheduledAmount?: number;
    /** @description Credit applied from the customer's credit memos. */
    creditAmount?: number;
    /** @description Sales tax in the total. */
    salesTaxTotal?: number;
    /** @description Rate of the sales tax in per cent. */
    salesTaxPercentage?: number;
}
/** @description The invoice as notifications show it, without its lines. */
export interface InvoiceEventPayloadInput {
    /** @description Id of the invoice; begins with 00e. */
    id: string;
    /** @description Who owes it; begins with 0cu. */
    customerId?: string;
    /** @description Whether the invoice is archived. */
    archived?: boolean;
    /** @description Number of the invoice. */
    invoiceNumber?: string;
    /**
     * Format: date
     * @description Date of the invoice.
     */
    invoiceDate?: string;
    /**
     * Format: date
     * @description Day by which it is to be paid.
     */
    dueDate?: string;
    /** @description Sum of the lines, with sales tax. */
    totalAmount?: number;
    /** @description Total less credits and less payments that are scheduled or cleared. */
    dueAmount?: number;
    /**
     * Format: date-time
     * @description When the invoice was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the invoice last changed.
     */
    updatedTime?: string;
    /** @description User who created the invoice; begins with 006. Since 2026-03-13. */
    createdBy?: string;
    status?: InvoiceStatusInput;
    /** @description Payments of the customer that have not cleared yet. */
    scheduledAmount?: number;
    /** @description Credit applied from the customer's credit memos. */
    creditAmount?: number;
    /** @description Sales tax in the total. */
    salesTaxTotal?: number;
    /** @description Rate of the sales tax in per cent. */
    salesTaxPercentage?: number;
}
/** @description The transaction of an event; it names everything by UUID, never by old id. BILL's table of its fields is known only in part. The fields marked inferred are those of the transaction itself or of the 3-D Secure event. */
export interface SpendTransactionEventPayload {
    /** @description UUID of the transaction. */
    uuid: string;
    /** @description All fees together. */
    fees?: number;
    /** @description Part of fees that is due to currency exchange. */
    foreignExchangeFee?: number | null;
    transactionType?: SpendTransactionType;
    /** @description UUID of the transaction that this one is a part of. */
    parentTransactionUuid?: string | null;
    /** @description UUID of the user who spent. */
    userUuid?: string;
    /** @description Name of the merchant as the card network gave it. */
    rawMerchantName?: string;
    /** @description Name of the merchant as BILL cleaned it. */
    merchantName?: string;
    /** @description UUID of the budget that pays. */
    budgetUuid?: string;
    /** @description UUID of the authorization that this CLEAR came from; null without one. */
    originalAuthTransactionUuid?: string | null;
    /**
     * Format: date-time
     * @description When the purchase took place.
     */
    occurredTime?: string;
    /**
     * Format: date-time
     * @description When the transaction last changed.
     */
    updatedTime?: string;
    /**
     * Format: date-time
     * @description When the purchase was authorized.
     */
    authorizedTime?: string;
    /** @description Whether everything that is required has been filled in. */
    complete?: boolean;
    /** @description Why the purchase was declined; only for DECLINE. Its values are not documented. */
    declineReason?: string | null;
    /** @description The purchase in the merchant's currency; since 2025-05-22. That it may be null is inferred. */
    currencyData?: SpendCurrencyData | null;
    /** @description Amount charged to the budget. */
    amount?: number;
    /** @description UUID of the card. */
    cardUuid?: string;
    /** @description UUID of the company in Spend & Expense. */
    companyUuid?: string;
}
/** @description The transaction of an event; it names everything by UUID, never by old id. BILL's table of its fields is known only in part. The fields marked inferred are those of the transaction itself or of the 3-D Secure event. */
export interface SpendTransactionEventPayloadInput {
    /** @description UUID of the transaction. */
    uuid: string;
    /** @description All fees together. */
    fees?: number;
    /** @description Part of fees that is due to currency exchange. */
    foreignExchangeFee?: number | null;
    transactionType?: SpendTransactionTypeInput;
    /** @description UUID of the transaction that this one is a part of. */
    parentTransactionUuid?: string | null;
    /** @description UUID of the user who spent. */
    userUuid?: string;
    /** @description Name of the merchant as the card network gave it. */
    rawMerchantName?: string;
    /** @description Name of the merchant as BILL cleaned it. */
    merchantName?: string;
    /** @description UUID of the budget that pays. */
    budgetUuid?: string;
    /** @description UUID of the authorization that this CLEAR came from; null without one. */
    originalAuthTransactionUuid?: string | null;
    /**
     * Format: date-time
     * @description When the purchase took place.
     */
    occurredTime?: string;
    /**
     * Format: date-time
     * @description When the transaction last changed.
     */
    updatedTime?: string;
    /**
     * Format: date-time
     * @description When the purchase was authorized.
     */
    authorizedTime?: string;
    /** @description Whether everything that is required has been filled in. */
    complete?: boolean;
    /** @description Why the purchase was declined; only for DECLINE. Its values are not documented. */
    declineReason?: string | null;
    /** @description The purchase in the merchant's currency; since 2025-05-22. That it may be null is inferred. */
    currencyData?: SpendCurrencyData | null;
    /** @description Amount charged to the budget. */
    amount?: number;
    /** @description UUID of the card. */
    cardUuid?: string;
    /** @description UUID of the company in Spend & Expense. */
    companyUuid?: string;
}
/** @description A 3-D Secure challenge that waits for an answer. */
export interface SpendThreeDsChallenge {
    /** @description Id of the transaction at the access control server; the path id with which the challenge is accepted or rejected. */
    acsTransactionId: string;
    /** @description Name of the merchant. */
    merchantName?: string;
    /** @description Merchant category code (MCC) of the card network. */
    merchantCategoryCode?: string;
    /** @description UUID of the user who spends. */
    userUuid?: string;
    /**
     * Format: date-time
     * @description When the purchase took place.
     */
    occurredTime?: string;
    /** @description Amount of the purchase in US dollars. That it is a number is inferred from the transaction. */
    amount?: number;
    /** @description UUID of the card. */
    cardUuid?: string;
    /** @description UUID of the company in Spend & Expense. */
    companyUuid?: string;
}
/** @description The reimbursement of an event; it names everything by UUID, never by old id. BILL's table of its fields is known only in part. The fields marked inferred are those of the reimbursement itself. */
export interface SpendReimbursementEventPayload {
    /** @description UUID of the reimbursement. */
    uuid: string;
    /** @description Business purpose. */
    note?: string;
    /** @description Where the money was spent. */
    merchantName?: string;
    /** @description Amount to be paid back. */
    amount?: number;
    status?: SpendReimbursementStatus;
    fulfillmentType?: SpendFulfillmentType;
    /** @description UUID of the budget that pays. */
    budgetUuid?: string;
    /** @description UUID of the company in Spend & Expense. */
    companyUuid?: string;
    /** @description UUID of the user who is paid. */
    userUuid?: string;
    /**
     * Format: date
     * @description Day on which the money was spent.
     */
    occurredDate?: string;
    /**
     * Format: date-time
     * @description When the reimbursement was submitted.
     */
    submittedTime?: string;
}
/** @description The reimbursement of an event; it names everything by UUID, never by old id. BILL's table of its fields is known only in part. The fields marked inferred are those of the reimbursement itself. */
export interface SpendReimbursementEventPayloadInput {
    /** @description UUID of the reimbursement. */
    uuid: string;
    /** @description Business purpose. */
    note?: string;
    /** @description Where the money was spent. */
    merchantName?: string;
    /** @description Amount to be paid back. */
    amount?: number;
    status?: SpendReimbursementStatusInput;
    fulfillmentType?: SpendFulfillmentTypeInput;
    /** @description UUID of the budget that pays. */
    budgetUuid?: string;
    /** @description UUID of the company in Spend & Expense. */
    companyUuid?: string;
    /** @description UUID of the user who is paid. */
    userUuid?: string;
    /**
     * Format: date
     * @description Day on which the money was spent.
     */
    occurredDate?: string;
    /**
     * Format: date-time
     * @description When the reimbursement was submitted.
     */
    submittedTime?: string;
}
/** @description Which event to send for a test, with which content. Everything is optional; give the object that belongs to the event type. That an object holds what the event always holds, such as its id, is inferred from BILL's sample. */
export interface SubscriptionTestEvent {
    eventType?: EventTypeInput;
    /** @description Version of the payload. */
    version?: string;
    /** @description Content for the vendor events. */
    vendor?: VendorInput;
    /** @description Content for the bill events. */
    bill?: BillEventPayloadInput;
    /** @description Content for the bank-account events. */
    "bank-account"?: BankAccountInput;
    /** @description Content for the card-account events. */
    "card-account"?: CardAccountInput;
    /** @description Content for payment.updated. What BILL takes for payment.failed is not documented. */
    payment?: PaymentEventPayloadInput;
    /** @description Content for risk-verification.updated. */
    "risk-verification"?: RiskVerificationEventPayloadInput;
    /** @description Content for the invoice events; since 2026-03-13. */
    invoice?: InvoiceEventPayloadInput;
    /** @description Content for spend.transaction.updated; since 2026-03-13. */
    transaction?: SpendTransactionEventPayloadInput;
    /** @description Content for spend.three-ds-challenge.created; since 2026-03-13. */
    threeDsChallenge?: SpendThreeDsChallenge;
    /** @description Content for the spend.reimbursement events; since 2026-03-13. */
    reimbursement?: SpendReimbursementEventPayloadInput;
}
/** @description An organization that the user can sign in to. BILL says only that console organizations are listed too; every field name here is a guess. */
export interface LoginOrganization {
    /** @description Id of the organization; begins with 008. */
    id?: string;
    /** @description Name of the organization. */
    name?: string;
    /** @description The Accountant Console organization above this one, if there is one. */
    consoleOrganization?: IdAndName;
}
/** @description A page of organizations. The name of results is inferred from the other lists. */
export type LoginOrganizationList = PageTokens & {
    /** @description The organizations of this page; up to 100. */
    results: LoginOrganization[];
};
/** @description Bank account of a customer, to be charged by ACH. BILL's pages show only the request; the fields of the answer are inferred from it, from the organization's bank accounts and from API v2. */
export interface CustomerBankAccount {
    /** @description Id of the bank account; begins with cba. */
    id: string;
    /** @description Whether the account is archived; it cannot be restored. */
    archived?: boolean;
    /** @description Customer who owns the account; begins with 0cu. */
    customerId?: string;
    /** @description Name of the account holder. */
    nameOnAccount?: string;
    /** @description Name for the organization's own use. */
    nickname?: string;
    /** @description US routing number. */
    routingNumber?: string;
    /** @description Account number, masked but for its end (so in API v2). */
    accountNumber?: string;
    type?: BankAccountType;
    ownerType?: BankAccountOwnerType;
    /** @description State of the account's verification. Its values are not documented. */
    status?: string;
    /**
     * Format: date-time
     * @description When the account was added.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the account last changed.
     */
    updatedTime?: string;
}
/** @description A page of a customer's bank accounts. */
export type CustomerBankAccountList = PageTokens & {
    /** @description The bank accounts of this page. */
    results: CustomerBankAccount[];
};
/** @description Bank account to charge. In production BILL checks the routing number, then verifies the account once for up to two business days. */
export interface CustomerBankAccountCreate {
    /** @description Name of the account holder. */
    nameOnAccount: string;
    /** @description Name for the organization's own use. */
    nickname?: string;
    /** @description US routing number. */
    routingNumber: string;
    /** @description Account number, in full. */
    accountNumber: string;
    type: BankAccountTypeInput;
    ownerType: BankAccountOwnerTypeInput;
}
/** @description The two fields that can change; for all else add a new account. */
export interface CustomerBankAccountUpdate {
    /** @description Name for the organization's own use. */
    nickname?: string;
    ownerType?: BankAccountOwnerTypeInput;
}
/** @description Whether the organization may charge the customer. BILL does not say whether false takes the right back. */
export interface CustomerChargeAuthorization {
    /** @description True once the customer has signed an ACH debit authorization; false for a new customer. */
    authorizedToCharge: boolean;
}
/** @description A file that BILL made on a schedule. Only the id is known; BILL sends further fields that its page does not show. */
export interface ExportRecord {
    /** @description Id of the export. Its form is not documented. */
    exportId: string;
}
/** @description A page of exports. */
export type ExportList = PageTokens & {
    /** @description The exports of this page. */
    results: ExportRecord[];
};
/** @description A person at the customer who can sign in to BILL, see invoices and pay them. */
export interface CustomerContact {
    /** @description Id of the contact; begins with cpu. */
    id: string;
    /** @description Whether the contact is archived. */
    archived?: boolean;
    /** @description Customer whom the person belongs to; begins with 0cu. */
    customerId?: string;
    /** @description First name of the person. */
    firstName?: string;
    /** @description Last name of the person. */
    lastName?: string;
    /** @description E-mail address for signing in. */
    email?: string;
    /** @description Phone number of the person. */
    phone?: string;
    /** @description Second phone number; synced with accounting systems. */
    altPhone?: string;
    /** @description Second e-mail address for notes on payments; it cannot be used to sign in. */
    alternateEmail?: string;
    /**
     * Format: date-time
     * @description When the contact was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the contact last changed.
     */
    updatedTime?: string;
}
/** @description A page of a customer's contacts. */
export type CustomerContactList = PageTokens & {
    /** @description The contacts of this page. */
    results: CustomerContact[];
};
/** @description What a new contact is made from. */
export interface CustomerContactCreate {
    /** @description First name of the person. */
    firstName: string;
    /** @description Last name of the person. */
    lastName?: string;
    /** @description E-mail address for signing in; unique, by one page in the organization, by another for the customer. */
    email: string;
    /** @description Phone number of the person. */
    phone?: string;
    /** @description Second phone number; synced with accounting systems. */
    altPhone?: string;
    /** @description Second e-mail address for notes on payments; it cannot be used to sign in. */
    alternateEmail?: string;
}
/** @description Fields of a contact to change; inferred from those of a new contact. Whether email may change is not known. */
export interface CustomerContactUpdate {
    /** @description First name of the person. */
    firstName?: string;
    /** @description Last name of the person. */
    lastName?: string;
    /** @description E-mail address for signing in. */
    email?: string;
    /** @description Phone number of the person. */
    phone?: string;
    /** @description Second phone number; synced with accounting systems. */
    altPhone?: string;
    /** @description Second e-mail address for notes on payments; it cannot be used to sign in. */
    alternateEmail?: string;
}
/** @description How many days a bill or invoice may wait for payment. It cannot be removed. */
export interface PaymentTerm {
    /** @description Id of the payment term; begins with 00p. Goes into paymentTermId of bills, invoices, recurring invoices, vendors and customers. */
    id: string;
    /** @description Name, such as Net 30. */
    name?: string;
    /**
     * Format: int32
     * @description Days from the date of the bill or invoice to its due date, 0 to 999.
     */
    daysDue?: number;
    /**
     * Format: date-time
     * @description When the payment term was created.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When the payment term last changed.
     */
    updatedTime?: string;
}
/** @description A page of payment terms. */
export type PaymentTermList = PageTokens & {
    /** @description The payment terms of this page. */
    results: PaymentTerm[];
};
/** @description What a new payment term is made from. */
export interface PaymentTermCreate {
    /** @description Name, such as Net 30. */
    name: string;
    /**
     * Format: int32
     * @description Days from the date of the bill or invoice to its due date; no two terms of an organization have the same.
     */
    daysDue: number;
}
/** @description Fields of a payment term to change; what is left out stays. */
export interface PaymentTermUpdate {
    /** @description Name, such as Net 30. */
    name?: string;
    /**
     * Format: int32
     * @description Days from the date of the bill or invoice to its due date; no two terms of an organization have the same.
     */
    daysDue?: number;
}
/** @description What every notification says about itself. */
export interface EventMetadata {
    /** @description Id of the event, a UUID. BILL may send an event twice; keep the ids to drop repeats. */
    eventId: string;
    /** @description Subscription that asked for the event, normally a UUID; one sample of BILL has an id that is none. */
    subscriptionId: string;
    /** @description Organization in which it happened; begins with 008. */
    organizationId: string;
    /** @description Type of the event, such as bill.created. */
    eventType: string;
    /** @description Version of the payload. BILL prints "1" for most events and the number 1 for those of invoices. */
    version: string | number;
}
/** @description Why something failed, in an event. */
export interface EventError {
    /** @description BILL error code, such as BDC_1152. */
    code?: string;
    /** @description What is wrong, in English. */
    message?: string;
    /**
     * Format: date-time
     * @description When it failed.
     */
    timestamp?: string;
}
/** @description An automatic payment could not be made. */
export interface AutopayFailedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description The type of this event.
         * @constant
         */
        eventType: "autopay.failed";
    };
    /** @description The vendor that was to be paid; the id begins with 009. */
    vendor?: IdAndName;
    /** @description User who switched automatic payment on; begins with 006. */
    createdBy?: string;
    /**
     * Format: date-time
     * @description When it failed.
     */
    updatedTime?: string;
    fundingAccount?: PaymentFundingAccount;
    /** @description Why it failed. */
    errors?: EventError[];
}
/** @description A bank account was added. */
export interface BankAccountCreatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description The type of this event.
         * @constant
         */
        eventType: "bank-account.created";
    };
    "bank-account": BankAccount;
}
/** @description A bank account changed. */
export interface BankAccountUpdatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description The type of this event.
         * @constant
         */
        eventType: "bank-account.updated";
    };
    "bank-account": BankAccount;
}
/** @description Body of a bill.archived notification. */
export interface BillArchivedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description Kind of event.
         * @constant
         */
        eventType: "bill.archived";
    };
    bill: BillEventPayload;
}
/** @description Body of a bill.created notification. */
export interface BillCreatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description Kind of event.
         * @constant
         */
        eventType: "bill.created";
    };
    bill: BillEventPayload;
}
/** @description Body of a bill.restored notification. */
export interface BillRestoredEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description Kind of event.
         * @constant
         */
        eventType: "bill.restored";
    };
    bill: BillEventPayload;
}
/** @description Body of a bill.updated notification. */
export interface BillUpdatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description Kind of event.
         * @constant
         */
        eventType: "bill.updated";
    };
    bill: BillEventPayload;
}
/** @description A card was added. */
export interface CardAccountCreatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description The type of this event.
         * @constant
         */
        eventType: "card-account.created";
    };
    "card-account": CardAccount;
}
/** @description A card changed. */
export interface CardAccountUpdatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description The type of this event.
         * @constant
         */
        eventType: "card-account.updated";
    };
    "card-account": CardAccount;
}
/** @description Notification that an invoice was archived. */
export interface InvoiceArchivedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description The type of this event.
         * @constant
         */
        eventType: "invoice.archived";
    };
    invoice: InvoiceEventPayload;
}
/** @description Notification that an invoice was created. */
export interface InvoiceCreatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description The type of this event.
         * @constant
         */
        eventType: "invoice.created";
    };
    invoice: InvoiceEventPayload;
}
/** @description Notification that an invoice was restored. */
export interface InvoiceRestoredEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description The type of this event.
         * @constant
         */
        eventType: "invoice.restored";
    };
    invoice: InvoiceEventPayload;
}
/** @description Notification that an invoice was updated. */
export interface InvoiceUpdatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description The type of this event.
         * @constant
         */
        eventType: "invoice.updated";
    };
    invoice: InvoiceEventPayload;
}
/** @description The payment that was asked for and could not be made; it has no id. */
export interface PaymentFailedEventPayload {
    /** @description Bills that were to be paid. */
    bills?: {
        /** @description Id of the bill; begins with 00n. */
        id?: string;
        /** @description Amount that was to be paid. */
        amount?: number;
    }[];
    /** @description Number that was given in the request. */
    transactionNumber?: string;
    /** @description User who asked for it; begins with 006. */
    createdBy?: string;
    /**
     * Format: date-time
     * @description When it was asked for.
     */
    createdTime?: string;
    /**
     * Format: date-time
     * @description When it failed.
     */
    updatedTime?: string;
    fundingAccount?: PaymentFundingAccount;
    /** @description The vendor that was to be paid; the id begins with 009. */
    vendor?: IdAndName;
}
/** @description A payment, alone or in bulk, could not be made. One peer finds the errors inside payment. */
export interface PaymentFailedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description The type of this event.
         * @constant
         */
        eventType: "payment.failed";
    };
    payment: PaymentFailedEventPayload;
    /** @description Why it failed. */
    errors?: EventError[];
}
/** @description The state of a payment changed. */
export interface PaymentUpdatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description The type of this event.
         * @constant
         */
        eventType: "payment.updated";
    };
    payment: PaymentEventPayload;
}
/** @description The identity check of the organization went on. */
export interface RiskVerificationUpdatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description The type of this event.
         * @constant
         */
        eventType: "risk-verification.updated";
    };
    "risk-verification": RiskVerificationEventPayload;
}
/** @description Body of a spend.reimbursement.created notification. */
export interface SpendReimbursementCreatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description Kind of event.
         * @constant
         */
        eventType: "spend.reimbursement.created";
    };
    reimbursement: SpendReimbursementEventPayload;
}
/** @description Body of a spend.reimbursement.deleted notification. */
export interface SpendReimbursementDeletedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description Kind of event.
         * @constant
         */
        eventType: "spend.reimbursement.deleted";
    };
    reimbursement: SpendReimbursementEventPayload;
}
/** @description Body of a spend.reimbursement.updated notification. */
export interface SpendReimbursementUpdatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description Kind of event.
         * @constant
         */
        eventType: "spend.reimbursement.updated";
    };
    reimbursement: SpendReimbursementEventPayload;
}
/** @description Body of a spend.three-ds-challenge.created notification. */
export interface SpendThreeDsChallengeCreatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description Kind of event.
         * @constant
         */
        eventType: "spend.three-ds-challenge.created";
    };
    threeDsChallenge: SpendThreeDsChallenge;
}
/** @description Body of a spend.transaction.updated notification. */
export interface SpendTransactionUpdatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description Kind of event.
         * @constant
         */
        eventType: "spend.transaction.updated";
    };
    transaction: SpendTransactionEventPayload;
}
/** @description Body of a vendor.archived notification. */
export interface VendorArchivedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description Kind of event.
         * @constant
         */
        eventType: "vendor.archived";
    };
    vendor: Vendor;
}
/** @description Body of a vendor.created notification. */
export interface VendorCreatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description Kind of event.
         * @constant
         */
        eventType: "vendor.created";
    };
    /** @description The vendor. A sample of BILL's prints its accountNumber as a number, where the API has text. */
    vendor: Vendor;
}
/** @description Body of a vendor.restored notification. */
export interface VendorRestoredEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description Kind of event.
         * @constant
         */
        eventType: "vendor.restored";
    };
    vendor: Vendor;
}
/** @description Body of a vendor.updated notification. */
export interface VendorUpdatedEvent {
    /** @description What the notification says about itself. */
    metadata: EventMetadata & {
        /**
         * @description Kind of event.
         * @constant
         */
        eventType: "vendor.updated";
    };
    /** @description The vendor. A sample of BILL's prints its accountNumber as a number, where the API has text. */
    vendor: Vendor;
}
export interface components {
    schemas: {
        LoginRequest: LoginRequest;
        LoginResponse: LoginResponse;
        ErrorSeverity: ErrorSeverity;
        ErrorCategory: ErrorCategory;
        ApiErrorParam: ApiErrorParam;
        ApiErrorItem: ApiErrorItem;
        ErrorList: ErrorList;
        SessionMfaStatus: SessionMfaStatus;
        SessionInfo: SessionInfo;
        MfaChallengeRequest: MfaChallengeRequest;
        MfaChallengeResponse: MfaChallengeResponse;
        MfaChallengeValidateRequest: MfaChallengeValidateRequest;
        MfaChallengeValidateResponse: MfaChallengeValidateResponse;
        PhoneType: PhoneType;
        PhoneTypeInput: PhoneTypeInput;
        MfaPhone: MfaPhone;
        MfaPhoneList: MfaPhoneList;
        MfaCodeType: MfaCodeType;
        MfaSetupRequest: MfaSetupRequest;
        MfaSetupResponse: MfaSetupResponse;
        MfaSetupValidateRequest: MfaSetupValidateRequest;
        ResultStatus: ResultStatus;
        StatusResult: StatusResult;
        MfaStepUpRequest: MfaStepUpRequest;
        MfaStepUpResponse: MfaStepUpResponse;
        PageTokens: PageTokens;
        Attachment: Attachment;
        AttachmentList: AttachmentList;
        BillInvoice: BillInvoice;
        BillLineItemClassifications: BillLineItemClassifications;
        BillLineItem: BillLineItem;
        BillPaymentStatus: BillPaymentStatus;
        BillPaymentStatusInput: BillPaymentStatusInput;
        BillApprovalStatus: BillApprovalStatus;
        BillClassifications: BillClassifications;
        BillApproverStatus: BillApproverStatus;
        BillApprover: BillApprover;
        Bill: Bill;
        BillList: BillList;
        BillLineItemCreate: BillLineItemCreate;
        BillVendorCredit: BillVendorCredit;
        BillCreate: BillCreate;
        RecordedPaymentItem: RecordedPaymentItem;
        RecordedPaymentClassifications: RecordedPaymentClassifications;
        RecordedPaymentCreate: RecordedPaymentCreate;
        BillPayment: BillPayment;
        PaymentStatus: PaymentStatus;
        PaymentDisbursementType: PaymentDisbursementType;
        PaymentDisbursementStatus: PaymentDisbursementStatus;
        PaymentSingleStatus: PaymentSingleStatus;
        PaymentSingleStatusInput: PaymentSingleStatusInput;
        RecordedPayment: RecordedPayment;
        BillLineItemReplace: BillLineItemReplace;
        BillReplace: BillReplace;
        BillLineItemUpdate: BillLineItemUpdate;
        BillInvoiceUpdate: BillInvoiceUpdate;
        BillUpdate: BillUpdate;
        ApprovalDecision: ApprovalDecision;
        BillApprovalAction: BillApprovalAction;
        PendingBill: PendingBill;
        PendingBillsResult: PendingBillsResult;
        BillApprovalRuleKey: BillApprovalRuleKey;
        BillApprovalRuleKeyInput: BillApprovalRuleKeyInput;
        BillApprovalRuleOp: BillApprovalRuleOp;
        BillApprovalRule: BillApprovalRule;
        BillApprovalGroup: BillApprovalGroup;
        BillApprovalPolicyApprovers: BillApprovalPolicyApprovers;
        BillApprovalPolicy: BillApprovalPolicy;
        BillApprovalRuleCreate: BillApprovalRuleCreate;
        BillApprovalPolicyCreate: BillApprovalPolicyCreate;
        Classification: Classification;
        ClassificationList: ClassificationList;
        ClassificationCreate: ClassificationCreate;
        AccountingClassBulkResult: AccountingClassBulkResult;
        ClassificationUpdateWithId: ClassificationUpdateWithId;
        ClassificationUpdate: ClassificationUpdate;
        ChartOfAccountType: ChartOfAccountType;
        ChartOfAccountTypeInput: ChartOfAccountTypeInput;
        ChartOfAccountDetails: ChartOfAccountDetails;
        ChartOfAccountDetailsInput: ChartOfAccountDetailsInput;
        ChartOfAccount: ChartOfAccount;
        ChartOfAccountList: ChartOfAccountList;
        ChartOfAccountCreate: ChartOfAccountCreate;
        ChartOfAccountBulkResult: ChartOfAccountBulkResult;
        ChartOfAccountUpdateWithId: ChartOfAccountUpdateWithId;
        ChartOfAccountUpdate: ChartOfAccountUpdate;
        DepartmentBulkResult: DepartmentBulkResult;
        Employee: Employee;
        EmployeeList: EmployeeList;
        EmployeeCreate: EmployeeCreate;
        EmployeeBulkResult: EmployeeBulkResult;
        EmployeeUpdateWithId: EmployeeUpdateWithId;
        EmployeeUpdate: EmployeeUpdate;
        ItemType: ItemType;
        ItemTypeInput: ItemTypeInput;
        Item: Item;
        ItemList: ItemList;
        ItemCreate: ItemCreate;
        ItemBulkResult: ItemBulkResult;
        ItemUpdateWithId: ItemUpdateWithId;
        ItemUpdate: ItemUpdate;
        JobBulkResult: JobBulkResult;
        LocationBulkResult: LocationBulkResult;
        CreditStatus: CreditStatus;
        InvoiceLineItemClassifications: InvoiceLineItemClassifications;
        CreditMemoLineItem: CreditMemoLineItem;
        InvoiceClassifications: InvoiceClassifications;
        CreditMemoUsage: CreditMemoUsage;
        CreditMemo: CreditMemo;
        CreditMemoList: CreditMemoList;
        CreditMemoLineItemCreate: CreditMemoLineItemCreate;
        CreditMemoCreate: CreditMemoCreate;
        CreditMemoLineItemUpdate: CreditMemoLineItemUpdate;
        CreditMemoReplaceWithId: CreditMemoReplaceWithId;
        CreditMemoBulkResult: CreditMemoBulkResult;
        CreditMemoUpdateWithId: CreditMemoUpdateWithId;
        CreditMemoReplace: CreditMemoReplace;
        CreditMemoUpdate: CreditMemoUpdate;
        CustomerContactName: CustomerContactName;
        Currency: Currency;
        CurrencyInput: CurrencyInput;
        AccountType: AccountType;
        AccountTypeInput: AccountTypeInput;
        Country: Country;
        CountryInput: CountryInput;
        Address: Address;
        AddressInput: AddressInput;
        CustomerBalance: CustomerBalance;
        Customer: Customer;
        CustomerList: CustomerList;
        CustomerCreate: CustomerCreate;
        CustomerUpdate: CustomerUpdate;
        DocumentScanStatus: DocumentScanStatus;
        Document: Document;
        DocumentList: DocumentList;
        DocumentUploadState: DocumentUploadState;
        DocumentUploadStatus: DocumentUploadStatus;
        ApCardStatus: ApCardStatus;
        ApCard: ApCard;
        FundingAccountStatus: FundingAccountStatus;
        FundingAccountStatusInput: FundingAccountStatusInput;
        BankAccountType: BankAccountType;
        BankAccountTypeInput: BankAccountTypeInput;
        BankAccountOwnerType: BankAccountOwnerType;
        BankAccountOwnerTypeInput: BankAccountOwnerTypeInput;
        BankAccountDefault: BankAccountDefault;
        BankAccount: BankAccount;
        BankAccountInput: BankAccountInput;
        BankAccountList: BankAccountList;
        BankAccountCreate: BankAccountCreate;
        FundingAccountUserStatus: FundingAccountUserStatus;
        BankAccountUser: BankAccountUser;
        BankAccountUserList: BankAccountUserList;
        BankAccountUserNominate: BankAccountUserNominate;
        BankAccountUpdate: BankAccountUpdate;
        BankAccountVerify: BankAccountVerify;
        BankAccountVerification: BankAccountVerification;
        CardRates: CardRates;
        CardAccountType: CardAccountType;
        CardAccountTypeInput: CardAccountTypeInput;
        CardAccount: CardAccount;
        CardAccountInput: CardAccountInput;
        PayableCardAccounts: PayableCardAccounts;
        CardFundingPurposes: CardFundingPurposes;
        CardAccountUser: CardAccountUser;
        CardAccountUserList: CardAccountUserList;
        FundingAccountPermissions: FundingAccountPermissions;
        HealthCheck: HealthCheck;
        InvoiceStatus: InvoiceStatus;
        InvoiceStatusInput: InvoiceStatusInput;
        InvoiceLineItem: InvoiceLineItem;
        ReceivablePaymentStatus: ReceivablePaymentStatus;
        InvoicePayment: InvoicePayment;
        InvoiceConvenienceFee: InvoiceConvenienceFee;
        Invoice: Invoice;
        InvoiceList: InvoiceList;
        InvoiceExistingCustomer: InvoiceExistingCustomer;
        InvoiceNewCustomer: InvoiceNewCustomer;
        InvoiceCustomer: InvoiceCustomer;
        InvoiceLineItemCreate: InvoiceLineItemCreate;
        InvoiceProcessingOptions: InvoiceProcessingOptions;
        InvoiceCreate: InvoiceCreate;
        RecordedPaymentType: RecordedPaymentType;
        RecordedPaymentTypeInput: RecordedPaymentTypeInput;
        InvoiceRecordPaymentItem: InvoiceRecordPaymentItem;
        InvoiceRecordPayment: InvoiceRecordPayment;
        RecordedInvoicePaymentItem: RecordedInvoicePaymentItem;
        RecordedInvoicePayment: RecordedInvoicePayment;
        InvoiceLineItemReplace: InvoiceLineItemReplace;
        InvoiceReplace: InvoiceReplace;
        InvoiceLineItemUpdate: InvoiceLineItemUpdate;
        InvoiceUpdate: InvoiceUpdate;
        InvoiceEmailRecipient: InvoiceEmailRecipient;
        InvoiceEmailReplyTo: InvoiceEmailReplyTo;
        InvoiceEmail: InvoiceEmail;
        InvoicePaymentLinkCreate: InvoicePaymentLinkCreate;
        InvoicePaymentLink: InvoicePaymentLink;
        IndustryList: IndustryList;
        CompanyOwner: CompanyOwner;
        TaxIdType: TaxIdType;
        TaxIdTypeInput: TaxIdTypeInput;
        OrganizationBusinessCategory: OrganizationBusinessCategory;
        OrganizationBusinessCategoryInput: OrganizationBusinessCategoryInput;
        OrganizationAccountType: OrganizationAccountType;
        OrganizationAccountTypeInput: OrganizationAccountTypeInput;
        OrganizationProcessingOptions: OrganizationProcessingOptions;
        Organization: Organization;
        AddressUpdate: AddressUpdate;
        OrganizationUpdate: OrganizationUpdate;
        BillingStatementPaymentStatus: BillingStatementPaymentStatus;
        BillingStatement: BillingStatement;
        BillingStatementList: BillingStatementList;
        BillingStatementLine: BillingStatementLine;
        BillingStatementDetail: BillingStatementDetail;
        PricePlanTermName: PricePlanTermName;
        PricePlanTerm: PricePlanTerm;
        PricePlan: PricePlan;
        FundingAccountType: FundingAccountType;
        FundingAccountTypeInput: FundingAccountTypeInput;
        PaymentFundingAccount: PaymentFundingAccount;
        CheckDeliveryType: CheckDeliveryType;
        CheckDeliveryTypeInput: CheckDeliveryTypeInput;
        PaymentProcessingOptions: PaymentProcessingOptions;
        PaymentVoidType: PaymentVoidType;
        PaymentVoidTypeInput: PaymentVoidTypeInput;
        PaymentVoidStatus: PaymentVoidStatus;
        PaymentVoidInfo: PaymentVoidInfo;
        CheckDisbursement: CheckDisbursement;
        RppsDisbursement: RppsDisbursement;
        InternationalDisbursementSubType: InternationalDisbursementSubType;
        InternationalDisbursement: InternationalDisbursement;
        PaymentDisbursementInfo: PaymentDisbursementInfo;
        PaymentPurposeCode: PaymentPurposeCode;
        PaymentPurpose: PaymentPurpose;
        Payment: Payment;
        PaymentList: PaymentList;
        PaymentFundingAccountById: PaymentFundingAccountById;
        PaymentFundingWallet: PaymentFundingWallet;
        PaymentFundingAccountCreate: PaymentFundingAccountCreate;
        PaymentProcessingOptionsCreate: PaymentProcessingOptionsCreate;
        PaymentPurposeByText: PaymentPurposeByText;
        PaymentPurposeByCode: PaymentPurposeByCode;
        PaymentPurposeCreate: PaymentPurposeCreate;
        PaymentCreate: PaymentCreate;
        PaymentBulkItem: PaymentBulkItem;
        PaymentBulkProcessingOptions: PaymentBulkProcessingOptions;
        PaymentBulkCreate: PaymentBulkCreate;
        PaymentBulkResult: PaymentBulkResult;
        ExchangeRate: ExchangeRate;
        ExchangeRateRequest: ExchangeRateRequest;
        PaymentOptionBank: PaymentOptionBank;
        PaymentOptionCard: PaymentOptionCard;
        PaymentOptions: PaymentOptions;
        DownloadLink: DownloadLink;
        CheckImages: CheckImages;
        PaymentVoid: PaymentVoid;
        ReceivablePaymentInvoice: ReceivablePaymentInvoice;
        ReceivablesType: ReceivablesType;
        ReceivablePayment: ReceivablePayment;
        ReceivablePaymentList: ReceivablePaymentList;
        CustomerChargeInvoice: CustomerChargeInvoice;
        CustomerCharge: CustomerCharge;
        RecurringPeriod: RecurringPeriod;
        RecurringSchedule: RecurringSchedule;
        RecurringInvoiceLineItem: RecurringInvoiceLineItem;
        RecurringInvoice: RecurringInvoice;
        RecurringInvoiceList: RecurringInvoiceList;
        RecurringPeriodCreate: RecurringPeriodCreate;
        RecurringScheduleCreate: RecurringScheduleCreate;
        RecurringInvoiceLineItemCreate: RecurringInvoiceLineItemCreate;
        RecurringInvoiceCreate: RecurringInvoiceCreate;
        RecurringInvoiceLineItemReplace: RecurringInvoiceLineItemReplace;
        RecurringInvoiceReplace: RecurringInvoiceReplace;
        RecurringScheduleUpdate: RecurringScheduleUpdate;
        RecurringInvoiceUpdate: RecurringInvoiceUpdate;
        RecurringBillLineItemClassifications: RecurringBillLineItemClassifications;
        RecurringBillLineItem: RecurringBillLineItem;
        RecurringBillProcessingOptions: RecurringBillProcessingOptions;
        RecurringBillPaymentInformation: RecurringBillPaymentInformation;
        RecurringBill: RecurringBill;
        RecurringBillList: RecurringBillList;
        RecurringBillLineItemCreate: RecurringBillLineItemCreate;
        RecurringBillProcessingOptionsUpdate: RecurringBillProcessingOptionsUpdate;
        RecurringBillPaymentInformationUpdate: RecurringBillPaymentInformationUpdate;
        RecurringBillCreate: RecurringBillCreate;
        RecurringBillLineItemReplace: RecurringBillLineItemReplace;
        RecurringBillReplace: RecurringBillReplace;
        RecurringBillLineItemUpdate: RecurringBillLineItemUpdate;
        RecurringBillUpdate: RecurringBillUpdate;
        IdAndName: IdAndName;
        AuditTrailField: AuditTrailField;
        AuditTrailEntry: AuditTrailEntry;
        RiskProcessingStatus: RiskProcessingStatus;
        RiskDecision: RiskDecision;
        RiskDecisionInput: RiskDecisionInput;
        RiskVerification: RiskVerification;
        RiskPhoneStatus: RiskPhoneStatus;
        RiskPhoneCreate: RiskPhoneCreate;
        UserRoleType: UserRoleType;
        UserRole: UserRole;
        UserRoleList: UserRoleList;
        OrganizationUserRole: OrganizationUserRole;
        OrganizationUser: OrganizationUser;
        OrganizationUserList: OrganizationUserList;
        OrganizationUserCreate: OrganizationUserCreate;
        OrganizationUserUpdate: OrganizationUserUpdate;
        VendorCreditLineItem: VendorCreditLineItem;
        VendorCreditUsage: VendorCreditUsage;
        VendorCredit: VendorCredit;
        VendorCreditList: VendorCreditList;
        VendorCreditLineItemCreate: VendorCreditLineItemCreate;
        VendorCreditCreate: VendorCreditCreate;
        VendorCreditLineItemReplace: VendorCreditLineItemReplace;
        VendorCreditReplaceWithId: VendorCreditReplaceWithId;
        VendorCreditBulkResult: VendorCreditBulkResult;
        VendorCreditLineItemUpdate: VendorCreditLineItemUpdate;
        VendorCreditUpdateWithId: VendorCreditUpdateWithId;
        VendorCreditReplace: VendorCreditReplace;
        VendorCreditUpdate: VendorCreditUpdate;
        VendorPayByType: VendorPayByType;
        VendorPayByTypeInput: VendorPayByTypeInput;
        VendorPayBySubType: VendorPayBySubType;
        VendorPayBySubTypeInput: VendorPayBySubTypeInput;
        VendorVirtualCardStatus: VendorVirtualCardStatus;
        VendorVirtualCardStatusInput: VendorVirtualCardStatusInput;
        VendorAlternatePayByType: VendorAlternatePayByType;
        VendorAlternatePayByTypeInput: VendorAlternatePayByTypeInput;
        VendorVirtualCard: VendorVirtualCard;
        VendorVirtualCardInput: VendorVirtualCardInput;
        VendorBankAccountOwnerType: VendorBankAccountOwnerType;
        VendorBankAccountOwnerTypeInput: VendorBankAccountOwnerTypeInput;
        VendorBankAccount: VendorBankAccount;
        VendorBankAccountInput: VendorBankAccountInput;
        VendorPaymentInformation: VendorPaymentInformation;
        VendorPaymentInformationInput: VendorPaymentInformationInput;
        VendorAdditionalInfo: VendorAdditionalInfo;
        VendorAdditionalInfoInput: VendorAdditionalInfoInput;
        VendorBankAccountStatus: VendorBankAccountStatus;
        VendorBankAccountStatusInput: VendorBankAccountStatusInput;
        VendorBalance: VendorBalance;
        VendorAutoPay: VendorAutoPay;
        VendorNetworkStatus: VendorNetworkStatus;
        VendorNetworkStatusInput: VendorNetworkStatusInput;
        Vendor: Vendor;
        VendorInput: VendorInput;
        VendorList: VendorList;
        RegulatoryField: RegulatoryField;
        VendorBankAccountCreate: VendorBankAccountCreate;
        VendorPaymentInformationCreate: VendorPaymentInformationCreate;
        VendorAutoPayUpdate: VendorAutoPayUpdate;
        VendorCreate: VendorCreate;
        VendorBulkResult: VendorBulkResult;
        PaymentPurposeType: PaymentPurposeType;
        PaymentPurposeConfiguration: PaymentPurposeConfiguration;
        BankFieldValidation: BankFieldValidation;
        InternationalPaymentsConfiguration: InternationalPaymentsConfiguration;
        VendorPaymentInformationUpdate: VendorPaymentInformationUpdate;
        VendorUpdate: VendorUpdate;
        VendorConfiguration: VendorConfiguration;
        NetworkOrganizationType: NetworkOrganizationType;
        NetworkAddress: NetworkAddress;
        NetworkManager: NetworkManager;
        NetworkOrganization: NetworkOrganization;
        NetworkSearchResult: NetworkSearchResult;
        NetworkInvitationAccept: NetworkInvitationAccept;
        NetworkInvitation: NetworkInvitation;
        NetworkType: NetworkType;
        NetworkRppsInformation: NetworkRppsInformation;
        NetworkInvitationCreate: NetworkInvitationCreate;
        NetworkVendorEmailInvitation: NetworkVendorEmailInvitation;
        PartnerLoginRequest: PartnerLoginRequest;
        PartnerLoginResponse: PartnerLoginResponse;
        PartnerLoginAsUserRequest: PartnerLoginAsUserRequest;
        PartnerLoginAsUserResponse: PartnerLoginAsUserResponse;
        OrganizationList: OrganizationList;
        OrganizationCreate: OrganizationCreate;
        PricePlanType: PricePlanType;
        PricePlanUpdate: PricePlanUpdate;
        PartnerUserCreate: PartnerUserCreate;
        PartnerUserUpdate: PartnerUserUpdate;
        SpendRecurringInterval: SpendRecurringInterval;
        SpendRecurringIntervalInput: SpendRecurringIntervalInput;
        SpendShareFunds: SpendShareFunds;
        SpendShareFundsInput: SpendShareFundsInput;
        SpendBudgetSpent: SpendBudgetSpent;
        SpendBudgetPeriod: SpendBudgetPeriod;
        SpendBudget: SpendBudget;
        SpendBudgetList: SpendBudgetList;
        SpendBudgetCreate: SpendBudgetCreate;
        SpendBudgetUpdate: SpendBudgetUpdate;
        SpendBudgetRole: SpendBudgetRole;
        SpendBudgetRoleInput: SpendBudgetRoleInput;
        SpendBudgetMember: SpendBudgetMember;
        SpendBudgetMemberList: SpendBudgetMemberList;
        SpendBudgetMemberBulkItem: SpendBudgetMemberBulkItem;
        SpendBudgetMembersUpsert: SpendBudgetMembersUpsert;
        SpendStatus: SpendStatus;
        SpendBudgetMemberUpsert: SpendBudgetMemberUpsert;
        SpendCardStatus: SpendCardStatus;
        SpendCardStatusInput: SpendCardStatusInput;
        SpendCardDeletedReason: SpendCardDeletedReason;
        SpendCardType: SpendCardType;
        SpendCardPeriod: SpendCardPeriod;
        SpendCard: SpendCard;
        SpendCardList: SpendCardList;
        SpendCardCreate: SpendCardCreate;
        SpendCardUpdate: SpendCardUpdate;
        SpendCardPanJwt: SpendCardPanJwt;
        SpendCustomFieldType: SpendCustomFieldType;
        SpendCustomField: SpendCustomField;
        SpendCustomFieldList: SpendCustomFieldList;
        SpendCustomFieldCreate: SpendCustomFieldCreate;
        SpendCustomFieldUpdate: SpendCustomFieldUpdate;
        SpendCustomFieldValue: SpendCustomFieldValue;
        SpendCustomFieldValueList: SpendCustomFieldValueList;
        SpendCustomFieldValuesCreate: SpendCustomFieldValuesCreate;
        SpendCustomFieldValuesDelete: SpendCustomFieldValuesDelete;
        SpendFulfillmentType: SpendFulfillmentType;
        SpendFulfillmentTypeInput: SpendFulfillmentTypeInput;
        SpendReimbursementStatus: SpendReimbursementStatus;
        SpendReimbursementStatusInput: SpendReimbursementStatusInput;
        SpendReimbursementType: SpendReimbursementType;
        SpendReimbursementTypeInput: SpendReimbursementTypeInput;
        SpendReimbursementActorRole: SpendReimbursementActorRole;
        SpendReimbursementStatusChange: SpendReimbursementStatusChange;
        SpendReceipt: SpendReceipt;
        SpendSelectedValue: SpendSelectedValue;
        SpendAppliedCustomField: SpendAppliedCustomField;
        SpendReimbursement: SpendReimbursement;
        SpendReimbursementList: SpendReimbursementList;
        SpendReceiptCreate: SpendReceiptCreate;
        SpendCustomFieldAssignment: SpendCustomFieldAssignment;
        SpendReimbursementCreate: SpendReimbursementCreate;
        SpendUploadUrl: SpendUploadUrl;
        SpendReimbursementUpdate: SpendReimbursementUpdate;
        SpendReimbursementAction: SpendReimbursementAction;
        SpendTransactionType: SpendTransactionType;
        SpendTransactionTypeInput: SpendTransactionTypeInput;
        SpendTransactionStatus: SpendTransactionStatus;
        SpendCurrencyData: SpendCurrencyData;
        SpendCardNetwork: SpendCardNetwork;
        SpendTransactionReview: SpendTransactionReview;
        SpendReceiptStatus: SpendReceiptStatus;
        SpendAccountingRecord: SpendAccountingRecord;
        SpendApproverType: SpendApproverType;
        SpendReviewerStatus: SpendReviewerStatus;
        SpendTransactionReviewer: SpendTransactionReviewer;
        SpendReceiptSyncStatus: SpendReceiptSyncStatus;
        SpendMerchantLocation: SpendMerchantLocation;
        SpendDisputeStatus: SpendDisputeStatus;
        SpendTransaction: SpendTransaction;
        SpendTransactionList: SpendTransactionList;
        SpendThreeDsDecision: SpendThreeDsDecision;
        SpendThreeDsResult: SpendThreeDsResult;
        SpendTransactionUpdate: SpendTransactionUpdate;
        SpendAppliedCustomFieldList: SpendAppliedCustomFieldList;
        SpendTransactionCustomFieldsUpdate: SpendTransactionCustomFieldsUpdate;
        SpendSelectedValueList: SpendSelectedValueList;
        SpendTransactionReceiptCreate: SpendTransactionReceiptCreate;
        SpendUserRole: SpendUserRole;
        SpendUserRoleInput: SpendUserRoleInput;
        SpendUser: SpendUser;
        SpendUserList: SpendUserList;
        SpendUserCreate: SpendUserCreate;
        SpendUserUpdate: SpendUserUpdate;
        EventCatalogItem: EventCatalogItem;
        EventNotification: EventNotification;
        EventNotificationList: EventNotificationList;
        SubscriptionStatus: SubscriptionStatus;
        EventType: EventType;
        EventTypeInput: EventTypeInput;
        SubscriptionEvent: SubscriptionEvent;
        SubscriptionEventInput: SubscriptionEventInput;
        Subscription: Subscription;
        SubscriptionList: SubscriptionList;
        SubscriptionCreate: SubscriptionCreate;
        SubscriptionSecurityKey: SubscriptionSecurityKey;
        SubscriptionCreated: SubscriptionCreated;
        SubscriptionUpdate: SubscriptionUpdate;
        BillEventInvoice: BillEventInvoice;
        BillEventPayload: BillEventPayload;
        BillEventPayloadInput: BillEventPayloadInput;
        PaymentEventFundingAccount: PaymentEventFundingAccount;
        PaymentEventFundingAccountInput: PaymentEventFundingAccountInput;
        PaymentBillingType: PaymentBillingType;
        PaymentBillingTypeInput: PaymentBillingTypeInput;
        PaymentEventPayload: PaymentEventPayload;
        PaymentEventPayloadInput: PaymentEventPayloadInput;
        RiskVerificationEventPayload: RiskVerificationEventPayload;
        RiskVerificationEventPayloadInput: RiskVerificationEventPayloadInput;
        InvoiceEventPayload: InvoiceEventPayload;
        InvoiceEventPayloadInput: InvoiceEventPayloadInput;
        SpendTransactionEventPayload: SpendTransactionEventPayload;
        SpendTransactionEventPayloadInput: SpendTransactionEventPayloadInput;
        SpendThreeDsChallenge: SpendThreeDsChallenge;
        SpendReimbursementEventPayload: SpendReimbursementEventPayload;
        SpendReimbursementEventPayloadInput: SpendReimbursementEventPayloadInput;
        SubscriptionTestEvent: SubscriptionTestEvent;
        LoginOrganization: LoginOrganization;
        LoginOrganizationList: LoginOrganizationList;
        CustomerBankAccount: CustomerBankAccount;
        CustomerBankAccountList: CustomerBankAccountList;
        CustomerBankAccountCreate: CustomerBankAccountCreate;
        CustomerBankAccountUpdate: CustomerBankAccountUpdate;
        CustomerChargeAuthorization: CustomerChargeAuthorization;
        ExportRecord: ExportRecord;
        ExportList: ExportList;
        CustomerContact: CustomerContact;
        CustomerContactList: CustomerContactList;
        CustomerContactCreate: CustomerContactCreate;
        CustomerContactUpdate: CustomerContactUpdate;
        PaymentTerm: PaymentTerm;
        PaymentTermList: PaymentTermList;
        PaymentTermCreate: PaymentTermCreate;
        PaymentTermUpdate: PaymentTermUpdate;
        EventMetadata: EventMetadata;
        EventError: EventError;
        AutopayFailedEvent: AutopayFailedEvent;
        BankAccountCreatedEvent: BankAccountCreatedEvent;
        BankAccountUpdatedEvent: BankAccountUpdatedEvent;
        BillArchivedEvent: BillArchivedEvent;
        BillCreatedEvent: BillCreatedEvent;
        BillRestoredEvent: BillRestoredEvent;
        BillUpdatedEvent: BillUpdatedEvent;
        CardAccountCreatedEvent: CardAccountCreatedEvent;
        CardAccountUpdatedEvent: CardAccountUpdatedEvent;
        InvoiceArchivedEvent: InvoiceArchivedEvent;
        InvoiceCreatedEvent: InvoiceCreatedEvent;
        InvoiceRestoredEvent: InvoiceRestoredEvent;
        InvoiceUpdatedEvent: InvoiceUpdatedEvent;
        PaymentFailedEventPayload: PaymentFailedEventPayload;
        PaymentFailedEvent: PaymentFailedEvent;
        PaymentUpdatedEvent: PaymentUpdatedEvent;
        RiskVerificationUpdatedEvent: RiskVerificationUpdatedEvent;
        SpendReimbursementCreatedEvent: SpendReimbursementCreatedEvent;
        SpendReimbursementDeletedEvent: SpendReimbursementDeletedEvent;
        SpendReimbursementUpdatedEvent: SpendReimbursementUpdatedEvent;
        SpendThreeDsChallengeCreatedEvent: SpendThreeDsChallengeCreatedEvent;
        SpendTransactionUpdatedEvent: SpendTransactionUpdatedEvent;
        VendorArchivedEvent: VendorArchivedEvent;
        VendorCreatedEvent: VendorCreatedEvent;
        VendorRestoredEvent: VendorRestoredEvent;
        VendorUpdatedEvent: VendorUpdatedEvent;
    };
    responses: {
        /** @description BILL refused the request: a field or parameter is missing, has a wrong value, or is unknown. A broken business rule may come with status 422 instead (peer); Prism prefers a 422 that is described, so it is not. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorList;
            };
        };
        /** @description A limit is reached: three requests at once for a key and organization (BDC_1322), or 20,000 an hour for a key (BDC_1144). BILL does not document the status of these; 429 is what peers assume. Tell them by code. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorList;
            };
        };
        /** @description BILL failed. What became of the request is not known; look before a write is sent again. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorList;
            };
        };
        /** @description The session is dead, or a key is wrong. After 35 minutes without a call a session dies; sign in again. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorList;
            };
        };
        /** @description The user or the organization has no permission for this. Which codes BILL gives then is known in part only; the one in the example comes from peers. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorList;
            };
        };
        /** @description Nothing has that id in this organization. The code was seen by peers. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorList;
            };
        };
        /** @description The user has no permission for this, or the session is not MFA-trusted. */
        UntrustedSession: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorList;
            };
        };
    };
    parameters: {
        /**
         * @description Id of the customer; begins with 0cu.
         * @example 0cu01HARBORCAFE0001a
         */
        CustomerId: string;
        /** @description Items in one page, 1 to 100; 20 if not given. */
        Max: number;
        /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
        Page: string;
        /**
         * @description Name of the file with its extension, which tells BILL the type.
         * @example agreement.pdf
         */
        FileName: string;
        /**
         * @description Id of the invoice; begins with 00e.
         * @example 00e01HARBORINV00001a
         */
        InvoiceId: string;
        /**
         * @description Id of the vendor; begins with 009.
         * @example 00901CEDARPAPER0001a
         */
        VendorId: string;
        /**
         * @description Id of the bill; begins with 00n.
         * @example 00n01CEDARBILL00001a
         */
        BillId: string;
        /**
         * @description Id of the accounting class; begins with cls.
         * @example cls01STUDIOCLS00001a
         */
        AccountingClassId: string;
        /**
         * @description Id of the account; begins with 0ca.
         * @example 0ca01OFFICEEXP00001a
         */
        ChartOfAccountId: string;
        /**
         * @description Id of the department; begins with 0de.
         * @example 0de01DESIGNDEP00001a
         */
        DepartmentId: string;
        /**
         * @description Id of the employee; begins with emp.
         * @example emp01AVERYSTON00001a
         */
        EmployeeId: string;
        /**
         * @description Id of the item; begins with 0ii.
         * @example 0ii01PRINTITEM00001a
         */
        ItemId: string;
        /**
         * @description Id of the job; begins with job.
         * @example job01REBRANDJOB0001a
         */
        JobId: string;
        /**
         * @description Id of the location; begins with loc.
         * @example loc01OAKLANDLOC0001a
         */
        LocationId: string;
        /**
         * @description Id of the credit memo; begins with ccr.
         * @example ccr01HARBORCREDIT01a
         */
        CreditMemoId: string;
        /**
         * @description Id of the organization's bank account; begins with bac.
         * @example bac01OPERATING00001a
         */
        BankAccountId: string;
        /**
         * @description Id of the organization; begins with 008.
         * @example 00801JNPRSTUDIO0001a
         */
        OrganizationId: string;
        /**
         * @description Id of the payment; begins with stp.
         * @example stp01CEDARPAY000001a
         */
        PaymentId: string;
        /**
         * @description Id of the recurring invoice; begins with rit.
         * @example rit01HARBORRECUR001a
         */
        RecurringInvoiceId: string;
        /**
         * @description Id of the recurring bill; begins with btp.
         * @example btp01MAPLEFLYER0001b
         */
        RecurringBillId: string;
        /**
         * @description Id of the role; begins with 0po.
         * @example 0po01APPROVERRO0001b
         */
        RoleId: string;
        /**
         * @description Id of the user; begins with 006.
         * @example 00601ROBINVALES0001b
         */
        UserId: string;
        /**
         * @description Id of the vendor credit; begins with vcr.
         * @example vcr01CEDARCREDIT001a
         */
        VendorCreditId: string;
        /** @description Items in one page, 1 to 100; 20 if not given. */
        SpendMax: number;
        /** @description Token of the page after, taken from `nextPage` of an earlier answer. */
        NextPage: string;
        /** @description Token of the page before, taken from `prevPage` of an earlier answer. */
        PrevPage: string;
        /**
         * @description The budget; id or uuid.
         * @example 3d5f0c2e-6a41-4d0b-9c55-0c1f6b2e7a10
         */
        SpendBudgetId: string;
        /**
         * @description The Spend user; id or uuid.
         * @example 7c1b2a9e-4f3d-4a57-8e0c-5b6d7f8091a2
         */
        SpendUserId: string;
        /**
         * @description The card; id or uuid.
         * @example a91d3c4e-2b5f-4c6d-8e7f-90a1b2c3d4e5
         */
        SpendCardId: string;
        /**
         * @description UUID of the custom field, or its old id.
         * @example d2b5e8a1-7c4f-4a3d-9e60-1f8c2b7d5e49
         */
        CustomFieldId: string;
        /**
         * @description UUID of the reimbursement, or its old id.
         * @example a5e81bd4-af72-4d60-8193-4cbf5ea08172
         */
        ReimbursementId: string;
        /**
         * @description UUID of the receipt.
         * @example b6f92ce5-b083-4e71-92a4-5dc06fb19283
         */
        ReceiptId: string;
        /** @description Items in one page, 1 to 50, 20 if not given; fewer than in the other Spend & Expense lists. */
        SpendTransactionsMax: number;
        /**
         * @description UUID of the transaction, or its old id.
         * @example c4f7a1d2-8b3e-4d6f-a0c1-2e5b7f9d1a34
         */
        TransactionId: string;
        /**
         * @description Id of the subscription.
         * @example 9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21
         */
        SubscriptionId: string;
        /** @description UUID version 4, new for each new request. BILL answers a repeated key with its first answer for 24 hours. The SDK makes one when none is given. */
        IdempotentKey: string;
        /**
         * @description Id of the customer's bank account; begins with cba.
         * @example cba01HARBORBANK0001a
         */
        CustomerBankAccountId: string;
        /**
         * @description Id of the customer's contact; begins with cpu.
         * @example cpu01KIMHARBORCO001a
         */
        CustomerContactId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LoginRequest;
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LoginResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSessionInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionInfo;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is ended. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    generateChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": MfaChallengeRequest;
            };
        };
        responses: {
            /** @description The challenge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MfaChallengeResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    validateChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MfaChallengeValidateRequest;
            };
        };
        responses: {
            /** @description The MFA id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MfaChallengeValidateResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listMfaPhones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MfaPhoneList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    setup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MfaSetupRequest;
            };
        };
        responses: {
            /** @description The registration, still to be ended with the code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MfaSetupResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    validate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MfaSetupValidateRequest;
            };
        };
        responses: {
            /** @description The phone is registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    stepUpSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MfaStepUpRequest;
            };
        };
        responses: {
            /** @description How the session stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MfaStepUpResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listCustomerAttachments: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of attachments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AttachmentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCustomerAttachment: {
        parameters: {
            query: {
                /**
                 * @description Name of the file with its extension, which tells BILL the type.
                 * @example agreement.pdf
                 */
                name: components["parameters"]["FileName"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Upload;
            };
        };
        responses: {
            /** @description The attachment. The status is 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Attachment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listInvoiceAttachments: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the invoice; begins with 00e.
                 * @example 00e01HARBORINV00001a
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of attachments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AttachmentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createInvoiceAttachment: {
        parameters: {
            query: {
                /**
                 * @description Name of the file with its extension, which tells BILL the type.
                 * @example agreement.pdf
                 */
                name: components["parameters"]["FileName"];
                /** @description Whether the file, a PDF, becomes the PDF of the invoice that is mailed and shown on the payment page; since 2025-11-05. */
                replaceInvoicePdf?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the invoice; begins with 00e.
                 * @example 00e01HARBORINV00001a
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Upload;
            };
        };
        responses: {
            /** @description The attachment. The status is 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Attachment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listVendorAttachments: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of attachments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AttachmentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createVendorAttachment: {
        parameters: {
            query: {
                /**
                 * @description Name of the file with its extension, which tells BILL the type.
                 * @example agreement.pdf
                 */
                name: components["parameters"]["FileName"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Upload;
            };
        };
        responses: {
            /** @description The attachment. The status is 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Attachment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the attachment; begins with att.
                 * @example att01CEDARAGREEM001a
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Attachment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the attachment; begins with att.
                 * @example att01CEDARAGREEM001a
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachment is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listBills: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `dueDate:asc`; several fields joined with commas. */
                sort?: string;
                /** @description Which bills, as `field:operator:value`, joined with commas. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bills. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createBill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BillCreate;
            };
        };
        responses: {
            /** @description The new bill. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Bill;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createBulkBills: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BillCreate[];
            };
        };
        responses: {
            /** @description The new bills, as a bare array. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Bill[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    recordPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RecordedPaymentCreate;
            };
        };
        responses: {
            /** @description The recorded payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordedPayment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bill; begins with 00n.
                 * @example 00n01CEDARBILL00001a
                 */
                billId: components["parameters"]["BillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Bill;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    replaceBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bill; begins with 00n.
                 * @example 00n01CEDARBILL00001a
                 */
                billId: components["parameters"]["BillId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BillReplace;
            };
        };
        responses: {
            /** @description The bill as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Bill;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bill; begins with 00n.
                 * @example 00n01CEDARBILL00001a
                 */
                billId: components["parameters"]["BillId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BillUpdate;
            };
        };
        responses: {
            /** @description The bill as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Bill;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bill; begins with 00n.
                 * @example 00n01CEDARBILL00001a
                 */
                billId: components["parameters"]["BillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bill, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Bill;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bill; begins with 00n.
                 * @example 00n01CEDARBILL00001a
                 */
                billId: components["parameters"]["BillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bill, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Bill;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    billApproveDenyActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BillApprovalAction[];
            };
        };
        responses: {
            /** @description BILL did it. The status is 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listBillUserApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bills, under `bills` and without pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PendingBillsResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listBillApprovalPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policies, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillApprovalPolicy[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createBillApprovalPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BillApprovalPolicyCreate;
            };
        };
        responses: {
            /** @description The new policy. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillApprovalPolicy;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateBillApprovalPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the policy: id of the organization, a hyphen and a further part.
                 * @example 00801JNPRSTUDIO0001a-7f3c2d10
                 */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BillApprovalPolicyCreate;
            };
        };
        responses: {
            /** @description The policy as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillApprovalPolicy;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deletePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the policy: id of the organization, a hyphen and a further part.
                 * @example 00801JNPRSTUDIO0001a-7f3c2d10
                 */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listClassificationAccountingClasses: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is known only in part. */
                sort?: string;
                /** @description Which accounting classes, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounting classes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClassificationList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createClassificationAccountingClass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationCreate;
            };
        };
        responses: {
            /** @description The new accounting class. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkCreateClassificationAccountingClass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationCreate[];
            };
        };
        responses: {
            /** @description The new accounting classes. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountingClassBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkUpdateClassificationAccountingClass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationUpdateWithId[];
            };
        };
        responses: {
            /** @description The accounting classes as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountingClassBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkArchiveClassificationAccountingClass: {
        parameters: {
            query: {
                /**
                 * @description Ids of the accounting classes, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example cls01STUDIOCLS00001a,cls01CLIENTCLS00001b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounting classes, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountingClassBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkRestoreClassificationAccountingClass: {
        parameters: {
            query: {
                /**
                 * @description Ids of the accounting classes, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example cls01STUDIOCLS00001a,cls01CLIENTCLS00001b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounting classes, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountingClassBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getClassificationAccountingClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the accounting class; begins with cls.
                 * @example cls01STUDIOCLS00001a
                 */
                id: components["parameters"]["AccountingClassId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounting class. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateClassificationAccountingClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the accounting class; begins with cls.
                 * @example cls01STUDIOCLS00001a
                 */
                id: components["parameters"]["AccountingClassId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationUpdate;
            };
        };
        responses: {
            /** @description The accounting class as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveClassificationAccountingClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the accounting class; begins with cls.
                 * @example cls01STUDIOCLS00001a
                 */
                id: components["parameters"]["AccountingClassId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounting class, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreClassificationAccountingClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the accounting class; begins with cls.
                 * @example cls01STUDIOCLS00001a
                 */
                id: components["parameters"]["AccountingClassId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounting class, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listClassificationChartOfAccounts: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is known only in part. */
                sort?: string;
                /** @description Which accounts, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChartOfAccountList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createClassificationChartOfAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ChartOfAccountCreate;
            };
        };
        responses: {
            /** @description The new account. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChartOfAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkCreateClassificationChartOfAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ChartOfAccountCreate[];
            };
        };
        responses: {
            /** @description The new accounts. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChartOfAccountBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkUpdateClassificationChartOfAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ChartOfAccountUpdateWithId[];
            };
        };
        responses: {
            /** @description The accounts as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChartOfAccountBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkArchiveClassificationChartOfAccounts: {
        parameters: {
            query: {
                /**
                 * @description Ids of the accounts, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example 0ca01OFFICEEXP00001a,0ca01PRINTSALES0001b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChartOfAccountBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkRestoreClassificationChartOfAccounts: {
        parameters: {
            query: {
                /**
                 * @description Ids of the accounts, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example 0ca01OFFICEEXP00001a,0ca01PRINTSALES0001b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChartOfAccountBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getClassificationChartOfAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account; begins with 0ca.
                 * @example 0ca01OFFICEEXP00001a
                 */
                id: components["parameters"]["ChartOfAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChartOfAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateClassificationChartOfAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account; begins with 0ca.
                 * @example 0ca01OFFICEEXP00001a
                 */
                id: components["parameters"]["ChartOfAccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ChartOfAccountUpdate;
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChartOfAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveClassificationChartOfAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account; begins with 0ca.
                 * @example 0ca01OFFICEEXP00001a
                 */
                id: components["parameters"]["ChartOfAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChartOfAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreClassificationChartOfAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account; begins with 0ca.
                 * @example 0ca01OFFICEEXP00001a
                 */
                id: components["parameters"]["ChartOfAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChartOfAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listClassificationDepartments: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is known only in part. */
                sort?: string;
                /** @description Which departments, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of departments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClassificationList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createClassificationDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationCreate;
            };
        };
        responses: {
            /** @description The new department. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkCreateClassificationDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationCreate[];
            };
        };
        responses: {
            /** @description The new departments. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DepartmentBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkUpdateClassificationDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationUpdateWithId[];
            };
        };
        responses: {
            /** @description The departments as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DepartmentBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkArchiveClassificationDepartment: {
        parameters: {
            query: {
                /**
                 * @description Ids of the departments, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example 0de01DESIGNDEP00001a,0de01PRINTDEP000001b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The departments, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DepartmentBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkRestoreClassificationDepartment: {
        parameters: {
            query: {
                /**
                 * @description Ids of the departments, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example 0de01DESIGNDEP00001a,0de01PRINTDEP000001b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The departments, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DepartmentBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getClassificationDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the department; begins with 0de.
                 * @example 0de01DESIGNDEP00001a
                 */
                id: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The department. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateClassificationDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the department; begins with 0de.
                 * @example 0de01DESIGNDEP00001a
                 */
                id: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationUpdate;
            };
        };
        responses: {
            /** @description The department as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveClassificationDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the department; begins with 0de.
                 * @example 0de01DESIGNDEP00001a
                 */
                id: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The department, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreClassificationDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the department; begins with 0de.
                 * @example 0de01DESIGNDEP00001a
                 */
                id: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The department, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listClassificationEmployees: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is known only in part. */
                sort?: string;
                /** @description Which employees, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of employees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmployeeList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createClassificationEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EmployeeCreate;
            };
        };
        responses: {
            /** @description The new employee. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Employee;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkCreateClassificationEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EmployeeCreate[];
            };
        };
        responses: {
            /** @description The new employees. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmployeeBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkUpdateClassificationEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EmployeeUpdateWithId[];
            };
        };
        responses: {
            /** @description The employees as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmployeeBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkArchiveClassificationEmployee: {
        parameters: {
            query: {
                /**
                 * @description Ids of the employees, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example emp01AVERYSTON00001a,emp01ROBINVALES0001b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employees, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmployeeBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkRestoreClassificationEmployee: {
        parameters: {
            query: {
                /**
                 * @description Ids of the employees, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example emp01AVERYSTON00001a,emp01ROBINVALES0001b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employees, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmployeeBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getClassificationEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the employee; begins with emp.
                 * @example emp01AVERYSTON00001a
                 */
                id: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employee. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Employee;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateClassificationEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the employee; begins with emp.
                 * @example emp01AVERYSTON00001a
                 */
                id: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EmployeeUpdate;
            };
        };
        responses: {
            /** @description The employee as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Employee;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveClassificationEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the employee; begins with emp.
                 * @example emp01AVERYSTON00001a
                 */
                id: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employee, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Employee;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreClassificationEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the employee; begins with emp.
                 * @example emp01AVERYSTON00001a
                 */
                id: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employee, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Employee;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listClassificationItems: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is known only in part. */
                sort?: string;
                /** @description Which items, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ItemList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createClassificationItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ItemCreate;
            };
        };
        responses: {
            /** @description The new item. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Item;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkCreateClassificationItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ItemCreate[];
            };
        };
        responses: {
            /** @description The new items. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ItemBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkUpdateClassificationItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ItemUpdateWithId[];
            };
        };
        responses: {
            /** @description The items as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ItemBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkArchiveClassificationItem: {
        parameters: {
            query: {
                /**
                 * @description Ids of the items, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example 0ii01PRINTITEM00001a,0ii01SALESTAX000001b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ItemBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkRestoreClassificationItem: {
        parameters: {
            query: {
                /**
                 * @description Ids of the items, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example 0ii01PRINTITEM00001a,0ii01SALESTAX000001b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ItemBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getClassificationItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; begins with 0ii.
                 * @example 0ii01PRINTITEM00001a
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Item;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateClassificationItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; begins with 0ii.
                 * @example 0ii01PRINTITEM00001a
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ItemUpdate;
            };
        };
        responses: {
            /** @description The item as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Item;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveClassificationItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; begins with 0ii.
                 * @example 0ii01PRINTITEM00001a
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Item;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreClassificationItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; begins with 0ii.
                 * @example 0ii01PRINTITEM00001a
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Item;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listClassificationJobs: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is known only in part. */
                sort?: string;
                /** @description Which jobs, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClassificationList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createClassificationJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationCreate;
            };
        };
        responses: {
            /** @description The new job. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkCreateClassificationJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationCreate[];
            };
        };
        responses: {
            /** @description The new jobs. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JobBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkUpdateClassificationJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationUpdateWithId[];
            };
        };
        responses: {
            /** @description The jobs as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JobBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkArchiveClassificationJob: {
        parameters: {
            query: {
                /**
                 * @description Ids of the jobs, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example job01REBRANDJOB0001a,job01HARBORMENU0001b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JobBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkRestoreClassificationJob: {
        parameters: {
            query: {
                /**
                 * @description Ids of the jobs, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example job01REBRANDJOB0001a,job01HARBORMENU0001b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JobBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getClassificationJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job; begins with job.
                 * @example job01REBRANDJOB0001a
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateClassificationJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job; begins with job.
                 * @example job01REBRANDJOB0001a
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationUpdate;
            };
        };
        responses: {
            /** @description The job as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveClassificationJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job; begins with job.
                 * @example job01REBRANDJOB0001a
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreClassificationJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job; begins with job.
                 * @example job01REBRANDJOB0001a
                 */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listClassificationLocations: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is known only in part. */
                sort?: string;
                /** @description Which locations, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of locations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClassificationList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createClassificationLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationCreate;
            };
        };
        responses: {
            /** @description The new location. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkCreateClassificationLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationCreate[];
            };
        };
        responses: {
            /** @description The new locations. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LocationBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkUpdateClassificationLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationUpdateWithId[];
            };
        };
        responses: {
            /** @description The locations as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LocationBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkArchiveClassificationLocation: {
        parameters: {
            query: {
                /**
                 * @description Ids of the locations, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example loc01OAKLANDLOC0001a,loc01OAKLANDSTR0001b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The locations, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LocationBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkRestoreClassificationLocation: {
        parameters: {
            query: {
                /**
                 * @description Ids of the locations, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example loc01OAKLANDLOC0001a,loc01OAKLANDSTR0001b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The locations, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LocationBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getClassificationLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the location; begins with loc.
                 * @example loc01OAKLANDLOC0001a
                 */
                id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateClassificationLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the location; begins with loc.
                 * @example loc01OAKLANDLOC0001a
                 */
                id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClassificationUpdate;
            };
        };
        responses: {
            /** @description The location as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveClassificationLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the location; begins with loc.
                 * @example loc01OAKLANDLOC0001a
                 */
                id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreClassificationLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the location; begins with loc.
                 * @example loc01OAKLANDLOC0001a
                 */
                id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Classification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listCreditMemos: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. */
                sort?: string;
                /** @description Which credit memos, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credit memos. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditMemoList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCreditMemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreditMemoCreate;
            };
        };
        responses: {
            /** @description The new credit memo; without `usage`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditMemo;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkReplaceCreditMemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreditMemoReplaceWithId[];
            };
        };
        responses: {
            /** @description The credit memos as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditMemoBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkCreateCreditMemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreditMemoCreate[];
            };
        };
        responses: {
            /** @description The new credit memos. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditMemoBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkUpdateCreditMemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreditMemoUpdateWithId[];
            };
        };
        responses: {
            /** @description The credit memos as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditMemoBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkArchiveCreditMemo: {
        parameters: {
            query: {
                /**
                 * @description Ids of the credit memos, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example ccr01HARBORCREDIT01a,ccr01HARBORCREDIT02b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credit memos, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditMemoBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkRestoreCreditMemo: {
        parameters: {
            query: {
                /**
                 * @description Ids of the credit memos, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example ccr01HARBORCREDIT01a,ccr01HARBORCREDIT02b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credit memos, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditMemoBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCreditMemo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the credit memo; begins with ccr.
                 * @example ccr01HARBORCREDIT01a
                 */
                creditMemoId: components["parameters"]["CreditMemoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credit memo. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditMemo;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    replaceCreditMemo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the credit memo; begins with ccr.
                 * @example ccr01HARBORCREDIT01a
                 */
                creditMemoId: components["parameters"]["CreditMemoId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreditMemoReplace;
            };
        };
        responses: {
            /** @description The credit memo as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditMemo;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateCreditMemo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the credit memo; begins with ccr.
                 * @example ccr01HARBORCREDIT01a
                 */
                creditMemoId: components["parameters"]["CreditMemoId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreditMemoUpdate;
            };
        };
        responses: {
            /** @description The credit memo as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditMemo;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveCreditMemo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the credit memo; begins with ccr.
                 * @example ccr01HARBORCREDIT01a
                 */
                creditMemoId: components["parameters"]["CreditMemoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credit memo, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditMemo;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreCreditMemo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the credit memo; begins with ccr.
                 * @example ccr01HARBORCREDIT01a
                 */
                creditMemoId: components["parameters"]["CreditMemoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credit memo, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditMemo;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `name:asc`; several fields joined with commas. */
                sort?: string;
                /** @description Which customers, as `field:operator:value`, joined with commas. `paymentStatus` stands in a table that BILL gives for vendors and customers together. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustomerCreate;
            };
        };
        responses: {
            /** @description The new customer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustomerUpdate;
            };
        };
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bill; begins with 00n.
                 * @example 00n01CEDARBILL00001a
                 */
                billId: components["parameters"]["BillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DocumentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createBillDocument: {
        parameters: {
            query: {
                /**
                 * @description Name of the file with its extension, which tells BILL the type.
                 * @example agreement.pdf
                 */
                name: components["parameters"]["FileName"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bill; begins with 00n.
                 * @example 00n01CEDARBILL00001a
                 */
                billId: components["parameters"]["BillId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Upload;
            };
        };
        responses: {
            /** @description The document, still on its way. The status is 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Document;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    uploadStatus: {
        parameters: {
            query: {
                /**
                 * @description Ids of uploads, joined with commas; they begin with 0du.
                 * @example 0du01CEDARUPLOAD001a
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One item for each upload, as a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DocumentUploadStatus[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the document; begins with 00h.
                 * @example 00h01CEDARDOCUM0001a
                 */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Document;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listPayableApcards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApCard[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listBankAccounts: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. */
                sort?: string;
                /** @description Which accounts, as `field:operator:value`, joined with commas. BILL's table says `id`; a sample in its collection says `bankAccountId`. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bank accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BankAccountList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BankAccountCreate;
            };
        };
        responses: {
            /** @description The new account. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BankAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UntrustedSession"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listBankAccountUsers: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `archived:asc`. */
                sort?: string;
                /** @description Which users, as `field:operator:value`, joined with commas. BILL's list of fields is not known; a sample has `id:eq:`. */
                filters?: string;
                /** @description Whether only the signed-in user is wanted. */
                currentUser?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bank account users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BankAccountUserList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    nominateBankAccountUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BankAccountUserNominate;
            };
        };
        responses: {
            /** @description The user is nominated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveBankAccountUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bank account user, as listed.
                 * @example bau01ROBINVALES0001b
                 */
                bankAccountUserId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank account user, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BankAccountUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization's bank account; begins with bac.
                 * @example bac01OPERATING00001a
                 */
                bankAccountId: components["parameters"]["BankAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BankAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization's bank account; begins with bac.
                 * @example bac01OPERATING00001a
                 */
                bankAccountId: components["parameters"]["BankAccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BankAccountUpdate;
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BankAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization's bank account; begins with bac.
                 * @example bac01OPERATING00001a
                 */
                bankAccountId: components["parameters"]["BankAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BankAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    verifyBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization's bank account; begins with bac.
                 * @example bac01OPERATING00001a
                 */
                bankAccountId: components["parameters"]["BankAccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BankAccountVerify;
            };
        };
        responses: {
            /** @description Whether it was right. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BankAccountVerification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listPayableCardAccounts: {
        parameters: {
            query: {
                /**
                 * @description Whether the signed-in user may pay with the card already, or is only nominated.
                 * @example VERIFIED
                 */
                cardUserStatus: "VERIFIED" | "NOMINATED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cards and rates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayableCardAccounts;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listCardFundingPurposes: {
        parameters: {
            query: {
                /**
                 * @description Vendor to pay; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: string;
                /**
                 * @description Brand of the card, in lower case.
                 * @example visa
                 */
                brand: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The purposes; nothing when BILL knows the vendor's industry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CardFundingPurposes;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listCardAccountUsers: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `archived:asc`. */
                sort?: string;
                /** @description Which users, as `field:operator:value`, joined with commas. BILL's list of fields is not known; a sample has `id:eq:`. */
                filters?: string;
                /** @description Whether only the signed-in user is wanted. */
                currentUser?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of card account users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CardAccountUserList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCardAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the card account; begins with cat.
                 * @example cat01STUDIOCARD0001a
                 */
                cardAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CardAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getFundingAccountPermission: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FundingAccountPermissions;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getHealthCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HealthCheck;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `dueDate:asc`; several fields joined with commas. */
                sort?: string;
                /** @description Which invoices, as `field:operator:value`, joined with commas. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceCreate;
            };
        };
        responses: {
            /** @description The new invoice. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    recordInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceRecordPayment;
            };
        };
        responses: {
            /** @description The recorded payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordedInvoicePayment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice; begins with 00e.
                 * @example 00e01HARBORINV00001a
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    replaceInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice; begins with 00e.
                 * @example 00e01HARBORINV00001a
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceReplace;
            };
        };
        responses: {
            /** @description The invoice as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice; begins with 00e.
                 * @example 00e01HARBORINV00001a
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceUpdate;
            };
        };
        responses: {
            /** @description The invoice as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice; begins with 00e.
                 * @example 00e01HARBORINV00001a
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    sendInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice; begins with 00e.
                 * @example 00e01HARBORINV00001a
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceEmail;
            };
        };
        responses: {
            /** @description The mail is on its way. BILL answers without a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getPaymentLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice; begins with 00e.
                 * @example 00e01HARBORINV00001a
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoicePaymentLinkCreate;
            };
        };
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoicePaymentLink;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice; begins with 00e.
                 * @example 00e01HARBORINV00001a
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listIndustries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The industries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IndustryList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Organization;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OrganizationUpdate;
            };
        };
        responses: {
            /** @description The organization as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Organization;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listBillingStatements: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Earliest date of a statement; goes together with invoiceDateTo. */
                invoiceDateFrom?: string;
                /** @description Latest date of a statement; goes together with invoiceDateFrom. */
                invoiceDateTo?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of billing statements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillingStatementList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getBillingStatementDetail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
                /**
                 * @description Id of the billing statement; begins with 0S0.
                 * @example 0S001MARCHSTMNT0001a
                 */
                billingStatementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The billing statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillingStatementDetail;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getPricePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PricePlan;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `processDate:desc`; several fields joined with commas. */
                sort?: string;
                /** @description Which payments, as `field:operator:value`, joined with commas. BILL's list of fields is known in part only. That `transactionNumber` is a field is documented, its operator `eq` is inferred. `createdTime` is inferred from BILL's partner recipe, which asks for the payments of the last days, and from peers. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentCreate;
            };
        };
        responses: {
            /** @description The new payment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Payment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UntrustedSession"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createBulkPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentBulkCreate;
            };
        };
        responses: {
            /** @description The new payments. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UntrustedSession"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getExchangeRate: {
        parameters: {
            query: {
                /**
                 * @description Vendor abroad, with its payment information set; begins with 009.
                 * @example 00901NORDLICHT00001c
                 */
                vendorId: string;
                /**
                 * @description Amount in the vendor's bill currency.
                 * @example 1200
                 */
                amount: number;
                /** @description Found in BILL's collection of 2025 without a word on it, and gone from its newer page. */
                baseCurrency?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ExchangeRate;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getExchangeRates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ExchangeRateRequest[];
            };
        };
        responses: {
            /** @description The rates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ExchangeRate[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listPaymentOptions: {
        parameters: {
            query: {
                /**
                 * @description Vendor to pay; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: string;
                /**
                 * @description Amount to pay.
                 * @example 200.25
                 */
                amount: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentOptions;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment; begins with stp.
                 * @example stp01CEDARPAY000001a
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Payment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    cancelPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment; begins with stp.
                 * @example stp01CEDARPAY000001a
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment, with `cancelRequestSubmitted` true; its status may change a moment later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Payment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCheckImageData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment; begins with stp.
                 * @example stp01CEDARPAY000001a
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CheckImages;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    voidPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment; begins with stp.
                 * @example stp01CEDARPAY000001a
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentVoid;
            };
        };
        responses: {
            /** @description The payment, with the request in `voidInfo`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Payment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listReceivablePayments: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. */
                sort?: string;
                /** @description Which payments, as `field:operator:value`, joined with commas. `id` is in BILL's sample, `updatedTime` was seen to work by peers; BILL's whole list is not known. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of received payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReceivablePaymentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    chargeCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustomerCharge;
            };
        };
        responses: {
            /** @description The payment. That BILL answers 201 is inferred from its other creates. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReceivablePayment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getReceivablePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the received payment; begins with 0rp.
                 * @example 0rp01HARBORPAYM0001a
                 */
                receivedPaymentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The received payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReceivablePayment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listRecurringInvoices: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `archived:asc`. */
                sort?: string;
                /** @description Which ones, as `field:operator:value`, joined with commas. BILL's sample filters by `id:eq:`; its list of filterable fields is not known. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of recurring invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecurringInvoiceList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createRecurringInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RecurringInvoiceCreate;
            };
        };
        responses: {
            /** @description The new recurring invoice. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecurringInvoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getRecurringInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring invoice; begins with rit.
                 * @example rit01HARBORRECUR001a
                 */
                recurringInvoiceId: components["parameters"]["RecurringInvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recurring invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecurringInvoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    replaceRecurringInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring invoice; begins with rit.
                 * @example rit01HARBORRECUR001a
                 */
                recurringInvoiceId: components["parameters"]["RecurringInvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RecurringInvoiceReplace;
            };
        };
        responses: {
            /** @description The recurring invoice as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecurringInvoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateRecurringInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring invoice; begins with rit.
                 * @example rit01HARBORRECUR001a
                 */
                recurringInvoiceId: components["parameters"]["RecurringInvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RecurringInvoiceUpdate;
            };
        };
        responses: {
            /** @description The recurring invoice as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecurringInvoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveRecurringInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring invoice; begins with rit.
                 * @example rit01HARBORRECUR001a
                 */
                recurringInvoiceId: components["parameters"]["RecurringInvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recurring invoice, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecurringInvoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreRecurringInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring invoice; begins with rit.
                 * @example rit01HARBORRECUR001a
                 */
                recurringInvoiceId: components["parameters"]["RecurringInvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recurring invoice, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecurringInvoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listRecurringBills: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `archived:asc`. */
                sort?: string;
                /** @description Which recurring bills, as `field:operator:value`, joined with commas. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of recurring bills. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecurringBillList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createRecurringBill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RecurringBillCreate;
            };
        };
        responses: {
            /** @description The new recurring bill. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecurringBill;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getRecurringBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring bill; begins with btp.
                 * @example btp01MAPLEFLYER0001b
                 */
                recurringBillId: components["parameters"]["RecurringBillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recurring bill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecurringBill;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    replaceRecurringBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring bill; begins with btp.
                 * @example btp01MAPLEFLYER0001b
                 */
                recurringBillId: components["parameters"]["RecurringBillId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RecurringBillReplace;
            };
        };
        responses: {
            /** @description The recurring bill as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecurringBill;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateRecurringBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring bill; begins with btp.
                 * @example btp01MAPLEFLYER0001b
                 */
                recurringBillId: components["parameters"]["RecurringBillId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RecurringBillUpdate;
            };
        };
        responses: {
            /** @description The recurring bill as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecurringBill;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveRecurringBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring bill; begins with btp.
                 * @example btp01MAPLEFLYER0001b
                 */
                recurringBillId: components["parameters"]["RecurringBillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recurring bill, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecurringBill;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreRecurringBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring bill; begins with btp.
                 * @example btp01MAPLEFLYER0001b
                 */
                recurringBillId: components["parameters"]["RecurringBillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recurring bill, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecurringBill;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getVendorAuditTrail: {
        parameters: {
            query?: {
                /** @description Whether archived entries are listed too. */
                includeArchived?: boolean;
                /** @description Index of the first entry, from 0. */
                start?: number;
                /** @description Entries in one answer. Neither its default nor its limit is documented. */
                max?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. That a list shorter than max is the last is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AuditTrailEntry[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getRiskVerifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RiskVerification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    initiateRiskVerifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check that was begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RiskVerification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getRiskVerificationPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether there is a phone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RiskPhoneStatus;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createRiskVerificationPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RiskPhoneCreate;
            };
        };
        responses: {
            /** @description The phone is added. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listOrganizationUserRoles: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. */
                sort?: string;
                /** @description Which roles, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known; its sample filters by `id:eq:`. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserRoleList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getOrganizationUserRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role; begins with 0po.
                 * @example 0po01APPROVERRO0001b
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserRole;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listOrganizationUsers: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. */
                sort?: string;
                /** @description Which users, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known; its sample filters by `id:eq:`. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationUserList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createOrganizationUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OrganizationUserCreate;
            };
        };
        responses: {
            /** @description The new user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getOrganizationUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateOrganizationUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OrganizationUserUpdate;
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveOrganizationUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreOrganizationUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listVendorCredits: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. BILL gives one list of fields for credit memos and the same list once more; that the second is for vendor credits is inferred. */
                sort?: string;
                /** @description Which vendor credits, as `field:operator:value`, joined with commas. BILL shows only `id:eq`; its list of filterable fields is not known. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of vendor credits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorCreditList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createVendorCredit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorCreditCreate;
            };
        };
        responses: {
            /** @description The new vendor credit; without `usage`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorCredit;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkReplaceVendorCredit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorCreditReplaceWithId[];
            };
        };
        responses: {
            /** @description The vendor credits as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorCreditBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkCreateVendorCredit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorCreditCreate[];
            };
        };
        responses: {
            /** @description The new vendor credits. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorCreditBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkUpdateVendorCredit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorCreditUpdateWithId[];
            };
        };
        responses: {
            /** @description The vendor credits as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorCreditBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    bulkArchiveVendorCredit: {
        parameters: {
            query: {
                /**
                 * @description Ids of the vendor credits, joined with commas. BILL shows a single id; the comma and the limit are not documented.
                 * @example vcr01CEDARCREDIT001a,vcr01MAPLECREDIT001b
                 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vendor credits, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorCreditBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getVendorCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor credit; begins with vcr.
                 * @example vcr01CEDARCREDIT001a
                 */
                vendorCreditId: components["parameters"]["VendorCreditId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vendor credit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorCredit;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    replaceVendorCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor credit; begins with vcr.
                 * @example vcr01CEDARCREDIT001a
                 */
                vendorCreditId: components["parameters"]["VendorCreditId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorCreditReplace;
            };
        };
        responses: {
            /** @description The vendor credit as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorCredit;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateVendorCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor credit; begins with vcr.
                 * @example vcr01CEDARCREDIT001a
                 */
                vendorCreditId: components["parameters"]["VendorCreditId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorCreditUpdate;
            };
        };
        responses: {
            /** @description The vendor credit as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorCredit;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveVendorCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor credit; begins with vcr.
                 * @example vcr01CEDARCREDIT001a
                 */
                vendorCreditId: components["parameters"]["VendorCreditId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vendor credit, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorCredit;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listVendors: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `name:asc`; several fields joined with commas. */
                sort?: string;
                /** @description Which vendors, as `field:operator:value`, joined with commas. `paymentStatus` stands in a table that BILL gives for vendors and customers together. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of vendors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createVendor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorCreate;
            };
        };
        responses: {
            /** @description The new vendor. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vendor;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createBulkVendor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorCreate[];
            };
        };
        responses: {
            /** @description The new vendors. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorBulkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getIntlConfig: {
        parameters: {
            query: {
                /**
                 * @description Country of the vendor.
                 * @example DE
                 */
                country: CountryInput;
                /**
                 * @description Currency of the vendor's bills.
                 * @example EUR
                 */
                billCurrency: CurrencyInput;
                /**
                 * @description Kind of vendor.
                 * @example BUSINESS
                 */
                accountType: "BUSINESS" | "PERSON" | "NONE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. One peer saw it wrapped in `internationalPayments`; BILL's collection shows it bare. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InternationalPaymentsConfiguration;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vendor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vendor;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorUpdate;
            };
        };
        responses: {
            /** @description The vendor as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vendor;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vendor, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vendor;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getVendorBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorBankAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createVendorBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorBankAccountCreate;
            };
        };
        responses: {
            /** @description The bank account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorBankAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteVendorBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank account is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getConfigurationByVendorId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorConfiguration;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vendor, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vendor;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description Name to look for.
                 * @example Cedar Paper
                 */
                name: string;
                /** @description Networks to look in. Which one is taken when left out is not documented. */
                scope?: "BILL" | "RPPS" | "ALL";
                /** @description ZIP or postal code of the organization. */
                zipOrPostalCode?: string;
                /** @description Number of the account at the vendor; narrows an RPPS search. */
                accountNumber?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NetworkSearchResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": NetworkInvitationAccept;
            };
        };
        responses: {
            /** @description The organizations are connected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCustomerInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NetworkInvitation;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCustomerInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": NetworkInvitationCreate;
            };
        };
        responses: {
            /** @description The request is sent, or the two are connected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteCustomerInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getVendorInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NetworkInvitation;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createVendorInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": NetworkInvitationCreate;
            };
        };
        responses: {
            /** @description The request is sent, or the two are connected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteVendorInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    inviteVendorNotInBillNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vendor; begins with 009.
                 * @example 00901CEDARPAPER0001a
                 */
                vendorId: components["parameters"]["VendorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": NetworkVendorEmailInvitation;
            };
        };
        responses: {
            /** @description The e-mail is sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    partnerLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PartnerLoginRequest;
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PartnerLoginResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    loginAsUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PartnerLoginAsUserRequest;
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PartnerLoginAsUserResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listPartnerOrganizations: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. BILL's list of sortable fields is not known; its sample sorts by createdTime. */
                sort?: string;
                /** @description Which organizations, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known; its sample filters by `id:eq:`. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OrganizationCreate;
            };
        };
        responses: {
            /** @description The new organization. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Organization;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateOrgPartnerPricePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PricePlanUpdate;
            };
        };
        responses: {
            /** @description The plan is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RiskPhoneCreate;
            };
        };
        responses: {
            /** @description The phone is added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listPartnerUserRoles: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. BILL names the fields for roles in general; that they hold for partners is inferred. */
                sort?: string;
                /** @description Which roles, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known; its sample filters by `id:eq:`. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserRoleList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getPartnerUserRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role; begins with 0po.
                 * @example 0po01APPROVERRO0001b
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserRole;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listPartnerUsers: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`; several fields joined with commas. BILL names the fields for users in general; that they hold for partners is inferred. */
                sort?: string;
                /** @description Which users, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known; its sample filters by `id:eq:`. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationUserList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createPartnerUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PartnerUserCreate;
            };
        };
        responses: {
            /** @description The new user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getPartnerUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updatePartnerUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PartnerUserUpdate;
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archivePartnerUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restorePartnerUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user; begins with 006.
                 * @example 00601ROBINVALES0001b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listBudgets: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["SpendMax"];
                /** @description Token of the page after, taken from `nextPage` of an earlier answer. */
                nextPage?: components["parameters"]["NextPage"];
                /** @description Token of the page before, taken from `prevPage` of an earlier answer. */
                prevPage?: components["parameters"]["PrevPage"];
                /** @description One field to order by, such as `spent:desc`. */
                sort?: string;
                /** @description Which budgets, as `field:operator:value`, joined with commas; lists of values in double quotes. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of budgets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendBudgetList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createBudget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendBudgetCreate;
            };
        };
        responses: {
            /** @description The new budget. BILL answers 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendBudget;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The budget; id or uuid.
                 * @example 3d5f0c2e-6a41-4d0b-9c55-0c1f6b2e7a10
                 */
                budgetId: components["parameters"]["SpendBudgetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The budget. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendBudget;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The budget; id or uuid.
                 * @example 3d5f0c2e-6a41-4d0b-9c55-0c1f6b2e7a10
                 */
                budgetId: components["parameters"]["SpendBudgetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The budget is retired; the answer is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The budget; id or uuid.
                 * @example 3d5f0c2e-6a41-4d0b-9c55-0c1f6b2e7a10
                 */
                budgetId: components["parameters"]["SpendBudgetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendBudgetUpdate;
            };
        };
        responses: {
            /** @description The budget as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendBudget;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listBudgetMembers: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["SpendMax"];
                /** @description Token of the page after, taken from `nextPage` of an earlier answer. */
                nextPage?: components["parameters"]["NextPage"];
                /** @description Token of the page before, taken from `prevPage` of an earlier answer. */
                prevPage?: components["parameters"]["PrevPage"];
                /** @description One field to order by, such as `spent:desc`. */
                sort?: string;
                /** @description Which members, as `retired:eq:false`. */
                filters?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The budget; id or uuid.
                 * @example 3d5f0c2e-6a41-4d0b-9c55-0c1f6b2e7a10
                 */
                budgetId: components["parameters"]["SpendBudgetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendBudgetMemberList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    upsertBulkBudgetUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The budget; id or uuid.
                 * @example 3d5f0c2e-6a41-4d0b-9c55-0c1f6b2e7a10
                 */
                budgetId: components["parameters"]["SpendBudgetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendBudgetMembersUpsert;
            };
        };
        responses: {
            /** @description BILL took the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendStatus;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getBudgetMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The budget; id or uuid.
                 * @example 3d5f0c2e-6a41-4d0b-9c55-0c1f6b2e7a10
                 */
                budgetId: components["parameters"]["SpendBudgetId"];
                /**
                 * @description The Spend user; id or uuid.
                 * @example 7c1b2a9e-4f3d-4a57-8e0c-5b6d7f8091a2
                 */
                userId: components["parameters"]["SpendUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendBudgetMember;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    upsertBudgetMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The budget; id or uuid.
                 * @example 3d5f0c2e-6a41-4d0b-9c55-0c1f6b2e7a10
                 */
                budgetId: components["parameters"]["SpendBudgetId"];
                /**
                 * @description The Spend user; id or uuid.
                 * @example 7c1b2a9e-4f3d-4a57-8e0c-5b6d7f8091a2
                 */
                userId: components["parameters"]["SpendUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendBudgetMemberUpsert;
            };
        };
        responses: {
            /** @description The member as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendBudgetMember;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteBudgetMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The budget; id or uuid.
                 * @example 3d5f0c2e-6a41-4d0b-9c55-0c1f6b2e7a10
                 */
                budgetId: components["parameters"]["SpendBudgetId"];
                /**
                 * @description The Spend user; id or uuid.
                 * @example 7c1b2a9e-4f3d-4a57-8e0c-5b6d7f8091a2
                 */
                userId: components["parameters"]["SpendUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is out of the budget; the answer is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listCards: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["SpendMax"];
                /** @description Token of the page after, taken from `nextPage` of an earlier answer. */
                nextPage?: components["parameters"]["NextPage"];
                /** @description Token of the page before, taken from `prevPage` of an earlier answer. */
                prevPage?: components["parameters"]["PrevPage"];
                /** @description One field to order by, such as `name:asc`. */
                sort?: string;
                /** @description Which cards, as `field:operator:value`, joined with commas; lists of values in double quotes. `types` takes PHYSICAL, VIRTUAL_MEMBER and VIRTUAL_VENDOR. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendCardList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createBudgetCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendCardCreate;
            };
        };
        responses: {
            /** @description The new card. BILL answers 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendCard;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The card; id or uuid.
                 * @example a91d3c4e-2b5f-4c6d-8e7f-90a1b2c3d4e5
                 */
                cardId: components["parameters"]["SpendCardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendCard;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteCard: {
        parameters: {
            query?: {
                /** @description Why the card is deleted. */
                reason?: "CANCELLED" | "LOST" | "STOLEN" | "MISPLACED";
            };
            header?: never;
            path: {
                /**
                 * @description The card; id or uuid.
                 * @example a91d3c4e-2b5f-4c6d-8e7f-90a1b2c3d4e5
                 */
                cardId: components["parameters"]["SpendCardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card is deleted; the answer is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The card; id or uuid.
                 * @example a91d3c4e-2b5f-4c6d-8e7f-90a1b2c3d4e5
                 */
                cardId: components["parameters"]["SpendCardId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendCardUpdate;
            };
        };
        responses: {
            /** @description The card as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendCard;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    freezeCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The card; id or uuid.
                 * @example a91d3c4e-2b5f-4c6d-8e7f-90a1b2c3d4e5
                 */
                cardId: components["parameters"]["SpendCardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card, with `status` FROZEN. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendCard;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getPanJwt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The card; id or uuid.
                 * @example a91d3c4e-2b5f-4c6d-8e7f-90a1b2c3d4e5
                 */
                cardId: components["parameters"]["SpendCardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendCardPanJwt;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    unfreezeCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The card; id or uuid.
                 * @example a91d3c4e-2b5f-4c6d-8e7f-90a1b2c3d4e5
                 */
                cardId: components["parameters"]["SpendCardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendCard;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listCustomFields: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["SpendMax"];
                /** @description Token of the page after, taken from `nextPage` of an earlier answer. */
                nextPage?: components["parameters"]["NextPage"];
                /** @description Token of the page before, taken from `prevPage` of an earlier answer. */
                prevPage?: components["parameters"]["PrevPage"];
                /** @description One field to order by, such as `createdTime:desc`. */
                sort?: string;
                /** @description Which custom fields, as `field:operator:value`, joined with commas. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of custom fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendCustomFieldList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendCustomFieldCreate;
            };
        };
        responses: {
            /** @description The new custom field. BILL answers 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendCustomField;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the custom field, or its old id.
                 * @example d2b5e8a1-7c4f-4a3d-9e60-1f8c2b7d5e49
                 */
                customFieldId: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendCustomField;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the custom field, or its old id.
                 * @example d2b5e8a1-7c4f-4a3d-9e60-1f8c2b7d5e49
                 */
                customFieldId: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom field is deleted; the answer is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the custom field, or its old id.
                 * @example d2b5e8a1-7c4f-4a3d-9e60-1f8c2b7d5e49
                 */
                customFieldId: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendCustomFieldUpdate;
            };
        };
        responses: {
            /** @description The custom field as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendCustomField;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listCustomFieldValues: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["SpendMax"];
                /** @description Token of the page after, taken from `nextPage` of an earlier answer. */
                nextPage?: components["parameters"]["NextPage"];
                /** @description Token of the page before, taken from `prevPage` of an earlier answer. */
                prevPage?: components["parameters"]["PrevPage"];
                /** @description Which values, as `field:operator:value`, joined with commas. `name` is the text of the value. */
                filters?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUID of the custom field, or its old id.
                 * @example d2b5e8a1-7c4f-4a3d-9e60-1f8c2b7d5e49
                 */
                customFieldId: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendCustomFieldValueList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCustomFieldValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the custom field, or its old id.
                 * @example d2b5e8a1-7c4f-4a3d-9e60-1f8c2b7d5e49
                 */
                customFieldId: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendCustomFieldValuesCreate;
            };
        };
        responses: {
            /** @description The new value. BILL answers 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendCustomFieldValue;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteCustomFieldValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the custom field, or its old id.
                 * @example d2b5e8a1-7c4f-4a3d-9e60-1f8c2b7d5e49
                 */
                customFieldId: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendCustomFieldValuesDelete;
            };
        };
        responses: {
            /** @description The values are deleted; the answer is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCustomFieldValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the custom field, or its old id.
                 * @example d2b5e8a1-7c4f-4a3d-9e60-1f8c2b7d5e49
                 */
                customFieldId: components["parameters"]["CustomFieldId"];
                /**
                 * @description The value; id or uuid.
                 * @example e3c6f9b2-8d50-4b4e-af71-2a9d3c8e6f50
                 */
                customFieldValueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendCustomFieldValue;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listReimbursements: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["SpendMax"];
                /** @description Token of the page after, taken from `nextPage` of an earlier answer. */
                nextPage?: components["parameters"]["NextPage"];
                /** @description Token of the page before, taken from `prevPage` of an earlier answer. */
                prevPage?: components["parameters"]["PrevPage"];
                /** @description One field to order by, such as `submittedTime:desc`. */
                sort?: string;
                /** @description Which reimbursements, as `field:operator:value`, joined with commas; lists of values and date-times in double quotes. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reimbursements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendReimbursementList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createReimbursement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendReimbursementCreate;
            };
        };
        responses: {
            /** @description The new reimbursement. BILL answers 200 here, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendReimbursement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createImageUploadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to send the image. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendUploadUrl;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getReimbursement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the reimbursement, or its old id.
                 * @example a5e81bd4-af72-4d60-8193-4cbf5ea08172
                 */
                reimbursementId: components["parameters"]["ReimbursementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reimbursement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendReimbursement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteReimbursement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the reimbursement, or its old id.
                 * @example a5e81bd4-af72-4d60-8193-4cbf5ea08172
                 */
                reimbursementId: components["parameters"]["ReimbursementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reimbursement is gone. The answer is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateReimbursement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the reimbursement, or its old id.
                 * @example a5e81bd4-af72-4d60-8193-4cbf5ea08172
                 */
                reimbursementId: components["parameters"]["ReimbursementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendReimbursementUpdate;
            };
        };
        responses: {
            /** @description The changed reimbursement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendReimbursement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    approveOrDenyReimbursement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the reimbursement, or its old id.
                 * @example a5e81bd4-af72-4d60-8193-4cbf5ea08172
                 */
                reimbursementId: components["parameters"]["ReimbursementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendReimbursementAction;
            };
        };
        responses: {
            /** @description The reimbursement after the decision. Which status follows depends on how many approvals the company asks for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendReimbursement;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addReimbursementReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the reimbursement, or its old id.
                 * @example a5e81bd4-af72-4d60-8193-4cbf5ea08172
                 */
                reimbursementId: components["parameters"]["ReimbursementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendReceiptCreate;
            };
        };
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendReceipt;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteReimbursementReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the reimbursement, or its old id.
                 * @example a5e81bd4-af72-4d60-8193-4cbf5ea08172
                 */
                reimbursementId: components["parameters"]["ReimbursementId"];
                /**
                 * @description UUID of the receipt.
                 * @example b6f92ce5-b083-4e71-92a4-5dc06fb19283
                 */
                receiptId: components["parameters"]["ReceiptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt is gone. The answer is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 50, 20 if not given; fewer than in the other Spend & Expense lists. */
                max?: components["parameters"]["SpendTransactionsMax"];
                /** @description Token of the page after, taken from `nextPage` of an earlier answer. */
                nextPage?: components["parameters"]["NextPage"];
                /** @description Token of the page before, taken from `prevPage` of an earlier answer. */
                prevPage?: components["parameters"]["PrevPage"];
                /** @description One field to order by, such as `occurredTime:desc`. */
                sort?: string;
                /** @description Which transactions, as `field:operator:value`, joined with commas; lists of values and date-times in double quotes. For `amount` only the operator of BILL's sample is given. Peers name more fields, whose operators are not known: customFieldIds, customFields, receiptStatus, type, occurredTime, locked, completed, reviewStatus. */
                filters?: string;
                /** @description Ids or UUIDs of the custom fields that the answer is to hold, joined with commas. */
                showCustomFieldIds?: string;
                /** @description Whether the answer is to hold receipts. */
                includeReceipts?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendTransactionList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createReceiptUploadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to send the image. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendUploadUrl;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    threeDsChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id that the event spend.three-ds-challenge.created carries.
                 * @example e0d9c8b7-a6f5-4e4d-8c3b-2a1908f7e6d5
                 */
                acsTransactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendThreeDsDecision;
            };
        };
        responses: {
            /** @description What was decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendThreeDsResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getTransaction: {
        parameters: {
            query?: {
                /** @description Ids or UUIDs of the custom fields that the answer is to hold, joined with commas. What it holds without them is not documented. */
                showCustomFieldIds?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUID of the transaction, or its old id.
                 * @example c4f7a1d2-8b3e-4d6f-a0c1-2e5b7f9d1a34
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendTransaction;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the transaction, or its old id.
                 * @example c4f7a1d2-8b3e-4d6f-a0c1-2e5b7f9d1a34
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendTransactionUpdate;
            };
        };
        responses: {
            /** @description The transaction in its new budget. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendTransaction;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listTransactionCustomFields: {
        parameters: {
            query?: {
                /** @description Which custom fields, as `customFieldIds:eq:<id or UUID>`. BILL's sample shows this one; its list of filterable fields is not known. */
                filters?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUID of the transaction, or its old id.
                 * @example c4f7a1d2-8b3e-4d6f-a0c1-2e5b7f9d1a34
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendAppliedCustomFieldList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateTransactionCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the transaction, or its old id.
                 * @example c4f7a1d2-8b3e-4d6f-a0c1-2e5b7f9d1a34
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendTransactionCustomFieldsUpdate;
            };
        };
        responses: {
            /** @description The outcome, without the custom fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendStatus;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listTransactionCustomFieldValues: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["SpendMax"];
                /** @description Token of the page after, taken from `nextPage` of an earlier answer. */
                nextPage?: components["parameters"]["NextPage"];
                /** @description Token of the page before, taken from `prevPage` of an earlier answer. */
                prevPage?: components["parameters"]["PrevPage"];
            };
            header?: never;
            path: {
                /**
                 * @description UUID of the transaction, or its old id.
                 * @example c4f7a1d2-8b3e-4d6f-a0c1-2e5b7f9d1a34
                 */
                transactionId: components["parameters"]["TransactionId"];
                /**
                 * @description UUID of the custom field, or its old id.
                 * @example d2b5e8a1-7c4f-4a3d-9e60-1f8c2b7d5e49
                 */
                customFieldId: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of chosen values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendSelectedValueList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addTransactionReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the transaction, or its old id.
                 * @example c4f7a1d2-8b3e-4d6f-a0c1-2e5b7f9d1a34
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendTransactionReceiptCreate;
            };
        };
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendReceipt;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteTransactionReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the transaction, or its old id.
                 * @example c4f7a1d2-8b3e-4d6f-a0c1-2e5b7f9d1a34
                 */
                transactionId: components["parameters"]["TransactionId"];
                /**
                 * @description UUID of the receipt.
                 * @example b6f92ce5-b083-4e71-92a4-5dc06fb19283
                 */
                receiptId: components["parameters"]["ReceiptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt is gone. The answer is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["SpendMax"];
                /** @description Token of the page after, taken from `nextPage` of an earlier answer. */
                nextPage?: components["parameters"]["NextPage"];
                /** @description Token of the page before, taken from `prevPage` of an earlier answer. */
                prevPage?: components["parameters"]["PrevPage"];
                /** @description Which users, as `retired:eq:false`. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendUserList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendUserCreate;
            };
        };
        responses: {
            /** @description The new user. BILL answers 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Spend user; id or uuid.
                 * @example 7c1b2a9e-4f3d-4a57-8e0c-5b6d7f8091a2
                 */
                userId: components["parameters"]["SpendUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Spend user; id or uuid.
                 * @example 7c1b2a9e-4f3d-4a57-8e0c-5b6d7f8091a2
                 */
                userId: components["parameters"]["SpendUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is deleted; the answer is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Spend user; id or uuid.
                 * @example 7c1b2a9e-4f3d-4a57-8e0c-5b6d7f8091a2
                 */
                userId: components["parameters"]["SpendUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendUserUpdate;
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpendUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getEventCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventCatalogItem[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getEventsForSubscription: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Only notifications about the record with this id, such as a bill. */
                entityId?: string;
                /** @description Only notifications from this time on, such as 2026-03-01T00:00:00Z; since 2026-03-20. */
                createdTimeFrom?: string;
                /** @description Only notifications up to this time; now when left out. Since 2026-03-20. */
                createdTimeTo?: string;
                /** @description Whether the oldest come first. Only works together with createdTimeFrom; since 2026-03-20. */
                ascending?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example 9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notifications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventNotificationList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    resendEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example 9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
                /**
                 * @description Id of the event.
                 * @example 3f0c1d52-7a44-4c1e-9b0d-51c2a8e7f0a1
                 */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventNotification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAllSubscriptions: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID version 4, new for each new request. BILL answers a repeated key with its first answer for 24 hours. The SDK makes one when none is given. */
                "X-Idempotent-Key": components["parameters"]["IdempotentKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SubscriptionCreate;
            };
        };
        responses: {
            /** @description The new subscription with its key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example 9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Subscription;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    replaceSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example 9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SubscriptionCreate;
            };
        };
        responses: {
            /** @description The subscription as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Subscription;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example 9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example 9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SubscriptionUpdate;
            };
        };
        responses: {
            /** @description The subscription as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Subscription;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createNewSecurityKey: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID version 4, new for each new request. BILL answers a repeated key with its first answer for 24 hours. The SDK makes one when none is given. */
                "X-Idempotent-Key": components["parameters"]["IdempotentKey"];
            };
            path: {
                /**
                 * @description Id of the subscription.
                 * @example 9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionSecurityKey;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    sendTestEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example 9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": SubscriptionTestEvent;
            };
        };
        responses: {
            /** @description The notification that was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventNotification;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    webhookGetHealthCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HealthCheck;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listAllOrganizations: {
        parameters: {
            query?: {
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LoginOrganizationList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listCustomerBankAccounts: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`. BILL's list of sortable fields is not known. */
                sort?: string;
                /** @description Which ones, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known. */
                filters?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bank accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerBankAccountList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCustomerBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustomerBankAccountCreate;
            };
        };
        responses: {
            /** @description The new bank account. That BILL answers 201 is inferred from its other creates. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerBankAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCustomerBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the customer's bank account; begins with cba.
                 * @example cba01HARBORBANK0001a
                 */
                bankAccountId: components["parameters"]["CustomerBankAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerBankAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateCustomerBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the customer's bank account; begins with cba.
                 * @example cba01HARBORBANK0001a
                 */
                bankAccountId: components["parameters"]["CustomerBankAccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustomerBankAccountUpdate;
            };
        };
        responses: {
            /** @description The bank account as it is now. That BILL answers with it is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerBankAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveCustomerBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the customer's bank account; begins with cba.
                 * @example cba01HARBORBANK0001a
                 */
                bankAccountId: components["parameters"]["CustomerBankAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank account, with `archived` true. That BILL answers with it is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerBankAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    authorizeToChargeCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustomerChargeAuthorization;
            };
        };
        responses: {
            /** @description The customer. BILL does not document the answer; that it is the customer is inferred, and it may be empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listExports: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Which exports, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known. */
                filters?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of exports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ExportList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getDownloadLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the export, from the list.
                 * @example exp01VENDORSCSV0001a
                 */
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DownloadLink;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listCustomerContacts: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, such as `createdTime:desc`. BILL's list of sortable fields is not known. */
                sort?: string;
                /** @description Which ones, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known. */
                filters?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerContactList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCustomerContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustomerContactCreate;
            };
        };
        responses: {
            /** @description The new contact. That BILL answers 201 is inferred from its other creates. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerContact;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCustomerContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the customer's contact; begins with cpu.
                 * @example cpu01KIMHARBORCO001a
                 */
                contactId: components["parameters"]["CustomerContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerContact;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateCustomerContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the customer's contact; begins with cpu.
                 * @example cpu01KIMHARBORCO001a
                 */
                contactId: components["parameters"]["CustomerContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustomerContactUpdate;
            };
        };
        responses: {
            /** @description The contact as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerContact;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveCustomerContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the customer's contact; begins with cpu.
                 * @example cpu01KIMHARBORCO001a
                 */
                contactId: components["parameters"]["CustomerContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact, with `archived` true. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerContact;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    restoreCustomerContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer; begins with 0cu.
                 * @example 0cu01HARBORCAFE0001a
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * @description Id of the customer's contact; begins with cpu.
                 * @example cpu01KIMHARBORCO001a
                 */
                contactId: components["parameters"]["CustomerContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact, with `archived` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerContact;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listPaymentTerms: {
        parameters: {
            query?: {
                /** @description Items in one page, 1 to 100; 20 if not given. */
                max?: components["parameters"]["Max"];
                /** @description Token of the wanted page, taken from `nextPage` or `prevPage` of an earlier answer. */
                page?: components["parameters"]["Page"];
                /** @description Order, as `field:asc` or `field:desc`. By which fields payment terms can be sorted is not known. */
                sort?: string;
                /** @description Which payment terms, as `field:operator:value`, joined with commas. BILL's list of filterable fields is not known. */
                filters?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payment terms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentTermList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createPaymentTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentTermCreate;
            };
        };
        responses: {
            /** @description The new payment term. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentTerm;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getPaymentTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
                /**
                 * @description Id of the payment term; begins with 00p.
                 * @example 00p01NETTHIRTYD0001a
                 */
                paymentTermId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment term. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentTerm;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updatePaymentTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization; begins with 008.
                 * @example 00801JNPRSTUDIO0001a
                 */
                organizationId: components["parameters"]["OrganizationId"];
                /**
                 * @description Id of the payment term; begins with 00p.
                 * @example 00p01NETTHIRTYD0001a
                 */
                paymentTermId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentTermUpdate;
            };
        };
        responses: {
            /** @description The payment term as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentTerm;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    autopayFailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AutopayFailedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bankAccountCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BankAccountCreatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bankAccountUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BankAccountUpdatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    billArchived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BillArchivedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    billCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BillCreatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    billRestored: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BillRestoredEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    billUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BillUpdatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cardAccountCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CardAccountCreatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cardAccountUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CardAccountUpdatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    invoiceArchived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceArchivedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    invoiceCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceCreatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    invoiceRestored: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceRestoredEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    invoiceUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceUpdatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    paymentFailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentFailedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    paymentUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentUpdatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    riskVerificationUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RiskVerificationUpdatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    spendReimbursementCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendReimbursementCreatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    spendReimbursementDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendReimbursementDeletedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    spendReimbursementUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendReimbursementUpdatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    spendThreeDsChallengeCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendThreeDsChallengeCreatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    spendTransactionUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendTransactionUpdatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    vendorArchived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorArchivedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    vendorCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorCreatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    vendorRestored: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorRestoredEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    vendorUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorUpdatedEvent;
            };
        };
        responses: {
            /** @description Anything but 200 makes BILL try again, and in the end switch the subscription off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
