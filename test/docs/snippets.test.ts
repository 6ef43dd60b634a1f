/**
 * Every `ts` code block of README.md, docs/index.md and docs/guides compiles against src, as its own module, and fits 80 columns.
 *
 * test/docs/snippet-globals.ts declares the names that all blocks can use, such as `bill`. A block can declare more names in an HTML comment right before it, which
 * readers don't see: `<!-- globals: declare const x: string -->`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile, type Snippet } from './compile-snippets.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const BLOCK = /(?:<!-- globals:\s([\s\S]*?)-->\s*)?^```(?:ts|typescript)(?: \[[^\]\n]+\])?\n([\s\S]*?)^```/gm
const MAX_COLUMNS = 80

function extractSnippets(file: string): Snippet[] {
  const markdown = readFileSync(join(ROOT, file), 'utf8')
  return [...markdown.matchAll(BLOCK)].map(({ index, 0: block, 1: globals = '', 2: code = '' }) => ({
    location: `${file}:${markdown.slice(0, index + block.indexOf('```')).split('\n').length}`,
    text: `${globals}\n${code}\nexport {}\n`,
  }))
}

const documents = ['README.md', 'docs/index.md', ...readdirSync(join(ROOT, 'docs/guides')).map((name) => `docs/guides/${name}`)]
const snippets = documents.flatMap(extractSnippets)

describe('code blocks of README and guides', () => {
  it('exist in every guide', () => {
    for (const file of documents) expect(snippets.some(({ location }) => location.startsWith(`${file}:`)), file).toBe(true)
  })

  it('compile against the SDK', () => {
    expect(compile(snippets)).toEqual([])
  }, 120_000)

  it('of the OpenAPI description compile: the sample of each operation', () => {
    const { paths } = JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8')) as { paths: Record<string, Record<string, { operationId?: string; 'x-codeSamples'?: { source: string }[] }>> }
    const operations = Object.values(paths).flatMap((item) => Object.values(item)).filter(({ operationId }) => operationId)
    const samples = operations.map(({ operationId = '', 'x-codeSamples': [sample] = [] }) => ({ location: operationId, text: sample?.source ?? 'There is no sample' }))
    expect(compile(samples)).toEqual([])
    expect(samples.length).toBeGreaterThan(300)
    expect(samples.flatMap(({ location, text }) => text.split('\n').filter((line) => line.length > MAX_COLUMNS && !/url: '/.test(line)).map((line) => `${location}: ${line}`))).toEqual([])
  }, 240_000)

  it('would not compile with a field that does not exist', () => {
    const text = "await bill.vendors.list({ filters: { nmae: { eq: 'x' } } })\nexport {}\n"
    expect(compile([{ location: 'here:1', text }])).toEqual([expect.stringContaining('nmae')])
  }, 120_000)

  it('fit 80 columns', () => {
    const tooLong = snippets.flatMap(({ location, text }) => text.split('\n').filter((line) => line.length > MAX_COLUMNS && !line.startsWith('declare ')).map((line) => `${location}: ${line}`))
    expect(tooLong).toEqual([])
  })
})
