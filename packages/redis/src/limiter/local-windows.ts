/** Counts the starts of this process, so that it keeps its own limits while Redis fails. Mirrors the script RESERVE. */

interface Window {
  windowMs: number
  /** Times of the starts in the window, in order. */
  starts: number[]
  /** IDs of calls that wait, in order. */
  readonly waiters: Set<string>
}

/** Windows that count nothing anymore are removed when there are this many, and then each time their number has doubled. */
const MIN_SWEEP_SIZE = 1_000

export class LocalWindows {
  readonly #windows = new Map<string, Window>()
  #sweepSize = MIN_SWEEP_SIZE

  get size(): number {
    return this.#windows.size
  }

  /** Records a start that Redis has counted. */
  add(name: string, windowMs: number): void {
    this.#get(name, windowMs).starts.push(performance.now())
  }

  /** Takes a start and returns 0, or returns the milliseconds until there may be one. */
  take(name: string, id: string, limit: number, windowMs: number): number {
    const { starts, waiters } = this.#get(name, windowMs)
    const free = limit - starts.length
    waiters.add(id)
    let ahead = 0
    for (const waiter of waiters) {
      if (waiter === id || ahead >= limit) break
      ahead++
    }
    if (ahead >= free) return (starts[ahead - free] ?? performance.now()) + windowMs - performance.now()
    waiters.delete(id)
    starts.push(performance.now())
    return 0
  }

  /** Removes a call that no longer waits. */
  leave(name: string, id: string): void {
    this.#windows.get(name)?.waiters.delete(id)
  }

  #get(name: string, windowMs: number): Window {
    const window = this.#windows.get(name) ?? { windowMs, starts: [], waiters: new Set() }
    this.#windows.set(name, window)
    window.windowMs = windowMs
    prune(window)
    if (this.size > this.#sweepSize) this.#sweep()
    return window
  }

  #sweep(): void {
    for (const [name, window] of this.#windows) {
      prune(window)
      if (window.starts.length === 0 && window.waiters.size === 0) this.#windows.delete(name)
    }
    this.#sweepSize = Math.max(MIN_SWEEP_SIZE, 2 * this.size)
  }
}

function prune(window: Window): void {
  const since = performance.now() - window.windowMs
  while (window.starts[0] !== undefined && window.starts[0] <= since) window.starts.shift()
}
