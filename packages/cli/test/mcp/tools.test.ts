/** The list of tools: what a client pays for it, and what it learns about each. */
import type { Tool as ListedTool } from '@modelcontextprotocol/client'
import { describe, expect, it } from 'vitest'
import type { McpFlags } from '../../src/mcp/settings.ts'
import { TOOLSET_GROUPS, TOOLSETS } from '../../src/catalog/toolsets.ts'
import { createTools } from '../../src/mcp/tools/index.ts'
import { createHost, PAYMENTS, settingsOf } from './support.ts'
import { allOperations } from '../../src/catalog/catalog.ts'

/** A token is about four bytes of English or JSON. Tokenizers differ, so that the budget has some room. */
const tokensOf = (value: unknown): number => Math.ceil(Buffer.byteLength(JSON.stringify(value)) / 4)

async function listTools(flags: McpFlags): Promise<ListedTool[]> {
  const { client } = await createHost({ flags })
  return (await client.listTools()).tools
}

const EVERYTHING: McpFlags = { ...PAYMENTS, allowWrites: true, toolset: [...TOOLSETS] }

describe('the list of tools', () => {
  it('costs a few thousand tokens', async () => {
    const tools = await listTools({})
    expect(tools).toHaveLength(14)
    expect(tokensOf(tools)).toBeLessThan(3000)
    expect(tokensOf(await listTools({ ...PAYMENTS, allowWrites: true }))).toBeLessThan(4000)
  })

  it('is what it was', async () => {
    expect(await listTools({ ...PAYMENTS, allowWrites: true })).toMatchSnapshot()
  })

  it('has unique names that every client accepts, and all hints for each tool', async () => {
    const tools = await listTools(EVERYTHING)
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length)
    for (const { name, title, description, annotations, inputSchema } of tools) {
      expect(name).toMatch(/^[a-z][a-z0-9_]{0,63}$/)
      expect(title && description, name).toBeTruthy()
      for (const hint of ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'] as const) expect(typeof annotations?.[hint], `${name} ${hint}`).toBe('boolean')
      expect(inputSchema, name).toMatchObject({ type: 'object', additionalProperties: false })
    }
  })

  it('calls read-only only what cannot change anything', async () => {
    const writes = (await listTools(EVERYTHING)).filter(({ annotations }) => annotations?.readOnlyHint !== true).map(({ name }) => name)
    const expected = createTools(settingsOf(EVERYTHING)).filter(({ hints }) => !hints.readOnlyHint).map(({ name }) => name)
    expect(writes.toSorted()).toEqual(expected.toSorted())
    expect(writes).toEqual(expect.arrayContaining(['call_write_operation', 'commit_operation', 'bills_create', 'vendors_archive']))
    expect(writes.filter((name) => /_(get|list)$|^(find|list|get|search|describe|explain|check|prepare)_/.test(name))).toEqual([])
  })

  it('of a server in production says so in each description', async () => {
    const { client } = await createHost({ flags: { production: true }, label: 'PRODUCTION' })
    for (const { description } of (await client.listTools()).tools) expect(description).toMatch(/^PRODUCTION: real money\. /)
    expect(client.getInstructions()).toMatch(/^Environment: PRODUCTION\./)
  })
})

describe('toolsets', () => {
  const inGroups = (groups: readonly string[]) => allOperations().filter(({ method }) => groups.includes(method.split('.')[0] as string))

  it.each(TOOLSETS)('%s has a typed tool for each operation that reads', async (toolset) => {
    const typed = (await listTools({ toolset: [toolset] })).slice(14)
    const reads = inGroups(TOOLSET_GROUPS[toolset]).filter(({ isRead, method }) => isRead && method !== 'spend.cards.panJwt')
    expect(typed).toHaveLength(reads.length)
    expect(typed.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
  })

  it('cover every group, except those about signing in', () => {
    const groups = new Set(allOperations().map(({ method }) => method.split('.')[0]))
    expect([...groups].filter((group) => !TOOLSETS.some((toolset) => (TOOLSET_GROUPS[toolset] as readonly string[]).includes(group as string)))).toEqual(['auth', 'mfa', 'health', 'partner'])
  })

  it('call operations with typed arguments', async () => {
    const { call, client } = await createHost({ flags: { toolset: ['payables'] } })
    const page = await call('vendors_list', { max: 1, filters: { name: { sw: 'Map' } } })
    expect(page.json.data).toMatchObject({ results: [{ name: 'Maple Street Print' }] })
    const [{ id }] = (page.json.data as { results: [{ id: string }] }).results
    expect((await call('vendors_get', { vendorId: id })).json.data).toMatchObject({ id })
    expect((await call('vendors_get', {})).isError).toBe(true)
    expect((await client.listTools()).tools.map(({ name }) => name).filter((name) => /create|prepare|archive/.test(name))).toEqual([])
  })

  it('have typed writes with --allow-writes', async () => {
    const { call, emulator } = await createHost({ flags: { toolset: ['receivables'], allowWrites: true } })
    const { isError, json } = await call('customers_create', { body: { name: 'Fern', email: 'fern@fern.example' } })
    expect({ isError, json }).toMatchObject({ isError: false, json: { data: { name: 'Fern' } } })
    expect((await call('customers_create', { body: { email: 'fern@fern.example' } })).isError).toBe(true)
    expect(emulator.requests().filter(({ operation }) => operation === 'createCustomer')).toHaveLength(1)
  })
})
