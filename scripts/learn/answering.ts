/** Learns from asked questions how to rank and when to answer, and prints how well it does on documents that it has not seen. */
import { EVIDENCE, evidenceOf } from '../../src/answer/evidence.ts'
import { FEATURES } from '../../src/answer/features.ts'
import type { Ranking } from '../../src/answer/score.ts'
import type { AnsweringWeights, RankingWeights } from '../../src/answer/weights.ts'
import type { Asked, Case } from './cases.ts'
import { goldOf } from './cases.ts'
import { fitChoices, fitLogistic, logistic } from './fit.ts'
import { isRight } from './right.ts'

/** Distance from the prior weights costs this much; of the logistic models, distance from 0. */
const RANKING_PENALTY = 2
const DECISION_PENALTY = 3
/** Of the table that is printed; the one that is used stands in src/answer/weights.ts. */
const MARGINS = [-0.15, 0, 0.1, 0.15, 0.2, 0.3]

export interface Example {
  case: Case
  set: string
  /** The fold that it is held out in; undefined when it is only measured. */
  fold: number | undefined
  gold: number[]
  ranking: Ranking
  without: RegExp | undefined
  vectors: Float32Array[]
}

function takeOut(names: readonly string[], vector: Float64Array, without: RegExp | undefined): Float64Array {
  names.forEach((name, i) => {
    if (without?.test(name)) vector[i] = 0
  })
  return vector
}

/** What a question that was asked teaches; undefined when nothing was ranked. What `without` accepts by its name is taken as 0. */
export function exampleOf(asked: Asked, set: string, fold: number | undefined, without?: RegExp): Example | undefined {
  const ranking = asked.outcome.trace.answers?.[0]?.ranking
  if (!ranking || ranking.ranked.length === 0 || asked.outcome.trace.standalone?.turn === 'again') return undefined
  for (const { features } of ranking.ranked) takeOut(FEATURES, features, without)
  const gold = asked.case.answerable ? goldOf(asked) : ranking.ranked.map(() => 0)
  return {
    case: asked.case,
    set,
    fold,
    gold,
    ranking,
    without,
    vectors: ranking.ranked.map(({ features }) => Float32Array.from(features)),
  }
}

export function learnAnswering(examples: readonly Example[], priorWeights: RankingWeights): Omit<AnsweringWeights, 'margin'> {
  const folds = [...new Set(examples.flatMap(({ fold }) => fold ?? []))].sort()
  const learning = examples.filter(({ fold }) => fold !== undefined)
  const prior = FEATURES.map((name) => priorWeights[name] ?? 0)
  const rank = (list: readonly Example[]): number[] =>
    fitChoices(
      list.filter((example) => example.case.answerable).map(({ vectors, gold }) => ({ vectors, gold, group: '' })),
      prior,
      RANKING_PENALTY,
      200,
    )
  const byFold = folds.map((fold) => rank(learning.filter((example) => example.fold !== fold)))
  const all = rank(learning)
  const judged = examples.map((example) =>
    judge(example, example.fold === undefined ? all : (byFold[folds.indexOf(example.fold)] as number[])),
  )
  printRanks(judged)
  const taught = judged.filter(({ fold }) => fold !== undefined)
  const decideByFold = folds.map((fold) => decisionFrom(taught.filter((one) => one.fold !== fold)))
  const decision = decisionFrom(taught)
  printMargins(judged, (fold) => (fold === undefined ? decision : (decideByFold[folds.indexOf(fold)] as Decision)))
  return { ranking: named(FEATURES, all), right: named(EVIDENCE, decision.right), absent: named(EVIDENCE, decision.absent) }
}

interface Judged {
  vector: Float64Array
  right: boolean
  absent: boolean
  rank: number
  fold: number | undefined
  set: string
}

interface Decision {
  right: number[]
  absent: number[]
}

/** An example ranked by weights: the place of the first right passage, and whether the answer would be right. */
function judge({ case: one, set, fold, gold, ranking, vectors, without }: Example, weights: readonly number[]): Judged {
  const scores = vectors.map((vector) => weights.reduce((sum, x, k) => sum + x * (vector[k] as number), 0))
  const order = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
  const ranked = order.map((i) => ({ ...(ranking.ranked[i] as Ranking['ranked'][0]), score: scores[i] as number }))
  const reranked: Ranking = { ...ranking, ranked }
  return {
    vector: takeOut(EVIDENCE, evidenceOf(reranked), without),
    right: one.answerable === true && isRight(one, reranked),
    absent: !one.answerable,
    rank: order.findIndex((i) => (gold[i] as number) > 0),
    fold,
    set,
  }
}

function decisionFrom(list: readonly Judged[]): Decision {
  const modelOf = (right: (one: Judged) => boolean): number[] =>
    fitLogistic(
      list.map((one) => ({ vector: one.vector, right: right(one), group: '' })),
      EVIDENCE.length,
      DECISION_PENALTY,
    )
  return { right: modelOf((one) => one.right), absent: modelOf((one) => one.absent) }
}

function printRanks(judged: readonly Judged[]): void {
  for (const set of new Set(judged.map((one) => one.set))) {
    const members = judged.filter((one) => one.set === set && !one.absent)
    const share = (most: number): string =>
      ((100 * members.filter(({ rank }) => rank >= 0 && rank < most).length) / members.length).toFixed(1)
    console.log(`${set.padEnd(12)} ${members.length} answerable: first ${share(1)}, in 3 ${share(3)}, in 10 ${share(10)}`)
  }
}

function printMargins(judged: readonly Judged[], decisionOf: (fold: number | undefined) => Decision): void {
  for (const set of new Set(judged.map((one) => one.set))) {
    const members = judged.filter((one) => one.set === set)
    const lines = MARGINS.map((margin) => {
      let [right, wrong, refused] = [0, 0, 0]
      for (const one of members) {
        const decision = decisionOf(one.fold)
        const answers = logistic(decision.right, one.vector) - logistic(decision.absent, one.vector) > margin
        if (answers && one.right) right++
        else if (answers) wrong++
        else if (one.absent) refused++
      }
      const percent = (count: number): string => ((100 * count) / members.length).toFixed(1)
      return `${margin}: ${percent(right + refused)} (score ${percent(right + refused - wrong)}, given right ${((100 * right) / Math.max(1, right + wrong)).toFixed(0)})`
    })
    const could = members.filter(({ right }) => right).length
    console.log(
      `${set.padEnd(12)} n ${members.length}, composed right ${could} of ${members.filter(({ absent }) => !absent).length} · RIGHT at margin ${lines.join(' · ')}`,
    )
  }
}

const named = <T extends string>(names: readonly T[], weights: readonly number[]): Partial<Record<T | 'bias', number>> =>
  Object.fromEntries(
    [...names, 'bias'].slice(0, weights.length).map((name, i) => [name, Math.round((weights[i] as number) * 100) / 100]),
  ) as Partial<Record<T | 'bias', number>>
