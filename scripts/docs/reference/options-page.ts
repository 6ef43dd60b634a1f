/** The page of the options of clients and calls, made of the doc comments of their types. Each option is a section, so that the search finds it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { frontMatter } from './front-matter.ts'

const CLIENT = 'src/options/bill-options.ts'
const REQUEST = 'src/http/request-options.ts'

/** A doc comment, and the environment variable with which it can begin. */
const VARIABLE = /^(?:(`BILL_\w+`)[.;,]? ?)?(.*)$/

export function optionsPage(root: string): string {
  return [
    frontMatter({ title: 'Options', description: 'All options of a client and of a call.', sources: [CLIENT, REQUEST], edit: CLIENT, outlineDepth: 3 }),
    '# Options',
    '## Options of a client',
    'Pass them to `new Bill(options)`. Some options name an environment variable: the client reads it if you don\'t pass the option. If you pass any credential in code, the client reads no credential from the environment. `null` means that an option is not set, and that its variable is not read.',
    ...optionSections(root, CLIENT, 'BillOptions', ''),
    '## Options of a call',
    "They are the last argument of each method, and apply to that call only: `bill.vendors.get(id, { timeout: 5_000 })`.",
    ...optionSections(root, REQUEST, 'RequestOptions', 'call-'),
  ].join('\n\n')
}

function optionSections(root: string, file: string, name: string, prefix: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const declaration = source.statements.find((statement): statement is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(statement) && statement.name.text === name)
  const members = declaration?.members.filter(ts.isPropertySignature) ?? []
  if (!members.length) throw new Error(`${file} has no interface ${name}. Update scripts/docs/reference/options-page.ts.`)
  return members.map((member) => {
    const option = member.name.getText()
    const type = member.type?.getText().replaceAll(/ \| (null|undefined)\b/g, '') ?? 'unknown'
    const text = ts.getJSDocCommentsAndTags(member).map((comment) => ts.getTextOfJSDocComment(comment.comment) ?? '').join('\n\n')
    const [, variable, description = ''] = VARIABLE.exec(text.replaceAll('\n', ' ').trim()) ?? []
    const facts = [`\`${type.replaceAll(/\s+/g, ' ')}\``, variable && `environment variable ${variable}`].filter(Boolean)
    return [`### ${option} {#${prefix}${option.toLowerCase()}}`, facts.join(' · '), description].filter(Boolean).join('\n\n')
  })
}
