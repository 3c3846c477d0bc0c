/** What `--help` says of a command, and its line in the list of commands. */
export interface Help {
  summary: string
  text: string
}

/** By name, in the order of the list. */
export const HELP = {
  ask: {
    summary: 'ask a question; without one, chat in the terminal',
    text: `Usage: nineblocks ask ["QUESTION"] [options]

Answers from the documents of a folder, in their own words, and names the places.
Without a question it is a chat: follow-up questions lean on what was said before,
Ctrl-D ends it. Questions that are piped in are read line by line.

Options:
  -k, --knowledge DIR   the folder of Markdown documents (KNOWLEDGE_DIR, or "knowledge")
  -d, --document ID     answer from this document alone: its file name without .md
      --json            print what POST /ask gives, one line of JSON an answer
      --no-color        no colours; also NO_COLOR, and where the output is no terminal
  -h, --help            this text

Exit codes: 0 answered, 1 refused (one of several is enough; a chat in a terminal ends with 0),
2 wrong usage or no documents.`,
  },
  serve: {
    summary: 'start the server: the front page, the widget and POST /ask',
    text: `Usage: nineblocks serve [options]

Starts the server on a folder of documents, and reads them anew when they change.

Options:
  -k, --knowledge DIR   the folder of Markdown documents (KNOWLEDGE_DIR, or "knowledge")
  -p, --port NUMBER     the port (PORT, or 3000); 0 lets the system choose
      --host ADDRESS    the address to listen on (HOST, or 127.0.0.1)
  -h, --help            this text

ALLOWED_ORIGINS, FRAME_ANCESTORS and RATE_LIMIT are set in the environment.

Exit codes: 0 stopped by a signal, 1 the server cannot start, 2 wrong usage.`,
  },
  static: {
    summary: 'write a folder that needs no server, with the engine in it',
    text: `Usage: nineblocks static [options]

Writes a folder for any place that hands out files: a front page with the chat, a page for each
document, the widget, and the engine, which answers in the page.

Options:
  -k, --knowledge DIR   the folder of Markdown documents (KNOWLEDGE_DIR, or "knowledge")
  -o, --out DIR         the folder to write ("nineblocks-static"); what is in it is removed first
  -h, --help            this text

Exit codes: 0 written, 2 wrong usage or no documents.`,
  },
  knowledge: {
    summary: 'check the documents: blocks, headings, lengths, links; and pack them',
    text: `Usage: nineblocks knowledge [options]

Says of each document which block of the canvas its headings name, which blocks are missing, which
passages are longer than an answer, which headings stand there twice, and which links lead nowhere
(to a heading of the document, or to a file beside it; no network is asked). Then which files were skipped.

Options:
  -k, --knowledge DIR   the folder of Markdown documents (KNOWLEDGE_DIR, or "knowledge")
  -o, --out DIR         write the packed knowledge there: files that load without parsing
      --strict          exit with 1 when there is something to mend; a long passage is not
      --json            print the report as JSON
  -h, --help            this text

Exit codes: 0 checked, 1 something is to mend and --strict is set, 2 wrong usage or no documents.`,
  },
  eval: {
    summary: 'ask questions whose answers are known, and count the right ones',
    text: `Usage: nineblocks eval CASES.jsonl... [options]

Asks the questions of case files and judges the answers. Prints what went wrong, then how many were
right, wrong, and refused though the documents tell.

A case is a line of JSON:
  {"question": "Which big names use it?", "expect": "answer", "holds": ["Cisco", ["eBay", "Ebay"]]}
  question   what is asked
  expect     "answer", "refuse" (the documents do not tell) or "small-talk"
  history    the user's earlier questions, a list of strings; they are asked first
  document   answer from this document alone
  holds      strings that the answer must hold; of a list within the list, one
  lacks      strings that the answer must not hold
  section    the heading, or headings, that the first source may have
  maxWords   an answer of more than one and a half times as many words is wrong
  reason     the reason, or reasons, that a refusal may give
  id, kind   for the report
Quotes must stand word for word where the answer says, and numbers and names must be in the quotes.

Options:
  -k, --knowledge DIR   the folder of Markdown documents (KNOWLEDGE_DIR, or "knowledge")
  -f, --floor SHARE     exit with 1 when fewer than this share are right, 0 to 1: --floor 0.8
      --json            print the verdicts as JSON
      --no-color        no colours
  -h, --help            this text

Exit codes: 0 the floor is met, or there is none; 1 it is not; 2 wrong usage or a wrong case.`,
  },
} as const satisfies Record<string, Help>

export type CommandName = keyof typeof HELP

export const GENERAL_HELP = `Usage: nineblocks [COMMAND] [options]

Answers questions about a business model in the words of its documents, and names the places.
Without a command it is a chat: nineblocks ask.

Commands:
${Object.entries(HELP)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

Options:
  -h, --help      this text; behind a command, the command's
  -v, --version   the version
      --no-color  no colours`
