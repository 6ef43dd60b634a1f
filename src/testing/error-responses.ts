/** What Prism would answer in its own manner is answered in BILL's: a list of errors, with what is wrong. */
import type { Mocker, Router } from './prism.js'

type Resource = Parameters<Mocker>[0]['resource']

/** Errors of a request that leads to no operation, and the token endpoint, whose host BILL does not tell, so that the description has it not. */
const UNMATCHED = 'nowhere'
const TOKEN = 'createAccessToken'

const json = { 'content-type': 'application/json' }
const issue = (message: string, code?: string): object => ({ timestamp: '2026-03-02T17:20:11.123+00:00', ...(code && { code }), severity: 'ERROR', category: 'REQUEST', message })

const answer = (statusCode: number, body: unknown): ReturnType<ReturnType<Mocker>> => ({ _tag: 'Right', right: { statusCode, headers: json, body } })

/** An operation that the description has not. `summary` carries what to say. */
const syntheticOperation = (id: string, method: string, code: string, summary = ''): Resource => ({ id, method, path: '/', summary, responses: [{ id, code, contents: [{ id, mediaType: 'application/json' }] }] })

/** Finds the operation of a request; never fails. */
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

/** Answers a request; the example of a 400 gives way to what is wrong, in BILL's manner: `field: reason`. */
export const withValidationErrors =
  (mock: Mocker): Mocker =>
  (options) =>
  (logger) => {
    const { resource, input, config } = options
    if (resource.id === TOKEN) return answer(200, { access_token: 'token-juniper-0001', token_type: 'Bearer', expires_in: 3600 })
    if (resource.id === UNMATCHED) return answer(Number(resource.responses[0]?.code), [issue(resource.summary ?? '', 'BDC_1121')])
    const { page, nextPage } = input.data.url.query ?? {}
    // The page after the first is the last one, so that a walk ends.
    const wishes = config.exampleKey === 'morePages' && (page ?? nextPage) ? { ...config, exampleKey: 'lastPage' } : config
    const given = mock({ ...options, config: wishes })(logger)
    if (given._tag === 'Left') return answer(400, [issue(`The mock has no such answer as Prefer asks for. ${resource.iid} has ${availableResponses(resource)}.`)])
    const problems = input.validations
    if (given.right.statusCode !== 400 || !problems.length || !Array.isArray(given.right.body)) return given
    const [example] = given.right.body as object[]
    const told = problems.map(({ path = [], message }) => ({ ...example, message: [path.slice(1).join('.') || path.join('.'), message].filter(Boolean).join(': ') }))
    return { ...given, right: { ...given.right, body: told } }
  }

/** The statuses of an operation, with the names of their examples. */
const availableResponses = ({ responses }: Resource): string =>
  responses
    .map(({ code, contents = [] }) => {
      const names = contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key))
      return names.length ? `${code} (${names.join(', ')})` : code
    })
    .join(', ')
