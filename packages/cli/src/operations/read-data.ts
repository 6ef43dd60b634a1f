/** Reads what `--data` and file arguments name. */
import { readFile } from 'node:fs/promises'
import { UsageError } from '../errors.js'
import type { Io } from '../io.js'
import { rejectSecretFields } from '../secret-arguments.js'

/** Much more than BILL accepts. */
const MAX_BYTES = 16 * 1024 * 1024

/** Reads JSON: `@file`, `-` for stdin, or the JSON itself. @throws UsageError */
export async function readJson(io: Io, source: string): Promise<unknown> {
  if (source === '-') return parse('stdin', new TextDecoder().decode(await readStdin(io)))
  if (source.startsWith('@')) return parse(source.slice(1), new TextDecoder().decode(await readBytes(io, source.slice(1))))
  if (!/^\s*[[{]/.test(source)) throw new UsageError('--data needs @FILE, - for stdin, or JSON that begins with { or [.')
  const value = parse('--data', source)
  rejectSecretFields(value)
  return value
}

/** The parser of Node quotes what it parsed, which can be a secret, so only the position is shown. */
function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const position = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? text.length)
    const before = text.slice(0, position).split('\n')
    throw new UsageError(`${name} is not valid JSON: line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}.`)
  }
}

/** Reads the bytes of a file, or of stdin if the path is `-`. @throws UsageError */
export async function readBytes(io: Io, path: string): Promise<Uint8Array<ArrayBuffer>> {
  if (path === '-') return readStdin(io)
  try {
    return new Uint8Array(await readFile(path, { signal: io.signal }))
  } catch (error) {
    io.signal.throwIfAborted()
    throw new UsageError(`Cannot read ${path}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'the file does not exist' : (error as Error).message}.`, { cause: error })
  }
}

async function readStdin({ stdin, signal }: Io): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = []
  let size = 0
  const stop = (): void => void (stdin as Partial<import('node:stream').Readable>).destroy?.(signal.reason as Error)
  signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const chunk of stdin) {
      size += chunk.length
      if (size > MAX_BYTES) throw new UsageError(`stdin has more than ${MAX_BYTES} bytes.`)
      chunks.push(Buffer.from(chunk))
    }
  } finally {
    signal.removeEventListener('abort', stop)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
