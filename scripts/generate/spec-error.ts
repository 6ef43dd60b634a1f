/** A mistake in the spec. The message says where it is and how to fix it; a stack trace would not help. */
export class SpecError extends Error {}
