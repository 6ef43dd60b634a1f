/** Copies the bytes of a buffer or a view, so that later changes to the original have no effect. Returns undefined for any other value. */
export function toUint8Array(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice()
  // `instanceof` does not work here, because test runners and frames have their own ArrayBuffer class.
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]' ? new Uint8Array(value as ArrayBuffer).slice() : undefined
}
