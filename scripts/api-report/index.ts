/**
 * Writes docs/api/*.api.md from the declarations in dist. The files list the public types of each entry point, so that a review shows changes that can break
 * users.
 *
 *   npm run api:report   builds, then writes the files
 *   npm run check:api    only checks; fails if a file is out of date
 */
import { Extractor, ExtractorConfig, ExtractorLogLevel, type ExtractorMessage, type IExtractorConfigPrepareOptions } from '@microsoft/api-extractor'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseCommandLine } from '../../src/bin/command-line.js'

const { values: options } = parseCommandLine({ options: { check: { type: 'boolean', default: false } } })
const root = fileURLToPath(new URL('../..', import.meta.url))
/** API Extractor treats the schema's types as a separate package, so the report has their names but not their properties. The diff of generated/ shows the
 * properties. */
const SCHEMA_PACKAGE = 'bill-sdk-schema'
const ENTRY_POINTS = ['index', 'raw', 'webhooks', 'testing']

/** Copies the declarations to a folder outside node_modules, because API Extractor does not describe files in node_modules. */
async function copyDeclarations(folder: string): Promise<void> {
  const schemaFolder = join(folder, 'node_modules', SCHEMA_PACKAGE)
  await mkdir(schemaFolder, { recursive: true })
  await writeFile(join(schemaFolder, 'package.json'), JSON.stringify({ name: SCHEMA_PACKAGE, version: '0.0.0', types: 'index.d.ts' }))
  await symlink(join(root, 'node_modules/openapi-fetch'), join(folder, 'node_modules/openapi-fetch'), 'junction')
  const names = (await readdir(join(root, 'dist'))).filter((name) => name.endsWith('.d.cts'))
  for (const name of names) {
    const text = await readFile(join(root, 'dist', name), 'utf8')
    await writeFile(name === 'schema.d.cts' ? join(schemaFolder, 'index.d.ts') : join(folder, name), text.replaceAll('./schema.cjs', SCHEMA_PACKAGE))
  }
}

/** Only the report of `index` includes types that an entry point uses but does not export. In the other entry points, these are types of the client. The report
 * of `index` already describes the client. */
function configOf(folder: string, name: string): IExtractorConfigPrepareOptions {
  const entryPoint = join(folder, `${name}.d.cts`)
  const compilerOptions = { target: 'es2022', module: 'nodenext', lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'], types: [], strict: true }
  return {
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: entryPoint,
      newlineKind: 'lf',
      compiler: { overrideTsconfig: { compilerOptions, files: [entryPoint] } },
      apiReport: { enabled: true, reportFileName: name, reportFolder: join(root, 'docs/api'), reportTempFolder: join(folder, 'reports'), includeForgottenExports: name === 'index' },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  }
}

/** Prints only compiler errors. TypeDoc checks the comments, and the comparison of the files shows what has changed. */
function handleMessage(message: ExtractorMessage): void {
  if (message.category === 'Compiler') message.logLevel = ExtractorLogLevel.Error
  else message.handled = true
}

/** Writes the reports, or compares them. @returns the entry points whose report changed. */
function writeReports(folder: string, check: boolean): string[] {
  return ENTRY_POINTS.filter((name) => {
    const config = ExtractorConfig.prepare(configOf(folder, name))
    const { apiReportChanged, errorCount } = Extractor.invoke(config, { localBuild: !check, messageCallback: handleMessage })
    if (errorCount > 0) throw new Error(`The declarations of ${name} do not compile.`)
    return apiReportChanged
  })
}

const folder = await mkdtemp(join(tmpdir(), 'api-report-'))
try {
  await copyDeclarations(folder)
  await mkdir(join(root, 'docs/api'), { recursive: true })
  const changed = writeReports(folder, options.check).map((name) => `docs/api/${name}.api.md`)
  if (!options.check || changed.length === 0) console.log(`docs/api: ${changed.length ? `wrote ${changed.join(', ')}` : 'up to date'}`)
  else {
    console.error(`The public types changed: ${changed.join(', ')}.\nRun \`npm run api:report\`, review the diff, and commit it with a changeset that explains what the change means for users.`)
    process.exitCode = 1
  }
} finally {
  await rm(folder, { recursive: true })
}
