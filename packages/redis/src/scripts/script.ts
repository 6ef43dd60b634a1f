import { createHash } from 'node:crypto'

/** A Lua script, which Redis runs as one atomic step. Redis keeps it in a cache by its hash. */
export interface Script {
  readonly lua: string
  readonly sha: string
}

export const defineScript = (lua: string): Script => ({ lua, sha: createHash('sha1').update(lua).digest('hex') })
