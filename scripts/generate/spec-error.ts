/** A mistake in the spec. The message says where the mistake is and how to fix it. A stack trace would not help. */
export class SpecError extends Error {}
