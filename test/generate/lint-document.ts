/** Lints a spec with the Redocly CLI, as `npm run lint:spec` does, in a temporary folder. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import type { Document } from '../../scripts/generate/openapi.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Problem {
  ruleId: string
  severity: string
  message: string
  /** Path below the spec folder. */
  file: string
  line: number
}

export interface LintResult {
  code: number
  problems: Problem[]
  /** Lines of each written file, by its path below the spec folder. */
  lines: Record<string, string[]>
}

interface Report {
  problems: { ruleId: string; severity: string; message: string; location: { source: { ref: string }; pointer?: string; start?: { line: number } }[] }[]
}

/** Lints with the project's redocly.yaml. Each path is in its own file, as in spec/paths. */
export async function lint(document: Document): Promise<LintResult> {
  const folder = await mkdtemp(join(tmpdir(), 'bill-sdk-lint-'))
  try {
    const files = asFiles(document)
    await mkdir(join(folder, 'spec/paths'), { recursive: true })
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, 'spec', name), text)))
    const config = parse(await readFile(join(root, 'redocly.yaml'), 'utf8')) as { plugins: string[] }
    await writeFile(join(folder, 'redocly.yaml'), stringify({ ...config, plugins: config.plugins.map((plugin) => join(root, plugin)) }))
    const { code, stdout } = await run(['lint', 'bill', '--format=json', '--max-problems=1000'], folder)
    return { code, problems: parseReport(stdout), lines: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.split('\n')])) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function asFiles(document: Document): Record<string, string> {
  const items = Object.entries(document.paths).map(([path, item]) => {
    const name = `paths/${path.replace(/^\/connect\/v3\//, '').replaceAll('/', '_')}.yaml`
    return { path, name, text: stringify(item, { aliasDuplicateObjects: false, lineWidth: 0 }).replaceAll('"#/', '"../openapi.yaml#/') }
  })
  const paths = Object.fromEntries(items.map(({ path, name }) => [path, { $ref: name }]))
  return { 'openapi.yaml': stringify({ ...document, paths }, { aliasDuplicateObjects: false, lineWidth: 0 }), ...Object.fromEntries(items.map(({ name, text }) => [name, text])) }
}

function run(args: string[], cwd: string): Promise<{ code: number; stdout: string }> {
  const cli = join(root, 'node_modules/@redocly/cli/bin/cli.js')
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, ...args], { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (_, stdout) => resolve({ code: child.exitCode ?? -1, stdout }))
  })
}

function parseReport(stdout: string): Problem[] {
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'), stdout.lastIndexOf('}') + 1)) as Report
  return report.problems.map(({ ruleId, severity, message, location: [at] }) => ({
    ruleId,
    severity,
    message,
    file: at?.source.ref.replace(/^.*?spec\//, '') ?? '',
    line: at?.start?.line ?? 0,
  }))
}
