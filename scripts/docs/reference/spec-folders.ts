/** The folders of spec/paths in which people edit the operations. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** @returns the folder of each operation, such as `spec/paths/connect/payments`, by its `operationId`. */
export function findSpecFolders(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(join(root, 'spec/paths'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
  return new Map(
    files.flatMap((file) => {
      const path = join('spec/paths', file)
      return [...readFileSync(join(root, path), 'utf8').matchAll(/^ {2}operationId: (\w+)$/gm)].map(([, id = '']) => [id, dirname(path)] as const)
    }),
  )
}
