import type { AskResponse } from '../src/contract/messages.ts'
import { answerView } from './answer-view.ts'
import type { Turn } from './conversation.ts'
import { button, hidden, later, make } from './dom.ts'
import { copiedText, type Source, sourceAddress } from './sources.ts'
import { REFUSALS, WORDS } from './words.ts'

/** What a reply needs from the chat that shows it. */
export interface ReplyContext {
  /** The assistant's address. */
  address: string
  ask(question: string): void
  retry(): void
  /** Aborts when the chat leaves the page. */
  signal: AbortSignal
}

/** Sources after these stand behind a click. */
const SHOWN_SOURCES = 3

/** A line does not break here: a mark stays with its word. */
const WORD_JOINER = '\u2060'

/** How long a button says that it has copied, in milliseconds. */
const COPIED_FOR = 2_000

export function replyView(turn: Turn, context: ReplyContext): HTMLElement {
  if (turn.response) return responseView(turn.response, context)
  const retry = button({ class: 'quiet' }, WORDS.retry, context.retry, context.signal)
  return make('div', { class: 'reply trouble' }, make('p', {}, turn.trouble), retry)
}

function responseView(response: AskResponse, context: ReplyContext): HTMLElement {
  const { answered, answer } = response
  const sources: Source[] = answered ? response.citations : response.related
  const entries = new Map(sources.map((source) => [source, sourceView(source, context.address)]))
  const mark = (id: number) => {
    const entry = answered && entries.get(sources.find((source) => source.id === id) as Source)
    return entry ? markView(id, entry, context.signal) : undefined
  }
  const text = answerView(answer, mark)
  const list = sources.length > 0 && sourcesView(answered ? WORDS.sources : WORDS.related, [...entries.values()])
  const copies = answered && sources.length > 0 && 'clipboard' in navigator
  return make(
    'div',
    { class: 'reply' },
    ...(answered
      ? [hidden(`${WORDS.replied}: `), text, list]
      : [make('div', { class: 'refusal' }, make('p', { class: 'kind' }, REFUSALS[response.reason]), text, list)]),
    copies && copyButton(copiedText(answer, sources, context.address), context),
    response.followUps.length > 0 && questionsView(answered ? WORDS.followUps : WORDS.askInstead, response.followUps, context),
  )
}

/** Questions to click. */
export function questionsView(label: string, questions: readonly string[], context: ReplyContext): HTMLElement {
  const buttons = questions.map((question) =>
    make(
      'li',
      {},
      button({ class: 'next', dir: 'auto' }, question, () => context.ask(question), context.signal),
    ),
  )
  return make('div', { class: 'questions' }, make('p', { class: 'label' }, label), make('ul', {}, ...buttons))
}

function markView(id: number, entry: HTMLElement, signal: AbortSignal): HTMLElement {
  const show = () => {
    entry.closest('details')?.setAttribute('open', '')
    entry.focus()
    entry.scrollIntoView({ block: 'nearest' })
  }
  const made = button({ class: 'mark', 'aria-label': `${WORDS.source} ${id}` }, String(id), show, signal)
  return make('span', { class: 'glue' }, WORD_JOINER, made)
}

function sourcesView(label: string, entries: readonly HTMLElement[]): HTMLElement {
  const rest = entries.slice(SHOWN_SOURCES)
  return make(
    'div',
    { class: 'sources' },
    make('p', { class: 'label' }, label),
    make('ul', {}, ...entries.slice(0, SHOWN_SOURCES)),
    rest.length > 0 && make('details', {}, make('summary', {}, WORDS.more(rest.length)), make('ul', {}, ...rest)),
  )
}

function sourceView({ id, title, section, url, quote }: Source, address: string): HTMLElement {
  const href = sourceAddress(url, address)
  const name = href
    ? make('a', { href, target: '_blank', rel: 'noopener', dir: 'auto' }, section, hidden(` (${WORDS.newTab})`))
    : make('b', { dir: 'auto' }, section)
  const number = id !== undefined && make('span', { class: 'number' }, hidden(`${WORDS.source} `), String(id))
  const head = make('p', {}, number, name, make('span', { class: 'title', dir: 'auto' }, title))
  return make('li', { tabindex: '-1' }, head, make('blockquote', { dir: 'auto' }, quote))
}

function copyButton(text: string, { signal }: ReplyContext): HTMLElement {
  const copy = async () => {
    await navigator.clipboard.writeText(text).then(
      () => {
        made.replaceChildren(WORDS.copied)
        later(COPIED_FOR, () => made.replaceChildren(WORDS.copy), signal)
      },
      () => made.remove(),
    )
  }
  const made = button({ class: 'quiet copy', 'aria-live': 'polite' }, WORDS.copy, () => void copy(), signal)
  return made
}
