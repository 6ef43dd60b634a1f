/** The section of one method on the page of its resource. */
import { methodSignature } from '../../generate/emit/resources.ts'
import { resolve, type Body, type Response } from '../../generate/openapi.ts'
import { printExample } from '../../generate/samples/sample.ts'
import { filtersName, paramsName } from '../../generate/type-names.ts'
import type { DescribedOperation, Description } from './description.ts'
import { escapeType, listFields } from './fields.ts'
import { exampleResponse, recordRequest } from './http-request.ts'

const MAX_SIGNATURE = 70

/** @param links where the page describes types and has examples. Adds those that are new. */
export async function methodSection({ source, document }: Description, operation: DescribedOperation, links: Map<string, string>): Promise<string> {
  const { name, summary, description } = operation
  return [
    `## ${name} {#${name}}`,
    `**${summary}.** ${description.trim()}`,
    `\`${operation.method} ${operation.path}\` · operation \`${operation.id}\``,
    code('ts', wrapSignature(methodSignature(operation))),
    traits(operation),
    `::: code-group\n\n${code('ts [SDK]', printExample(operation))}\n\n${code('txt [HTTP]', await recordRequest(source, operation))}\n\n:::`,
    arguments_(operation),
    queryOf(operation),
    bodyOf(document, operation, links),
    returns(operation, links),
    exampleOf(exampleResponse(source, operation), operation, links),
    errors(document, operation),
    sourceOf(operation),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const code = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``

/** One parameter per line if the signature is wide. */
function wrapSignature(signature: string): string {
  if (signature.length <= MAX_SIGNATURE) return signature
  const [, start = '', parameters = '', end = ''] = /^(\w+\()(.*)(\): .*)$/.exec(signature) ?? []
  return `${start}\n${parameters.split(', ').map((parameter) => `  ${parameter},\n`).join('')}${end}`
}

/** What to know before calling the method. */
function traits({ method, money, idempotent, requiresMfa, idempotencyKey, auth }: DescribedOperation): string {
  const facts = [
    money === 'moves' && '**Moves money**, or stops a movement. Read [Pay a bill safely](../guides/pay-a-bill.md).',
    money === 'redirects' && '**Redirects money**: changes where money goes, or who may send it.',
    requiresMfa && 'Requires an [MFA-trusted session](../guides/mfa.md).',
    idempotent && method === 'GET' && 'Retry-safe, like every GET request.',
    idempotent && method !== 'GET' && 'Retry-safe: the SDK retries it after an unknown outcome.',
    !idempotent && '**Not retried** after an unknown outcome: [check before you call it again](../guides/errors-and-retries.md#retries).',
    idempotencyKey && 'Supports `idempotencyKey`. If you omit the key, the SDK generates one.',
    auth.length ? `Authentication: ${auth.map((scheme) => `\`${scheme}\``).join(' or ')}.` : 'Needs no credentials.',
  ]
  return facts.filter((fact) => fact !== false).map((fact) => `- ${fact}`).join('\n')
}

function arguments_({ pathParameters }: DescribedOperation): string {
  if (!pathParameters.length) return ''
  return `**Path IDs**\n\n${pathParameters.map(({ name, description }) => `- \`${name}\` <span class="type">string</span> ${description}`).join('\n')}`
}

function queryOf(operation: DescribedOperation): string {
  if (!operation.query.length) return ''
  const { filters, sort } = operation
  const fields = operation.query.map(({ name, type, required, description }) => {
    const shown = escapeType(name === 'filters' && filters.length ? `${filtersName(operation)} | string` : type)
    const detail = name === 'filters' ? filterList(operation) : name === 'sort' && sort.length ? `\n  - Fields: ${sort.map((field) => `\`${field}\``).join(', ')}` : ''
    return `- \`${name}\` <span class="type">${shown}</span> ${required ? '**required** ' : ''}${description.replaceAll(/\s+/g, ' ').trim()}${detail}`
  })
  return `**Parameters** \`${paramsName(operation)}\`\n\n${fields.join('\n')}`
}

const filterList = ({ filters }: DescribedOperation): string => filters.map(({ name, operators, confidence }) => `\n  - \`${name}\`: ${operators.map((operator) => `\`${operator}\``).join(', ')}${confidence ? ` (${confidence})` : ''}`).join('')

function bodyOf(document: Description['document'], { object, body, name }: DescribedOperation, links: Map<string, string>): string {
  if (!body) return ''
  if (body.kind === 'binary') return '**Body** `Upload`: the file, as a `Blob`, `ArrayBuffer`, `Uint8Array` or `ReadableStream`. See [Uploads and downloads](../guides/uploads-and-downloads.md).'
  const title = `**Body** ${linkType(body.type, links)}${body.required ? '' : ' (optional)'}`
  const type = body.type.replace('[]', '')
  if (links.has(type)) return title
  links.set(type, name)
  const schema = resolve<Body>(document, object.requestBody as Body).content['application/json']?.schema
  return `${title}\n\n${schema ? listFields(document, schema.items ?? schema).trimEnd() : ''}`
}

function linkType(type: string, links: ReadonlyMap<string, string>): string {
  const anchor = links.get(type.replace('[]', ''))
  return anchor ? `[\`${type}\`](#${anchor})` : `\`${type}\``
}

function returns({ response, pagination }: DescribedOperation, links: ReadonlyMap<string, string>): string {
  if (pagination) return `**Returns** pages of ${linkType(pagination.item, links)}: see [Pagination and filters](../guides/pagination-and-filters.md).`
  return response.kind === 'empty' ? '**Returns** nothing.' : `**Returns** ${linkType(response.type, links)}`
}

/** An example that the page already has is a link. */
function exampleOf(value: unknown, { name }: DescribedOperation, links: Map<string, string>): string {
  if (value === undefined) return ''
  const text = JSON.stringify(firstItem(value), undefined, 2)
  const earlier = links.get(text)
  if (earlier) return `The example response is that of [\`${earlier}\`](#${earlier}).`
  links.set(text, name)
  return `::: details Example response\n\n${code('json', text)}\n\n:::`
}

/** Lists show one item. */
function firstItem(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1)
  const { results } = value as { results?: unknown }
  return Array.isArray(results) ? { ...(value as object), results: results.slice(0, 1) } : value
}

function errors(document: Description['document'], { requiresMfa, pathParameters, object }: DescribedOperation): string {
  const unprocessable = object.responses['422'] && resolve<Response>(document, object.responses['422'] as Response).description
  const lines = [
    requiresMfa && '- `MfaRequiredError` (BDC_1361) if the session is not MFA-trusted and the SDK cannot make it MFA-trusted.',
    pathParameters.length > 0 && `- \`NotFoundError\` if ${pathParameters.length > 1 ? 'one of these IDs' : 'this ID'} does not exist.`,
    unprocessable && `- \`BadRequestError\` (422): ${unprocessable}`,
  ]
  const specific = lines.filter(Boolean)
  return specific.length ? `**Errors**, in addition to [those of every call](errors.md)\n\n${specific.join('\n')}` : ''
}

function sourceOf({ docs, confidence }: DescribedOperation): string {
  const basis = { documented: 'documented by BILL', peer: 'seen in another open-source client', inferred: 'inferred' }[confidence] ?? confidence
  return `Source: [BILL's page](${docs}), ${basis}.`
}
