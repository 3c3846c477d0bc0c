import { readFileSync } from 'node:fs'
import type { Command } from './command.ts'
import { type CommandName, GENERAL_HELP, HELP } from './help.ts'
import { processTerminal, type Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Each is loaded when it is wanted: help need not wait for the engine. */
const COMMANDS: Record<CommandName, () => Promise<Command>> = {
  ask: async () => (await import('./ask-command.ts')).askCommand,
  serve: async () => (await import('./serve-command.ts')).serveCommand,
  static: async () => (await import('./static-command.ts')).staticCommand,
  knowledge: async () => (await import('./knowledge-command.ts')).knowledgeCommand,
  eval: async () => (await import('./eval-command.ts')).evalCommand,
}

/** The exit code of a command that is written wrongly. */
const WRONG_USAGE = 2

/** Runs `nineblocks ARGS`. @returns the exit code; undefined while a server runs. */
export async function runCommandLine(
  args: string[],
  terminal: Terminal = processTerminal(!args.includes('--no-color')),
): Promise<number | undefined> {
  try {
    return await run(args, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.complain(error.message)
    return WRONG_USAGE
  }
}

async function run(args: string[], terminal: Terminal): Promise<number | undefined> {
  const [name, ...rest] = args
  if (name === '--version' || name === '-v') return say(versionOfPackage(), terminal)
  if (name === '--help' || name === '-h') return say(GENERAL_HELP, terminal)
  if (name === 'help') return say(rest[0] === undefined ? GENERAL_HELP : HELP[commandName(rest[0])].text, terminal)
  // Options alone are those of a chat.
  const [command, words] = name === undefined || name.startsWith('-') ? (['ask', args] as const) : [commandName(name), rest]
  if (wantsHelp(words)) return say(HELP[command].text, terminal)
  return (await COMMANDS[command]())(words, terminal)
}

function say(text: string, { print }: Terminal): number {
  print(text)
  return 0
}

/** Behind `--` words mean themselves. */
function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h')
}

function commandName(word: string): CommandName {
  if (Object.hasOwn(COMMANDS, word)) return word as CommandName
  const names = Object.keys(COMMANDS).join(', ')
  throw new UsageError(`There is no command "${word}", but: ${names}. A question is asked so: nineblocks ask "${word} …"`)
}

function versionOfPackage(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  return version
}
