// @ts-check
/**
 * The house rules of spec/README.md as a Redocly plugin. Plain JavaScript, since the Redocly CLI and editors load it themselves.
 * Each rule stands alone and says what to do; test/generate/house-rules.test.ts plants a violation of each.
 */
import { verbs } from './verbs.js'

const OPERATORS = ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin', 'sw']
const CONFIDENCE = ['documented', 'peer', 'inferred']
const REFERENCE = 'https://developer.bill.com/reference/'

/** Visits operations under `paths`, not webhooks. */
const operations = (/** @type {(operation: any, context: any) => void} */ check) => () => ({ Paths: { PathItem: { Operation: check } } })

const sdk = () => {
  const names = new Map()
  return {
    Paths: {
      PathItem: {
        Operation(/** @type {any} */ operation, /** @type {any} */ { report, location }) {
          const sdk = operation['x-sdk']
          if (!sdk?.group || !sdk.name)
            return report({ message: 'Give the operation `x-sdk: { group, name }`; it names the method.', location: location.key() })
          const at = location.child('x-sdk')
          const unknown = Object.keys(sdk).filter((key) => !['group', 'name', 'idempotent', 'pages'].includes(key))
          if (unknown.length) report({ message: `x-sdk has no key ${unknown.join(', ')}.`, location: at })
          if (!/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)*$/.test(sdk.group))
            report({ message: `x-sdk.group "${sdk.group}" must be dotted camelCase, such as vendors.bankAccount.`, location: at })
          if (!Object.hasOwn(verbs, sdk.name))
            report({ message: `x-sdk.name "${sdk.name}" is not in scripts/lint/verbs.js. Use a verb from the list, or add one with its meaning.`, location: at })
          const name = `${sdk.group}.${sdk.name}`
          if (names.has(name)) report({ message: `bill.${name} is taken by ${names.get(name)}.`, location: at })
          names.set(name, operation.operationId)
        },
      },
    },
  }
}

const operationId = operations(({ operationId, externalDocs }, { report, location }) => {
  if (!/^[a-z][A-Za-z0-9]*$/.test(operationId ?? ''))
    return report({ message: 'Give the operation BILL’s own operationId in camelCase.', location: location.key() })
  const url = externalDocs?.url ?? ''
  if (!url) report({ message: 'Give `externalDocs.url`: the page of BILL that documents the operation.', location: location.key() })
  else if (url.startsWith(REFERENCE) && url.slice(REFERENCE.length) !== operationId.toLowerCase())
    report({ message: `operationId ${operationId} is not the one of ${url}.`, location: location.child('operationId') })
})

const listShape = operations((operation, { report, location, resolve }) => {
  const pages = operation['x-sdk']?.pages
  if (!pages) return
  const at = location.child('x-sdk')
  if (!['page', 'nextPage', 'start'].includes(pages.param))
    return report({ message: 'x-sdk.pages.param must be page, nextPage or start.', location: at })
  const query = (operation.parameters ?? []).map((/** @type {any} */ item) => (item.$ref ? resolve(item).node : item)).map((/** @type {any} */ item) => item?.name)
  for (const name of [...(pages.size ? [] : ['max']), pages.param]) if (!query.includes(name)) report({ message: `A list that pages has the query parameter ${name}; one with pages of a fixed length says so with x-sdk.pages.size.`, location: at })
  const content = Object.entries(operation.responses ?? {}).find(([code]) => code.startsWith('2'))?.[1]?.content?.['application/json']
  const properties = collect(content?.schema, resolve)
  const isArray = pages.param === 'start' ? properties.type === 'array' : properties.fields.get('results') === 'array'
  if (!isArray)
    report({ message: pages.param === 'start' ? 'A list that pages by start answers a bare array.' : 'A list that pages answers an object with the array `results`.', location: at })
  if (pages.param === 'start') return
  if (!properties.fields.has('nextPage')) report({ message: 'A list that pages answers `nextPage` (allOf PageTokens.yaml).', location: at })
  const values = Object.values(content?.examples ?? {}).map((/** @type {any} */ item) => (item.$ref ? resolve(item).node : item)?.value)
  if (values[0] && 'nextPage' in values[0]) report({ message: 'The first example of a list has no nextPage, or paging over the mock never ends.', location: at })
  if (!values.slice(1).some((value) => value?.nextPage)) report({ message: 'Add a second example `morePages` with a nextPage.', location: at })
})

