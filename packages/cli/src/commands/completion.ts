import { Argument, type Command } from 'commander'
import type { Io } from '../io.js'
import { SCRIPTS, type Shell } from '../completion/scripts.js'

/** `bill completion bash`, and the hidden command that the scripts call. */
export function addCompletionCommand(program: Command, io: Io): void {
  program
    .command('completion')
    .description('prints a completion script for your shell, such as: source <(bill completion bash)')
    .addArgument(new Argument('<shell>').choices(Object.keys(SCRIPTS)))
    .action((shell: Shell) => void io.stdout.write(SCRIPTS[shell]))
  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: string[]) => {
      const { candidates } = await import('../completion/candidates.js')
      io.stdout.write(candidates(program, words).map((candidate) => `${candidate}\n`).join(''))
    })
}
