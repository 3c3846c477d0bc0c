import { type AskResponse, LIMITS, type Message } from '../src/contract/messages.ts'
import type { Ask } from './client.ts'
import type { Fault } from './fault.ts'

/** A question and what came of it; neither response nor fault while it waits. */
export interface Turn {
  question: string
  response?: AskResponse
  fault?: Fault
}

/** UTF-16 units of history that are sent: at 6 bytes a unit it stays below the limit of a body. */
const HISTORY_UNITS = 40_000

/** What was asked and answered, and the one question that is under way. */
export class Conversation {
  readonly turns: Turn[]
  #ask: Ask
  #changed: (replied?: Turn) => void
  #waiting: AbortController | undefined

  /** `changed` is called after every change of a turn, with the turn when it has its reply. `turns` are those of before. */
  constructor(ask: Ask, changed: (replied?: Turn) => void, turns: Turn[] = []) {
    this.#ask = ask
    this.#changed = changed
    this.turns = turns
  }

  get pending(): boolean {
    return this.#waiting !== undefined
  }

  /** Whether it would be asked: no question is under way, and this one is neither empty nor too long. */
  takes(question: string): boolean {
    const { length } = question.trim()
    return !this.pending && length > 0 && length <= LIMITS.question
  }

  /** Nothing happens unless it `takes` the question. With `instead`, the question stands in the place of the last one. */
  ask(question: string, instead = false): void {
    if (!this.takes(question)) return
    if (instead) this.turns.pop()
    const turn: Turn = { question: question.trim() }
    const history = this.history()
    this.turns.push(turn)
    void this.#send(turn, history)
  }

  /** Stops waiting; the question stays, to be asked again. */
  stop(): void {
    const turn = this.turns.at(-1)
    if (!this.#waiting || !turn) return
    this.#waiting.abort()
    this.#waiting = undefined
    turn.fault = { kind: 'stopped' }
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
    this.#changed(turn)
  }
}
