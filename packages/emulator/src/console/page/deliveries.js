/** Deliveries of webhooks: attempts, and sending one again. */
import { get, post } from './api.js'
import { button, h, json, say, time } from './dom.js'

/** @param {any[]} attempts oldest first */
function item(attempts) {
  const last = attempts.at(-1)
  const isDelivered = last.status === 200
  const details = h('details', {},
    h('summary', {}, h('span', { class: `badge ${isDelivered ? 'ok' : 'bad'}` }, last.status ?? 'failed'), h('strong', {}, last.eventType), h('span', {}, last.url), h('span', { class: 'muted' }, `${attempts.length} ${attempts.length === 1 ? 'attempt' : 'attempts'}`)),
    h('ol', {}, attempts.map((attempt) => h('li', {}, `${attempt.status ?? attempt.error} `, time(attempt.time)))))
  details.addEventListener('toggle', () => details.append(json(last.payload)), { once: true })
  const resend = button('Resend', async () => {
    await post(`deliveries/${last.eventId}/resend`)
    say(`${last.eventType} is on its way.`)
  }, { 'aria-label': `Resend ${last.eventType} ${last.eventId}` })
  return h('li', { 'data-event': last.eventId }, details, h('div', { class: 'row' }, resend, h('code', { class: 'muted' }, last.eventId)))
}

/** @param {HTMLElement} root */
export async function showDeliveries(root) {
  /** @type {Map<string, any[]>} */
  const events = new Map()
  const list = h('ul', { class: 'items', 'aria-label': 'Deliveries, newest first' })
  const empty = h('p', { class: 'muted' }, 'No deliveries yet. Create a subscription with POST /connect-events/v3/subscriptions.')
  /** @param {any} delivery */
  const add = (delivery) => {
    const attempts = [...(events.get(delivery.eventId) ?? []), delivery]
    events.set(delivery.eventId, attempts)
    empty.hidden = true
    const before = [...list.children].find((child) => child.getAttribute('data-event') === delivery.eventId)
    if (!before) return list.prepend(item(attempts))
    const isFocused = before.contains(document.activeElement)
    const isOpen = before.querySelector('details')?.open ?? false
    const after = item(attempts)
    before.replaceWith(after)
    if (isOpen) after.querySelector('details')?.setAttribute('open', '')
    if (isFocused) after.querySelector('button')?.focus()
  }
  for (const delivery of await get('deliveries')) add(delivery)
  root.replaceChildren(h('h2', {}, 'Deliveries'), empty, list)
  return { delivery: add }
}
