// @ts-check
/**
 * The rules of spec/README.md as a Redocly plugin. It is plain JavaScript, because the Redocly CLI and editors load it themselves. The
 * message of each rule says how to fix the problem. test/generate/redocly-plugin.test.ts violates each rule once.
 */
import { errorResponses } from './rules/error-responses.js'
import { examples } from './rules/examples.js'
import { filterable } from './rules/filterable.js'
import { listShape } from './rules/list-shape.js'
import { operationId } from './rules/operation-id.js'
import { quoted } from './rules/quoted.js'
import { sdk } from './rules/sdk.js'
import { source } from './rules/source.js'

/** @returns {any} */
export default function billPlugin() {
  return {
    id: 'bill',
    rules: { oas3: { sdk, 'operation-id': operationId, 'list-shape': listShape, 'error-responses': errorResponses, examples, source, filterable, quoted } },
  }
}
