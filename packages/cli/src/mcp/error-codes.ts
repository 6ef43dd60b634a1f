/** BILL's error codes. Generated from spec/errors.yaml by `npm run cli:reference`: do not edit. */

export interface ErrorFact {
  readonly meaning: string
  readonly kind: string
  /** When the same request can succeed. */
  readonly retry: string
  /** How sure the meaning is: documented by BILL, or seen by other clients. */
  readonly confidence: string
}

export const ERROR_CODES: Readonly<Record<string, ErrorFact>> = {
  BDC_1001: { meaning: 'BILL had an internal error.', kind: 'server', retry: 'backoff', confidence: 'documented' },
  BDC_1002: { meaning: 'BILL failed for a reason that it does not name. Often, the cause is a misspelled or unknown field, or a request body in the wrong format.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1003: { meaning: 'The API version is unknown.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1005: { meaning: 'The API version is no longer supported.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1101: { meaning: 'The user name or password is wrong, or belongs to the other environment.', kind: 'credentials', retry: 'never', confidence: 'documented' },
  BDC_1102: { meaning: 'The developer key is wrong, or belongs to the other environment.', kind: 'credentials', retry: 'never', confidence: 'documented' },
  BDC_1103: { meaning: 'The developer key is turned off.', kind: 'credentials', retry: 'never', confidence: 'documented' },
  BDC_1104: { meaning: 'The developer terms have not been accepted yet.', kind: 'permission', retry: 'never', confidence: 'documented' },
  BDC_1105: { meaning: 'The organization does not have access to the API.', kind: 'permission', retry: 'never', confidence: 'peer' },
  BDC_1106: { meaning: 'The user and the organization belong to different types of partner.', kind: 'permission', retry: 'never', confidence: 'documented' },
  BDC_1107: { meaning: 'The organization is locked out for several minutes.', kind: 'lockout', retry: 'later', confidence: 'documented' },
  BDC_1108: { meaning: 'A parameter has no value.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1109: { meaning: 'The session has expired. Sign in again.', kind: 'session', retry: 'renew-session', confidence: 'documented' },
  BDC_1110: { meaning: 'Sign-in is locked.', kind: 'lockout', retry: 'later', confidence: 'documented' },
  BDC_1111: { meaning: 'No active user matches the given IDs.', kind: 'credentials', retry: 'never', confidence: 'documented' },
  BDC_1113: { meaning: 'Sign-in failed.', kind: 'credentials', retry: 'never', confidence: 'documented' },
  BDC_1114: { meaning: 'The object type does not exist.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1115: { meaning: 'The CRUD operation does not exist.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1116: { meaning: 'The operation does not support the object that it names.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1117: { meaning: 'Required data is missing.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1118: { meaning: 'The operation and the data name different object types.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1119: { meaning: 'A field has a value that is not allowed.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1120: { meaning: 'Nothing was found.', kind: 'notFound', retry: 'never', confidence: 'documented' },
  BDC_1121: { meaning: 'The operation does not exist. If the status is 404, the path is wrong.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1122: { meaning: 'The request body is not JSON that BILL can parse.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1123: { meaning: 'The organization ID is wrong.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1124: { meaning: 'A field has a value of the wrong type.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1125: { meaning: 'A synchronization log file could not be stored.', kind: 'server', retry: 'later', confidence: 'documented' },
  BDC_1126: { meaning: 'The ID of a log session is wrong.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1127: { meaning: 'The synchronization has no log file.', kind: 'notFound', retry: 'never', confidence: 'documented' },
  BDC_1128: { meaning: 'Objects of this type cannot be listed.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1129: { meaning: 'A parameter has a value that is not allowed.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1130: { meaning: 'The list cannot be filtered by this field.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1131: { meaning: 'The filter does not support this operator.', kind: 'request', retry: 'never', confidence: 'documented' },
  BDC_1143: { meaning: 'A value has the wrong length. The code is seen for an MFA device name of 49 characters.', kind: 'request', retry: 'never', confidence: 'peer' },
  BDC_1144: { meaning: 'The hourly request limit is reached. The count resets at the start of the next clock hour.', kind: 'limit', retry: 'next-hour', confidence: 'documented' },
  BDC_1150: { meaning: 'The user cannot pay online: the bank account is not set up, or the role does not allow it.', kind: 'permission', retry: 'never', confidence: 'documented' },
  BDC_1151: { meaning: 'The funding account cannot be used, because it is archived or not verified.', kind: 'request', retry: 'never', confidence: 'peer' },
  BDC_1152: { meaning: 'The process date of the payment cannot be used.', kind: 'request', retry: 'never', confidence: 'peer' },
  BDC_1159: { meaning: 'The payment is larger than the amount that is still due on the bill.', kind: 'request', retry: 'never', confidence: 'peer' },
  BDC_1171: { meaning: 'A bill or invoice with this number already exists.', kind: 'duplicate', retry: 'never', confidence: 'peer' },
  BDC_1205: { meaning: 'No object has this ID.', kind: 'notFound', retry: 'never', confidence: 'peer' },
  BDC_1233: { meaning: 'The vendor cannot get a bank account, because an invitation or a bank account is pending, electronic payment is already set up, or the vendor is international.', kind: 'request', retry: 'never', confidence: 'peer' },
  BDC_1246: { meaning: 'This item of a bulk request was undone because another item failed.', kind: 'request', retry: 'never', confidence: 'peer' },
  BDC_1302: { meaning: 'The ID belongs to another type of object. The code is seen for pending approvals in a sync-token session.', kind: 'request', retry: 'never', confidence: 'peer' },
  BDC_1322: { meaning: 'The limit of concurrent requests per organization and developer key is exceeded.', kind: 'limit', retry: 'backoff', confidence: 'documented' },
  BDC_1354: { meaning: 'The user has no phone for MFA. Register one first.', kind: 'mfa', retry: 'never', confidence: 'peer' },
  BDC_1356: { meaning: 'The MFA code has expired. Start a new challenge.', kind: 'mfa', retry: 'step-up', confidence: 'peer' },
  BDC_1358: { meaning: 'Too many wrong MFA codes were entered. Wait several minutes.', kind: 'lockout', retry: 'later', confidence: 'peer' },
  BDC_1361: { meaning: 'The session is not MFA-trusted, or it has expired. The message says which.', kind: 'mfa', retry: 'step-up', confidence: 'peer' },
  BDC_1374: { meaning: 'The MFA token has expired. Start a new challenge.', kind: 'mfa', retry: 'step-up', confidence: 'peer' },
  BDC_1402: { meaning: 'The process date is too early; it must be some business days ahead.', kind: 'request', retry: 'never', confidence: 'peer' },
  BDC_1570: { meaning: 'The code is seen in another client. Its meaning is not known.', kind: 'request', retry: 'never', confidence: 'peer' },
  BDC_5324: { meaning: 'The MFA action is blocked, because the user already has a phone.', kind: 'request', retry: 'never', confidence: 'peer' },
}
