import { Readable, Writable } from 'node:stream'
import { runCommandLine } from '../../../src/command/command-line.ts'
import type { Terminal } from '../../../src/command/terminal.ts'

export interface Ran {
  code: number | undefined
  out: string
  err: string
}

export interface Typed {
  /** What comes in at the standard input. */
  input?: string
  /** A person types it. */
  interactive?: boolean
}

/** Runs a command line in this process; styles are written as `<bold>text</bold>`. */
export async function run(args: string[], { input = '', interactive = false }: Typed = {}): Promise<Ran> {
  const ran: Ran = { code: undefined, out: '', err: '' }
  const terminal: Terminal = {
    input: Readable.from([input]),
    output: new Writable({ write: (_chunk, _encoding, done) => done() }),
    interactive,
    print: (text) => {
      ran.out += `${text}\n`
    },
    complain: (text) => {
      ran.err += `${text}\n`
    },
    paint: (style, text) => `<${style}>${text}</${style}>`,
  }
  ran.code = await runCommandLine(args, terminal)
  return ran
}

/** Without its styles. */
export const plain = (text: string): string => text.replace(/<\/?\w+>/g, '')
