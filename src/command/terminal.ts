import type { Readable, Writable } from 'node:stream'
import { styleText } from 'node:util'

export type Style = Parameters<typeof styleText>[0]

/** Where a command reads and writes. What it writes holds no control character that did not come from `paint`. */
export interface Terminal {
  input: Readable
  output: Writable
  /** A person types, and not a pipe. */
  interactive: boolean
  /** Writes lines to the standard output. */
  print(text: string): void
  /** Writes lines to the standard error output. */
  complain(text: string): void
  /** A text in a style; as it is where the output is no terminal, or colours are not wanted. */
  paint(style: Style, text: string): string
}

/**
 * The terminal of this process. Colours need an output that is a terminal; NO_COLOR, TERM=dumb and `colours: false` switch them off.
 * An output that nobody reads any more (`| head`) ends the process without a word.
 */
export function processTerminal(colours: boolean): Terminal {
  const { stdin, stdout, stderr } = process
  const styled = colours && stdout.isTTY === true && stdout.hasColors()
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
  }
  return {
    input: stdin,
    output: stdout,
    interactive: stdin.isTTY === true,
    print: (text) => void stdout.write(`${text}\n`),
    complain: (text) => void stderr.write(`${text}\n`),
    paint: (style, text) => (styled ? styleText(style, text, { validateStream: false }) : text),
  }
}

/** Control characters but tab and line end: a document could move the cursor with them, or rename the window. */
const CONTROL = /[^\P{Cc}\t\n]/gu

/** A text that came from a document or a question, as it may be shown. */
export const shown = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROL, '')
