/** Payments with their path, and what may happen to them. */
import { get, post } from './api.js'
import { button, field, h, say, time } from './dom.js'

/** `payment-fail` is shown as "Fail". @param {string} name */
const label = (name) => name.replace(/^payment-/, '').replace(/^./, (letter) => letter.toUpperCase()).replaceAll('-', ' ')

/** @param {any} payment */
function path({ course, singleStatus }) {
  const at = course.indexOf(singleStatus)
  const states = at < 0 ? [...course, singleStatus] : course
  return h('ol', { class: 'path', 'aria-label': 'Path' }, states.map((/** @type {string} */ state, /** @type {number} */ index) => h('li', { class: index < at ? 'done' : undefined, 'aria-current': state === singleStatus ? 'step' : undefined }, state)))
}

/** @param {HTMLElement} root */
export async function showPayments(root) {
  const state = await load()
  let shown = JSON.stringify(state)
  render(root, state)
  return {
    changed: async () => {
      const state = await load()
      if (JSON.stringify(state) === shown) return
      shown = JSON.stringify(state)
      const focused = document.activeElement?.getAttribute('aria-label')
      render(root, state)
      const again = [...root.querySelectorAll('button')].find((control) => control.getAttribute('aria-label') === focused)
      again?.focus()
    },
  }
}

/** @returns {Promise<[any[], any[]]>} payments and simulations */
const load = () => Promise.all([get('payments'), get('simulations')])

/** @param {HTMLElement} root @param {[any[], any[]]} state */
function render(root, [payments, all]) {
  const simulations = all.map((/** @type {any} */ { name }) => name).filter((/** @type {string} */ name) => name.startsWith('payment-'))
  const more = /** @type {HTMLInputElement} */ (h('input', { placeholder: '{"reason": "…"}', size: 30 }))
  /** @param {string} name @param {string} paymentId */
  const simulate = async (name, paymentId) => {
    await post(`simulations/${name}`, { paymentId, ...(more.value.trim() ? JSON.parse(more.value) : {}) })
    render(root, await load())
    say(`${label(name)}: done.`)
  }
  const item = (/** @type {any} */ payment) =>
    h('li', {},
      h('strong', {}, `$${Number(payment.amount).toFixed(2)} to ${payment.vendorName ?? payment.vendorId}`), ' ', h('code', { class: 'muted' }, payment.id), path(payment),
      h('p', { class: 'muted' }, payment.next ? [`Next: ${payment.next.status ?? 'a step'} on `, time(payment.next.time)] : 'Nothing is scheduled.'),
      h('div', { class: 'row' }, simulations.map((/** @type {string} */ name) => button(label(name), () => simulate(name, payment.id), { 'aria-label': `${label(name)} payment ${payment.id}` }))))
  root.replaceChildren(
    h('h2', {}, 'Payments'),
    ...(simulations.length && payments.length ? [h('form', { submit: (/** @type {Event} */ event) => event.preventDefault() }, field('More input for the buttons, as JSON', more))] : []),
    payments.length ? h('ul', { class: 'items', 'aria-label': 'Payments, newest first' }, payments.map(item)) : h('p', { class: 'muted' }, 'No payments yet.'))
}
