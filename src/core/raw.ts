/**
 * `bill.raw`: every path of the API by its name, typed, with `{ data, error, response }` as the answer. It goes through the same pipeline as the methods.
 * The types are our own: openapi-fetch's `Readable<T>` breaks the narrowing of unions (docs/decisions/0002).
 */
import type { ErrorList, paths } from '../../generated/contract/schema.js'

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'

/** Paths that have a method. */
type PathsWith<M extends Method> = { [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never }[keyof paths]

type Params<Operation> = Operation extends { parameters: infer P } ? (object extends P ? { params?: P } : { params: P }) : unknown

type Body<Operation> = Operation extends { requestBody: { content: infer C } }
  ? { body: C[keyof C] }
  : Operation extends { requestBody?: { content: infer C } }
    ? { body?: C[keyof C] }
    : unknown

/** Parameters and body of a call, and what fetch takes. */
type Init<Operation> = Params<Operation> & Body<Operation> & { headers?: Readonly<Record<string, string>>; signal?: AbortSignal }

type Content<Answer> = Answer extends { content: { 'application/json': infer Json } } ? Json : undefined

type Data<Operation> = Operation extends { responses: infer R } ? { [Status in keyof R]: Status extends 200 | 201 | 204 ? Content<R[Status]> : never }[keyof R] : never

/** What a raw call gives: `data` of a success, or `error` with BILL's error list. */
export type RawAnswer<T> = { data: T; error?: never; response: Response } | { data?: never; error: ErrorList; response: Response }

type RawCall<M extends Method> = <P extends PathsWith<M>>(
  path: P,
  ...init: object extends Init<paths[P][M]> ? [init?: Init<paths[P][M]>] : [init: Init<paths[P][M]>]
) => Promise<RawAnswer<Data<paths[P][M]>>>

/** The plain typed client. Only a connection that fails is thrown; what BILL refuses comes back as `error`. */
export interface RawClient {
  GET: RawCall<'get'>
  PUT: RawCall<'put'>
  POST: RawCall<'post'>
  PATCH: RawCall<'patch'>
  DELETE: RawCall<'delete'>
}
