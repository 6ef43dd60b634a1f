/** The commands that are written by hand. The linter of the description rejects operations whose command would begin with one of these words. */
export const RESERVED = ['login', 'trust', 'webhook', 'emulator', 'mcp', 'search', 'docs', 'completion', 'download', 'help'] as const
