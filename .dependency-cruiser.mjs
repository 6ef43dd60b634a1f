/** The import rules of the house: a file imports only from floors below its own (CONTRIBUTING.md). Type imports count. */

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export default {
  forbidden: [
    forbid('no-cycles', 'A cycle means that two ideas are one.', {}, { circular: true }),
    forbid('contract-imports-nothing', 'generated/contract is floor 0: types and data.', { path: '^generated/contract/' }, { pathNot: '^generated/contract/' }),
    forbid('resources-import-contract-and-core', 'generated/resources is floor 2: one-line methods.', { path: '^generated/resources/' }, { pathNot: '^generated/(contract|resources)/|^src/core/' }),
    forbid('layer-stays-below', 'core, steps, auth and webhooks never know the client, the resources or the public index.', { path: '^src/(core|steps|auth|webhooks)/' }, { path: '^src/(index|client|build)\\.ts|^src/resources/|^generated/resources/' }),
    forbid('core-knows-no-steps', 'Steps stand on core, not the other way round.', { path: '^src/core/' }, { path: '^src/(steps|auth|webhooks)/' }),
    forbid('steps-stand-alone', 'A step never imports another step; arithmetic and sleep aside.', { path: '^src/steps/' }, { path: '^src/steps/', pathNot: '^src/steps/(backoff|sleep)\\.ts$' }),
    forbid('webhooks-need-no-client', 'bill-sdk/webhooks is used alone.', { path: '^src/webhooks/' }, { path: '^src/', pathNot: '^src/webhooks/|^src/core/(errors|bytes)\\.ts$' }),
    forbid('one-door-to-openapi-fetch', 'Only src/core/write.ts knows openapi-fetch.', { path: '^(src|generated)/', pathNot: '^src/core/write\\.ts$' }, { path: 'node_modules/openapi-fetch' }),
    forbid('no-node-in-src', 'The SDK runs in Node, Deno, Bun and Workers; only the mock of bill-sdk/testing and bill-mock is for Node.', { path: '^(src|generated)/', pathNot: '^src/(testing|bin)/' }, { dependencyTypes: ['core'] }),
    forbid('prism-stays-in-testing', 'Prism is an optional peer, for the mock alone.', { path: '^(src|generated)/', pathNot: '^src/testing/prism\\.ts$' }, { path: 'node_modules/@stoplight/' }),
    forbid('testing-stands-apart', 'What calls BILL never imports the mock.', { path: '^(src|generated)/', pathNot: '^src/(testing|bin)/' }, { path: '^src/(testing|bin)/' }),
    forbid('testing-needs-no-client', 'bill-sdk/testing stands on the errors and on the signature.', { path: '^src/(testing|bin)/' }, { path: '^(src|generated)/', pathNot: '^src/(testing|bin)/|^src/core/(errors|bytes)\\.ts$|^src/webhooks/(verify|bytes)\\.ts$' }),
    forbid('product-knows-no-workshop', 'What is published never imports scripts, spec, test, examples or bench.', { path: '^(src|generated)/' }, { path: '^(scripts|spec|test|examples|bench)/' }),
    forbid('nothing-unresolved', 'An import must lead somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default', 'node'] },
  },
}
