/**
 * `bill.raw`: every path of the API by its name, typed, with `{ data, error, response }` as the answer. It goes through the same pipeline as the methods.
 * The types are our own: openapi-fetch's `Readable<T>` breaks the narrowing of unions (docs/decisions/0002).
 */
import type { ErrorList, paths } from '../../generated/contract/schema.js'
import { ApiError } from '../errors/index.js'
import type { Operation } from '../http/operation.js'
import { parseJson } from '../http/redact.js'
import type { HttpClient, RequestOptions } from '../http/request-options.js'

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'

/** Paths that have a method. */
type PathsWith<M extends Method> = { [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never }[keyof paths]

type Params<Operation> = Operation extends { parameters: infer P } ? (object extends P ? { params?: P } : { params: P }) : unknown

type Body<Operation> = Operation extends { requestBody: { content: infer C } }
  ? { body: C[keyof C] }
  : Operation extends { requestBody?: { content: infer C } }
    ? { body?: C[keyof C] }
    : unknown

/** Parameters, body and options of a call. */
type Init<Operation> = Params<Operation> & Body<Operation> & RequestOptions

type Content<Answer> = Answer extends { content: { 'application/json': infer Json } } ? Json : undefined

type Data<Operation> = Operation extends { responses: infer R } ? { [Status in keyof R]: Status extends 200 | 201 | 204 ? Content<R[Status]> : never }[keyof R] : never

/**
 * What a raw call gives: `data` of a success, or `error` with BILL's error list. Where BILL's body is other JSON, `error` is that, whatever the type says;
 * where it is none, a list with one message of ours. The body of `response` can still be read.
 */
export type RawAnswer<T> = { data: T; error?: never; response: Response } | { data?: never; error: ErrorList; response: Response }

type RawCall<M extends Method> = <P extends PathsWith<M>>(
  path: P,
  ...init: object extends Init<paths[P][M]> ? [init?: Init<paths[P][M]>] : [init: Init<paths[P][M]>]
) => Promise<RawAnswer<Data<paths[P][M]>>>

/**
 * The plain typed client. What BILL refuses comes back as `error`.
 * @throws ConnectionError when no answer came, ResponseParseError when a success cannot be read, ConfigurationError when the call cannot be written or signed
 * in, and the signal's own reason when it is aborted.
 */
export interface RawClient {
  GET: RawCall<'get'>
  PUT: RawCall<'put'>
  POST: RawCall<'post'>
  PATCH: RawCall<'patch'>
  DELETE: RawCall<'delete'>
}

interface RawInit extends RequestOptions {
  params?: { path?: Readonly<Record<string, string>>; query?: object }
  body?: unknown
}

/** bill.raw: a call by its path; an ApiError becomes the `error` of its answer again. */
export function createRaw(send: HttpClient['send'], find: (method: string, path: string) => Operation): RawClient {
  const call =
    (method: string) =>
    async (path: string, { params, body, ...options }: RawInit = {}): Promise<unknown> => {
      try {
        const { data, response } = await send(find(method, path), { ...params, body }, options)
        return { data, response }
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        // Whoever asks `if (error)` must be told of a refusal without a body, too.
        return { error: parseJson(error.body) || [{ message: error.message }], response: error.response }
      }
    }
  return { GET: call('GET'), PUT: call('PUT'), POST: call('POST'), PATCH: call('PATCH'), DELETE: call('DELETE') } as unknown as RawClient
}
