import type { List, ListItem, Sentence } from '../documents/document.ts'
import { numberWord } from '../language/numbers.ts'
import { wordCount } from '../language/word-count.ts'
import type { PreparedDocument, PreparedPassage } from '../search/prepared-document.ts'
import { Citations } from './cite.ts'
import type { Composed } from './composed.ts'
import { enumerationOf } from './enumeration.ts'

/** A whole list, its lead-in first; the items in full while they fit `most` words, else by their opening words. `counted` opens with their number. */
export function composeList(list: List, { passages }: PreparedDocument, most: number, counted: boolean): Composed | undefined {
  const quoted = passages.filter((passage) => passage.list === list && !passage.part)
  const [first] = quoted
  if (!first) return undefined
  const { document, section } = first
  const top = list.items.filter((item) => item.depth === 0)
  const items = top.length > 0 ? top : list.items
  const lead = list.leadIn && wordCount(list.leadIn.text) <= most / 2 ? list.leadIn : undefined
  const whole = items.reduce((sum, item) => sum + wordCount(item.text), 0) + wordCount(lead?.text ?? '') <= most
  const citations = new Citations()
  const opening = lead ? `${lead.text} ${citations.mark(document, section, lead)}\n\n` : ''
  const lines = items.map((item) => {
    const span = whole ? item : openingOf(item)
    return `- ${span.text} ${citations.mark(document, section, span)}`
  })
  const count = counted ? `${numberWord(items.length)[0]?.toUpperCase()}${numberWord(items.length).slice(1)}:\n\n` : ''
  return { answer: count + opening + lines.join('\n'), citations: citations.list, quoted }
}

/** The opening words of a long item: up to its dash or colon, else its first sentence. */
export function openingOf(item: ListItem): Sentence {
  const label = /^[^:–—;.]{2,80}?(?=\s+[–—-]\s|\s*[:;]|[–—])/.exec(item.text)?.[0]
  if (label && !/[*_`[\]\\]/.test(label)) return { text: label, start: item.start, end: item.start + label.length }
  return item.sentences[0] ?? item
}

/** How many things a passage enumerates, told with the passage; undefined when it enumerates none. */
export function composeCount(passage: PreparedPassage): Composed | undefined {
  const item = passage.kind === 'item' && passage.item !== undefined ? passage.list?.items[passage.item] : undefined
  const counted = (item?.sentences ?? [passage])
    .map((sentence) => ({ sentence, count: enumerationOf(sentence.text).length }))
    .sort((a, b) => b.count - a.count)[0]
  if (!counted || counted.count < 2) return undefined
  const { sentence, count } = counted
  const citations = new Citations()
  const mark = citations.mark(passage.document, passage.section, sentence)
  const number = numberWord(count)
  const answer = `${number[0]?.toUpperCase()}${number.slice(1)}: ${sentence.text} ${mark}`
  return { answer, citations: citations.list, quoted: [passage] }
}
