/** Names of Redis keys. The braces are a hash tag: a cluster keeps all keys with the same tag on one server. */
export interface Keys {
  readonly leases: string
  readonly waiters: string
  readonly seen: string
  readonly server: string
  readonly starts: string
}

export type CreateKeys = (name: string) => Keys

export const createKeys =
  (prefix: string): CreateKeys =>
  (name) => {
    const key = (part: string): string => `${prefix}:{${name}}:${part}`
    return { leases: key('leases'), waiters: key('waiters'), seen: key('seen'), server: key('server'), starts: key('starts') }
  }

/** The prefix of the channels on which processes wake each other's waiters; the ID of a process follows. */
export const channelPrefix = (prefix: string): string => `${prefix}:wake:`
