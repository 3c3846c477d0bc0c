import type { BlockPrior, Candidate, QuestionReading, Reading } from '../contract/explanation.ts'
import type { Citation } from '../contract/messages.ts'
import { passagePath } from '../contract/paths.ts'
import type { Passage } from '../search/passages.ts'
import type { Discovery, Found } from './discover.ts'
import { confidenceThreshold, coverageThreshold, pairReading } from './explain-threshold.ts'
import { FEATURES } from './features.ts'
import type { Knowledge } from './knowledge.ts'
import type { OneAnswer } from './one-document.ts'
import type { Question } from './question.ts'
import type { Correction } from './repair.ts'
import { repair } from './repair.ts'
import { rounded, roundedParts, shortened } from './rounded.ts'
import type { Ranking, Scored } from './score.ts'
import { DISCOVERY, weightsOf } from './weights.ts'

const MOST = { terms: 48, facets: 5 } as const

/** When no document was asked. */
export const NO_READING: Reading = {
  document: null,
  question: null,
  blocks: [],
  facets: [],
  pair: null,
  candidates: [],
  decision: { by: 'none', answers: false },
  threshold: null,
}

/** What one document made of the question. `most` candidates are listed. */
export function documentReading(answer: OneAnswer, cited: readonly Citation[], most: number, knowledge: Knowledge): Reading {
  const { question, ranking, composed, decidedBy, typed, nearest } = answer
  const { asked, prepared, ranked } = ranking
  const corrections: Correction[] = []
  repair(typed, { lexicon: knowledge.lexicon, words: prepared.words, asking: knowledge.askingWords }, corrections)
  const units = asked.match.units.map((unit, u) => ({ ...unit, decisive: rounded(asked.match.decisive[u] as number) }))
  return {
    document: prepared.document.id,
    question: questionReading(question, units, corrections),
    blocks: blockPriors(ranking),
    facets: asked.facets.guesses.slice(0, MOST.facets).map(({ facet, share }) => ({ facet: facet.name, share: rounded(share) })),
    pair: nearest ? pairReading(nearest) : null,
    candidates: ranked.slice(0, most).map((scored) => candidate(scored, partsOf(scored, ranking), cited)),
    decision: { by: decidedBy, answers: composed !== undefined },
    threshold: confidenceThreshold(answer),
  }
}

/** What a search through all documents made of it. `text` is what was searched for, mistyped words and all. */
export function searchReading(
  discovery: Discovery,
  text: string,
  cited: readonly Citation[],
  most: number,
  knowledge: Knowledge,
): Reading {
  const { question, units, found, composed } = discovery
  const corrections: Correction[] = []
  repair(text, { lexicon: knowledge.lexicon, words: new Map(), asking: knowledge.askingWords }, corrections)
  return {
    document: null,
    question: questionReading(
      question,
      units.map((unit) => ({ ...unit, decisive: null })),
      corrections,
    ),
    blocks: [],
    facets: [],
    pair: null,
    candidates: found.slice(0, most).map((one) => candidate(one, partsFound(one), cited)),
    decision: { by: found.length > 0 ? 'threshold' : 'empty', answers: composed !== undefined },
    threshold: coverageThreshold(discovery),
  }
}

function questionReading(
  { text, kind, wants, focus, superlative, negated, words }: Question,
  units: readonly { key: string; phrase: boolean; weight: number; decisive: number | null }[],
  corrections: readonly Correction[],
): QuestionReading {
  const typedAt = (at: number): string | null => {
    const correction = corrections.find(({ start, end }) => start <= at && at < end)
    return correction ? shortened(correction.typed) : null
  }
  return {
    text: shortened(text),
    kind,
    wants: wants ?? null,
    focus: focus ?? null,
    superlative,
    negated,
    terms: words
      .filter(({ stop }) => !stop)
      .slice(0, MOST.terms)
      .map(({ word, stem, weight, at }) => ({ word, stem, weight: rounded(weight), corrected: typedAt(at) })),
    units: units.slice(0, MOST.terms).map(({ key, phrase, weight, decisive }) => ({
      unit: shortened(key),
      phrase,
      weight: rounded(weight),
      decisive,
    })),
  }
}

/** By facets and by words, the likeliest first. */
function blockPriors({ asked }: Ranking): BlockPrior[] {
  const { facets, blocks } = asked
  return [...new Set<string>([...facets.blocks.keys(), ...blocks.keys()])]
    .map((block) => ({
      block,
      share: rounded([...facets.blocks].find(([name]) => name === block)?.[1] ?? 0),
      words: rounded(blocks.get(block) ?? 0),
    }))
    .filter(({ share, words }) => share > 0 || words > 0)
    .sort((a, b) => b.share - a.share || b.words - a.words)
}

/** Features, each times its weight: their sum is the score. */
function partsOf({ features, score }: Scored, { prepared }: Ranking): Record<string, number> {
  const weights = weightsOf(prepared).ranking
  return roundedParts(
    FEATURES.map((name, i) => [name, (features[i] as number) * (weights[name] ?? 0)]),
    score,
  )
}

function partsFound({ coverage, exact, likeness, index, further, score }: Found): Record<string, number> {
  const parts: [string, number][] = [
    ['coverage', coverage],
    ['exact', DISCOVERY.exact * exact],
    ['meaning', DISCOVERY.meaning * likeness],
    ['index', DISCOVERY.index * index],
    ['further', DISCOVERY.support * further],
  ]
  return roundedParts(parts, score)
}

/** An anchor that is longer is not repeated: the page marks the passage under this name. */
const anchorOf = (anchor: string): string => (anchor.length > 200 ? '_cite' : anchor)

function candidate(
  { passage, score }: { passage: Passage; score: number },
  parts: Record<string, number>,
  cited: readonly Citation[],
): Candidate {
  const { document, section, block, kind, text, start, end } = passage
  return {
    document: document.id,
    section: shortened(section.heading),
    block: block ?? null,
    kind,
    text: shortened(text),
    start,
    end,
    url: passagePath(document.id, start, end, anchorOf(section.anchor)),
    score: rounded(score),
    parts,
    quoted: cited.some((one) => one.document === document.id && one.start < end && start < one.end),
  }
}
