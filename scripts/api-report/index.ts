/**
 * Writes docs/api/*.api.md from the declarations in dist. The files list the public types of each entry point, so that a review shows changes that can break
 * users.
 *
 *   npm run api:report   builds all packages, then writes the files
 *   npm run check:api    only checks those of bill-sdk; fails if a file is out of date. The other packages have the same script.
 */
import { Extractor, ExtractorConfig, ExtractorLogLevel, type ExtractorMessage, type IExtractorConfigPrepareOptions } from '@microsoft/api-extractor'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exitWithUsageError, parseCommandLine } from '../../src/bin/command-line.js'
import { listPackages, type Package } from '../pack/packages.ts'

const { values: options } = parseCommandLine({ options: { check: { type: 'boolean', default: false }, package: { type: 'string' } } })
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
/** API Extractor treats the schema's types as a separate package, so the report has their names but not their properties. The diff of generated/ shows the
 * properties. */
const SCHEMA_PACKAGE = 'bill-sdk-schema'
const MAIN = 'bill-sdk'

/** An entry point of a package, and the name of its report. */
interface EntryPoint {
  readonly file: string
  readonly report: string
}

interface Exports {
  readonly exports?: Readonly<Record<string, unknown>>
}

/** @returns the entry points with declarations. The reports of bill-sdk have the names of its entry points; others begin with the name of the package. */
function entryPointsOf({ folder, manifest }: Package): EntryPoint[] {
  const { exports = {} } = manifest as Package['manifest'] & Exports
  const names = Object.keys(exports).filter((path) => !path.endsWith('.json')).map((path) => (path === '.' ? 'index' : path.slice(2)))
  return names.map((name) => ({ file: join(folder, 'dist', `${name}.d.cts`), report: manifest.name === MAIN ? name : [manifest.name, ...(name === 'index' ? [] : [name])].join('-') }))
}

/**
 * Copies the declarations of a package to a folder outside node_modules, because API Extractor does not describe files in node_modules. All packages of the
 * repository's node_modules are available there.
 */
async function copyDeclarations(source: string, folder: string): Promise<void> {
  const modules = join(folder, 'node_modules')
  const schemaFolder = join(modules, SCHEMA_PACKAGE)
  await mkdir(schemaFolder, { recursive: true })
  await writeFile(join(schemaFolder, 'package.json'), JSON.stringify({ name: SCHEMA_PACKAGE, version: '0.0.0', types: 'index.d.ts' }))
  for (const name of await readdir(join(root, 'node_modules'))) if (!name.startsWith('.')) await symlink(join(root, 'node_modules', name), join(modules, name), 'junction')
  const names = (await readdir(join(source, 'dist'))).filter((name) => name.endsWith('.d.cts'))
  for (const name of names) {
    const text = await readFile(join(source, 'dist', name), 'utf8')
    await writeFile(name === 'schema.d.cts' ? join(schemaFolder, 'index.d.ts') : join(folder, name), text.replaceAll('./schema.cjs', SCHEMA_PACKAGE))
  }
}

/** Only the report of `index` includes types that an entry point uses but does not export. In the other entry points, these are types of the client. The report
 * of `index` already describes the client. */
function configOf(source: string, folder: string, { file, report }: EntryPoint): IExtractorConfigPrepareOptions {
  const entryPoint = join(folder, basename(file))
  const compilerOptions = { target: 'es2022', module: 'nodenext', lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'], types: [], strict: true }
  return {
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: entryPoint,
      newlineKind: 'lf',
      compiler: { overrideTsconfig: { compilerOptions, files: [entryPoint] } },
      apiReport: { enabled: true, reportFileName: report, reportFolder: join(root, 'docs/api'), reportTempFolder: join(folder, 'reports'), includeForgottenExports: basename(file) === 'index.d.cts' },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(source, 'package.json'),
  }
}

/** Prints only compiler errors. TypeDoc checks the comments, and the comparison of the files shows what has changed. */
function handleMessage(message: ExtractorMessage): void {
  if (message.category === 'Compiler') message.logLevel = ExtractorLogLevel.Error
  else message.handled = true
}

/** Writes the reports of a package, or compares them. @returns those that changed. */
async function writeReports(source: Package, check: boolean): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'api-report-'))
  try {
    await copyDeclarations(source.folder, folder)
    return entryPointsOf(source).filter((entryPoint) => {
      const config = ExtractorConfig.prepare(configOf(source.folder, folder, entryPoint))
      const { apiReportChanged, errorCount } = Extractor.invoke(config, { localBuild: !check, messageCallback: handleMessage })
      if (errorCount > 0) throw new Error(`The declarations of ${entryPoint.file} do not compile.`)
      return apiReportChanged
    }).map(({ report }) => `docs/api/${report}.api.md`)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const packages = listPackages(root).filter(({ manifest }) => options.package === undefined || manifest.name === options.package)
if (!packages.length) exitWithUsageError(`There is no package ${options.package}.`)
await mkdir(join(root, 'docs/api'), { recursive: true })
const changed: string[] = []
for (const one of packages) if (entryPointsOf(one).length) changed.push(...(await writeReports(one, options.check)))
if (!options.check || changed.length === 0) console.log(`docs/api: ${changed.length ? `wrote ${changed.join(', ')}` : 'up to date'}`)
else {
  console.error(`The public types changed: ${changed.join(', ')}.\nRun \`npm run api:report\`, review the diff, and commit it with a changeset that explains what the change means for users.`)
  process.exitCode = 1
}
