/** generated/api.md: every method, path and flag, for reviewers. */
import type { Event, Operation } from '../model.ts'

export function emitApiMd(operations: Operation[], events: Event[]): string {
  const groups = [...new Set(operations.map(({ group }) => group.join('.')))]
  return [
    '<!-- Made by scripts/emit/api-md.ts out of spec/. Do not edit; change the spec and run `npm run generate`. -->\n',
    '# API\n\n',
    `${operations.length} operations, ${events.length} webhook events. Order of arguments: path ids, body, query, options.\n\n`,
    'Flags: `pages` a list that pages itself, `trusted` needs an MFA-trusted session, `again` may be sent again after an unknown outcome,\n`key` sends an X-Idempotent-Key, `peer` / `inferred` not from BILL\'s own documentation.\n',
    ...groups.map((group) => emitGroup(group, operations.filter((operation) => operation.group.join('.') === group))),
    '\n## Webhook events\n\n| event | type |\n|---|---|\n',
    ...events.map(({ type, schema }) => `| \`${type}\` | \`${schema}\` |\n`),
  ].join('')
}

function emitGroup(group: string, operations: Operation[]): string {
  return `\n## bill.${group}\n\n| method | answers | request | auth | flags |\n|---|---|---|---|---|\n${operations.map(emitRow).join('')}`
}

function emitRow(operation: Operation): string {
  const { pathParameters, body, query, pages, answer } = operation
  const optional = (name: string, required: boolean): string => (required ? name : `${name}?`)
  const parameters = [
    ...pathParameters.map(({ name }) => name),
    ...(body ? [optional('body', body.required)] : []),
    ...(query.length ? [optional('query', query.some(({ required }) => required))] : []),
  ]
  const flags = [
    pages && 'pages',
    operation.trusted && 'trusted',
    operation.idempotent && operation.method !== 'GET' && 'again',
    operation.key && 'key',
    operation.confidence !== 'documented' && operation.confidence,
  ].filter(Boolean)
  const answers = pages ? `Page<${pages.item}>` : answer.type
  return `| \`${operation.name}(${parameters.join(', ')})\` | ${answer.kind === 'empty' ? 'nothing' : `\`${answers}\``} | \`${operation.method} ${operation.path}\` | ${operation.auth.join(', ') || 'none'} | ${flags.join(', ')} |\n`
}
