import { styleText } from 'node:util'
import type { Io, OutputStream } from '../io.js'

type Format = 'bold' | 'dim' | 'red' | 'yellow'

/** Colors a text if its stream is a terminal. https://no-color.org */
export function style({ env }: Pick<Io, 'env'>, stream: OutputStream, format: Format, text: string): string {
  const isColored = stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  // Without the option, Node looks at the streams of the process.
  return isColored ? styleText(format, text, { validateStream: false }) : text
}
