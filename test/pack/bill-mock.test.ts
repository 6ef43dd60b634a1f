/** `bill-mock`, and startMock where Prism is not installed. */
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { root, run } from '../../scripts/pack/tarball.ts'

const bin = (project: string): string => join(project, 'node_modules/.bin/bill-mock')

describe('bill-mock', () => {
  it('serves the mock until it gets a signal', async () => {
    const child = spawn(bin(inject('project')), ['--port', '0'], { cwd: inject('project') })
    const exit = new Promise((resolve) => child.once('exit', resolve))
    const text = await new Promise<string>((resolve, reject) => {
      let output = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => ((output += String(chunk)), /Ctrl\+C/.test(output) && resolve(output)))
      void exit.then((code) => reject(new Error(`bill-mock exited with ${String(code)}: ${output}`)))
    })
    const url = /BILL_BASE_URL=(\S+)/.exec(text)?.[1] ?? ''
    const headers = { devKey: 'any', sessionId: 'any', 'Content-Type': 'application/json' }
    const success = await fetch(`${url}/connect/v3/vendors`, { headers })
    expect(success.status).toBe(200)
    const failure = await fetch(`${url}/connect/v3/vendors`, { method: 'POST', headers, body: '{"name":5}' })
    expect(JSON.stringify(await failure.json())).toMatch(/"name: [^"]*must be string"/)
    child.kill('SIGTERM')
    expect(await exit).toBe(0)
  })

  it('prints its usage', async () => {
    expect(await run(bin(inject('bareProject')), ['--help'], inject('bareProject'))).toContain('Usage: bill-mock')
  })

  it('prints how to install Prism where it is missing', async () => {
    const { peerDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { peerDependencies: Record<string, string> }
    const versions = Object.entries(peerDependencies).map(([name, range]) => `${name}@${range.slice(1)}`)
    await expect(run(bin(inject('bareProject')), ['--port', '0'], inject('bareProject'))).rejects.toThrow(`npm install --save-dev ${versions.join(' ')}`)
  })

  it('rejects an invalid port', async () => {
    await expect(run(bin(inject('project')), ['--port', '70000'], inject('project'))).rejects.toThrow('--port must be a number from 0 to 65535, not "70000".')
    await expect(run(bin(inject('project')), [], inject('project'), { PORT: 'x' })).rejects.toThrow('PORT must be a number from 0 to 65535, not "x".')
  })
})

describe('startMock without Prism', () => {
  it.each([
    ['ESM', 'module', `import { ConfigurationError } from 'bill-sdk'; import { startMock } from 'bill-sdk/testing'`],
    ['CommonJS', 'commonjs', `const { ConfigurationError } = require('bill-sdk'); const { startMock } = require('bill-sdk/testing')`],
  ])('rejects with a ConfigurationError that names the install command: %s', async (_title, type, imports) => {
    const program = `${imports}\nstartMock().catch((error) => console.log(error instanceof ConfigurationError, error.message))`
    expect(await run(process.execPath, [`--input-type=${type}`, '--eval', program], inject('bareProject'))).toMatch(/^true [^]*npm install --save-dev @stoplight\/prism-core@/)
  })
})
