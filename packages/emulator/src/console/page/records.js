/** What the collections hold. */
import { get } from './api.js'
import { attempt, field, h, json } from './dom.js'

const MAX_SHOWN = 100

/** @param {any} row */
const item = ({ id, owner, data }) => {
  const label = data.name ?? data.invoiceNumber ?? data.invoice?.invoiceNumber ?? data.email ?? data.type ?? data.kind ?? ''
  const details = h('details', {}, h('summary', {}, h('code', {}, id), h('strong', {}, String(label)), h('span', { class: 'muted' }, owner)))
  details.addEventListener('toggle', () => details.append(json(data)), { once: true })
  return h('li', {}, details)
}

/** @param {HTMLElement} root */
export async function showRecords(root) {
  const counts = await get('collections')
  const rows = h('section', { 'aria-live': 'polite' })
  /** @param {string} name */
  const open = async (name) => {
    const found = await get(`collections/${encodeURIComponent(name)}?max=${MAX_SHOWN}`)
    const more = counts[name] > MAX_SHOWN ? h('p', { class: 'muted' }, `The newest ${MAX_SHOWN} of ${counts[name]}.`) : undefined
    rows.replaceChildren(h('h3', {}, name), ...(more ? [more] : []), h('ul', { class: 'items', 'aria-label': name }, found.toReversed().map(item)))
  }
  const select = /** @type {HTMLSelectElement} */ (h('select', {}, Object.entries(counts).map(([name, count]) => h('option', { value: name, selected: name === 'vendors' }, `${name} (${count})`))))
  select.addEventListener('change', () => void attempt(() => open(select.value)))
  root.replaceChildren(h('h2', {}, 'Records'), h('div', { class: 'row' }, field('Collection', select)), rows)
  if (select.value) await open(select.value)
}
