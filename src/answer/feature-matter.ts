import type { PreparedPassage } from '../search/prepared-document.ts'
import type { Asked, Setter } from './features.ts'

/** What it is about: block, facet, label, heading. */
export function setMatter(set: Setter, { question, facets, blocks }: Asked, passage: PreparedPassage): void {
  const stems = new Set(question.words.filter((word) => word.weight > 0.1).map((word) => word.stem))
  const content = question.words.filter((word) => word.weight > 0)
  let pairs = 0
  for (let i = 1; i < content.length; i++) pairs += Number(passage.pairs.has(`${content[i - 1]?.stem} ${content[i]?.stem}`))
  set('pairs', Math.min(1, pairs / 2))
  const label = passage.label?.toLowerCase() ?? ''
  set('label', label !== '' && [...stems].some((stem) => label.includes(stem)))
  set(
    'heading',
    [...stems].some((stem) => passage.section.heading.toLowerCase().includes(stem)),
  )
  set('blockWords', passage.block ? (blocks.get(passage.block) ?? 0) : 0)
  set('blockFacets', passage.block ? (facets.blocks.get(passage.block) ?? 0) : 0)
  const told = facets.told(passage)
  set('facetTold', told.sum)
  set('facetToldTop', told.top)
}

/** How it stands to what the conversation was about. */
export function setConversation(
  set: Setter,
  { topic, topicMatch, blocks, facets, turn, pointsBack, question }: Asked,
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
  const quoted = topic.quoted.some((other) => passage.start < other.end && other.start < passage.end)
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
