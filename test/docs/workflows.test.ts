/** The GitHub workflows follow the security rules that SECURITY.md and docs/decisions/0009 promise. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly with?: Record<string, unknown>
  readonly env?: Record<string, string>
}

interface Workflow {
  readonly on: Record<string, unknown>
  readonly permissions: Record<string, string>
  readonly jobs: Record<string, { permissions?: Record<string, string>; environment?: string; 'timeout-minutes'?: number; steps: Step[] }>
}

const FOLDER = resolve(import.meta.dirname, '../../.github/workflows')

describe.each(readdirSync(FOLDER))('the workflow %s', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8')
  const workflow = parse(text) as Workflow
  const jobs = Object.values(workflow.jobs)

  it("uses only GitHub's own actions, pinned to a commit, with the version in a comment", () => {
    const uses = [...text.matchAll(/uses: (.+)/g)].map(([, use]) => use)
    expect(uses.filter((use) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use ?? ''))).toEqual([])
  })

  it('has read access only, except in jobs that ask for more, and never runs on pull_request_target', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    for (const { steps, permissions } of jobs.filter((job) => job.permissions?.['contents'] !== 'write')) {
      expect(permissions).toBe(undefined)
      for (const step of steps) if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false)
    }
  })

  it('passes secrets only to a job that needs approval, and limits the time of each job', () => {
    for (const { steps, environment, 'timeout-minutes': minutes } of jobs) {
      expect(minutes).toBeLessThanOrEqual(30)
      if (steps.some(({ env }) => Object.values(env ?? {}).some((value) => value.includes('secrets.')))) expect(environment).toBe('release')
    }
  })
})
