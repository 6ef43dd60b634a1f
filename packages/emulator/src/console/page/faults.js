/** Faults, on and off. */
import { call, get, post } from './api.js'
import { attempt, button, field, h, say } from './dom.js'

/** @type {Record<string, unknown>} */
const REPLIES = {
  '500 error': { status: 500 }, '429 limit reached': { status: 429, code: 'BDC_1144' }, '503 unavailable': { status: 503 }, 'Reset before the request is handled': 'reset-before',
  'Reset after the request is handled': 'reset-after-commit', 'Cut the response': 'truncate', 'Malformed JSON': 'malformed', 'HTML page': 'html',
}

/** @param {HTMLElement} root */
export async function showFaults(root) {
  const faults = await get('faults')
  const operation = /** @type {HTMLInputElement} */ (h('input', { name: 'operation', placeholder: 'createPayment', autocapitalize: 'off', spellcheck: 'false' }))
  const reply = /** @type {HTMLSelectElement} */ (h('select', { name: 'reply' }, Object.keys(REPLIES).map((name) => h('option', {}, name))))
  const times = /** @type {HTMLInputElement} */ (h('input', { name: 'times', type: 'number', min: 1, placeholder: 'all' }))
  const delay = /** @type {HTMLInputElement} */ (h('input', { name: 'delay', type: 'number', min: 0, placeholder: '0' }))
  const add = async () => {
    await post('faults', { reply: REPLIES[reply.value], ...(operation.value.trim() && { operation: operation.value.trim() }), ...(times.value && { times: Number(times.value) }), ...(delay.value && { delayMs: Number(delay.value) }) })
    await showFaults(root)
    say('The fault is on.')
    root.querySelector('input')?.focus()
  }
  const clear = async () => {
    await call('DELETE', 'faults')
    await showFaults(root)
    say('All faults are off.')
    root.querySelector('input')?.focus()
  }
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault()
    void attempt(add)
  }
  const item = (/** @type {any} */ { operation: name, path, reply: how, left, delayMs }) =>
    h('li', {}, h('strong', {}, name ?? path ?? 'every operation'), ` ${typeof how === 'string' ? how : JSON.stringify(how)}`, delayMs ? ` after ${delayMs} ms` : '', h('span', { class: 'muted' }, left === null ? ' for all requests' : ` ${left} left`))
  root.replaceChildren(
    h('h2', {}, 'Faults'),
    h('form', { submit }, field('Operation (empty: every one)', operation), field('What happens', reply), field('Times', times), field('Delay in ms', delay), h('button', { type: 'submit', class: 'primary' }, 'Switch on')),
    faults.length ? h('ul', { class: 'items', 'aria-label': 'Faults that are on' }, faults.map(item)) : h('p', { class: 'muted' }, 'No faults are on.'),
    ...(faults.length ? [button('Switch all off', clear)] : []))
}
