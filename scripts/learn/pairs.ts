import { readFileSync } from 'node:fs'
import { createKnowledge, wordKnowledge } from '../../src/answer/knowledge.ts'
import { nearPairs } from '../../src/answer/match-pairs.ts'
import { rankDocument } from '../../src/answer/one-document.ts'
import type { PairFeature, PairFeatures } from '../../src/answer/pair-features.ts'
import { PAIR_FEATURES, pairMeter } from '../../src/answer/pair-features.ts'
import { FRESH } from '../../src/answer/standalone.ts'
import { parseDocument } from '../../src/documents/parse.ts'
import { LEARNED } from './asked.ts'
import type { Judgement } from './fit.ts'
import { fitLogistic, logistic } from './fit.ts'

const [PENALTY, STEPS] = [0.3, 4000]

/** A question of the document that is near to one that is asked. */
export interface Near {
  asks: string
  same: boolean
  misses: boolean
  features: PairFeatures
  /** Its answer is the right one. */
  right: boolean
}

export interface AskedQuestion {
  document: string
  text: string
  near: Near[]
  /** One of the document's own questions is the one asked. */
  paired: boolean
}

/** All questions of scripts/learn/asked, each with the questions of its document that come near. */
export function askAll(): AskedQuestion[] {
  const words = wordKnowledge()
  return LEARNED.flatMap(({ document, paired, elsewhere, untold }) => {
    const url = new URL(`asked/${document}.md`, import.meta.url)
    const knowledge = createKnowledge([parseDocument(document, readFileSync(url, 'utf8'))], words)
    const find = (text: string, must: readonly string[]): AskedQuestion => {
      const ranking = rankDocument(text, { ...FRESH, text }, document, knowledge)
      const { near, matched } = nearPairs(ranking, knowledge.pairs(document), knowledge)
      const measure = pairMeter(ranking, matched)
      const all = near.map((one): Near => {
        const told = one.pair.passages.map((passage) => passage.text).join(' ')
        const right = must.length > 0 && must.every((group) => group.split('|').some((wanted) => told.includes(wanted)))
        return { asks: one.pair.question.text, same: one.same, ...measure(one), right }
      })
      return { document, text, near: all, paired: must.length > 0 }
    }
    const others = [...elsewhere.map(([text]) => text), ...untold]
    return [...paired.map(([text, ...must]) => find(text, must)), ...others.map((text) => find(text, []))]
  })
}

const vectorOf = ({ features }: Near): number[] => PAIR_FEATURES.map((name) => features[name])

/** The weights by which a near question is the one asked: of all features, the bias last. */
export function fitPairs(asked: readonly AskedQuestion[]): number[] {
  const lessons = asked.flatMap(({ document, near }) =>
    near
      .filter(({ misses, same }) => !misses && !same)
      .map((one): Judgement => ({ vector: vectorOf(one), right: one.right, group: document })),
  )
  return fitLogistic(lessons, PAIR_FEATURES.length, PENALTY, STEPS)
}

/** The weights by their names, as they are kept. */
export const namedWeights = (weights: readonly number[]): Record<PairFeature | 'bias', number> =>
  Object.fromEntries([...PAIR_FEATURES, 'bias'].map((name, i) => [name, Number((weights[i] as number).toFixed(3))])) as Record<
    PairFeature | 'bias',
    number
  >

/** Of each question the likeliest near one, by weights that have not seen its document. */
export function heldOut(asked: readonly AskedQuestion[]): (AskedQuestion & { best: Near & { chance: number } })[] {
  return LEARNED.flatMap(({ document }) => {
    const weights = fitPairs(asked.filter((one) => one.document !== document))
    const chance = (one: Near): number => (one.same ? 1 : one.misses ? 0 : logistic(weights, vectorOf(one)))
    return asked
      .filter((one) => one.document === document)
      .map((one) => {
        const near = one.near.map((pair) => ({ ...pair, chance: chance(pair) }))
        return { ...one, best: near.reduce((a, b) => (b.chance > a.chance ? b : a)) }
      })
  })
}
