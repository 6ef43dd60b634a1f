import { allOperations } from '../http/operation-table.js'
import type { AuthScheme, Operation } from '../http/operation.js'

let byPath: Map<string, Operation> | undefined

/**
 * Returns the operation with this method and path template. A path that is not in the OpenAPI description uses the authentication schemes of its API. After
 * an unknown outcome, it is retried only if the method is GET.
 */
export function findOperationByPath(method: string, path: string): Operation {
  byPath ??= new Map(allOperations().map((operation) => [`${operation.method} ${operation.path}`, operation]))
  return byPath.get(`${method} ${path}`) ?? { id: `${method} ${path}`, method, path, auth: authSchemesOf(path) }
}

function authSchemesOf(path: string): readonly AuthScheme[] {
  if (path.startsWith('/connect/v3/spend/')) return ['spend', 'oauth']
  if (path.startsWith('/connect/v3/partner/')) return ['partnerOrganization', 'partner']
  if (path.startsWith('/connect-events/')) return ['session', 'partner', 'spend']
  return ['session', 'oauth']
}
