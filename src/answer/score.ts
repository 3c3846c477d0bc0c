import { matchUnits, unitsOf } from '../search/match.ts'
import { meaningOf, questionBag } from '../search/meaning.ts'
import type { PreparedDocument, PreparedPassage } from '../search/prepared-document.ts'
import { MATCH_WEIGHTS } from '../search/weights.ts'
import { NOTHING_ASKED } from './facets.ts'
import type { Asked, FeatureVector } from './features.ts'
import { FEATURES, featuresOf } from './features.ts'
import type { Knowledge } from './knowledge.ts'
import type { Question } from './question.ts'
import type { Standalone } from './standalone.ts'
import type { RankingWeights } from './weights.ts'

/** A passage with its score: a logarithm, so that a difference of 1 is e times as likely to answer. */
export interface Scored {
  passage: PreparedPassage
  score: number
  features: FeatureVector
}

export interface Ranking {
  asked: Asked
  prepared: PreparedDocument
  /** Best first. */
  ranked: readonly Scored[]
}

/** Scores every passage of a document against a question. */
export function score(
  question: Question,
  document: string,
  alone: Standalone,
  before: Question | undefined,
  knowledge: Knowledge,
  weights: RankingWeights,
): Ranking {
  const { lexicon, related, facets } = knowledge
  const prepared = knowledge.prepared(document)
  const bag = questionBag(question.words, before?.words ?? [], question.signs, lexicon, related)
  const match = matchUnits(unitsOf(question.words, related), meaningOf(bag, lexicon), prepared, lexicon, related, MATCH_WEIGHTS)
  const asked: Asked = {
    question,
    bag,
    match,
    facets: prepared.businessModel ? facets.read(question.words) : NOTHING_ASKED,
    blocks: prepared.businessModel ? blocksOf(match.units, knowledge) : new Map(),
    turn: alone.turn,
    pointsBack: alone.pointsBack,
    topic: alone.leansOn?.documents.includes(document) ? alone.leansOn : undefined,
    topicMatch: before
      ? matchUnits(
          unitsOf(before.words, related),
          meaningOf(questionBag(before.words, [], before.signs, lexicon, related), lexicon),
          prepared,
          lexicon,
          related,
          MATCH_WEIGHTS,
        )
      : undefined,
  }
  const ranked = featuresOf(asked, prepared)
    .map(
      (features, p): Scored => ({ passage: prepared.passages[p] as PreparedPassage, score: weigh(features, weights), features }),
    )
    .sort((a, b) => b.score - a.score || a.passage.place - b.passage.place)
  return { asked, prepared, ranked }
}

function weigh(features: FeatureVector, weights: RankingWeights): number {
  let sum = 0
  for (let i = 0; i < FEATURES.length; i++)
    sum += (features[i] as number) * (weights[FEATURES[i] as (typeof FEATURES)[number]] ?? 0)
  return sum
}

/** By block: the share of the question's weight that stands in thesaurus lines of the block. */
function blocksOf(units: Asked['match']['units'], { related }: Knowledge): ReadonlyMap<string, number> {
  const votes = new Map<string, number>()
  let mass = 0
  for (const { lines, weight } of units) {
    const blocks = new Set(lines.map((line) => related.blockOf(line)).filter((block) => block !== undefined))
    mass += weight
    for (const block of blocks) votes.set(block, (votes.get(block) ?? 0) + weight / blocks.size)
  }
  return new Map([...votes].map(([block, vote]) => [block, vote / (mass || 1)]))
}
