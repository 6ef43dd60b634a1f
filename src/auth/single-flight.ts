/** Runs a task at most once at a time. Calls during a run share its result. */
export function singleFlight<T>(task: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  return () => (running ??= task().finally(() => (running = undefined)))
}
