/** A client of tsserver, the server that gives editors their completions. */
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

interface Message {
  readonly type: string
  readonly request_seq?: number
  readonly body?: unknown
}

export class TsServer {
  readonly #process: ChildProcess
  readonly #waiting = new Map<number, (body: unknown) => void>()
  #sequence = 0

  constructor(folder: string) {
    const flags = ['--disableAutomaticTypingAcquisition', '--suppressDiagnosticEvents']
    this.#process = spawn(process.execPath, [join(folder, 'node_modules/typescript/lib/tsserver.js'), ...flags], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] })
    createInterface({ input: this.#process.stdout as NodeJS.ReadableStream }).on('line', (line) => this.#receive(line))
  }

  #receive(line: string): void {
    if (!line.startsWith('{')) return
    const message = JSON.parse(line) as Message
    if (message.type === 'response') this.#waiting.get(message.request_seq as number)?.(message.body)
  }

  /** Sends a request that has no response. */
  notify(command: string, args: object): void {
    this.#process.stdin?.write(`${JSON.stringify({ seq: ++this.#sequence, type: 'request', command, arguments: args })}\n`)
  }

  request(command: string, args: object): Promise<unknown> {
    return new Promise((resolve) => {
      this.#waiting.set(this.#sequence + 1, resolve)
      this.notify(command, args)
    })
  }

  close(): void {
    this.notify('exit', {})
  }
}
