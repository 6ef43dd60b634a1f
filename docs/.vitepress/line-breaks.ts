/** Lets long names, such as `bill.spend.reimbursements.receipts`, continue on the next line after a dot, slash or underscore instead of inside a word. Names that are still too long for a phone continue before a capital letter. */
import type { MarkdownRenderer } from 'vitepress'

const LONG_NAME = /[\w./{}-]{16,}/g

/** A phone shows about 20 characters of a heading. */
const LONG_WORD = /\w{20,}/g

const addLineBreaks = (html: string): string =>
  html.replaceAll(LONG_NAME, (name) => name.replaceAll(LONG_WORD, (word) => word.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '<wbr>')).replaceAll(/([./_])(?=\w)/g, '$1<wbr>'))

export function useLineBreaks(markdown: MarkdownRenderer): void {
  for (const rule of ['text', 'code_inline'] as const) {
    const render = markdown.renderer.rules[rule]
    markdown.renderer.rules[rule] = (...input) => addLineBreaks(render?.(...input) ?? '')
  }
}
