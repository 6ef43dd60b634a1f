/** Virtual time: it stands still, advances, or runs; timers fire in order; it never goes back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addBusinessDays, isBusinessDay } from '../../src/clock/business-days.ts'
import { Clock } from '../../src/clock/clock.ts'
import { parseTime } from '../../src/clock/parse-time.ts'
import { parseDuration, toMilliseconds } from '../../src/clock/duration.ts'
import { createEmulator } from '../../src/local.ts'
import { Store } from '../../src/store/store.ts'

const setUp = () => {
  const real = { time: 0 }
  const store = new Store('seed')
  const clock = new Clock(store, () => real.time)
  clock.start(1000)
  return { real, store, clock }
}

describe('a clock that stands still', () => {
  it('moves by a millisecond for each write, and only forward', () => {
    const { real, clock } = setUp()
    real.time = 5000
    expect(clock.now()).toBe(1000)
    clock.tick()
    expect(clock.now()).toBe(1001)
    clock.set(500)
    expect(clock.now()).toBe(1001)
    clock.set(2000)
    expect(clock.now()).toBe(2000)
  })

  it('returns timers by their time, then by their order, until a time', () => {
    const { clock } = setUp()
    for (const [due, kind] of [[30, 'c'], [10, 'a'], [20, 'b1'], [20, 'b2'], [40, 'd']] as const) clock.schedule(1000 + due, kind, {})
    const canceled = clock.schedule(1015, 'canceled', {})
    clock.cancel(canceled)
    const kinds = []
    for (let timer = clock.takeDue(1030); timer; timer = clock.takeDue(1030)) kinds.push(timer.kind)
    expect(kinds).toEqual(['a', 'b1', 'b2', 'c'])
    expect(clock.nextDue()).toBe(1040)
    expect(clock.timers().map(({ kind }) => kind)).toEqual(['d'])
  })
})

describe('a clock that runs', () => {
  it('follows real time at its speed, and stops where it is', () => {
    const { real, clock } = setUp()
    clock.run(60)
    real.time = 10
    expect(clock.now()).toBe(1600)
    clock.run(0)
    real.time = 20
    expect([clock.now(), clock.speed]).toEqual([1600, 0])
  })

  it('never goes back, whatever is done to it', () => {
    const step = fc.record({ kind: fc.constantFrom('real', 'set', 'run', 'tick', 'settle'), value: fc.integer({ min: -100, max: 5000 }) })
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { real, clock } = setUp()
        let last = clock.now()
        for (const { kind, value } of steps) {
          if (kind === 'real') real.time += value
          if (kind === 'set') clock.set(value)
          if (kind === 'run') clock.run(Math.abs(value % 3))
          if (kind === 'tick') clock.tick()
          if (kind === 'settle') clock.settle()
          if (kind !== 'real' || value >= 0) expect(clock.now()).toBeGreaterThanOrEqual(last)
          last = clock.now()
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is part of a snapshot with the time that it has reached', () => {
    const real = { time: 0 }
    const emulator = createEmulator({ real: () => real.time, time: '2026-03-02T09:00:00Z', seed: 'empty' })
    emulator.clock.run(1)
    const start = emulator.clock.now().getTime()
    real.time = 5000
    const snapshot = emulator.snapshot()
    real.time = 9000
    emulator.restore(snapshot)
    expect(emulator.clock.now().getTime() - start).toBe(5000)
    real.time = 10_000
    expect(emulator.clock.now().getTime() - start).toBe(6000)
    emulator.reset()
    expect(emulator.clock.now().getTime()).toBeLessThan(start + 1000)
  })
})

describe('advance', () => {
  it('takes durations and times, and rejects everything else', async () => {
    const emulator = createEmulator({ seed: 'empty' })
    const start = emulator.clock.now().getTime()
    expect((await emulator.clock.advance({ days: 1, hours: 2 })).getTime() - start).toBe(26 * 3_600_000)
    expect(await emulator.clock.advance({ to: '2026-04-01T00:00:00Z' })).toEqual(new Date('2026-04-01T00:00:00Z'))
    await expect(emulator.clock.advance({ to: '2026-01-01' })).rejects.toThrow('cannot go back')
    await expect(emulator.clock.advance({ days: -1 })).rejects.toThrow('cannot go back')
    await expect(emulator.clock.advance({ to: 'soon' })).rejects.toThrow('to is not valid: soon')
    await expect(emulator.clock.advance({ fortnights: 1 } as never)).rejects.toThrow('fortnights is not a known field')
    await expect(emulator.clock.advance({ to: '2026-05-01', days: 1 } as never)).rejects.toThrow('Pass either units, a duration, or to')
    await expect(emulator.clock.advance({})).rejects.toThrow('A duration or a time is missing')
  })
})

describe('times', () => {
  it.each([
    ['2026-03-02', '2026-03-02T00:00:00.000Z'],
    ['2026-03-02T09:30', '2026-03-02T09:30:00.000Z'],
    ['2026-03-02T09:30:05.25', '2026-03-02T09:30:05.250Z'],
    ['2026-03-02T09:30:00Z', '2026-03-02T09:30:00.000Z'],
    ['2026-03-02T09:30:00+02:00', '2026-03-02T07:30:00.000Z'],
    ['2026-03-02T09:30:00-0800', '2026-03-02T17:30:00.000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z'],
    ['+030546-01-11T16:00:00.000Z', '+030546-01-11T16:00:00.000Z'],
  ])('%s is %s in any time zone', (text, expected) => {
    const before = process.env['TZ']
    for (const zone of ['America/Los_Angeles', 'Asia/Kolkata', 'UTC']) {
      process.env['TZ'] = zone
      expect(new Date(parseTime(text)).toISOString()).toBe(expected)
    }
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })

  it.each(['', '1', '2026', '2026-02-30', '2027-02-29', '2026-13-01', '2026-3-2', '20260302', '2026-03-02T25:00', '2026-03-02T09', '2026-03-02 09:00', 'March 2, 2026', '2026-03-02T09:00:00+25:00'])('%s is none', (text) => {
    expect(parseTime(text)).toBeNaN()
  })

  it('start and move a clock', async () => {
    const emulator = createEmulator({ seed: 'empty', time: '2026-03-02T09:00' })
    expect(emulator.clock.now()).toEqual(new Date('2026-03-02T09:00:00Z'))
    expect(await emulator.clock.advance({ to: '2026-03-02T10:00' })).toEqual(new Date('2026-03-02T10:00:00Z'))
    await expect(emulator.clock.advance({ to: '2026-04-31' })).rejects.toThrow('to is not valid: 2026-04-31')
    expect(() => createEmulator({ time: '2026-02-30' })).toThrow('time is not valid: 2026-02-30')
  })
})

describe('durations', () => {
  it.each([['P3D', 3 * 86_400_000], ['PT90M', 5_400_000], ['P1W', 604_800_000], ['P1DT2H3M4.5S', 93_784_500], ['PT0S', 0]])('%s', (text, expected) => {
    expect(parseDuration(text)).toBe(expected)
  })

  it.each(['', 'P', 'PT', '3D', 'P3', 'P1M', 'P-1D', 'p3d', 'P1DT'])('%s is none', (text) => {
    expect(parseDuration(text)).toBeNaN()
  })

  it('add up', () => {
    expect(toMilliseconds({ weeks: 1, days: 1, hours: 1, minutes: 1, seconds: 1, milliseconds: 1 })).toBe(694_861_001)
  })
})

describe('business days', () => {
  /** https://www.frbservices.org/about/holiday-schedules */
  const HOLIDAYS = {
    2026: ['01-01', '01-19', '02-16', '05-25', '06-19', '09-07', '10-12', '11-11', '11-26', '12-25'],
    2027: ['01-01', '01-18', '02-15', '05-31', '07-05', '09-06', '10-11', '11-11', '11-25'],
  }

  it.each(Object.entries(HOLIDAYS))('of %s are Monday to Friday without the holidays of the Federal Reserve', (year, holidays) => {
    const closed = []
    for (let time = Date.UTC(Number(year), 0, 1); time < Date.UTC(Number(year) + 1, 0, 1); time += 86_400_000) {
      const day = new Date(time)
      if (day.getUTCDay() % 6 !== 0 && !isBusinessDay(day.toISOString().slice(0, 10))) closed.push(day.toISOString().slice(5, 10))
    }
    expect(closed).toEqual(holidays)
    expect(isBusinessDay('2026-03-07') || isBusinessDay('2026-03-08')).toBe(false)
  })

  it.each([['2026-03-06', 0, '2026-03-06'], ['2026-03-07', 0, '2026-03-09'], ['2026-03-06', 1, '2026-03-09'], ['2026-11-25', 1, '2026-11-27'], ['2026-12-31', 2, '2027-01-05']])('%s and %i more: %s', (date, days, expected) => {
    expect(addBusinessDays(date, days)).toBe(expected)
  })
})

describe('the same seed and calls', () => {
  it('give the same bytes', async () => {
    const run = async (): Promise<string> => {
      const emulator = createEmulator()
      const { devKey, username, password, organizationId } = emulator.credentials
      const headers = { 'content-type': 'application/json' }
      const response = await emulator.fetch('http://127.0.0.1/connect/v3/login', { method: 'POST', headers, body: JSON.stringify({ devKey, username, password, organizationId }) })
      const { sessionId } = (await response.json()) as { sessionId: string }
      await emulator.fetch('http://127.0.0.1/connect/v3/customers', { method: 'POST', headers: { ...headers, devKey, sessionId }, body: JSON.stringify({ name: 'Alder', accountType: 'BUSINESS', email: 'pay@alder.example' }) })
      await emulator.clock.advance({ days: 2 })
      return JSON.stringify([emulator.snapshot(), emulator.requests()])
    }
    expect(await run()).toBe(await run())
  })
})
