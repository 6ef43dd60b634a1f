/** The page of webhook events: each event with its payload. */
import { exampleOf, resolve, type Body, type Document, type OperationObject } from '../../generate/openapi.ts'
import { parseEvents } from '../../generate/parse-openapi.ts'
import type { Description } from './description.ts'
import { frontMatter } from './front-matter.ts'
import { listFields } from './fields.ts'

export function eventsPage({ source, document }: Description): string {
  const events = parseEvents(source)
  /** The event that has these fields, by its fields. */
  const described = new Map<string, string>()
  const metadata = metadataOf(listEventFields(document, events[0]))
  const sections = events.map(({ type, schema, description }) => {
    const operation = document.webhooks?.[type]?.post as OperationObject
    const media = resolve<Body>(document, operation.requestBody as Body).content['application/json']
    const fields = listEventFields(document, { type, schema }).replace(metadata, '- `metadata` See [metadata](#metadata).\n').trimEnd()
    const earlier = described.get(fields)
    described.set(fields, earlier ?? type)
    return [
      `## ${type} {#${anchorOf(type)}}`,
      `${description.trim()} Its type is \`${schema}\`.`,
      ...(earlier ? [`It has the fields of [${earlier}](#${anchorOf(earlier)}).`] : [fields, `::: details Example\n\n\`\`\`json\n${JSON.stringify(media && exampleOf(document, media), undefined, 2)}\n\`\`\`\n\n:::`]),
    ].join('\n\n')
  })
  return [
    frontMatter({ title: 'Webhook events', description: `The ${events.length} webhook events of BILL, with their payloads.`, sources: ['generated/contract/events.ts'], edit: 'spec/webhooks' }),
    '# Webhook events',
    `BILL sends ${events.length} types of events. [Receive webhooks](../guides/webhooks.md) explains the handler, and \`bill.events.subscriptions\` how to [subscribe](events-subscriptions.md).`,
    '## Metadata {#metadata}',
    'Every event has it. The sections below repeat it only where it differs.',
    metadata.trimEnd(),
    ...sections,
  ].join('\n\n')
}

/** The lines of the object `metadata` in the fields of an event. */
const metadataOf = (fields: string): string => /^- `metadata` .*\n(?: {2}.*\n)*/m.exec(fields)?.[0] ?? ''

/** The field that has the type of the event differs between events only in its value. */
const listEventFields = (document: Document, event: { type: string; schema: string } | undefined): string =>
  event ? listFields(document, { $ref: `#/components/schemas/${event.schema}` }).replaceAll(`>"${event.type}"<`, '>string<') : ''

const anchorOf = (type: string): string => type.replaceAll('.', '-')
