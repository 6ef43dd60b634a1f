// @ts-check

/** Creates a rule that checks each operation below `paths`, but not webhooks. */
export const visitOperations = (/** @type {(operation: any, context: any) => void} */ check) => () => ({ Paths: { PathItem: { Operation: check } } })
