/** Emits an interface for each resource, with a documented method for each operation. src/resources implements the interfaces at run time. */
import { header, kebab, pascal, typeImport, typeNames } from '../codegen-utils.ts'
import type { Operation } from '../ir.ts'
import { buildResourceTree, flattenTree, type ResourceNode } from '../resource-tree.ts'
import { paramsName } from '../type-names.ts'
import { methodDoc } from './method-doc.ts'

/** Returns the content of each file by name. Each top-level resource and its children have one file. index.ts lists the top-level resources. */
export function emitResources(operations: Operation[], schemas: ReadonlySet<string>): Record<string, string> {
  const root = buildResourceTree(operations)
  const files = root.children.map((node) => [`${kebab(node.path)}.ts`, emitFile(node, schemas)] as const)
  return { ...Object.fromEntries(files), 'index.ts': emitIndex(root.children) }
}

function emitFile(resource: ResourceNode, schemas: ReadonlySet<string>): string {
  const nodes = flattenTree(resource)
  const operations = nodes.flatMap((node) => node.operations)
  const types = operations.flatMap(({ body, response, pathParameters, pagination }) => [body?.type ?? '', pagination?.item ?? response.type, ...pathParameters.map(({ type }) => type)])
  const params = operations.filter(({ query }) => query.length).map(paramsName)
  const base = [operations.some(({ pagination }) => !pagination) && 'CallPromise', operations.some(({ pagination }) => pagination) && 'PagePromise', 'RequestOptions']
  return [
    header,
    typeImport(params.sort(), '../contract/params.js'),
    typeImport(typeNames(types, new Set([...schemas, 'Upload'])), '../contract/schema.js'),
    typeImport(base.filter((name) => typeof name === 'string'), '../../src/resources/resource.js'),
    ...nodes.map(emitInterface),
  ].join('')
}

const interfaceName = ({ path }: ResourceNode): string => `${pascal(path)}Resource`

const emitProperty = (node: ResourceNode): string => `  readonly ${node.path.at(-1)}: ${interfaceName(node)}\n`

function emitInterface(node: ResourceNode): string {
  const children = node.children.map(emitProperty).join('')
  const members = [...(children ? [children] : []), ...node.operations.map(emitMethod)]
  return `\n/** \`bill.${node.path.join('.')}\` */\nexport interface ${interfaceName(node)} {\n${members.join('\n')}}\n`
}

const emitMethod = (operation: Operation): string => `${methodDoc(operation)}  ${methodSignature(operation)}\n`

export function methodSignature(operation: Operation): string {
  const { pathParameters, body, query, pagination, response } = operation
  const needsParams = query.some(({ required }) => required)
  const parameters = [
    ...pathParameters.map(({ name, type }) => `${name}: ${type}`),
    ...(body ? [emitBody(body, needsParams)] : []),
    ...(query.length ? [`params${needsParams ? '' : '?'}: ${paramsName(operation)}`] : []),
    'options?: RequestOptions',
  ]
  const type = pagination ? `PagePromise<${pagination.item}>` : `CallPromise<${response.type}>`
  return `${operation.name}(${parameters.join(', ')}): ${type}`
}

/** An optional body cannot be an optional parameter if required parameters follow it. */
function emitBody({ required, type }: NonNullable<Operation['body']>, needsParams: boolean): string {
  if (required) return `body: ${type}`
  return needsParams ? `body: ${type} | undefined` : `body?: ${type}`
}

function emitIndex(resources: ResourceNode[]): string {
  return [
    header,
    ...resources.map((node) => `import type { ${interfaceName(node)} } from './${kebab(node.path)}.js'\n`),
    '\n/** All resources of the API. */\nexport interface Resources {\n',
    ...resources.map(emitProperty),
    '}\n',
  ].join('')
}
