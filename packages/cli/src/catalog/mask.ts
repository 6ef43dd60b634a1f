/** Masks secrets and bank data in data that people or programs may keep: previews, audit lines, results for an assistant. */

export const MASK = '[redacted]'

/** Names of fields whose values are secret, without `-` and `_`. The same names as in the logs of the SDK. */
const SECRET_NAME =
  /^(password|devkey|appkey|sessionid|apitoken|clientid|clientsecret|accesstoken|refreshtoken|authorization|cookie|setcookie|remembermeid|securitykey|token|jwt|panjwt|challengeid|setupid|accountnumber|routingnumber|taxid|ssn|dateofbirth|cardnumber|cvv|proxyauthorization|x?apikey|signature|sig|x(amz|goog)(signature|credential|securitytoken))$/i

/** Whether a field, a header or an option with this name holds a secret or bank data. */
export const isSecretName = (name: string): boolean => SECRET_NAME.test(name.replaceAll(/[-_]/g, ''))

/** Returns a copy of parsed JSON in which the values of secret fields are masked. */
export function maskSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskSecrets)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, isSecretName(name) && item !== null && item !== undefined ? MASK : maskSecrets(item)]))
}
