/** Builds elements. Text is set as text, never as markup. */

/** @typedef {Node | string | number | undefined | null | false} Child */

/**
 * @param {string} name
 * @param {Record<string, unknown>} [properties] attributes; a function is a listener of that event.
 * @param {...(Child | Child[])} children
 * @returns {HTMLElement}
 */
export function h(name, properties = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(key, /** @type {EventListener} */ (value))
    else if (value === true) element.setAttribute(key, '')
    else if (value !== undefined && value !== false) element.setAttribute(key, String(value))
  }
  for (const child of children.flat()) if (child !== undefined && child !== null && child !== false) element.append(child instanceof Node ? child : document.createTextNode(String(child)))
  return element
}

/** @param {string} label @param {() => unknown} run @param {Record<string, unknown>} [properties] */
export const button = (label, run, properties = {}) => h('button', { type: 'button', ...properties, click: () => void attempt(run) }, label)

/** @param {unknown} value */
export const json = (value) => h('pre', { tabindex: 0 }, typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? 'none'))

/** @param {string} label @param {HTMLElement} control */
export const field = (label, control) => h('label', {}, label, control)

/** @param {string} iso */
export const time = (iso) => h('time', { datetime: iso }, iso.replace('T', ' ').replace(/\.\d+(Z|\+00:00)$/, ''))

/** @param {string} id @returns {HTMLElement} */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id))

/** Says what happened, for screen readers too. @param {string} text @param {boolean} [isBad] */
export function say(text, isBad = false) {
  const status = byId('status')
  status.textContent = text
  status.className = isBad ? 'bad' : ''
}

/** Runs something and shows its error. @param {() => unknown} run */
export async function attempt(run) {
  try {
    await run()
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), true)
  }
}
