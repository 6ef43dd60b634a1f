/** The settings of ajv, and the schemas of the description in a form that ajv can follow. */
import type { Ajv2020, Options } from 'ajv/dist/2020.js'
import type { Plugin } from 'ajv'
import type { FormatsPluginOptions } from 'ajv-formats'
import type { Contract, Json } from './contract.js'

/** The schemas are checked when the description is built: to check them again would take most of the start. */
export const AJV_OPTIONS: Options = { strict: false, validateFormats: true, validateSchema: false, meta: false }

/** Formats of OpenAPI that carry no rule of their own. */
const FORMATS_WITHOUT_RULES = ['int64', 'double', 'float', 'binary', 'password']

const REFERENCE = /"\$ref":"#(\/components\/schemas\/[^"]+)"/g

/** @returns a function that gives ajv the components which a schema needs, and returns the schema. ajv goes through all that is added, so it gets no more. */
export function connectSchemas(ajv: Ajv2020, addFormats: Plugin<FormatsPluginOptions>, contract: Contract): (pointer: string) => Json {
  addFormats(ajv)
  for (const name of FORMATS_WITHOUT_RULES) ajv.addFormat(name, true)
  const added = new Set<string>()
  const addComponent = (component: string): void => {
    if (added.has(component)) return
    added.add(component)
    ajv.addSchema(withComponents(`#${component}`), component)
  }
  /** The references become the IDs of the components. */
  const withComponents = (pointer: string): Json => {
    const text = JSON.stringify(contract.resolve(pointer))
    for (const [, component] of text.matchAll(REFERENCE)) addComponent(component as string)
    return JSON.parse(text.replaceAll(REFERENCE, '"$ref":"$1"')) as Json
  }
  return withComponents
}

/** A schema with all that it refers to, as text. */
export function describeSchema(contract: Contract, pointer: string): string {
  const texts = new Map<string, string>()
  const add = (part: string): void => {
    if (texts.has(part)) return
    const text = JSON.stringify(contract.resolve(part))
    texts.set(part, text)
    for (const [, component] of text.matchAll(REFERENCE)) add(`#${component}`)
  }
  add(pointer)
  return [...texts.values()].join('\n')
}
