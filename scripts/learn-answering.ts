/**
 * Learns how to rank and when to answer: src/answer/learned-weights.json.
 *
 *   node scripts/learn-answering.ts --library DIR --folds DIR --judge CASES.jsonl CASES.jsonl...
 *
 * --folds DIR   lexicons that have not seen a fold's questions (scripts/learn-meaning.ts --folds)
 * --judge FILE  a case file that is only measured, never learned from (may be given more than once)
 *
 * Every question is ranked by weights and vectors that have not seen its document; confidence is learned from those rankings.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compose } from '../src/answer/compose.ts'
import { EVIDENCE, evidenceOf } from '../src/answer/evidence.ts'
import { FEATURES } from '../src/answer/features.ts'
import { wordKnowledge } from '../src/answer/knowledge.ts'
import type { Ranking } from '../src/answer/score.ts'
import { COMPOSITION, RANKING } from '../src/answer/weights.ts'
import type { Case } from './learn/cases.ts'
import { askCase, goldOf, holdsString, librarian, readCases, readQuestions } from './learn/cases.ts'
import { fitChoices, fitLogistic, foldsOf, logistic } from './learn/fit.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { library: { type: 'string' }, folds: { type: 'string' }, judge: { type: 'string', multiple: true, default: [] } },
})
const library = values.library
if (!library) throw new Error('--library DIR is needed: the folder of documents that the questions are on')

/** Distance from the hand-set weights costs this much; of the logistic models, distance from 0. */
const RANKING_PENALTY = 2
const DECISION_PENALTY = 3
/** A question of a case file counts as much as this many of our own, which are easier. */
const MARGINS = [-0.15, 0, 0.1, 0.15, 0.2, 0.3]

interface Example {
  case: Case
  set: string
  group: string
  gold: number[]
  ranking: Ranking
  vectors: Float32Array[]
}

const single = (one: Case): boolean => one.answerable !== null && one.docs.length === 1 && one.docs[0] !== '*'
const learning = [
  ...positionals.flatMap((file) => readCases(file).map((one) => ({ one, set: setOf(file) }))),
  ...readQuestions().map((one) => ({ one, set: 'own' })),
].filter(({ one }) => single(one))
const judging = values.judge
  .flatMap((file) => readCases(file).map((one) => ({ one, set: setOf(file) })))
  .filter(({ one }) => single(one))
const folds = foldsOf(
  learning.filter(({ one }) => one.answerable).map(({ one }) => one.docs[0] as string),
  3,
)
const examples = [0, 1, 2].flatMap((fold) =>
  ask(
    learning.filter(({ one }) => (folds.get(one.docs[0] as string) ?? 0) === fold),
    lexiconOf(fold),
  ),
)
const judged = ask(judging, undefined)

function setOf(file: string): string {
  return file.replace(/^.*\/|\.jsonl$/g, '')
}

