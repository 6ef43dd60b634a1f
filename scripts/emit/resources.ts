/** A class per group, a one-line method per operation. Every branch lives in src/core, none here. */
import type { Operation } from '../model.ts'
import { queryName } from './filters.ts'
import { doc, header, key, pascal, typeImport, typeNames } from './text.ts'

interface Group {
  path: string[]
  operations: Operation[]
  children: Group[]
}

/** Files by name. One file per top group, its subgroups inside, and index.ts that names them all. */
export function emitResources(operations: Operation[], schemas: ReadonlySet<string>): Record<string, string> {
  const root = groupBy(operations)
  const files = root.children.map((group) => [`${kebab(group.path)}.ts`, emitFile(group, schemas)] as const)
  return { ...Object.fromEntries(files), 'index.ts': emitIndex(root) }
}

function groupBy(operations: Operation[]): Group {
  const root: Group = { path: [], operations: [], children: [] }
  for (const operation of operations) {
    let at = root
    operation.group.forEach((_, depth) => {
      const path = operation.group.slice(0, depth + 1)
      let next = at.children.find((child) => child.path[depth] === path[depth])
      if (!next) at.children.push((next = { path, operations: [], children: [] }))
      at = next
    })
    at.operations.push(operation)
  }
  return root
}

function emitFile(group: Group, schemas: ReadonlySet<string>): string {
  const operations = all(group)
  const types = operations.flatMap(({ body, answer, pathParameters, pages }) => [body?.type ?? '', pages?.item ?? answer.type, ...pathParameters.map(({ type }) => type)])
  const queries = operations.filter(({ query }) => query.length).map(queryName).sort()
  const calls = operations.some(({ pages }) => !pages)
  const named = typeNames(types, new Set([...schemas, 'Upload']))
  return [
    header('resources'),
    typeImport(queries, '../contract/filters.js'),
    typeImport(named, '../contract/schema.js'),
    `import { Resource${calls ? ', type CallPromise' : ''}${operations.some(({ pages }) => pages) ? ', type PagePromise' : ''}, type RequestOptions } from '../../src/resources/resource.js'\n`,
    ...flatten(group).map(emitClass),
  ].join('')
}

const all = (group: Group): Operation[] => [...group.operations, ...group.children.flatMap(all)]

/** Subgroups first: a class stands before the one that uses it. */
const flatten = (group: Group): Group[] => [...group.children.flatMap(flatten), group]

const className = (group: Group): string => `${pascal(group.path)}Resource`
const fieldName = (group: Group): string => group.path.at(-1) as string
const kebab = (path: string[]): string => path.join('-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function emitClass(group: Group): string {
  const fields = group.children.map((child) => `  readonly ${fieldName(child)} = new ${className(child)}(this.core)\n`)
  const methods = group.operations.map((operation) => emitMethod(operation))
  return `\n/** \`bill.${group.path.join('.')}\` */\nexport class ${className(group)} extends Resource {\n${fields.join('')}${fields.length && methods.length ? '\n' : ''}${methods.join('\n')}}\n`
}

function emitMethod(operation: Operation): string {
  const { pathParameters, body, query, pages, answer } = operation
  const needsQuery = query.some(({ required }) => required)
  const parameters = [
    ...pathParameters.map(({ name, type }) => `${name}: ${type}`),
    ...(body ? [`body${body.required || needsQuery ? '' : '?'}: ${body.type}${body.required || !needsQuery ? '' : ' | undefined'}`] : []),
    ...(query.length ? [`query${needsQuery ? '' : '?'}: ${queryName(operation)}`] : []),
    'options?: RequestOptions',
  ]
  const input = [
    ...(pathParameters.length ? [`path: { ${pathParameters.map(({ name }) => key(name)).join(', ')} }`] : []),
    ...(body ? ['body'] : []),
    ...(query.length ? ['query'] : []),
  ]
  const [verb, type] = pages ? ['page', `PagePromise<${pages.item}>`] : ['call', `CallPromise<${answer.type}>`]
  return `${emitDoc(operation)}  ${operation.name}(${parameters.join(', ')}): ${type} {\n    return this.${verb}('${operation.id}', ${input.length ? `{ ${input.join(', ')} }` : '{}'}, options)\n  }\n`
}

function emitDoc(operation: Operation): string {
  const notes = [
    operation.trusted && 'Needs an MFA-trusted session.',
    operation.confidence !== 'documented' && `Source: ${operation.confidence}, not BILL's own documentation.`,
  ].filter((note) => typeof note === 'string')
  return doc(
    [
      `${operation.summary}. ${operation.description}${notes.length ? ` ${notes.join(' ')}` : ''}`,
      '',
      `\`${operation.method} ${operation.path}\``,
      '',
      ...operation.pathParameters.map(({ name, description }) => `@param ${name} ${description}`),
      ...emitThrows(operation),
      `@see ${operation.docs}`,
    ],
    '  ',
  )
}

/** Errors that say something about this very operation; those that any call may meet stand in the README. */
function emitThrows({ trusted, pathParameters }: Operation): string[] {
  const ids = pathParameters.length
  return [
    ...(trusted ? ['@throws MfaRequiredError when the session is not trusted and cannot be made so.'] : []),
    ...(ids ? [`@throws NotFoundError when nothing has ${ids > 1 ? 'one of these ids' : 'this id'}.`] : []),
  ]
}

function emitIndex(root: Group): string {
  const groups = root.children
  return [
    header('resources'),
    "import { Resource } from '../../src/resources/resource.js'\n",
    ...groups.map((group) => `import { ${className(group)} } from './${kebab(group.path)}.js'\n`),
    '\n/** All resources of the API, as fields. */\nexport class Resources extends Resource {\n',
    ...groups.map((group) => `  readonly ${fieldName(group)} = new ${className(group)}(this.core)\n`),
    '}\n',
  ].join('')
}
