/** The bytes of a buffer or a view, copied, so that nobody changes them later; nothing when the value is neither. */
export function toUint8Array(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice()
  // Not instanceof: test runners and frames have an ArrayBuffer class of their own.
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]' ? new Uint8Array(value as ArrayBuffer).slice() : undefined
}
