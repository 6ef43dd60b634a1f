// @ts-check

const CONFIDENCE = ['documented', 'peer', 'inferred']

/** Each operation states its source, and each source states its confidence, also that of a parameter, a filter or a schema. */
export const source = () => ({
  Paths: {
    PathItem: {
      Operation(/** @type {any} */ operation, /** @type {any} */ { report, location }) {
        if (operation['x-source']?.url) checkConfidence(operation, report, location)
        else report({ message: 'Add `x-source: { confidence, url }` to the operation. It states the source of the facts.', location: location.key() })
      },
    },
  },
  Parameter(/** @type {any} */ parameter, /** @type {any} */ { report, location }) {
    if (parameter['x-source']) checkConfidence(parameter, report, location)
    for (const [field, value] of Object.entries(parameter['x-filterable'] ?? {})) if (value?.['x-source']) checkConfidence(value, report, location.child(['x-filterable', field]))
  },
  Schema(/** @type {any} */ schema, /** @type {any} */ { report, location }) {
    if (schema['x-source']) checkConfidence(schema, report, location)
  },
})

function checkConfidence(/** @type {any} */ node, /** @type {any} */ report, /** @type {any} */ location) {
  if (!CONFIDENCE.includes(node['x-source'].confidence)) report({ message: `x-source.confidence must be one of ${CONFIDENCE.join(', ')}.`, location: location.child('x-source') })
}
