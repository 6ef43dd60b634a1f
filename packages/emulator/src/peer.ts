/** The peer `bill-sdk`, whose description the emulator serves. npm checks its version at install, but other package managers only warn, or skip peers. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Json } from './contract/contract.js'

/** `bill-sdk` is missing, or of a version that does not fit. The message says what to install. */
export class PeerError extends Error {
  override readonly name = 'PeerError'
}

interface Manifest {
  readonly version: string
  readonly peerDependencies: { readonly 'bill-sdk': string }
}

let description: Json | undefined

/** @returns the description that `bill-sdk` ships, read once. @throws PeerError */
export function loadDescription(): Json {
  return (description ??= readDescription())
}

function readDescription(): Json {
  const { resolve } = createRequire(import.meta.url)
  const read = <T>(path: string): T => JSON.parse(readFileSync(resolve(path), 'utf8')) as T
  const { version, peerDependencies } = read<Manifest>('bill-sdk-emulator/package.json')
  const range = peerDependencies['bill-sdk']
  const needs = `bill-sdk-emulator ${version} needs bill-sdk ${range}`
  let found: string
  try {
    found = read<Manifest>('bill-sdk/package.json').version
  } catch (cause) {
    throw new PeerError(`${needs}, which is not installed. Run: npm install bill-sdk@${range}`, { cause })
  }
  const problem = checkVersion(found, range)
  // All packages of a release have the same version.
  if (problem) throw new PeerError(`${needs}, but ${found} is installed, which is too ${problem}. Run: npm install ${problem === 'old' ? `bill-sdk@${range}` : `bill-sdk-emulator@${found}`}`)
  return read<Json>('bill-sdk/openapi.json')
}

/** @param range `^` and a version, as each release writes it. Before 1.0, the minor version must be the same. */
export function checkVersion(found: string, range: string): 'old' | 'new' | undefined {
  const actual = parse(found)
  const lowest = parse(range.slice(1))
  const fixed = lowest[0] > 0 ? 1 : 2
  const order = (length: number): number => Math.sign(Array.from({ length }, (_, index) => Number(actual[index]) - Number(lowest[index])).find((difference) => difference !== 0) ?? 0)
  if (order(3) < 0) return 'old'
  return order(fixed) > 0 ? 'new' : undefined
}

const parse = (version: string): [number, number, number] => version.split(/[.+-]/).slice(0, 3).map(Number) as [number, number, number]
