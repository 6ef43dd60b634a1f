/** The GitHub workflows follow the security rules that SECURITY.md and docs/decisions/0009 promise. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findProblems, ROOT } from './workflow-rules.ts'

const FOLDER = join(ROOT, '.github/workflows')
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')

describe('the workflow', () => {
  it.each(readdirSync(FOLDER))('%s breaks no rule', (name) => {
    expect(findProblems(read(name))).toEqual([])
  })
})

describe('a release', () => {
  const { jobs } = parse(read('release.yml')) as { jobs: Record<string, { needs: string | string[]; permissions: object; steps: { uses?: string; run?: string; with?: Record<string, string> }[] }> }
  const publish = jobs['publish']?.steps ?? []

  it('publishes the tarballs of the job without credentials, with an npm that supports trusted publishing and without a token', () => {
    expect(jobs['publish']).toMatchObject({ needs: ['prepare', 'pack'], permissions: { 'id-token': 'write' } })
    expect(Object.keys(jobs['publish']?.permissions ?? {})).toEqual(['id-token'])
    expect(publish.map(({ run, uses }) => run ?? uses?.split('@')[0])).toEqual(['actions/setup-node', 'actions/download-artifact', expect.stringContaining('npm publish "./$tarball" --ignore-scripts --provenance --access public')])
    // Node 24.5.0 is the first release with npm 11.5.1.
    expect(publish[0]?.with).toEqual({ 'node-version': '^24.5.0' })
    expect(publish[1]?.with).toEqual({ name: 'tarballs' })
    expect(jobs['pack']?.steps.at(-1)).toMatchObject({ with: { name: 'tarballs', path: 'tarballs/*.tgz' } })
    expect(read('release.yml')).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|registry-url/)
  })
})

describe('the rules', () => {
  const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0'
  const workflow = (job: string, head = 'on: push\npermissions: { contents: read }'): string => `${head}\njobs:\n  job:\n    timeout-minutes: 5\n${job.replace(/^/gm, '    ')}\n`
  const SECRET = "environment: release\nsteps:\n  - env: { TOKEN: '${{ secrets.TOKEN }}' }\n    run: "
  const ID_TOKEN = 'environment: release\npermissions: { id-token: write }\nsteps:\n  - run: '
  const PUSH = 'permissions: { contents: write }\nsteps:\n  - run: '

  it('accept a job that follows them', () => {
    expect(findProblems(workflow(`steps:\n  - uses: ${CHECKOUT}\n    with: { persist-credentials: false }\n  - run: npm ci`))).toEqual([])
    expect(findProblems(workflow(`${ID_TOKEN}npm publish ./a.tgz --ignore-scripts --provenance`))).toEqual([])
  })

  it.each([
    ['npm ci beside a secret', workflow(`${SECRET}npm ci --ignore-scripts`), 'job: has credentials and runs npm ci --ignore-scripts'],
    ['npm install beside an ID token', workflow(`${ID_TOKEN}npm install -g npm@11`), 'job: has credentials and runs npm install -g npm@11'],
    ['a build beside an ID token', workflow(`${ID_TOKEN}npm run build`), 'job: has credentials and runs npm run build'],
    ['npx beside a token that may push', workflow(`${PUSH}npx changeset version`), 'job: has credentials and runs npx changeset version'],
    ['a script that installs beside a token', workflow(`${PUSH}.github/release/prepare.sh`), 'job: has credentials and runs npx tsx scripts/release/index.ts'],
    ['publishing a folder', workflow(`${ID_TOKEN}npm publish --ignore-scripts`), 'job: has credentials and runs npm publish --ignore-scripts'],
    ['publishing any file', workflow(`${ID_TOKEN}npm publish "$file" --ignore-scripts`), 'job: has credentials and runs npm publish "$file" --ignore-scripts'],
    ['publishing with scripts', workflow(`${ID_TOKEN}npm publish ./a.tgz --provenance`), 'job: has credentials and runs npm publish ./a.tgz --provenance'],
    ['a secret without approval', workflow(`${SECRET.replace('environment: release\n', '')}echo`), 'job: has a secret or an ID token without approval'],
    ['an ID token without approval', workflow(`${ID_TOKEN.replace('environment: release\n', '')}echo`), 'job: has a secret or an ID token without approval'],
    ['all permissions', workflow('permissions: write-all\nsteps: []'), 'job: has permissions that are not listed'],
    ['persisted credentials', workflow(`steps:\n  - uses: ${CHECKOUT}`), 'job: checks out with persisted credentials'],
    ['an action that is not pinned', workflow('steps:\n  - uses: actions/cache@v4'), "actions/cache@v4 is not an action of GitHub, pinned to a commit with its version"],
    ['an action of someone else', workflow(`steps:\n  - uses: some/${CHECKOUT.slice(8)}`), `some/${CHECKOUT.slice(8)} is not an action of GitHub, pinned to a commit with its version`],
    ['an expression in a command', workflow("steps:\n  - run: echo ${{ github.head_ref }}"), 'job: has an expression in a command: echo ${{ github.head_ref }}'],
    ['no time limit', workflow('steps: []').replace('timeout-minutes: 5', 'env: {}'), 'job: has no time limit of 30 minutes or less'],
    ['write access for all jobs', workflow('steps: []', 'on: push\npermissions: { contents: write }'), 'the workflow must have only the permission contents: read'],
    ['a secret for all jobs', workflow('steps: []', "on: push\npermissions: { contents: read }\nenv: { TOKEN: '${{ secrets.TOKEN }}' }"), 'the workflow passes a secret to every job'],
    ['a trigger for strangers', workflow('steps: []', 'on: [pull_request_target]\npermissions: { contents: read }'), 'the workflow has a trigger that gives rights to strangers'],
    ['another trigger for strangers', workflow('steps: []', 'on: { workflow_run: {} }\npermissions: { contents: read }'), 'the workflow has a trigger that gives rights to strangers'],
  ])('reject %s', (_title, text, problem) => {
    expect(findProblems(text)).toContain(problem)
  })
})
