#!/usr/bin/env node
/** `bill`: the command line of BILL's API. */
import { allOperations } from './catalog/catalog.js'

process.stdout.write(`${allOperations().length} operations\n`)
