#!/usr/bin/env node
/** `bill`: the command line of BILL's API. */
import module from 'node:module'

// From Node 22 on, the compiled code of the rest is kept between runs.
;(module as { enableCompileCache?: () => unknown }).enableCompileCache?.()
const { runProcess } = await import('./run-process.js')
await runProcess()
