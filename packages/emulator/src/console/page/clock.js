/** The clock and the buttons that move it. */
import { get, post } from './api.js'
import { button, byId, h, say, time } from './dom.js'

/** @param {() => Promise<void>} changed called after a button moved the clock @returns whether its time is another than before */
export async function showClock(changed) {
  const state = await get('clock')
  const now = time(state.now)
  /** @param {unknown} input @param {string} path */
  const move = async (input, path = 'clock/advance') => {
    say('Advancing …')
    const { now: later } = await post(path, input)
    say(`It is now ${later}.`)
    await changed()
  }
  const children = [
    now,
    button('+1 hour', () => move({ duration: 'PT1H' })),
    button('+1 day', () => move({ duration: 'P1D' })),
    button('Next business day', async () => move({ to: (await get('clock')).nextBusinessDay })),
    button(state.speed ? 'Stop' : 'Run', () => move({ speed: state.speed ? 0 : 1 }, 'clock/run'), { 'aria-label': state.speed ? 'Stop the clock' : 'Run the clock at real speed' }),
    h('span', { class: 'muted' }, state.speed ? `runs at ${state.speed}×` : 'stands still'),
  ]
  const clock = byId('clock')
  // Only the text changes if the buttons stay the same, so that the focus stays.
  if (clock.childElementCount && clock.dataset['speed'] === String(state.speed)) clock.querySelector('time')?.replaceWith(now)
  else clock.replaceChildren(...children)
  const isLater = clock.dataset['now'] !== state.now
  clock.dataset['speed'] = String(state.speed)
  clock.dataset['now'] = state.now
  return isLater
}
