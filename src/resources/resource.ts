/**
 * Creates the resource classes of a client from the operation table, when they are first used. Their types are the interfaces in generated/resources.
 */
import { ConfigurationError } from '../errors/index.js'
import { methodNamesOf, methodOf, subgroupsOf } from '../http/operation-table.js'
import type { RequestOptions } from '../http/request-options.js'
import type { Input } from '../http/serialize-request.js'
import { sharedState } from '../errors/shared-state.js'
import { isPlainObject } from '../query/known-names.js'
import { createCallPromise } from './call-promise.js'
import { captureCallSite } from './call-site.js'
import type { HttpClient } from './http-client.js'
import { PageLoader } from './page-loader.js'
import { LazyPagePromise } from './page-promise.js'

export type { RequestOptions } from '../http/request-options.js'
export type { CallPromise } from './call-promise.js'
/** @public generated/resources imports it. */
export type { PagePromise } from './page-promise.js'

/** The HTTP clients are kept outside the resources, so that inspecting a client shows only its resources. */
const httpClients = sharedState('httpClients', () => new WeakMap<object, HttpClient>())

/** Returns the HTTP client of a resource or a client, or undefined for any other object. */
export const findHttpClient = (resource: object): HttpClient | undefined => httpClients.get(resource)

/** @throws ConfigurationError if the object is not a resource of a client. */
export function httpClientOf(resource: object): HttpClient {
  const httpClient = findHttpClient(resource)
  if (!httpClient) throw new ConfigurationError('Call the method on its resource, such as bill.vendors.get(id). A detached method does not work.')
  return httpClient
}

/** The parameter is an HttpClient. With that type, the package's declarations would have to describe the whole pipeline. */
type ResourceClass<T = object> = new (httpClient: object) => T

/** Hand-written classes that replace generated ones. The keys are group names. */
export type Extensions = Readonly<Record<string, ResourceClass>>

const classes = new Map<string, ResourceClass>()

/** Returns the class of a group, such as `vendors.bankAccount`. The group '' is the client itself. T is the generated interface of the group. */
export function resourceClass<T extends object>(group: string, extensions: Extensions = {}): ResourceClass<T> {
  let found = classes.get(group)
  if (!found) classes.set(group, (found = createClass(group, extensions)))
  return found as ResourceClass<T>
}

/** The first instance defines the members, so that importing the package does not read the operation table. */
function createClass(group: string, extensions: Extensions): ResourceClass {
  const name = `${group.replace(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase())}Resource`
  let isDefined = false
  // A computed key gives the class its name, for stack traces and inspection.
  const { [name]: Class } = {
    // oxlint-disable-next-line typescript/no-extraneous-class -- its methods come from the operation table
    [name]: class {
      constructor(httpClient: object) {
        if (!isDefined) defineMembers((Class as ResourceClass).prototype as object, group, extensions)
        isDefined = true
        httpClients.set(this, httpClient as HttpClient)
      }
    },
  } as { [name]: ResourceClass }
  return Class as ResourceClass
}

function defineMembers(prototype: object, group: string, extensions: Extensions): void {
  // Names the receiver in stack traces, as in `at bill.vendors.create`.
  Object.defineProperty(prototype, Symbol.toStringTag, { value: group ? `bill.${group}` : 'bill', configurable: true })
  for (const name of methodNamesOf(group)) Object.defineProperty(prototype, name, { value: createMethod(group, name), writable: true, configurable: true })
  for (const child of subgroupsOf(group)) defineChild(prototype, child, group ? `${group}.${child}` : child, extensions)
}

/** The child resources of each client or resource, by name. They are kept outside the parent object, because it may be frozen. */
const children = new WeakMap<object, Map<string, object>>()

/** Defines a getter that creates the child resource on first access. */
function defineChild(prototype: object, name: string, group: string, extensions: Extensions): void {
  Object.defineProperty(prototype, name, {
    configurable: true,
    get(this: object) {
      const httpClient = findHttpClient(this)
      // The prototype itself has no HTTP client. Tools that print getters read this property on the prototype.
      if (!httpClient) return undefined
      let created = children.get(this)
      if (!created) children.set(this, (created = new Map()))
      let child = created.get(name)
      if (!child) created.set(name, (child = new (extensions[group] ?? resourceClass(group, extensions))(httpClient)))
      return child
    },
  })
}

/** Copies a query, so that later changes do not affect the list. Anything but a plain object is rejected when the list is fetched. */
const copyQuery = (query: object | null | undefined): Record<string, unknown> => (isPlainObject(query) ? { ...query } : ((query ?? {}) as Record<string, unknown>))

/** Creates a method. Its arguments are the path IDs, the body, the query and the options, in this order. Arguments that the operation does not accept are left out. */
function createMethod(group: string, name: string): (...args: unknown[]) => unknown {
  const { [name]: method } = {
    [name](this: object, ...args: unknown[]): unknown {
      const client = httpClientOf(this)
      const { operation, ids, hasBody, hasQuery } = methodOf(group, name)
      const rest = args.slice(ids.length)
      const input: Input = {
        path: Object.fromEntries(ids.map((id, index) => [id, args[index]])),
        body: hasBody ? rest.shift() : undefined,
        query: hasQuery ? (rest.shift() as object | undefined) : undefined,
      }
      const options = rest[0] as RequestOptions | undefined
      if (!operation.pagination) return createCallPromise(client.send(operation, input, options))
      const onError = captureCallSite()
      return new LazyPagePromise(new PageLoader((query) => client.send(operation, { ...input, query }, options).catch(onError), operation), copyQuery(input.query))
    },
  }
  return method as (...args: unknown[]) => unknown
}
