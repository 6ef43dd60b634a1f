/** Small helpers for text that is code. */

/** First line of every generated file. */
export const header = (emitter: string): string => `// Made by scripts/emit/${emitter}.ts out of spec/. Do not edit; change the spec and run \`npm run generate\`.\n`

export const pascal = (words: string[]): string => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')

/** A TSDoc block; lines of a description stay as they are. */
export function doc(lines: string[], indent = ''): string {
  const text = lines.flatMap((line) => line.split('\n')).map((line) => line.trim().replaceAll('*/', '*\\/'))
  return text.length === 1 ? `${indent}/** ${text[0]} */\n` : `${indent}/**\n${text.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`
}

/** A property name as it is written in code: quoted only where it must be. */
export const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))

/** An import of types; nothing when there is no name, one name a line when it would be wider than 150 columns. */
export function typeImport(names: string[], from: string): string {
  if (!names.length) return ''
  const line = `import type { ${names.join(', ')} } from '${from}'\n`
  return line.length <= 151 ? line : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}'\n`
}

/** Types of the schema file that a piece of code names. */
export function typeNames(types: string[], known: ReadonlySet<string>): string[] {
  const names = types.flatMap((type) => type.match(/\b[A-Z]\w*/g) ?? [])
  return [...new Set(names)].filter((name) => known.has(name)).sort()
}
