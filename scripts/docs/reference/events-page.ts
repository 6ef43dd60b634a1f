/** The page of webhook events: each event with its payload. */
import { exampleOf, resolve, type Body, type OperationObject } from '../../generate/openapi.ts'
import { parseEvents } from '../../generate/parse-openapi.ts'
import type { Description } from './description.ts'
import { frontMatter } from './front-matter.ts'
import { typeSections } from './resource-page.ts'

export function eventsPage(description: Description): string {
  const { source, document } = description
  const events = parseEvents(source)
  const sections = events.map(({ type, schema, description }) => {
    const { requestBody } = document.webhooks?.[type]?.post as OperationObject
    const media = resolve<Body>(document, requestBody as Body).content['application/json']
    const example = media && exampleOf(document, media)
    return [
      `## ${type} {#${type.replaceAll('.', '-')}}`,
      description.trim(),
      `\`\`\`ts\n'${type}': async (event) => {\n  // event is a ${schema}\n}\n\`\`\``,
      `Payload: [\`${schema}\`](#type-${schema.toLowerCase()})`,
      `::: details Example\n\n\`\`\`json\n${JSON.stringify(example, undefined, 2)}\n\`\`\`\n\n:::`,
    ].join('\n\n')
  })
  return [
    frontMatter({ title: 'Webhook events', description: `The ${events.length} webhook events of BILL, with their payloads.`, sources: ['generated/contract/events.ts'], edit: 'spec/webhooks' }),
    '# Webhook events',
    `BILL sends ${events.length} types of events. [Receive webhooks](../guides/webhooks.md) explains the handler, and \`bill.events.subscriptions\` how to [subscribe](events-subscriptions.md).`,
    ...sections,
    ...typeSections(description, [...new Set(events.map(({ schema }) => schema))]),
  ].join('\n\n')
}
