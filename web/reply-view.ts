import type { AskResponse } from '../src/contract/messages.ts'
import { answerView } from './answer-view.ts'
import type { Context } from './context.ts'
import type { Turn } from './conversation.ts'
import { button, hidden, later, listen, make } from './dom.ts'
import { faultSentence } from './fault.ts'
import { copiedText, type Source, sourceAddress } from './sources.ts'
import { fill } from './words.ts'

/** Sources after these stand behind a click. */
const SHOWN_SOURCES = 3

/** A line does not break here: a mark stays with its word. */
const WORD_JOINER = '\u2060'

/** How long a button says that it has copied, in milliseconds. */
const COPIED_FOR = 2_000

/** What came of a question. What has the class `last` belongs to the newest turn alone. */
export function replyView({ question, response, fault }: Turn, context: Context): HTMLElement {
  const { words, signal } = context
  const again = () => context.ask(question, true)
  const quiet = (label: string, pressed: () => void) => button('quiet last', label, pressed, signal)
  if (!response) {
    const sentence = fault && faultSentence(fault, words)
    return make(
      'div',
      'reply fault',
      make('p', {}, sentence),
      make('p', 'actions', quiet(words.retry, again), quiet(words.edit, context.edit)),
    )
  }
  const { answered, answer, followUps } = response
  const copies = answered && 'clipboard' in navigator
  return make(
    'div',
    'reply',
    answered ? answeredView(response, context) : refusedView(response, context),
    make(
      'p',
      'actions',
      copies && copyButton(copiedText(answer, response.citations, context.address), context),
      quiet(words.again, again),
      quiet(words.edit, context.edit),
    ),
    followUps.length > 0 && questionsView(answered ? words.followUps : words.instead, followUps, context),
  )
}

function answeredView({ answer, citations }: AskResponse, context: Context): HTMLElement {
  const { words } = context
  const mark = (id: number) => {
    const source = citations.find((citation) => citation.id === id)
    const link = source && linkView(source, context, `${id}`, 'mark')
    if (!link) return undefined
    link.setAttribute('aria-label', `${fill(words.source, id)}: ${source.section}`)
    context.previews(link, source)
    return make('span', 'glue', WORD_JOINER, link)
  }
  const text = answerView(answer, mark, words.table)
  return make('div', 'answer', hidden(`${words.replied}: `), text, sourcesView(words.sources, citations, context))
}

function refusedView(response: AskResponse, context: Context): HTMLElement | false {
  if (response.answered) return false
  const { words } = context
  return make(
    'div',
    'refusal',
    make('p', 'kind', words[response.reason]),
    answerView(response.answer, () => undefined, words.table),
    sourcesView(words.related, response.related, context),
  )
}

/** Questions to click. */
export function questionsView(label: string, questions: readonly string[], context: Context): HTMLElement {
  const items = questions.map((question) =>
    make(
      'li',
      {},
      button({ class: 'next', dir: 'auto' }, question, () => context.ask(question), context.signal),
    ),
  )
  return make('div', 'questions last', make('p', 'label', label), make('ul', {}, ...items))
}

function sourcesView(label: string, sources: readonly Source[], context: Context): HTMLElement | false {
  const entries = sources.map((source) => sourceView(source, context))
  const rest = entries.slice(SHOWN_SOURCES)
  const more = fill(context.words.more, rest.length)
  return (
    entries.length > 0 &&
    make(
      'div',
      'sources',
      make('p', 'label', label),
      make('ul', {}, ...entries.slice(0, SHOWN_SOURCES)),
      rest.length > 0 && make('details', {}, make('summary', {}, more), make('ul', {}, ...rest)),
    )
  )
}

function sourceView(source: Source, context: Context): HTMLElement {
  const { id, title, section, quote } = source
  const inside = [
    id !== undefined && make('span', 'number', `${id}`),
    make('span', { class: 'place', dir: 'auto' }, make('b', {}, section), ` · ${title}`),
    make('span', { class: 'quote', dir: 'auto' }, quote),
  ]
  const link = linkView(source, context, make('span', 'row', ...inside), 'source')
  link?.append(hidden(` (${context.words.newTab})`))
  return make('li', {}, link ?? make('span', 'source', ...inside))
}

/** What leads to a source; undefined when its address is none of the assistant's. */
function linkView(source: Source, context: Context, label: Node | string, name: string): HTMLElement | undefined {
  const href = sourceAddress(source.url, context.address)
  if (!href) return undefined
  const link = make('a', { class: name, href, target: '_blank', rel: 'noopener' }, label)
  listen(link, 'click', (event) => context.opens(source) || event.preventDefault(), context.signal)
  return link
}

function copyButton(text: string, { words, signal }: Context): HTMLElement {
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        made.replaceChildren(words.copied)
        later(COPIED_FOR, () => made.replaceChildren(words.copy), signal)
      },
      () => made.remove(),
    )
  const made = button({ class: 'quiet', 'aria-live': 'polite' }, words.copy, () => void copy(), signal)
  return made
}
