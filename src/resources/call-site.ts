import { BillError } from '../errors/index.js'

const located = new WeakSet<object>()

/** Frames that do not help the user. */
const OWN_FRAMES = /^Error\b|\b(captureCallSite|createCallPromise)\b/

/**
 * Captures the stack of a method call. The SDK creates errors later, when the caller is no longer on the stack. Engines format a stack only when it is read, so
 * this takes 2 to 5 microseconds per call.
 * @returns a function that adds the caller's frames to the stack of an error and throws it.
 */
export function captureCallSite(): (error: unknown) => never {
  const site = new Error()
  return (error) => {
    // Several calls can share an error, such as that of a sign-in. It gets the frames of one of them.
    if (error instanceof BillError && !located.has(error)) {
      located.add(error)
      // With Error.prepareStackTrace, a program can make the stack any value.
      const [stack, siteStack] = [String(error.stack), String(site.stack)]
      const frames = siteStack.split('\n').filter((line) => !OWN_FRAMES.test(line) && !stack.includes(line))
      error.stack = [stack, ...frames].join('\n')
    }
    throw error
  }
}
