/** Runs a task once for all who ask while it runs; they share its outcome. */
export function singleFlight<T>(task: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  return () => (running ??= task().finally(() => (running = undefined)))
}
