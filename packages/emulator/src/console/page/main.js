/** The console: one view at a time, chosen by the address, and kept up to date by a stream of events. */
import { showClock } from './clock.js'
import { showDeliveries } from './deliveries.js'
import { attempt, byId, h, say } from './dom.js'
import { showFaults } from './faults.js'
import { showMessages } from './messages.js'
import { showPayments } from './payments.js'
import { showRecords } from './records.js'
import { showRequests } from './requests.js'
import { showWorld } from './world.js'

/** @typedef {Record<string, ((entry: any) => unknown) | undefined>} Listeners what a view does with an event of the stream; `changed` stands for any */
/** @type {Record<string, { title: string, show: (root: HTMLElement) => Promise<Listeners | undefined | void> }>} */
const VIEWS = {
  requests: { title: 'Requests', show: showRequests },
  records: { title: 'Records', show: showRecords },
  payments: { title: 'Payments', show: showPayments },
  messages: { title: 'Messages', show: showMessages },
  deliveries: { title: 'Deliveries', show: showDeliveries },
  faults: { title: 'Faults', show: showFaults },
  world: { title: 'World', show: (root) => showWorld(root, refresh) },
}

const POLL_MS = 1000

/** @type {Listeners} */
let listeners = {}
/** Counts the views that were opened: a slow one must not replace a later one. */
let opened = 0

const currentName = () => (location.hash.slice(1) in VIEWS ? location.hash.slice(1) : 'requests')

async function open() {
  const name = currentName()
  const number = ++opened
  for (const link of byId('views').querySelectorAll('a')) {
    if (link.hash === `#${name}`) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  const root = h('div')
  const next = (await VIEWS[name]?.show(root)) ?? {}
  if (number !== opened) return
  listeners = next
  byId('content').replaceChildren(root)
}

/** After a change of the whole world, or of its time. */
async function refresh() {
  await Promise.all([open(), showClock(refresh)])
}

let isPending = false

/** Many events in a moment cause one update. */
function changed() {
  if (isPending) return
  isPending = true
  setTimeout(() => {
    isPending = false
    void attempt(async () => {
      await showClock(refresh)
      await listeners['changed']?.(undefined)
    })
  }, 100)
}

function listen() {
  const events = new EventSource('stream')
  let isLost = false
  for (const name of ['request', 'delivery', 'message'])
    events.addEventListener(name, (event) => {
      listeners[name]?.(JSON.parse(event.data))
      changed()
    })
  events.addEventListener('ready', () => {
    if (isLost) void attempt(refresh)
    if (isLost) say('Connected again.')
    isLost = false
  })
  events.addEventListener('error', () => {
    isLost = true
    say('The connection to the emulator is lost. Trying again …', true)
  })
}

byId('views').append(...Object.entries(VIEWS).map(([name, { title }]) => h('a', { href: `#${name}` }, title)))
addEventListener('hashchange', () => void attempt(open))
// The clock may run, or be moved by a test.
setInterval(() => void attempt(async () => (await showClock(refresh)) && (await listeners['changed']?.(undefined))), POLL_MS)
void attempt(refresh)
listen()
