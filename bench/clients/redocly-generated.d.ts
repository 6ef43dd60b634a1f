/** As much of the generated client as the bench uses; the bundler puts the real one here. */
export declare const client: {
  configure(config: { serverUrl: string; headers: Record<string, string>; fetch: typeof fetch }): void
  getVendor(args: { path: { vendorId: string } }): Promise<unknown>
}
