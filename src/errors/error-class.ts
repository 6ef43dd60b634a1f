/**
 * Makes `instanceof` work across copies of the package. The ESM and CommonJS builds have separate error classes, so `instanceof` compares registered
 * names. An ESM app then also recognizes errors that a CommonJS dependency throws.
 */
const CLASS_NAME = Symbol.for('bill-sdk.errorClass')

type ErrorClass = abstract new (...args: never[]) => Error

/** The name is a string, because minifiers rename classes. */
export function registerErrorClass(errorClass: ErrorClass, name: string): void {
  Object.defineProperty(errorClass.prototype, CLASS_NAME, { value: name })
  Object.defineProperty(errorClass, Symbol.hasInstance, { value: isInstance })
}

function isInstance(this: ErrorClass, value: unknown): boolean {
  const name = registeredName(this.prototype)
  // A subclass that a user defines has no registered name, so its prototype is compared.
  if (name === undefined) return Object.prototype.isPrototypeOf.call(this.prototype, value as object)
  for (let prototype = prototypeOf(value); prototype; prototype = prototypeOf(prototype)) if (registeredName(prototype) === name) return true
  return false
}

const registeredName = (prototype: object): unknown => (Object.hasOwn(prototype, CLASS_NAME) ? (prototype as { [CLASS_NAME]?: unknown })[CLASS_NAME] : undefined)

const prototypeOf = (value: unknown): object | null => (typeof value === 'object' && value !== null ? (Object.getPrototypeOf(value) as object | null) : null)
