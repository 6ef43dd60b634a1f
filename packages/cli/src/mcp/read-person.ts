/** Reads who can be asked, and what the response was, from a request of either protocol era. */
import { inputResponse, type ClientCapabilities, type McpServer, type ServerContext } from '@modelcontextprotocol/server'
import type { ConsentResponse, Person } from './consent.js'

/** What the server signs when it asks. */
export interface ConsentState {
  readonly token: string
}

export function readPerson(server: McpServer, context: ServerContext): Person {
  return { canBeAsked: canElicit(server, context), response: readResponse(context) }
}

/** From 2026-07-28 on, each request carries the capabilities of the client. Before, the client sent them once, when it connected. */
function canElicit({ server }: McpServer, { mcpReq }: ServerContext): boolean {
  const envelope = mcpReq.envelope as { readonly [key: string]: unknown } | undefined
  const capabilities = (envelope?.['io.modelcontextprotocol/clientCapabilities'] ?? server.getClientCapabilities()) as ClientCapabilities | undefined
  const elicitation = capabilities?.elicitation
  return elicitation !== undefined && ('form' in elicitation || !('url' in elicitation))
}

/** A response counts only together with the state that the server signed when it asked. */
function readResponse({ mcpReq }: ServerContext): ConsentResponse | undefined {
  const state = mcpReq.requestState<ConsentState>()
  const view = inputResponse(mcpReq.inputResponses, 'consent')
  if (typeof state?.token !== 'string' || view.kind !== 'elicit') return undefined
  const typed = view.action === 'accept' ? (view as { content?: { confirm?: unknown } }).content?.confirm : undefined
  return { token: state.token, text: typeof typed === 'string' ? typed : undefined }
}
