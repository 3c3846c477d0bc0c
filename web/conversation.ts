import { type AskResponse, LIMITS, type Message } from '../src/contract/messages.ts'
import type { Ask } from './client.ts'

/** A question and what came of it; neither response nor trouble while it waits. */
export interface Turn {
  question: string
  response?: AskResponse
  /** Why there is no response, in a sentence. */
  trouble?: string
}

/** UTF-16 units of history that are sent: at 6 bytes a unit it stays below the limit of a body. */
const HISTORY_UNITS = 40_000

/** What was asked and answered, and the one question that is under way. */
export class Conversation {
  readonly turns: Turn[] = []
  #ask: Ask
  #changed: () => void
  #waiting: AbortController | undefined

  /** `changed` is called after every change of a turn. */
  constructor(ask: Ask, changed: () => void) {
    this.#ask = ask
    this.#changed = changed
  }

  get pending(): boolean {
    return this.#waiting !== undefined
  }

  /** False, and nothing happens, while a question is under way or when this one is empty or too long. */
  ask(question: string): boolean {
    const asked = question.trim()
    if (this.pending || asked === '' || asked.length > LIMITS.question) return false
    const turn: Turn = { question: asked }
    const history = this.history()
    this.turns.push(turn)
    void this.#send(turn, history)
    return true
  }

  /** Asks the last question again after trouble. */
  retry(): boolean {
    if (this.pending || this.turns.at(-1)?.trouble === undefined) return false
    return this.ask(this.turns.pop()!.question)
  }

  /** Stops waiting; the question stays, to be asked again. */
  stop(trouble: string): void {
    const turn = this.turns.at(-1)
    if (!this.#waiting || !turn) return
    this.#waiting.abort()
    this.#waiting = undefined
    turn.trouble = trouble
  }

  /** Begins anew. */
  clear(): void {
    this.#waiting?.abort()
    this.#waiting = undefined
    this.turns.length = 0
    this.#changed()
  }

  /** The newest messages, oldest first, as far as a request takes them. */
  history(): Message[] {
    const messages: Message[] = []
    for (const { question, response } of this.turns) {
      if (!response) continue
      messages.push({ role: 'user', content: question })
      messages.push({ role: 'assistant', content: response.answer.slice(0, LIMITS.content) })
    }
    const newest = messages.slice(-LIMITS.history)
    let units = 0
    const from = newest.findLastIndex((message) => {
      units += message.content.length
      return units > HISTORY_UNITS
    })
    return newest.slice(from + 1)
  }

  async #send(turn: Turn, history: Message[]): Promise<void> {
    const waiting = new AbortController()
    this.#waiting = waiting
    this.#changed()
    const outcome = await this.#ask({ question: turn.question, ...(history.length > 0 && { history }) }, waiting.signal)
    if (this.#waiting !== waiting) return
    this.#waiting = undefined
    Object.assign(turn, outcome)
    this.#changed()
  }
}
