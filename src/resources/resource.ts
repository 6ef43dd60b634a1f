/** Base of the generated classes: hands operations to the core, and nothing else. */
import type { OperationId } from '../../generated/contract/operations.js'
import { CallPromise } from './call-promise.js'
import { operations } from '../http/operation-table.js'
import { PagePromise } from './pagination.js'
import type { HttpClient, Input, RequestOptions } from '../http/request-options.js'

export type { CallPromise } from './call-promise.js'
export type { PagePromise } from './pagination.js'
export type { RequestOptions } from '../http/request-options.js'

// A core is kept outside the object, so that inspecting a client shows resources and not what is behind them.
const cores = new WeakMap<Resource, HttpClient>()

export class Resource {
  constructor(core: HttpClient) {
    cores.set(this, core)
  }

  protected get core(): HttpClient {
    return cores.get(this) as HttpClient
  }

  protected call<T>(id: OperationId, input: Input, options: RequestOptions | undefined): CallPromise<T> {
    return new CallPromise<T>(this.core.send(operations()[id], input, options))
  }

  protected page<T>(id: OperationId, input: Input, options: RequestOptions | undefined): PagePromise<T> {
    const operation = operations()[id]
    return new PagePromise<T>((query) => this.core.send(operation, { ...input, query }, options), operation, { ...input.query })
  }
}
