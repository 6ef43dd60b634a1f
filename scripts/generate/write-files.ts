/** Writes the generated files to disk. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** Writes these files to the folder and deletes all others. Returns the paths that differed. With `check`, only compares. */
export async function writeFiles(folder: string, files: Record<string, string>, check: boolean): Promise<string[]> {
  const present = await listFiles(folder)
  const different = await Promise.all(Object.entries(files).map(async ([name, text]) => !present.includes(name) || (await readFile(join(folder, name), 'utf8')) !== text))
  const outdated = Object.keys(files).filter((_, index) => different[index])
  const extra = present.filter((name) => !(name in files))
  if (!check) {
    for (const name of outdated) await writeInto(join(folder, name), files[name] as string)
    for (const name of extra) await rm(join(folder, name))
  }
  return [...outdated, ...extra]
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

async function writeInto(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
