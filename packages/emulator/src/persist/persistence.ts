import type { Change, Snapshot } from '../store/rows.js'
import type { World } from '../world.js'

/** Keeps a world beyond the end of the process. */
export interface Persistence {
  /** What was kept; undefined for a new world. */
  readonly state: { readonly snapshot: Snapshot; readonly time: number; readonly warning: string | undefined } | undefined
  /** Begins to record a world. */
  attach(world: World): void
  /** Records a transaction. If it throws, the transaction is undone. */
  record(changes: readonly Change[]): void
  /** Runs a change of the whole world, which is recorded as one. */
  replace(change: () => void): void
}
