import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Clock } from '../../src/clock/clock.ts'
import { Store } from '../../src/store/store.ts'

function setUp() {
  const store = new Store('seed')
  const clock = new Clock(store, () => 0)
  clock.start(0)
  const takeAll = () => {
    const taken: string[] = []
    for (let timer = clock.takeDue(Infinity); timer; timer = clock.takeDue(Infinity)) taken.push(timer.kind)
    return taken
  }
  return { store, clock, takeAll }
}

describe('the timers', () => {
  it('come by their time, and by the order of creation if they are due together', () => {
    const times = fc.array(fc.nat({ max: 20 }), { maxLength: 60 })
    fc.assert(
      fc.property(times, fc.func(fc.boolean()), (dues, isCanceled) => {
        const { clock, takeAll } = setUp()
        const ids = dues.map((due, index) => clock.schedule(due, String(index), {}))
        const left = ids.flatMap((id, index) => (isCanceled(index) ? (clock.cancel(id), []) : [index]))
        expect(takeAll()).toEqual(left.toSorted((a, b) => (dues[a] as number) - (dues[b] as number) || a - b).map(String))
      }),
      { numRuns: 300 },
    )
  })

  it('of a record are one of each kind: a later one takes the place of the first', () => {
    const { store, clock, takeAll } = setUp()
    clock.scheduleFor('a', 'moves', 5)
    clock.scheduleFor('a', 'ends', 6)
    clock.scheduleFor('b', 'moves', 4)
    clock.scheduleFor('a', 'moves', 7, { to: 'SENT' })
    clock.scheduleFor('b', 'moves', 6)
    expect(clock.timers().map(({ kind, due, payload }) => [kind, due, payload])).toEqual([['ends', 6, { id: 'a' }], ['moves', 7, { to: 'SENT', id: 'a' }], ['moves', 6, { id: 'b' }]])
    const copy = new Store('seed')
    copy.restore(store.snapshot())
    const copied = new Clock(copy, () => 0)
    const order = [copied.takeDue(9), copied.takeDue(9), copied.takeDue(9)].map((timer) => timer?.id)
    expect(order).toEqual([clock.takeDue(9)?.id, clock.takeDue(9)?.id, clock.takeDue(9)?.id])
    clock.scheduleFor('a', 'moves', 8)
    clock.cancelFor('a', 'moves')
    expect(takeAll()).toEqual([])
  })

  it('of a restored store come back, and those of the replaced one do not', () => {
    const { store, clock, takeAll } = setUp()
    clock.schedule(1, 'kept', {})
    const snapshot = store.snapshot()
    expect(takeAll()).toEqual(['kept'])
    clock.schedule(2, 'later', {})
    store.restore(snapshot)
    expect(clock.nextDue()).toBe(1)
    expect(takeAll()).toEqual(['kept'])
  })

  it('of a transaction that fails are as they were before', () => {
    const { store, clock, takeAll } = setUp()
    clock.schedule(1, 'first', {})
    const fail = () => {
      clock.takeDue(Infinity)
      clock.schedule(0, 'undone', {})
      clock.nextDue()
      throw new Error('fails')
    }
    expect(() => store.transaction(fail)).toThrow('fails')
    clock.schedule(5, 'second', {})
    expect(takeAll()).toEqual(['first', 'second'])
  })
})
