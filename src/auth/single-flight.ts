/** Runs a task once for all callers that ask while it runs. They share its result. */
export function singleFlight<T>(task: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  return () => (running ??= task().finally(() => (running = undefined)))
}
