// @ts-check
import { visitOperations } from './visit-operations.js'

/** Paginated lists have the parameters, the response and the examples that the SDK and the mock need. */
export const listShape = visitOperations((operation, context) => {
  const pages = operation['x-sdk']?.pages
  if (!pages) return
  const { resolve } = context
  const at = context.location.child('x-sdk')
  const report = (/** @type {string} */ message) => context.report({ message, location: at })
  if (!['page', 'nextPage', 'start'].includes(pages.param)) return report('x-sdk.pages.param must be page, nextPage or start.')
  for (const name of missingParameters(operation, pages, resolve)) report(`A paginated list needs the query parameter ${name}. If its page size is fixed, set x-sdk.pages.size.`)
  const content = Object.entries(operation.responses ?? {}).find(([code]) => code.startsWith('2'))?.[1]?.content?.['application/json']
  const { type, fields } = collectFields(content?.schema, resolve)
  if (pages.param === 'start') {
    if (type !== 'array') report('A list with the parameter `start` must return a bare array.')
    return
  }
  if (fields.get('results') !== 'array') report('A paginated list must return an object with the array `results`.')
  if (!fields.has('nextPage')) report('A paginated list must return `nextPage` (allOf PageTokens.yaml).')
  checkExamples(content, resolve, report)
})

function missingParameters(/** @type {any} */ operation, /** @type {any} */ pages, /** @type {any} */ resolve) {
  const present = (operation.parameters ?? []).map((/** @type {any} */ item) => (item.$ref ? resolve(item).node : item)?.name)
  return [...(pages.size ? [] : ['max']), pages.param].filter((name) => !present.includes(name))
}

function checkExamples(/** @type {any} */ content, /** @type {any} */ resolve, /** @type {(message: string) => void} */ report) {
  const [first, ...others] = Object.values(content?.examples ?? {}).map((/** @type {any} */ item) => (item.$ref ? resolve(item).node : item)?.value)
  if (first && 'nextPage' in first) report('The first example of a list must not have `nextPage`. Otherwise, pagination through the mock never ends.')
  if (!others.some((value) => value?.nextPage)) report('Add a second example `morePages` with a `nextPage`.')
}

/** Returns the type of a schema and the types of its fields by name, through $ref and allOf. */
function collectFields(/** @type {any} */ schema, /** @type {any} */ resolve) {
  const fields = new Map()
  /** @type {string | undefined} */ let type
  const collect = (/** @type {any} */ node, /** @type {any} */ from) => {
    if (!node) return
    if (node.$ref) {
      const target = resolve(node, from)
      return collect(target.node, target.location?.source?.absoluteRef ?? from)
    }
    type ??= node.type
    for (const [name, value] of Object.entries(node.properties ?? {})) fields.set(name, value.type)
    for (const part of node.allOf ?? []) collect(part, from)
  }
  collect(schema, undefined)
  return { type, fields }
}
