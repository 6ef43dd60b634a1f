/** Describes the control API in OpenAPI 3.1, from its routes and from the fields that it checks. */
import type { Json } from '../contract/contract.js'
import { describeFields, type Fields } from '../fields.js'
import { simulations } from '../simulations/all.js'
import { BODIES } from './bodies.js'

/** What each route does, by its method and path. */
const SUMMARIES: Readonly<Record<string, string>> = {
  'GET health': 'Responds when the emulator is ready',
  'GET credentials': 'The credentials that the emulator accepts',
  'POST reset': 'Starts again',
  'GET snapshot': 'Saves everything',
  'PUT snapshot': 'Restores what GET snapshot returned',
  'GET collections': 'How many records each collection has',
  'GET collections/{name}': 'The records of a collection',
  'GET payments': 'The newest payments, each with what happens next',
  'GET clock': 'The time of the emulator',
  'POST clock/advance': 'Moves the clock, and does what falls due',
  'POST clock/run': 'Runs or stops the clock',
  'GET config': 'The switches',
  'PATCH config': 'Changes switches',
  'GET requests': 'The requests so far, with secrets masked',
  'GET deliveries': 'Each attempt to send a webhook',
  'POST deliveries/{eventId}/resend': 'Sends a webhook again',
  'GET messages': 'Texts and emails',
  'GET stream': 'What happens, as server-sent events',
  'GET faults': 'The faults that are on',
  'POST faults': 'Adds a fault',
  'DELETE faults': 'Removes all faults',
  'GET simulations': 'The simulations with their fields and events',
  'GET openapi.json': 'This description',
}

const ERROR = { type: 'object', required: ['error'], properties: { error: { type: 'object', required: ['message'], properties: { message: { type: 'string' }, field: { type: 'string', description: 'The field that is invalid' } } } } }

const json = (schema: Json): Json => ({ 'application/json': { schema } })

/** @param routes those of the application; `/simulations/:name` stands for one path for each simulation. */
export function describeControl(routes: readonly { readonly method: string; readonly path: string }[]): Json {
  const paths: Record<string, Json> = {}
  const add = (key: string, operation: Json): void => {
    const [method = '', path = ''] = key.split(' ')
    const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
    const responses = { '2XX': { description: 'Done', content: { [path === 'stream' ? 'text/event-stream' : 'application/json']: {} } }, '4XX': { description: 'An invalid request', content: json(ERROR) } }
    paths[`/_emulator/${path}`] = { ...paths[`/_emulator/${path}`], [method.toLowerCase()]: { ...operation, ...(parameters.length && { parameters }), responses } }
  }
  for (const { method, path } of routes) {
    const key = `${method} ${path.slice(1).replaceAll(/:(\w+)/g, '{$1}')}`
    if (SUMMARIES[key] !== undefined) add(key, { summary: SUMMARIES[key], ...bodyOf(key) })
  }
  for (const [name, { fields, sends }] of Object.entries(simulations)) add(`POST simulations/${name}`, { summary: `Simulation ${name}`, ...(sends.length && { description: `Sends ${sends.join(', ')}.` }), requestBody: { content: json(schemaOf(fields)) } })
  return { openapi: '3.1.0', info: { title: 'Control API of bill-sdk-emulator', version: '1' }, paths }
}

function bodyOf(key: string): Json {
  if (key === 'PUT snapshot') return { requestBody: { required: true, content: json({ type: 'object' }) } }
  const fields = (BODIES as Readonly<Record<string, Fields>>)[key]
  return fields ? { requestBody: { content: json(schemaOf(fields)) } } : {}
}

function schemaOf(fields: Fields): Json {
  const described = describeFields(fields)
  const properties = Object.fromEntries(described.map(({ name, type, values }) => [name, values ? { type, enum: values } : { type: type.includes(' or ') ? type.split(' or ') : type }]))
  const required = described.filter((field) => field.required).map(({ name }) => name)
  return { type: 'object', additionalProperties: false, properties, ...(required.length && { required }) }
}
