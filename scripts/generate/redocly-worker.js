// @ts-check
/**
 * Bundles and lints the spec with Redocly's library, in a worker thread. bundle.ts sends the name of a task and receives its result.
 * This file is plain JavaScript, because Node.js then loads it without tsx, which saves 0.2 seconds.
 */
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { BaseResolver, bundle, getLineColLocation, lintDocument, loadConfig, YamlParseError } from '@redocly/openapi-core'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SPEC = `${ROOT}spec/openapi.yaml`
const CONFIG = loadConfig({ configPath: `${ROOT}redocly.yaml` }).then((config) => config.forAlias('bill'))

/** @typedef {import('@redocly/openapi-core').Document} Document */
/** @typedef {import('@redocly/openapi-core').NormalizedProblem} NormalizedProblem */
/** @typedef {import('./bundle.ts').SpecProblem} SpecProblem */

/** @type {Map<string, Document>} Parsed files by path. They are kept between runs. */
const parsedFiles = new Map()

/** Parses a file only if its text changed. Each resolver gets its own copy of the document, because bundling changes the document. */
class CachingResolver extends BaseResolver {
  /** @override @type {BaseResolver['parseDocument']} */
  parseDocument(source, isRoot) {
    const known = parsedFiles.get(source.absoluteRef)
    const document = known?.source.body === source.body ? known : super.parseDocument(source, isRoot)
    parsedFiles.set(source.absoluteRef, document)
    return { source: document.source, parsed: structuredClone(document.parsed) }
  }
}

const tasks = {
  async bundle() {
    const result = await bundle({ ref: SPEC, config: await CONFIG, externalRefResolver: new CachingResolver() })
    return { json: JSON.stringify(result.bundle.parsed, undefined, 1), problems: result.problems.map(toSpecProblem) }
  },

  async lint() {
    const externalRefResolver = new CachingResolver()
    const document = await externalRefResolver.resolveDocument(null, SPEC, true)
    if (document instanceof Error) throw document
    const problems = await lintDocument({ document, config: await CONFIG, externalRefResolver })
    return { problems: problems.filter(({ ignored }) => !ignored).map(toSpecProblem) }
  },
}

/** @param {NormalizedProblem} problem @returns {SpecProblem} */
function toSpecProblem({ message, ruleId, severity, suggest, location: [place] }) {
  const { line, col } = place ? getLineColLocation(place).start : { line: 1, col: 1 }
  const hint = suggest.length ? ` Did you mean ${suggest.join(' or ')}?` : ''
  return { file: relative(place?.source.absoluteRef ?? SPEC), line, column: col, rule: ruleId, severity, message: `${message.trim()}${hint}` }
}

/** Converts an error that stops a task, such as a root file that is not YAML. @param {unknown} error @returns {SpecProblem} */
function toFatalProblem(error) {
  const yaml = error instanceof YamlParseError ? error : undefined
  const message = error instanceof Error ? error.message : String(error)
  return { file: relative(yaml?.source.absoluteRef ?? SPEC), line: yaml?.line || 1, column: yaml?.col || 1, rule: 'parse', severity: 'error', message }
}

/** @param {string} path */
const relative = (path) => path.replace(ROOT, '').replaceAll('\\', '/')

/** Tasks run one after the other. */
let queue = Promise.resolve()

parentPort?.on('message', (/** @type {keyof typeof tasks} */ task) => {
  queue = queue.then(async () => {
    const result = await tasks[task]().catch((error) => ({ problems: [toFatalProblem(error)] }))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    parentPort?.postMessage({ task, ...result })
  })
})
