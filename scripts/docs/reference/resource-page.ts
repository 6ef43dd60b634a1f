/** The page of one resource: its methods, then the types that they return. */
import { kebab } from '../../generate/codegen-utils.ts'
import { refName } from '../../generate/openapi.ts'
import type { DescribedResource, Description } from './description.ts'
import { listFields } from './fields.ts'
import { methodSection } from './method-section.ts'
import { frontMatter } from './front-matter.ts'

/** `spend-custom-fields` for `bill.spend.customFields`. */
export const pageName = ({ path }: DescribedResource): string => kebab(path)

/** @param folder where the operations are described. */
export async function resourcePage(description: Description, resource: DescribedResource, folder: string): Promise<string> {
  const name = `bill.${resource.path.join('.')}`
  const types = returnedTypes(description, resource)
  const links = new Map(types.map((type) => [type, `type-${type.toLowerCase()}`]))
  const sections: string[] = []
  for (const operation of resource.operations) sections.push(await methodSection(description, operation, links))
  const summaries = resource.operations.map(({ name: method, summary }) => `- [\`${method}\`](#${method}) ${summary}`)
  return [
    frontMatter({ title: name, description: `Methods of ${name} in the TypeScript SDK for BILL's v3 API: ${resource.operations.map((operation) => operation.name).join(', ')}.`, sources: [`generated/resources/${kebab(resource.path.slice(0, 1))}.ts`], edit: folder }),
    `# ${name}`,
    summaries.join('\n'),
    ...sections,
    ...typeSections(description, types),
  ].join('\n\n')
}

/** Types of the responses and list items, in the order of the methods. */
function returnedTypes({ document }: Description, { operations }: DescribedResource): string[] {
  const names = operations.map(({ pagination, response }) => (pagination?.item ?? response.type).replace('[]', ''))
  return [...new Set(names)].filter((name) => document.components.schemas[name])
}

/** Sections that the methods link to. */
function typeSections({ document }: Description, types: readonly string[]): string[] {
  return types.map((type) => {
    const schema = { $ref: `#/components/schemas/${type}` }
    const text = document.components.schemas[refName(schema.$ref)]?.description ?? ''
    return `## Type ${type} {#type-${type.toLowerCase()}}\n\n${text}\n\n${listFields(document, schema).trimEnd()}`
  })
}
