/** Starts one mock server for the whole test run. Tests inject its URL as `mockUrl`. */
import { fileURLToPath } from 'node:url'
import 'vitest'
import type { TestProject } from 'vitest/node'
import { serveSpec } from '../../src/testing/mock.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    mockUrl: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mock = await serveSpec(fileURLToPath(new URL('../../generated/openapi.json', import.meta.url)))
  project.provide('mockUrl', mock.url)
  return () => mock.close()
}
