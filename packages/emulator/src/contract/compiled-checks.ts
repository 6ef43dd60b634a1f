/** Checks of request bodies that scripts/compile-checks.ts compiles when the package is built, so that valid requests do without ajv. */
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { describeSchema } from './ajv.js'
import type { Contract } from './contract.js'

/** Whether a value is valid. */
export type Check = (value: unknown) => boolean

/** The hash of a schema: another description, or another version of it, has other schemas and finds no check. */
export const nameOfCheck = (contract: Contract, pointer: string): string => createHash('sha1').update(describeSchema(contract, pointer)).digest('hex')

/** @returns undefined if there is none, as for a response, another description, or an emulator that runs from its sources. */
export function findCheck(contract: Contract, pointer: string): Check | undefined {
  const module = `./checks/${nameOfCheck(contract, pointer)}.cjs`
  try {
    return createRequire(import.meta.url)(module) as Check
  } catch (error) {
    if ((error as { code?: string }).code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}
