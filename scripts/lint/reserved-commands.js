// @ts-check

/** Commands of `bill` that are written by hand. No operation may have a command that begins with one of them. */
export const reservedCommands = ['login', 'trust', 'webhook', 'emulator', 'mcp', 'search', 'docs', 'completion', 'download', 'help']
