/** Codes and emails that BILL would have sent. */
import { get } from './api.js'
import { h, time } from './dom.js'

/** @param {any} message */
const item = ({ time: at, kind, to, text }) => h('li', {}, h('span', { class: 'badge' }, kind), ` to ${to}: `, h('strong', {}, text), ' ', time(at))

/** @param {HTMLElement} root */
export async function showMessages(root) {
  const messages = await get('messages')
  const empty = h('p', { class: 'muted', hidden: messages.length > 0 }, 'No messages yet. MFA codes appear here.')
  const list = h('ul', { class: 'items', 'aria-label': 'Messages, newest first' }, messages.toReversed().map(item))
  root.replaceChildren(h('h2', {}, 'Messages'), empty, list)
  return {
    /** @param {any} message */
    message(message) {
      empty.hidden = true
      list.prepend(item(message))
    },
  }
}
