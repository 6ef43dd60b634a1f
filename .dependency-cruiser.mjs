/** Import rules: a file imports only from layers below its own (CONTRIBUTING.md). Type imports count. test/generate/import-rules.test.ts has a violation of each. */

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** The layers of src, lowest first. A layer may import those before it. */
const LAYERS = [
  ['errors', '^src/errors/'],
  ['query', '^src/query/'],
  ['http', '^src/http/'],
  ['options', '^src/options/'],
  ['auth', '^src/auth/'],
]

const between = (layers) => layers.map(([, path]) => path).join('|')

/** A layer imports itself, lower layers, and the generated contract. */
const layerRules = LAYERS.map(([name, path], index) =>
  forbid(`layer-${name}`, `src/${name} imports only the layers below it.`, { path }, { path: '^(src|generated)/', pathNot: `${between(LAYERS.slice(0, index + 1))}|^generated/contract/` }),
)

export default {
  forbidden: [
    forbid('no-cycles', 'Files that import each other belong together.', {}, { circular: true }),
    forbid('contract-imports-nothing', 'generated/contract holds types and data.', { path: '^generated/contract/' }, { pathNot: '^generated/contract/' }),
    forbid('errors-import-nothing', 'Error classes are usable everywhere.', { path: '^src/errors/' }, { pathNot: '^src/errors/' }),
    ...layerRules,
    forbid('middleware-does-not-import-resources', 'Middleware and resources are independent.', { path: '^src/middleware/' }, { path: '^(src|generated)/', pathNot: `${between(LAYERS)}|^src/middleware/|^generated/contract/` }),
    forbid('resources-do-not-import-middleware', 'Resources import neither middleware nor authentication.', { path: '^src/resources/' }, { path: '^(src|generated)/', pathNot: `^src/(errors|query|http|options|resources)/|^generated/(contract|resources)/` }),
    forbid('generated-resources-are-types', 'Generated resources import the contract and the types of the resource base.', { path: '^generated/resources/' }, { pathNot: '^generated/(contract|resources)/|^src/resources/resource\\.ts$' }),
    forbid('webhooks-need-no-client', 'bill-sdk/webhooks works without a client.', { path: '^src/webhooks/' }, { path: '^src/', pathNot: '^src/(webhooks|errors)/|^src/http/(bytes|user-code)\\.ts$|^src/query/known-names\\.ts$' }),
    forbid('raw-is-a-leaf', 'Only users import bill-sdk/raw.', { path: '^(src|generated)/', pathNot: '^src/raw/' }, { path: '^src/raw/' }),
    forbid('only-raw-imports-openapi-fetch', 'Only src/raw/index.ts imports openapi-fetch.', { path: '^(src|generated)/', pathNot: '^src/raw/index\\.ts$' }, { path: 'node_modules/openapi-fetch' }),
    forbid('no-node-modules-in-src', 'The SDK runs in Node, Deno, Bun and Workers; only the mock is for Node.', { path: '^(src|generated)/', pathNot: '^src/(testing|bin)/' }, { dependencyTypes: ['core'] }),
    forbid('prism-only-in-testing', 'Prism is an optional peer dependency of the mock.', { path: '^(src|generated)/', pathNot: '^src/testing/prism\\.ts$' }, { path: 'node_modules/@stoplight/' }),
    forbid('client-does-not-import-testing', 'The client never imports the mock.', { path: '^(src|generated)/', pathNot: '^src/(testing|bin)/' }, { path: '^src/(testing|bin)/' }),
    forbid('testing-needs-no-client', 'bill-sdk/testing imports only errors and signatures.', { path: '^src/(testing|bin)/' }, { path: '^(src|generated)/', pathNot: '^src/(testing|bin|errors)/|^src/http/bytes\\.ts$|^src/webhooks/(verify|raw-body)\\.ts$' }),
    forbid('published-code-imports-no-tools', 'Published code never imports scripts, spec, test, examples or bench.', { path: '^(src|generated)/' }, { path: '^(scripts|spec|test|examples|bench)/' }),
    forbid('sdk-imports-no-packages', 'The packages are built on bill-sdk, never the reverse.', { path: '^(src|generated)/' }, { path: '^packages/' }),
    forbid('packages-import-by-name', 'Packages import bill-sdk by the name and the entry points that users have.', { path: '^packages/' }, { path: '^(src|generated|scripts|spec|test|examples|bench)/', dependencyTypesNot: ['aliased'] }),
    forbid('only-mcp-imports-mcp', 'The MCP packages load slowly, so that only `bill mcp` loads them.', { path: '^packages/cli/src/', pathNot: '^packages/cli/src/mcp/' }, { path: 'node_modules/@modelcontextprotocol/' }),
    forbid('mcp-is-loaded-when-used', 'Other commands never load src/mcp.', { path: '^packages/cli/src/', pathNot: '^packages/cli/src/mcp/' }, { path: '^packages/cli/src/mcp/', dependencyTypesNot: ['dynamic-import', 'type-only'] }),
    forbid('tools-call-through-the-dispatcher', 'Tools never call BILL themselves: the dispatcher decides what is allowed.', { path: '^packages/cli/src/mcp/tools/' }, { path: '^packages/cli/src/(catalog/call|client/|mcp/(money|send|ledger|tokens))' }),
    forbid('nothing-unresolved', 'Every import must resolve.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default', 'node'] },
  },
}
