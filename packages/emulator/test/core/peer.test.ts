/** Which versions of bill-sdk fit. test/pack has the messages, in projects with another version or none. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkVersion, loadDescription } from '../../src/peer.ts'

const manifest = (path: string): { version: string; peerDependencies: Record<string, string> } => JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')) as never

describe('the version of bill-sdk', () => {
  it.each([
    ['0.3.1', '^0.3.1', undefined],
    ['0.3.2', '^0.3.1', undefined],
    ['0.3.0', '^0.3.1', 'old'],
    ['0.2.9', '^0.3.1', 'old'],
    ['0.4.0', '^0.3.1', 'new'],
    ['1.0.0', '^0.3.1', 'new'],
    ['1.2.0', '^1.2.0', undefined],
    ['1.10.0', '^1.2.0', undefined],
    ['1.1.9', '^1.2.0', 'old'],
    ['2.0.0', '^1.2.0', 'new'],
    ['0.9.9', '^1.2.0', 'old'],
    ['1.2.1-beta.1', '^1.2.0', undefined],
  ])('%s in the range %s is %s', (version, range, expected) => {
    expect(checkVersion(version, range)).toBe(expected)
  })

  it('of this repository is the lowest that the emulator accepts', () => {
    const { version } = manifest('../../../../package.json')
    const own = manifest('../../package.json')
    expect(own.version).toBe(version)
    expect(own.peerDependencies['bill-sdk']).toBe(`^${version}`)
    expect(loadDescription()['openapi']).toMatch(/^3\.1/)
  })
})
