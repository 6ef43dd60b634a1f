/** The first page of the reference: all methods, each with its title. */
import type { Description } from './description.ts'
import { frontMatter } from './front-matter.ts'
import { pageName } from './resource-page.ts'

export function indexPage({ resources }: Description): string {
  const count = resources.reduce((sum, { operations }) => sum + operations.length, 0)
  const groups = resources.map((resource) => {
    const page = `${pageName(resource)}.md`
    const methods = resource.operations.map(({ name, summary }) => `- [\`${name}\`](${page}#${name}) ${summary}`)
    return `## bill.${resource.path.join('.')} {#${pageName(resource)}}\n\n${methods.join('\n')}`
  })
  return [
    frontMatter({ title: 'All methods', description: `All ${count} methods of the SDK.`, sources: ['generated/api.md'], edit: 'spec/paths' }),
    '# All methods',
    `${count} methods. Each page has the signature, a sample that our tests run, the HTTP request and an example response. Arguments come in this order: path IDs, body, query parameters, [options](../guides/getting-started.md#request-options). The samples use a client: \`const bill = new Bill()\`.`,
    ...groups,
  ].join('\n\n')
}
