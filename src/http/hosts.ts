/** Rules for hosts: which may receive credentials, and which a link may lead to. */

/**
 * BILL's other hosts of an environment: the v2 API, which also serves files, and the web app.
 * https://developer.bill.com/v2/reference/org-basic-getdocuments
 */
const OTHER_HOSTS: Readonly<Record<string, readonly string[]>> = {
  'https://gateway.stage.bill.com': ['https://api-stage.bill.com', 'https://login.stage.us.bill.com'],
  'https://gateway.prod.bill.com': ['https://api.bill.com', 'https://login.us.bill.com'],
}

/** Returns the origins that may receive the credentials of a client: its own, and BILL's hosts of the same environment. */
export const trustedOrigins = (baseUrl: string): readonly string[] => [baseUrl, ...(OTHER_HOSTS[baseUrl] ?? [])]

/** The URL parser has normalized the hostname, so 127.1 is already 127.0.0.1. */
export const isLoopback = ({ hostname }: URL): boolean => /^(localhost|127\.[\d.]+|\[::1])$/.test(hostname)

/** Whether a host is, or can be, inside the network of the program: an IP address, or a name that public DNS servers do not resolve. BILL's links lead to public names. */
export const isInternal = ({ hostname }: URL): boolean => /^[\d.]+$|^\[|(^|\.)(localhost|local|internal)\.?$/.test(hostname)
