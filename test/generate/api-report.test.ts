/** The API report shows what users can name, and nothing else. */
import { describe, expect, it } from 'vitest'
import { report } from '../../scripts/api-report/report.ts'

const FILES = {
  'types/src/index.d.ts': `export { Client } from './client.js'
export type { Options as ClientOptions, Lazy } from './options.js'
export type * from '../generated/contract/schema.js'
`,
  'types/src/client.d.ts': `import { Base } from './base.js'
import type { Options } from './options.js'
/** A client. */
export declare class Client extends Base {
    #private;
    private readonly inner: import("./hidden.js").Inner;
    constructor(options: Options);
    /** Gives a thing. */
    get(id: string): Promise<import("./thing.js").Thing>;
}
`,
  'types/src/base.d.ts': `import type { Core } from './hidden.js'
export declare class Base {
    protected readonly core: Core;
    constructor(core: Core);
    shared(): void;
}
export declare class Unused {
}
`,
  'types/src/options.d.ts': `export interface Options {
    key: string;
}
export declare class Lazy {
    constructor(secret: symbol);
    wait(): void;
}
`,
  'types/src/hidden.d.ts': 'export interface Core {\n    a: 1;\n}\nexport interface Inner {\n}\n',
  'types/src/thing.d.ts': 'export interface Thing {\n    id: string;\n}\n',
  'types/generated/contract/schema.d.ts': `export interface components {
    schemas: {
        /** @description A bill. */
        Bill: {
            id: string;
        };
        Vendor: {
            name: string;
        };
    };
}
export type Bill = components['schemas']['Bill'];
`,
}
const ENTRIES = { 'the-sdk': 'types/src/index.d.ts' }
const text = report(FILES, ENTRIES)

/** The lines that a change of one file adds. */
function added(file: keyof typeof FILES, from: string, to: string): string[] {
  const before = new Set(text.split('\n'))
  return report({ ...FILES, [file]: FILES[file].replace(from, to) }, ENTRIES).split('\n').filter((line) => !before.has(line))
}

describe('the API report', () => {
  it('lists exports by the name that users import, and says where only the type is exported', () => {
    expect(text).toContain('- `Client`: class\n')
    expect(text).toContain('- `ClientOptions`, declared as `Options`: type\n')
    expect(text).toContain('- `Lazy`: class, type only\n')
  })

  it('shows what exported declarations name, by inheritance, import type or reference', () => {
    expect(text).toContain('shared(): void;')
    expect(text).toContain('export interface Thing {')
    expect(text).toContain('constructor(options: Options);')
  })

  it('leaves out what users cannot reach', () => {
    for (const hidden of ['Unused', 'Core', 'Inner', '#private', 'secret', 'A client.']) expect(text).not.toContain(hidden)
  })

  it('shows a change of a declaration', () => {
    expect(added('types/src/options.d.ts', 'key: string', 'key: number')).toEqual(['    key: number;'])
  })

  it('shows a change of a schema by its hash, and of no other', () => {
    expect(added('types/generated/contract/schema.d.ts', 'id: string', 'id?: string')).toEqual([expect.stringMatching(/^- `components\["schemas"\]\["Bill"\]` [0-9a-f]{12}$/)])
  })

  it('does not change with a comment', () => {
    expect(added('types/generated/contract/schema.d.ts', 'A bill.', 'Another text.')).toEqual([])
    expect(added('types/src/client.d.ts', 'Gives a thing.', 'Another text.')).toEqual([])
  })

  it('refuses an export that is declared nowhere', () => {
    expect(() => added('types/src/index.d.ts', 'Client }', 'Clients }')).toThrow('exports Clients, which is declared nowhere')
  })
})
