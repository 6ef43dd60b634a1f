/** Modules that the bundler replaces: the client that a probe measures, and the parts of the generated clients that the bench uses. */

declare module 'bench-client' {
  export function createCalls(setup: import('./client.ts').Setup): import('./client.ts').Calls
}

declare module 'hey-api-client' {
  export const client: { setConfig(config: { baseUrl: string; headers: Record<string, string>; fetch: typeof fetch }): void }
  export function getVendor(options: { path: { vendorId: string } }): Promise<unknown>
  export function createVendor(options: { body: object }): Promise<unknown>
}

declare module 'redocly-client' {
  export const client: {
    configure(config: { serverUrl: string; headers: Record<string, string>; fetch: typeof fetch }): void
    getVendor(args: { path: { vendorId: string } }): Promise<unknown>
    createVendor(args: { body: object }): Promise<unknown>
  }
}
