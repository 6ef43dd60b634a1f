/** Payments with their path, and what may happen to them. */
import { get, post } from './api.js'
import { button, field, h, say, time } from './dom.js'

/** @param {any} payment */
function path({ course, singleStatus }) {
  const at = course.indexOf(singleStatus)
  const states = at < 0 ? [...course, singleStatus] : course
  return h('ol', { class: 'path', 'aria-label': 'Path' }, states.map((/** @type {string} */ state, /** @type {number} */ index) => h('li', { class: index < at ? 'done' : undefined, 'aria-current': state === singleStatus ? 'step' : undefined }, state)))
}

/** @typedef {{ payments: any[], actions: string[], failures: string[] }} State */

/** @returns {Promise<State>} */
async function load() {
  const [payments, simulations] = await Promise.all([get('payments'), get('simulations')])
  const { fields } = simulations.find((/** @type {any} */ { name }) => name === 'payment')
  const valuesOf = (/** @type {string} */ wanted) => fields.find((/** @type {any} */ { name }) => name === wanted).values
  return { payments, actions: valuesOf('action'), failures: valuesOf('status') }
}

/** @param {HTMLElement} root */
export async function showPayments(root) {
  const failure = /** @type {HTMLSelectElement} */ (h('select'))
  const list = h('div')
  let shown = ''
  const update = async () => {
    const state = await load()
    if (JSON.stringify(state) === shown) return
    shown = JSON.stringify(state)
    const focused = document.activeElement?.getAttribute('aria-label')
    if (failure.childElementCount === 0) failure.append(...state.failures.map((name) => h('option', {}, name)))
    list.replaceChildren(...items(state, simulate))
    const again = focused && [...list.querySelectorAll('button')].find((control) => control.getAttribute('aria-label') === focused)
    if (again) again.focus()
  }
  /** @type {(action: string, paymentId: string) => Promise<void>} */
  const simulate = async (action, paymentId) => {
    const { singleStatus } = await post('simulations/payment', { paymentId, action, ...(action === 'fail' && { status: failure.value }) })
    await update()
    say(`The payment is ${singleStatus}.`)
  }
  root.replaceChildren(h('h2', {}, 'Payments'), h('div', { class: 'row' }, field('How payments fail', failure)), list)
  await update()
  return { changed: update }
}

/** @param {State} state @param {(action: string, paymentId: string) => Promise<void>} simulate */
function items({ payments, actions }, simulate) {
  if (payments.length === 0) return [h('p', { class: 'muted' }, 'No payments yet.')]
  const item = (/** @type {any} */ payment) =>
    h('li', {},
      h('strong', {}, `$${Number(payment.amount).toFixed(2)} to ${payment.vendorName ?? payment.vendorId}`), ' ', h('code', { class: 'muted' }, payment.id), path(payment),
      h('p', { class: 'muted' }, payment.next ? [`Next: ${payment.next.status ?? 'a step'} on `, time(payment.next.time)] : 'Nothing is scheduled.'),
      h('div', { class: 'row' }, actions.map((action) => button(action.replace(/^./, (letter) => letter.toUpperCase()), () => simulate(action, payment.id), { 'aria-label': `${action} payment ${payment.id}` }))))
  return [h('ul', { class: 'items', 'aria-label': 'Payments, newest first' }, payments.map(item))]
}
