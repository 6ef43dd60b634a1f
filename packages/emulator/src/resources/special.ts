/** All handlers and resources with rules of their own. */
import type { Handlers } from '../call.js'
import type { Resource } from './resource.js'

export const specialHandlers: Handlers = {}

export const resources: readonly Resource[] = []
