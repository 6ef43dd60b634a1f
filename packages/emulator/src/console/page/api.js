/** Calls the control API. */

/** @param {string} method @param {string} path below `/_emulator/` @param {unknown} [body] @returns {Promise<any>} */
export async function call(method, path, body) {
  const response = await fetch(path, { method, ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) })
  const text = await response.text()
  const value = text ? JSON.parse(text) : undefined
  if (!response.ok) throw new Error(value?.error?.message ?? `${method} ${path} failed: ${response.status}`)
  return value
}

/** @param {string} path */
export const get = (path) => call('GET', path)

/** @param {string} path @param {unknown} [body] */
export const post = (path, body) => call('POST', path, body)
