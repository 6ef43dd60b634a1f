/** The addresses of this machine, but 127.0.0.0. */
const ADDRESSES = 2 ** 24 - 1

let created = 0

/**
 * An origin for an emulator without a port. Nothing is sent to it; it identifies the emulator to its clients, so that what they sent to one does not count for another. See
 * docs/decisions/0030-a-new-world-has-no-sent-payments.md.
 */
export function createOrigin(): string {
  const number = (created++ % ADDRESSES) + 1
  return `http://127.${number >> 16}.${(number >> 8) & 255}.${number & 255}`
}
