/** Webhook events: a list of their names, and a map from name to payload. */
import type { Event } from '../model.ts'
import { doc, header, typeImport } from './text.ts'

export function emitEvents(events: Event[]): string {
  const schemas = [...new Set(events.map(({ schema }) => schema))].sort()
  return [
    header('events'),
    typeImport(schemas, './schema.js'),
    '\n/** Every event type that BILL sends. */\n',
    `export const eventTypes = [\n${events.map(({ type }) => `  '${type}',\n`).join('')}] as const\n`,
    '\n/** What BILL sends, by event type. */\nexport interface WebhookEventMap {\n',
    ...events.map(({ type, schema, description }) => `${doc([description], '  ')}  '${type}': ${schema}\n`),
    '}\n',
  ].join('')
}
