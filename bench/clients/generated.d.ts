/** The parts of the generated clients that the bench uses. The bundler substitutes the generated files. */
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