/** Names and types of the fields of a schema, through $ref and allOf. */
function collect(/** @type {any} */ schema, /** @type {any} */ resolve, fields = new Map()) {
  /** @type {string | undefined} */ let type
  const walk = (/** @type {any} */ node, /** @type {any} */ from) => {
    if (!node) return
    if (node.$ref) {
      const target = resolve(node, from)
      return walk(target.node, target.location?.source?.absoluteRef ?? from)
    }
    type ??= node.type
    for (const [name, value] of Object.entries(node.properties ?? {})) fields.set(name, value.type)
    for (const part of node.allOf ?? []) walk(part, from)
  }
  walk(schema, undefined)
  return { type, fields }
}

const errorResponses = () => {
  let path = ''
  return {
    Paths: {
      PathItem: {
        enter(/** @type {any} */ _item, /** @type {any} */ { key }) {
          path = String(key)
        },
        Operation(/** @type {any} */ operation, /** @type {any} */ { report, location }) {
          const secured = operation.security?.length !== 0
          const wanted = ['400', '429', '5XX', ...(secured ? ['401', '403'] : []), ...(path.includes('{') ? ['404'] : [])]
          const missing = wanted.filter((code) => !operation.responses?.[code])
          if (missing.length) report({ message: `Add the error responses ${missing.join(', ')} (components/responses).`, location: location.child('responses').key() })
        },
      },
    },
  }
}

const examples = operations((operation, { report, location }) => {
  const body = operation.requestBody?.content?.['application/json']
  if (body && !body.examples) report({ message: 'Give the request body an example with realistic values.', location: location.child('requestBody').key() })
  for (const [code, response] of Object.entries(operation.responses ?? {})) {
    const content = response?.content?.['application/json']
    if (code.startsWith('2') && content && !content.examples)
      report({ message: `Give the ${code} response an example; the mock answers with it.`, location: location.child(['responses', code]).key() })
  }
})

const source = () => ({
  Paths: {
    PathItem: {
      Operation(/** @type {any} */ operation, /** @type {any} */ { report, location }) {
        if (!operation['x-source']?.url)
          report({ message: 'Give the operation `x-source: { confidence, url }`: where the fact comes from.', location: location.key() })
        else checkConfidence(operation, report, location)
      },
    },
  },
  Schema(/** @type {any} */ schema, /** @type {any} */ { report, location }) {
    if (schema['x-source']) checkConfidence(schema, report, location)
  },
})

function checkConfidence(/** @type {any} */ node, /** @type {any} */ report, /** @type {any} */ location) {
  if (!CONFIDENCE.includes(node['x-source'].confidence))
    report({ message: `x-source.confidence must be one of ${CONFIDENCE.join(', ')}.`, location: location.child('x-source') })
}

const filterable = () => ({
  Parameter(/** @type {any} */ parameter, /** @type {any} */ { report, location }) {
    const filters = parameter['x-filterable']
    const sort = parameter['x-sortable']
    if (filters && parameter.name !== 'filters') report({ message: 'x-filterable belongs on the parameter `filters`.', location: location.child('x-filterable').key() })
    if (sort && parameter.name !== 'sort') report({ message: 'x-sortable belongs on the parameter `sort`.', location: location.child('x-sortable').key() })
    for (const [field, operators] of Object.entries(filters ?? {}))
      if (!Array.isArray(operators) || !operators.length || operators.some((operator) => !OPERATORS.includes(operator)))
        report({ message: `x-filterable.${field} must list operators out of ${OPERATORS.join(' ')}.`, location: location.child(['x-filterable', field]) })
  },
})

/** @returns {any} */
export default function houseRules() {
  return {
    id: 'house',
    rules: { oas3: { sdk, 'operation-id': operationId, 'list-shape': listShape, 'error-responses': errorResponses, examples, source, filterable } },
  }
}
