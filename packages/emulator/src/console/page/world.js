/** The whole world: what signs in, reset, and snapshots. */
import { call, get, post } from './api.js'
import { attempt, button, field, h, say } from './dom.js'

async function download() {
  const url = URL.createObjectURL(new Blob([JSON.stringify(await get('snapshot'))], { type: 'application/json' }))
  h('a', { href: url, download: 'bill-emulator-snapshot.json' }).click()
  URL.revokeObjectURL(url)
  say('The snapshot is downloaded.')
}

/** @param {HTMLElement} root @param {() => Promise<void>} changed */
export async function showWorld(root, changed) {
  const credentials = await get('credentials')
  const reset = async (/** @type {string} */ seed) => {
    if (!confirm('Delete all records and begin again?')) return
    await post('reset', seed ? { seed } : undefined)
    await changed()
    say('The world begins again.')
  }
  const file = /** @type {HTMLInputElement} */ (h('input', { type: 'file', accept: 'application/json,.json' }))
  file.addEventListener('change', () => void attempt(async () => {
    const text = await file.files?.[0]?.text()
    if (text === undefined) return
    await call('PUT', 'snapshot', JSON.parse(text))
    await changed()
    say('The snapshot is restored.')
  }))
  root.replaceChildren(
    h('h2', {}, 'World'),
    h('h3', {}, 'Begin again'), h('div', { class: 'row' }, button('Reset', () => reset('')), button('Reset to empty', () => reset('empty'))),
    h('h3', {}, 'Snapshot'), h('div', { class: 'row' }, button('Download', download), field('Restore from a file', file)),
    h('h3', {}, 'What signs in'), h('pre', { tabindex: 0 }, JSON.stringify(credentials, null, 2)))
}
