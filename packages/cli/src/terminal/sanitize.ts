/** Text of other people, such as the name of a vendor, must not control the terminal. */

// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** Replaces control characters and direction marks, also line breaks. */
export const sanitizeLine = (text: string): string => text.replaceAll(CONTROLS, (character) => (character === '\n' || character === '\r' || character === '\t' ? ' ' : '\uFFFD'))

/** Replaces control characters and direction marks, but keeps line breaks and tabs. */
export const sanitizeText = (text: string): string => text.replaceAll(CONTROLS, (character) => (character === '\n' || character === '\t' ? character : '\uFFFD'))

/** Escapes in JSON what JSON.stringify leaves as it is. The text stays the same JSON value. */
export const escapeJson = (json: string): string => json.replaceAll(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
