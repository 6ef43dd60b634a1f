/** `.ci/run`: runs the stages of CI and prints the sum. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runStages } from './run-stages.ts'
import { createStages, root, SUMMARIES } from './stages.ts'

process.chdir(root)
const reports = mkdtempSync(join(tmpdir(), 'bill-sdk-ci-'))
rmSync(SUMMARIES, { recursive: true, force: true })
process.exitCode = await runStages(createStages(reports))
rmSync(reports, { recursive: true })
