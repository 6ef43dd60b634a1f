/** What a GitHub workflow of this repository must not do. A job with credentials runs no code of other people, and the other way round. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

export const ROOT = resolve(import.meta.dirname, '../..')

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Record<string, unknown>
}

interface Job {
  readonly permissions?: Record<string, string> | string
  readonly environment?: string
  readonly 'timeout-minutes'?: number
  readonly uses?: string
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly on: unknown
  readonly permissions?: unknown
  readonly env?: unknown
  readonly jobs: Record<string, Job>
}

/** Triggers that run with the rights of the repository on input from strangers. */
const FORBIDDEN_TRIGGERS = /"(pull_request_target|workflow_run|issue_comment)"/
const CREDENTIALS = /\bsecrets\b|\bgithub\.token\b|"(write|write-all)"/
/** Commands that run code of this repository's dependencies, or of other packages. */
const FOREIGN_CODE = /\b(npx|yarn|pnpm|bun|bunx|deno|node|tsx|turbo|tsc|rolldown|pip|curl|wget)\b|\bnpm (?!(publish|view)\b)/
const PUBLISH = /^npm publish (\.\/\S+\.tgz|"\.\/\$tarball")(?= ).* --ignore-scripts\b/

/** @returns one line per problem. */
export function findProblems(text: string): string[] {
  const workflow = parse(text) as Workflow
  const uses = [...text.matchAll(/\buses: *(.+)/g)].map(([, use = '']) => use)
  return [
    ...uses.filter((use) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use)).map((use) => `${use} is not an action of GitHub, pinned to a commit with its version`),
    ...(JSON.stringify(workflow.permissions) === '{"contents":"read"}' ? [] : ['the workflow must have only the permission contents: read']),
    ...(CREDENTIALS.test(JSON.stringify(workflow.env ?? {})) ? ['the workflow passes a secret to every job'] : []),
    ...(FORBIDDEN_TRIGGERS.test(JSON.stringify([workflow.on, Object.keys(Object(workflow.on) as object)])) ? ['the workflow has a trigger that gives rights to strangers'] : []),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => findJobProblems(job).map((problem) => `${name}: ${problem}`)),
  ]
}

function findJobProblems(job: Job): string[] {
  const { steps = [], permissions = {} } = job
  const text = JSON.stringify(job)
  const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run]))
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
  const hasIdToken = typeof permissions === 'object' && permissions['id-token'] === 'write'
  return [
    ...(job['timeout-minutes'] && job['timeout-minutes'] <= 30 ? [] : ['has no time limit of 30 minutes or less']),
    ...(typeof permissions === 'string' ? ['has permissions that are not listed'] : []),
    ...(checkouts.every((step) => step.with?.['persist-credentials'] === false) ? [] : ['checks out with persisted credentials']),
    ...commands.filter((run) => run.includes('${{')).map((run) => `has an expression in a command: ${run}`),
    ...((text.includes('secrets') || hasIdToken) && job.environment !== 'release' ? ['has a secret or an ID token without approval'] : []),
    ...(CREDENTIALS.test(text) ? commands.flatMap(foreignCommands).map((line) => `has credentials and runs ${line}`) : []),
    ...(hasIdToken && checkouts.length ? ['has an ID token and checks out the repository'] : []),
  ]
}

/** The lines of a command, and of the scripts of this repository that it runs, that run foreign code. */
function foreignCommands(run: string): string[] {
  const scripts = run.split(/\s+/).filter((word) => word.startsWith('.') && existsSync(join(ROOT, word)))
  const texts = [run, ...scripts.map((path) => readFileSync(join(ROOT, path), 'utf8'))]
  const lines = texts.flatMap((text) => text.split('\n')).map((line) => line.trim())
  return lines.filter((line) => !line.startsWith('#') && (FOREIGN_CODE.test(line) || (/\bnpm publish\b/.test(line) && !PUBLISH.test(line))))
}
