/** Emits the webhook events: a list of event types, and a map from event type to payload type. */
import { doc, header, typeImport } from '../codegen-utils.ts'
import type { WebhookEvent } from '../ir.ts'

export function emitEvents(events: WebhookEvent[]): string {
  const schemas = [...new Set(events.map(({ schema }) => schema))].sort()
  return [
    header,
    typeImport(schemas, './schema.js'),
    '\n/** Every event type that BILL documents. */\n',
    `export const eventTypes = [\n${events.map(({ type }) => `  '${type}',\n`).join('')}] as const\n`,
    '\n/** Event payloads by event type. */\nexport interface WebhookEventMap {\n',
    ...events.map(({ type, schema, description }) => `${doc([description], '  ')}  '${type}': ${schema}\n`),
    '}\n',
  ].join('')
}
