import type { Span } from '../documents/document.ts'
import type { PreparedPassage } from '../search/prepared-document.ts'
import type { Term } from '../search/terms.ts'
import type { Asked, Setter } from './features.ts'

/** The matter of a question: read once for all passages. */
export interface Matter {
  /** Stems of its words that count. */
  stems: readonly string[]
  /** Pairs of its neighbouring words. */
  pairs: readonly string[]
}

export function matterOf({ words }: Asked['question']): Matter {
  const content = words.filter((word) => word.weight > 0)
  return {
    stems: [...new Set(words.filter((word) => word.weight > 0.1).map((word) => word.stem))],
    pairs: content.slice(1).map((word, i) => `${content[i]?.stem} ${word.stem}`),
  }
}

/** What it is about: block, facet, label, heading. */
export function setMatter(set: Setter, { facets, blocks }: Asked, { stems, pairs }: Matter, passage: PreparedPassage): void {
  let held = 0
  for (const pair of pairs) if (passage.pairs.has(pair)) held++
  set('pairs', Math.min(1, held / 2))
  const isAsked = ({ stem }: Term): boolean => stems.includes(stem)
  set('label', passage.labelTerms.some(isAsked))
  set('heading', passage.headingTerms.some(isAsked))
  set('blockWords', passage.block ? (blocks.get(passage.block) ?? 0) : 0)
  set('blockFacets', passage.block ? (facets.blocks.get(passage.block) ?? 0) : 0)
  const told = facets.told(passage)
  set('facetTold', told.sum)
  set('facetToldTop', told.top)
}

/** Whether a span shares characters with one of some: a search by halves, for a whole list may have been quoted. */
export function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let furthest = 0
  /** By span: where the furthest of it and those before it ends. */
  const ends = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  return ({ start, end }) => {
    let [from, to] = [0, sorted.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((sorted[middle] as Span).start < end) from = middle + 1
      else to = middle
    }
    return from > 0 && (ends[from - 1] as number) > start
  }
}

/** How it stands to what the conversation was about; `overlaps` tells whether a span was quoted. */
export function setConversation(
  set: Setter,
  { topic, topicMatch, blocks, facets, turn, pointsBack, question }: Asked,
  overlaps: (span: Span) => boolean,
  passage: PreparedPassage,
  p: number,
): void {
  set(
    'blockOpening',
    passage.opening &&
      passage.block !== undefined &&
      Math.max(blocks.get(passage.block) ?? 0, facets.blocks.get(passage.block) ?? 0) > 0.5,
  )
  if (topicMatch) {
    const mass = topicMatch.units.reduce((sum, unit) => sum + unit.weight, 0) || 1
    set(
      'topicWords',
      topicMatch.units.reduce((sum, unit, u) => sum + unit.weight * (topicMatch.wide[u]?.[p] as number), 0) / mass,
    )
  }
  if (!topic) return
  const before = topic.passage
  set('sameSection', passage.section.start === before.section.start)
  set('sameList', passage.list !== undefined && passage.list === before.list)
  set('samePassage', passage.start === before.start || (passage.start >= before.start && passage.end <= before.end))
  set(
    'following',
    passage.section.start === before.section.start && passage.place > before.place && passage.place <= before.place + 2,
  )
  const quoted = overlaps(passage)
  const beyond = turn === 'others' || turn === 'more'
  set('backQuoted', pointsBack && quoted)
  set('backSection', pointsBack && !quoted && passage.section.start === before.section.start)
  set('othersQuoted', beyond && quoted)
  set('othersNear', beyond && !quoted && passage.section.start === before.section.start)
  set(
    'othersWord',
    turn === 'others' &&
      !quoted &&
      /\b(?:other|others|another|also|additional(?:ly)?|further(?:more)?|in addition|besides|secondary|too)\b/i.test(
        passage.text,
      ),
  )
  set('placeSection', turn === 'place' && passage.section.start === before.section.start)
  set(
    'placeLabel',
    turn === 'place' &&
      question.words
        .filter((word) => word.weight > 0.3)
        .some((word) => passage.text.toLowerCase().slice(0, 60).includes(word.word)),
  )
}
