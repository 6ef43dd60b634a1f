/** Replaces Prism's own error responses with responses in BILL's format: a list of errors. */
import type { Mocker, Router } from './prism.js'

type Resource = Parameters<Mocker>[0]['resource']

/** IDs of operations that are not in the OpenAPI description. One is for unknown paths. The other is for the token endpoint, whose host BILL does not document. */
const UNMATCHED = 'unmatched'
const TOKEN = 'createAccessToken'

const SAMPLE_TIMESTAMP = '2026-03-02T17:20:11.123+00:00'

const issue = (message: string, code?: string): object => ({ timestamp: SAMPLE_TIMESTAMP, ...(code && { code }), severity: 'ERROR', category: 'REQUEST', message })

const respond = (statusCode: number, body: unknown): ReturnType<ReturnType<Mocker>> => ({
  _tag: 'Right',
  right: { statusCode, headers: { 'content-type': 'application/json' }, body },
})

/** Creates an operation for Prism that is not in the OpenAPI description. `summary` holds the error message. */
const syntheticOperation = (id: string, method: string, code: string, summary = ''): Resource => ({
  id, method, path: '/', summary, responses: [{ id, code, contents: [{ id, mediaType: 'application/json' }] }],
})

/** Finds the operation of a request. For an unknown path, returns an operation that responds with an error. */
export const routeOrNotFound =
  (route: Router): Router =>
  (options) => {
    const { method, url } = options.input
    if (method === 'post' && url.path === '/authx/token') return { _tag: 'Right', right: syntheticOperation(TOKEN, method, '200') }
    const found = route(options)
    if (found._tag === 'Right') return found
    const { status = 404, detail = '' } = found.left as { status?: number; detail?: string }
    return { _tag: 'Right', right: syntheticOperation(UNMATCHED, method, String(status), detail) }
  }

/** Responds to a request. A 400 response lists the validation errors instead of the example, in BILL's format: `field: reason`. */
export const withValidationErrors =
  (mock: Mocker): Mocker =>
  (options) =>
  (logger) => {
    const { resource, input, config } = options
    if (resource.id === TOKEN) return respond(200, { access_token: 'token-juniper-0001', token_type: 'Bearer', expires_in: 3600 })
    if (resource.id === UNMATCHED) return respond(Number(resource.responses[0]?.code), [issue(resource.summary ?? '', 'BDC_1121')])
    const problems = input.validations
    const { page, nextPage } = input.data.url.query ?? {}
    // The second page is the last one, so that iteration ends.
    const preferences = config.exampleKey === 'morePages' && (page ?? nextPage) ? { ...config, exampleKey: 'lastPage' } : config
    // Prism prefers a documented 422 for a request that is invalid; BILL returns 400.
    const responses = problems.length ? resource.responses.filter(({ code }) => code !== '422') : resource.responses
    const response = mock({ ...options, resource: { ...resource, responses }, config: preferences })(logger)
    if (response._tag === 'Left') return respond(400, [issue(`The mock has no response that matches the Prefer header. ${resource.iid} has ${availableResponses(resource)}.`)])
    if (response.right.statusCode !== 400 || !problems.length || !Array.isArray(response.right.body)) return response
    const [example] = response.right.body as object[]
    const body = problems.map(({ path = [], message }) => ({ ...example, message: [path.slice(1).join('.') || path.join('.'), message].filter(Boolean).join(': ') }))
    return { ...response, right: { ...response.right, body } }
  }

/** Lists the statuses of an operation, with the names of their examples. */
const availableResponses = ({ responses }: Resource): string =>
  responses
    .map(({ code, contents = [] }) => {
      const names = contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key))
      return names.length ? `${code} (${names.join(', ')})` : code
    })
    .join(', ')
