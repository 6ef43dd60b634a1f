/**
 * The lines of a state file: `{"crc":"0f3a99c1","entry":…}`. Each checksum covers the entry and the checksum of the line before, so that a changed, missing or moved
 * line is found.
 */
import { crc32 } from 'node:zlib'

const PREFIX = /^\{"crc":"([\da-f]{8})","entry":/
const PREFIX_LENGTH = '{"crc":"00000000","entry":'.length

/** Writes lines, one after the other. */
export class LineWriter {
  #checksum = 0

  write(entry: unknown): string {
    const json = JSON.stringify(entry)
    this.#checksum = crc32(json, this.#checksum)
    return `{"crc":"${this.#checksum.toString(16).padStart(8, '0')}","entry":${json}}\n`
  }
}

/** Reads the lines that a LineWriter wrote. */
export class LineReader {
  #checksum = 0

  /** @param line without the line feed. @returns undefined if the line is damaged. */
  read(line: string): { readonly entry: unknown } | undefined {
    const checksum = PREFIX.exec(line)?.[1]
    if (checksum === undefined || !line.endsWith('}')) return undefined
    const json = line.slice(PREFIX_LENGTH, -1)
    const expected = crc32(json, this.#checksum)
    if (expected !== Number.parseInt(checksum, 16)) return undefined
    this.#checksum = expected
    return { entry: JSON.parse(json) }
  }
}
