/** Rules for hosts: which may receive credentials, and which a link may lead to. */

/**
 * BILL's hosts by environment: the v3 API, the v2 API, which also serves files, and the web app.
 * https://developer.bill.com/v2/reference/org-basic-getdocuments
 */
const BILL_HOSTS = [
  ['https://gateway.stage.bill.com', 'https://api-stage.bill.com', 'https://login.stage.us.bill.com'],
  ['https://gateway.prod.bill.com', 'https://api.bill.com', 'https://login.us.bill.com'],
]

/** Returns the origins that may receive the credentials of a client: its own, and BILL's hosts of the same environment. */
export const trustedOrigins = (baseUrl: string): readonly string[] => BILL_HOSTS.find((origins) => origins.includes(baseUrl)) ?? [baseUrl]

/** The URL parser has normalized the hostname, so 127.1 is already 127.0.0.1. */
export const isLoopback = ({ hostname }: URL): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)

/** Addresses that are not on the public internet: loopback, private, shared and link-local. The public IPv6 addresses begin with 2 or 3. */
const INTERNAL_ADDRESS = /^(0|10|127|169\.254|172\.(1[6-9]|2\d|3[01])|192\.168|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$|^\[(?![23][\da-f]{3}:)|^(.+\.)?localhost\.?$/

export const isInternal = ({ hostname }: URL): boolean => INTERNAL_ADDRESS.test(hostname)
