/**
 * Colors of code as classes. VitePress writes two colors into each word of a code block, which would be most of a page. In development it still does, because
 * the list of classes is complete only after all pages are highlighted.
 */
import { transformerStyleToClass } from '@shikijs/transformers'
import type { HeadConfig, MarkdownOptions } from 'vitepress'

type Transformer = NonNullable<MarkdownOptions['codeTransformers']>[number]

const isBuild = process.env['NODE_ENV'] === 'production'
const shortNames = new Map<string, string>()
const styleToClass = transformerStyleToClass({ classReplacer: (name) => shortNames.get(name) ?? nextShortName(name) })

function nextShortName(name: string): string {
  const short = `s${shortNames.size.toString(36)}`
  shortNames.set(name, short)
  return short
}

/** With enough contrast for every word, also in comments. */
export const CODE_THEMES = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } as const

/** The text color of the light theme. */
const PLAIN = /#0e1116/i

/** Words of a block without a language have a style without colors. */
const isPlain = (style: object | string | undefined): boolean => style !== undefined && (PLAIN.test(JSON.stringify(style)) || Object.keys(style).length === 0)

/** Writes words in the text color without a tag, and no tag for a line. */
const unwrapPlainText: Transformer = {
  name: 'unwrap-plain-text',
  tokens(lines) {
    for (const token of lines.flat()) if (isPlain(token.htmlStyle)) delete token.htmlStyle
  },
  line(line) {
    line.children = line.children.flatMap((child) => (child.type === 'element' && !child.properties['class'] && !child.properties['style'] ? child.children : [child]))
  },
  code(code) {
    code.children = code.children.flatMap((line) => (line.type === 'element' ? line.children : [line]))
  },
  pre(pre) {
    // Without the names of the themes. The rules of VitePress that read the colors need this class.
    pre.properties['class'] = 'vp-code'
  },
}

export const codeTransformers: Transformer[] = isBuild ? [unwrapPlainText, styleToClass] : []

export const codeStyles = (): HeadConfig[] => (isBuild ? [['style', {}, styleToClass.getCSS()]] : [])
