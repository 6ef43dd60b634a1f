/** Masks known secrets in text, also when a server quotes them in another form. SECURITY.md lists the forms. */

export const MASK = '[redacted]'

/** Replaces the secrets in a text. */
export type Mask = (text: string) => string

/** A shorter secret, such as `123`, is masked only as a whole word: not inside `1234`. */
const MIN_LENGTH_INSIDE_WORDS = 6

/** Creates a mask. The longest secrets come first, because one secret can begin with another. */
export function createMask(secrets: Iterable<string>): Mask {
  const values = [...new Set(secrets)].filter(Boolean).sort((a, b) => b.length - a.length)
  if (!values.length) return (text) => text
  const plain = new RegExp(values.map(toPattern).join('|'), 'giu')
  const decoded = new RegExp(values.flatMap((value) => [decode(value), ...base64Forms(value)]).filter(Boolean).map(toPattern).join('|') || '(?!)', 'u')
  return (text) => {
    const masked = text.replace(plain, MASK)
    // A secret is quoted in another form, so the whole text is masked.
    return decoded.test(decode(masked)) ? MASK : masked
  }
}

const escapeRegExp = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)

const toPattern = (value: string): string =>
  value.length < MIN_LENGTH_INSIDE_WORDS ? String.raw`(?<![\p{L}\p{N}])${escapeRegExp(value)}(?![\p{L}\p{N}])` : escapeRegExp(value)

const MAX_LAYERS = 3

/** Backslashes with what they escape, and HTML entities. Also escaped ones, such as `\\u0041` and `&amp;#65;`. */
const ESCAPES = /\\+(?:u([\da-f]{4})|([nrt]))?|&(?:amp;)*(?:#x([\da-f]{1,8});?|#(\d{1,8});?|(lt|gt|quot|apos);)?/gi

/**
 * Decodes percent-encoding, HTML entities, and JSON escapes, also nested, and ignores letter case. Maps characters that some forms exchange to one of them: `-` and space to
 * `+`, `_` to `/`, and quotes and angle brackets to `"`. Both the secrets and the text are decoded, so a backslash may disappear.
 */
function decode(text: string): string {
  let decoded = text
  for (let layer = 0; layer < MAX_LAYERS && /[%&\\]/.test(decoded); layer++) decoded = decodeLayer(decoded)
  return decoded.toLowerCase().replaceAll(/[ -]/g, '+').replaceAll('_', '/').replaceAll(/[<>']/g, '"')
}

const decodeLayer = (text: string): string =>
  text
    .replaceAll(ESCAPES, (all, unit?: string, space?: string, hex?: string, decimal?: string, name?: string) => {
      const code = Number(decimal ?? `0x${unit ?? hex}`)
      if (code <= 0x10_ff_ff) return String.fromCodePoint(code)
      return space ? ' ' : name ? '"' : all.startsWith('&') ? '&' : ''
    })
    .replaceAll(/%(?:25)+/g, '%')
    .replaceAll(/(?:%[\da-f]{2})+/gi, (all) => {
      try {
        return decodeURIComponent(all)
      } catch {
        return all
      }
    })

/** Returns the parts of a value's Base64 that do not depend on the bytes before and after the value: one part for each of the three alignments. */
function base64Forms(value: string): string[] {
  const bytes = Array.from(new TextEncoder().encode(value), (byte) => String.fromCharCode(byte)).join('')
  if (bytes.length < MIN_LENGTH_INSIDE_WORDS) return []
  return [0, 1, 2].map((offset) => {
    const encoded = btoa('\0'.repeat(offset) + bytes)
    // The characters at the ends also encode bits of the neighboring bytes.
    return decode(encoded.slice(offset && offset + 1, Math.floor(((offset + bytes.length) * 8) / 6)))
  })
}