function lexiconOf(fold: number) {
  const file = join(values.folds ?? '', `lexicon-${fold}.json`)
  return values.folds && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function ask(list: typeof learning, lexicon: Parameters<typeof wordKnowledge>[0]): Example[] {
  const knowledge = librarian(library as string, wordKnowledge(lexicon))
  return list.flatMap(({ one, set }): Example[] => {
    const asked = askCase(one, knowledge(one.docs))
    const ranking = asked.outcome.trace.answers?.[0]?.ranking
    if (!ranking || ranking.ranked.length === 0 || asked.outcome.trace.standalone?.turn === 'again') return []
    const gold = one.answerable ? goldOf(asked) : ranking.ranked.map(() => 0)
    return [
      {
        case: one,
        set,
        group: one.docs[0] as string,
        gold,
        ranking,
        vectors: ranking.ranked.map(({ features }) => Float32Array.from(features)),
      },
    ]
  })
}

// --- ranking ---

const prior = FEATURES.map((name) => RANKING[name] ?? 0)
const choices = examples
  .filter(({ case: one }) => one.answerable)
  .map(({ vectors, gold, group, set }) => ({ vectors, gold, group, set }))
const fit = (list: typeof choices): number[] => fitChoices(list, prior, RANKING_PENALTY, 200)
const byFold = [0, 1, 2].map((fold) => fit(choices.filter(({ group }) => folds.get(group) !== fold)))
const all = fit(choices)
const weightsOf = (example: { group: string; set: string }): number[] =>
  judged.includes(example as Example) ? all : (byFold[folds.get(example.group) ?? 0] as number[])

for (const set of new Set([...examples, ...judged].map((example) => example.set))) {
  const members = [...examples, ...judged].filter((example) => example.set === set && example.case.answerable)
  const ranks = members.map((example) => rankOf(example, weightsOf(example)))
  const share = (most: number): string =>
    ((100 * ranks.filter((rank) => rank >= 0 && rank < most).length) / ranks.length).toFixed(1)
  console.log(`${set.padEnd(12)} ${ranks.length} answerable: first ${share(1)}, in 3 ${share(3)}, in 10 ${share(10)}`)
}

function rankOf({ vectors, gold }: Example, weights: readonly number[]): number {
  return order(vectors, weights).findIndex((i) => (gold[i] as number) > 0)
}

function order(vectors: readonly Float32Array[], weights: readonly number[]): number[] {
  const scores = vectors.map((vector) => weights.reduce((sum, x, k) => sum + x * (vector[k] as number), 0))
  return [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
}

// --- when to answer ---

interface Judged {
  vector: Float64Array
  right: boolean
  absent: boolean
  helps: boolean
  group: string
  set: string
}

const outcomes = [...examples, ...judged].map((example): Judged => {
  const weights = weightsOf(example)
  const { ranking, vectors, case: one } = example
  const ranked = order(vectors, weights).map((i) => ({
    ...(ranking.ranked[i] as (typeof ranking.ranked)[0]),
    score: weights.reduce((sum, x, k) => sum + x * (vectors[i]?.[k] as number), 0),
  }))
  const reranked: Ranking = { ...ranking, ranked }
  return {
    vector: evidenceOf(reranked),
    right: one.answerable === true && isRight(one, reranked),
    absent: !one.answerable,
    helps: false,
    group: example.group,
    set: example.set,
  }
})

/** Whether the composed answer would be judged right. */
function isRight(one: Case, ranking: Ranking, limits = COMPOSITION): boolean {
  const { answer, citations } = compose(ranking.asked.question, ranking, limits)
  const first = citations[0]
  if (!first) return false
  if (one.gold)
    return (
      one.gold.some(([start, end]) => citations.some((citation) => citation.start < end && start < citation.end)) &&
      one.gold.some(([start]) => sectionAt(ranking, start) === first.section)
    )
  if (one.section?.length && !one.section.some((heading) => heading.toLowerCase() === first.section.toLowerCase())) return false
  const words = answer.split(/\s+/).length - citations.length
  return (
    one.must.every((group) => group.some((wanted) => holdsString(answer, wanted))) &&
    !(one.mustNot ?? []).some((wanted) => holdsString(answer, wanted)) &&
    words <= 1.5 * (one.maxWords ?? 80)
  )
}

function sectionAt({ prepared }: Ranking, at: number): string | undefined {
  return prepared.passages.find(({ start, end }) => start <= at && at < end)?.section.heading
}

if (process.env['DUMP'])
  writeFileSync(
    process.env['DUMP'],
    JSON.stringify(
      outcomes.map(({ vector, ...rest }, i) => ({
        ...rest,
        vector: [...vector],
        fold: i < examples.length ? (folds.get(rest.group) ?? 0) : -1,
      })),
    ),
  )
if (process.env['SWEEP']) {
  const reranked = [...examples, ...judged].map((example): { example: Example; ranking: Ranking } => {
    const weights = weightsOf(example)
    const ranked = order(example.vectors, weights).map((i) => ({
      ...(example.ranking.ranked[i] as (typeof example.ranking.ranked)[0]),
      score: weights.reduce((sum, x, k) => sum + x * (example.vectors[i]?.[k] as number), 0),
    }))
    return { example, ranking: { ...example.ranking, ranked } }
  })
  for (const change of [
    {},
    { gap: 1.5 },
    { gap: 2.5 },
    { gap: 3 },
    { shortWords: 65 },
    { shortWords: 80 },
    { words: 75 },
    { words: 95 },
    { passages: 2 },
    { passages: 4 },
    { siblingGap: 0.3 },
    { siblingGap: 1.2 },
    { siblingGap: 2 },
    { listWords: 80 },
    { listWords: 140 },
  ]) {
    const count = (set: RegExp) =>
      reranked.filter(
        ({ example, ranking }) =>
          set.test(example.set) && example.case.answerable && isRight(example.case, ranking, { ...COMPOSITION, ...change }),
      ).length
    console.log(
      JSON.stringify(change).padEnd(22),
      'train',
      count(/train-[123]/),
      'own',
      count(/own/),
      'wso2',
      count(/wso2/),
      'train-4',
      count(/train-4/),
      'atlas',
      count(/atlas/),
      'talk',
      count(/talk/),
    )
  }
}
const learned = outcomes.slice(0, examples.length)
const models = (list: readonly Judged[]) => ({
  right: fitLogistic(
    list.map(({ vector, right, group }) => ({ vector, right, group })),
    EVIDENCE.length,
    DECISION_PENALTY,
  ),
  absent: fitLogistic(
    list.map(({ vector, absent, group }) => ({ vector, right: absent, group })),
    EVIDENCE.length,
    DECISION_PENALTY,
  ),
})
const foldModels = [0, 1, 2].map((fold) => models(learned.filter(({ group }) => (folds.get(group) ?? 0) !== fold)))
const model = models(learned)

for (const set of new Set(outcomes.map((outcome) => outcome.set))) {
  const members = outcomes
    .map((outcome, i) => ({
      ...outcome,
      models: i < examples.length ? (foldModels[folds.get(outcome.group) ?? 0] as typeof model) : model,
    }))
    .filter((outcome) => outcome.set === set)
  const lines = MARGINS.map((margin) => {
    let [right, wrong, refusedRight] = [0, 0, 0]
    for (const { vector, right: would, absent, models: m } of members) {
      const answers = logistic(m.right, vector) - logistic(m.absent, vector) > margin
      if (answers && would) right++
      else if (answers) wrong++
      else if (absent) refusedRight++
    }
    const n = members.length
    return `${margin}: ${((100 * (right + refusedRight)) / n).toFixed(1)} (score ${((100 * (right + refusedRight - wrong)) / n).toFixed(1)}, given right ${((100 * right) / Math.max(1, right + wrong)).toFixed(0)})`
  })
  const could = members.filter(({ right }) => right).length
  console.log(
    `${set.padEnd(12)} n ${members.length}, composed right ${could} of ${members.filter(({ absent }) => !absent).length} · RIGHT at margin ${lines.join(' · ')}`,
  )
}

const named = <T extends string>(names: readonly T[], weights: readonly number[]) =>
  Object.fromEntries([
    ...names.map((name, i) => [name, round(weights[i] as number)]),
    ...(weights.length > names.length ? [['bias', round(weights.at(-1) as number)]] : []),
  ])
const round = (x: number): number => Math.round(x * 100) / 100
writeFileSync(
  'src/answer/learned-weights.json',
  `${JSON.stringify({ ranking: named(FEATURES, all), right: named(EVIDENCE, model.right), absent: named(EVIDENCE, model.absent) }, null, 1)}\n`,
)
