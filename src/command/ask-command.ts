import { createInterface } from 'node:readline'
import { type AskResponse, LIMITS, type Message } from '../contract/messages.ts'
import { type Assistant, createAssistant, RequestError } from '../library/nineblocks.ts'
import { answerLines } from './answer-lines.ts'
import { KNOWLEDGE_OPTION, readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { knowledgeFolder, loadOrComplain } from './knowledge-folder.ts'
import { shown, type Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const OPTIONS = {
  ...KNOWLEDGE_OPTION,
  document: { type: 'string', short: 'd' },
  json: { type: 'boolean', default: false },
} as const

/** Asks one question, or holds a conversation when none is given. */
export const askCommand: Command = async (args, terminal) => {
  const { values, positionals } = readArguments(args, OPTIONS)
  const folder = knowledgeFolder(values.knowledge, terminal)
  const assistant = createAssistant({ documents: await loadOrComplain(folder, terminal) })
  const about = values.document
  if (about !== undefined && !assistant.document(about)) throw new UsageError(`There is no document "${about}" in ${folder}.`)
  const show = (response: AskResponse): void => {
    const sources = { folder, document: assistant.document }
    terminal.print(values.json ? JSON.stringify(response) : answerLines(response, sources, terminal.paint))
  }
  const conversation = new Conversation(assistant, about)
  if (positionals.length > 0) {
    const response = conversation.ask(positionals.join(' '))
    show(response)
    return response.answered ? 0 : 1
  }
  if (terminal.interactive) return chat(conversation, assistant, values.json, show, terminal)
  return askLines(conversation, values.json, show, terminal)
}

/** A conversation with an assistant: each question is asked with what was said before. */
class Conversation {
  readonly #assistant: Assistant
  readonly #document: string | undefined
  readonly #history: Message[] = []

  constructor(assistant: Assistant, document: string | undefined) {
    this.#assistant = assistant
    this.#document = document
  }

  /** @throws {UsageError} for a question that cannot be asked. */
  ask(question: string): AskResponse {
    const about = this.#document === undefined ? {} : { document: this.#document }
    try {
      const response = this.#assistant.ask(question, { history: this.#history, ...about })
      const said = response.answer.slice(0, LIMITS.content)
      this.#history.push({ role: 'user', content: question }, { role: 'assistant', content: said })
      this.#history.splice(0, this.#history.length - LIMITS.history)
      return response
    } catch (error) {
      throw error instanceof RequestError ? new UsageError(`The ${error.message}`) : error
    }
  }
}

type Show = (response: AskResponse) => void

/** Questions of a pipe, one a line. */
async function askLines(conversation: Conversation, json: boolean, show: Show, { print, input }: Terminal): Promise<number> {
  let [asked, refused] = [0, 0]
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue
    if (asked++ > 0 && !json) print('')
    const response = conversation.ask(line)
    show(response)
    if (!response.answered) refused++
  }
  if (asked === 0) throw new UsageError('There is no question.')
  return refused > 0 ? 1 : 0
}

/** A person's conversation. Ctrl-D and Ctrl-C end it. */
async function chat(
  conversation: Conversation,
  assistant: Assistant,
  json: boolean,
  show: Show,
  terminal: Terminal,
): Promise<number> {
  const { input, output, print, complain, paint } = terminal
  const [first, ...more] = assistant.documents
  print(more.length === 0 ? shown(first?.title ?? '') : `${more.length + 1} documents`)
  print(paint('dim', 'Ask a question, such as these. Ctrl-D ends.'))
  for (const question of assistant.suggestions()) print(paint('dim', `  ${shown(question)}`))
  const lines = createInterface({ input, output, prompt: '> ' })
  lines.on('SIGINT', () => lines.close())
  // Lines that came before the end are still answered.
  let open = true
  lines.on('close', () => {
    open = false
    print('')
  })
  const next = (): void => {
    print('')
    if (open) lines.prompt()
  }
  next()
  for await (const line of lines) {
    try {
      if (line.trim() !== '') {
        const response = conversation.ask(line)
        print('')
        show(response)
        if (response.followUps.length > 0 && !json) print('')
        for (const question of json ? [] : response.followUps) print(paint('dim', `  ${shown(question)}`))
      }
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      complain(error.message)
    }
    next()
  }
  return 0
}
