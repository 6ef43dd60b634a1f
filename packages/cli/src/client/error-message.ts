/** The command line passes variables on in code, and the SDK would advise against that. */
const ADVICE_FOR_CODE = /\. No credential was read from the environment, because \w+ is set in code/

/** What an error says to a person. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replace(ADVICE_FOR_CODE, '')
