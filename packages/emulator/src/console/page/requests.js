/** Requests as they arrive, with their bodies. */
import { get } from './api.js'
import { h, json, time } from './dom.js'

const MAX_SHOWN = 200

/** @param {any} entry */
function item({ time: at, method, path, operation, status, owner, request, response }) {
  const details = h('details', {},
    h('summary', {}, h('span', { class: `badge ${status < 400 ? 'ok' : 'bad'}` }, status), h('strong', {}, `${method} ${path}`), h('span', { class: 'muted' }, operation ?? ''), time(at)))
  // Bodies can be large: they are built when they are opened.
  details.addEventListener('toggle', () => details.append(...(owner ? [h('p', { class: 'muted' }, `Organization ${owner}`)] : []), h('h3', {}, 'Request'), json(request ?? 'none'), h('h3', {}, 'Response'), json(response ?? 'none')), { once: true })
  return h('li', {}, details)
}

/** @param {HTMLElement} root */
export async function showRequests(root) {
  const entries = await get('requests')
  const empty = h('p', { class: 'muted', hidden: entries.length > 0 }, 'No requests yet. They appear here as they arrive.')
  const list = h('ul', { class: 'items', 'aria-label': 'Requests, newest first' }, entries.slice(-MAX_SHOWN).toReversed().map(item))
  root.replaceChildren(h('h2', {}, 'Requests'), empty, list)
  return {
    /** @param {any} entry */
    request(entry) {
      empty.hidden = true
      list.prepend(item(entry))
      list.children[MAX_SHOWN]?.remove()
    },
  }
}
