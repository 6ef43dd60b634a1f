/** The API reports show that the packages on top of bill-sdk document every public name and expose no internals. `npm run check:api` checks that they are up to date. */
import { describe, expect, it } from 'vitest'
import { listPackages, type Package } from '../../scripts/pack/packages.ts'
import { readText, ROOT } from './documents.ts'

type Exports = Package['manifest'] & { readonly exports?: Readonly<Record<string, unknown>> }

const packages = listPackages(ROOT).slice(1).map(({ manifest }) => manifest as Exports).filter(({ exports = {} }) => '.' in exports)

it('bill-sdk-emulator is one of them', () => {
  expect(packages.map(({ name }) => name)).toContain('bill-sdk-emulator')
})

describe.each(packages.map(({ name, scripts = {} }) => ({ name, scripts })))('the API report of $name', ({ name, scripts }) => {
  const report = (): string => readText(`docs/api/${name}.api.md`)

  it('is checked by npm test', () => {
    expect(scripts['check:api']).toBe(`tsx ../../scripts/api-report/index.ts --check --package ${name}`)
  })

  it('has no name without a comment, except the names of error classes', () => {
    const undocumented = [...report().matchAll(/\/\/ \(undocumented\)\n\s*(.*)/g)].map(([, line]) => line)
    expect(undocumented.filter((line) => !/^readonly name = "\w+Error";$/.test(line ?? ''))).toEqual([])
  })

  it('has no type that a public type uses, but that users cannot import', () => {
    const declarations = [...report().matchAll(/^(export )?(?:abstract )?(?:class|interface|type|const|function|enum|namespace) (\w+)/gm)]
    expect(declarations.length).toBeGreaterThan(0)
    expect(declarations.filter(([, exported]) => !exported).map(([, , declared]) => declared)).toEqual([])
  })
})
