/**
 * Prints how an answer came about, so that a wrong one can be traced to its stage: what `/ask` gives with `explain: true`, which
 * docs/EXPLAIN.md tells field by field; with --json as that object.
 *
 *   npm run why -- "question" [--knowledge DIR] [--document ID] [--after "earlier question"]... [--json]
 */
import { parseArgs } from 'node:util'
import { turn } from '../src/answer/ask.ts'
import { NO_CONVERSATION } from '../src/answer/conversation.ts'
import { explain } from '../src/answer/explain.ts'
import { createKnowledge, wordKnowledge } from '../src/answer/knowledge.ts'
import type { ExplanationSection } from '../src/contract/explanation-text.ts'
import { explanationText } from '../src/contract/explanation-text.ts'
import type { AskResponse } from '../src/contract/messages.ts'
import { loadDocuments } from '../src/runtime/load-documents.ts'

const USAGE = 'npm run why -- "question" [--knowledge DIR] [--document ID] [--after "earlier question"]... [--json]'

const { values, positionals } = readArguments()
const question = positionals.join(' ').trim()
if (question === '') fail(USAGE)
const knowledge = createKnowledge(loadDocuments(values.knowledge).documents, wordKnowledge())
if (values.document !== undefined && !knowledge.document(values.document))
  fail(`There is no document "${values.document}". There are: ${knowledge.documents.map(({ id }) => id).join(', ')}`)

let conversation = NO_CONVERSATION
for (const earlier of values.after) {
  const outcome = turn(earlier, values.document, conversation, knowledge)
  conversation = outcome.conversation
  if (values.json) continue
  title(`before: ${earlier}`)
  line('said', folded(outcome.response.answer, 160))
}
const outcome = turn(question, values.document, conversation, knowledge)
const explanation = explain(values.document, outcome, knowledge)

if (values.json) console.log(JSON.stringify(explanation, null, 2))
else {
  const { reason, sections } = explanationText(explanation)
  title(`question: ${question}`)
  console.log(reason)
  for (const section of sections) printSection(section)
  printResponse(outcome.response)
}

function printSection({ title: heading, facts, candidates }: ExplanationSection): void {
  title(heading)
  for (const { name, text, parts } of facts) {
    line(name, text)
    if (parts.length > 0) line('', parts.join('  '))
  }
  candidates.forEach(({ section, standing, text, parts }, i) => {
    line(`${i + 1}.`, `${section} · ${standing}: ${folded(text, 110)}`)
    line('', parts.join('  '))
  })
}

function printResponse(response: AskResponse): void {
  title(`response: ${response.answered ? 'answered' : 'refused'}${response.reason ? `, ${response.reason}` : ''}`)
  console.log(response.answer)
  for (const { id, section, quote } of response.citations) line(`[${id}]`, `${section}: ${folded(quote, 120)}`)
  if (!response.answered) for (const { section, quote } of response.related) line('related', `${section}: ${folded(quote, 120)}`)
  for (const next of response.followUps) line('next', next)
}

function folded(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length > most ? `${flat.slice(0, most)}…` : flat
}

function title(text: string): void {
  console.log(`\n${text}\n${'─'.repeat(Math.min(80, text.length))}`)
}

function line(name: string, text: string): void {
  console.log(`${name.padEnd(26)} ${text}`)
}

function readArguments() {
  try {
    const options = {
      knowledge: { type: 'string', default: 'knowledge' },
      document: { type: 'string' },
      after: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    } as const
    return parseArgs({ allowPositionals: true, options: { ...options, after: { ...options.after, default: [] as string[] } } })
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`)
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
