// Made by scripts/emit/errors.ts out of spec/. Do not edit; change the spec and run `npm run generate`.

/** Kinds of error that BILL's codes tell apart. */
export type ErrorKind = 'credentials' | 'duplicate' | 'limit' | 'lockout' | 'mfa' | 'notFound' | 'permission' | 'request' | 'server' | 'session'

/** BDC codes with a known meaning. BILL has more; an unknown code is no error. */
export const errorKinds = {
  /** BILL failed inside. */
  BDC_1001: 'server',
  /** BILL failed for a reason that it does not name; often a misspelt or unknown field, or a body of the wrong form. */
  BDC_1002: 'request',
  /** The API version is unknown. */
  BDC_1003: 'request',
  /** The API version is no longer served. */
  BDC_1005: 'request',
  /** User name or password is wrong, or belongs to the other environment. */
  BDC_1101: 'credentials',
  /** The developer key is wrong, or belongs to the other environment. */
  BDC_1102: 'credentials',
  /** The developer key is switched off. */
  BDC_1103: 'credentials',
  /** The terms for developers have not been accepted yet. */
  BDC_1104: 'permission',
  /** The organization has no access to the API. */
  BDC_1105: 'permission',
  /** The user and the organization belong to different kinds of partner. */
  BDC_1106: 'permission',
  /** The organization is locked out for some minutes. */
  BDC_1107: 'lockout',
  /** A parameter has no value. */
  BDC_1108: 'request',
  /** The session is dead; sign in again. */
  BDC_1109: 'session',
  /** Signing in is locked. */
  BDC_1110: 'lockout',
  /** No active user fits the given ids. */
  BDC_1111: 'credentials',
  /** Signing in failed. */
  BDC_1113: 'credentials',
  /** There is no such kind of object. */
  BDC_1114: 'request',
  /** There is no such operation on objects. */
  BDC_1115: 'request',
  /** The operation names an object that it does not work on. */
  BDC_1116: 'request',
  /** Data that must be given is missing. */
  BDC_1117: 'request',
  /** The operation and the data name different kinds of object. */
  BDC_1118: 'request',
  /** A field has a value that it may not have. */
  BDC_1119: 'request',
  /** Nothing was found. */
  BDC_1120: 'notFound',
  /** BILL has no such operation; with status 404 the path is wrong. */
  BDC_1121: 'request',
  /** The body is not JSON that BILL can read. */
  BDC_1122: 'request',
  /** The organization id is wrong. */
  BDC_1123: 'request',
  /** A field has a value of the wrong type. */
  BDC_1124: 'request',
  /** Storing a log file of a synchronization failed. */
  BDC_1125: 'server',
  /** The id of a log session is wrong. */
  BDC_1126: 'request',
  /** There is no log file of the synchronization. */
  BDC_1127: 'notFound',
  /** Objects of this kind cannot be listed. */
  BDC_1128: 'request',
  /** A parameter has a value that it may not have. */
  BDC_1129: 'request',
  /** A list cannot be filtered by this field. */
  BDC_1130: 'request',
  /** A filter does not know this operator. */
  BDC_1131: 'request',
  /** The requests of this hour are used up; they count anew from the next clock hour. */
  BDC_1144: 'limit',
  /** The user cannot pay online; the bank account is not set up, or the role does not allow it. */
  BDC_1150: 'permission',
  /** The process date of the payment cannot be used. */
  BDC_1152: 'request',
  /** The payment is larger than what is open on the bill. */
  BDC_1159: 'request',
  /** A bill or invoice with this number exists already. */
  BDC_1171: 'duplicate',
  /** No object has this id. */
  BDC_1205: 'notFound',
  /** This item of a bulk request was undone because another item failed. */
  BDC_1246: 'request',
  /** More requests run at the same time than the organization may have with one developer key. */
  BDC_1322: 'limit',
  /** Too many wrong MFA codes; wait some minutes. */
  BDC_1358: 'lockout',
  /** The session is not MFA-trusted, or its trust has ended. */
  BDC_1361: 'mfa',
  /** The MFA token has expired; begin a new challenge. */
  BDC_1374: 'mfa',
  /** The process date must lie some business days ahead. */
  BDC_1402: 'request',
} as const satisfies Record<string, ErrorKind>

/** A BDC code with a known meaning. */
export type KnownErrorCode = keyof typeof errorKinds
