/** The options of the SDK that the command line reads from variables, such as `BILL_DEV_KEY`. */
import type { BillOptions } from 'bill-sdk'

/** The variables with credentials. */
export const CREDENTIALS = ['devKey', 'username', 'password', 'organizationId', 'sessionId', 'appKey', 'apiToken', 'clientId', 'clientSecret', 'rememberMeId', 'device'] as const satisfies readonly (keyof BillOptions)[]

export type CredentialName = (typeof CREDENTIALS)[number]

const HOST_OPTIONS = ['environment', 'baseUrl', 'tokenUrl'] as const satisfies readonly (keyof BillOptions)[]

const OTHER_OPTIONS = ['timeout', 'maxRetries', 'maxConcurrency', 'maxResponseBytes', 'logLevel'] as const satisfies readonly (keyof BillOptions)[]

type OptionName = (typeof CREDENTIALS)[number] | (typeof HOST_OPTIONS)[number] | (typeof OTHER_OPTIONS)[number]

/** Option values as text. */
export type Variables = Readonly<Partial<Record<OptionName, string>>>

const GROUPS: readonly (readonly OptionName[])[] = [CREDENTIALS, HOST_OPTIONS, ...OTHER_OPTIONS.map((name) => [name])]

/** `BILL_DEV_KEY` for `devKey`. */
export const variableOf = (option: string): string => `BILL_${option.replaceAll(/[A-Z]/g, '_$&').toUpperCase()}`

export const VARIABLE_NAMES: readonly string[] = GROUPS.flat().map(variableOf)

type Source = Readonly<Record<string, string | undefined>>

/**
 * Merges sources of variables; the first wins. All credentials come from one source, because those of one organization must not be mixed with those of another.
 * Likewise, all options of the host come from one source.
 */
export function mergeVariables(sources: readonly Source[]): Variables {
  const merged: Record<string, string> = {}
  for (const names of GROUPS) {
    const source = sources.find((candidate) => names.some((name) => candidate[variableOf(name)]))
    for (const name of names) {
      const value = source?.[variableOf(name)]
      if (value) merged[name] = value
    }
  }
  return merged
}
