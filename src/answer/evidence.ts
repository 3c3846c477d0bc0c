import type { PreparedPassage } from '../search/prepared-document.ts'
import { composeCount } from './compose-list.ts'
import { setEvents } from './evidence-events.ts'
import { holds } from './feature-shape.ts'
import { featureAt, isName } from './features.ts'
import type { QuestionKind } from './question.ts'
import type { Ranking, Scored } from './score.ts'

/** What speaks for and against answering. Each runs from 0 to about 1. */
export const EVIDENCE = [
  'topShare',
  'topThreeShare',
  'sectionShare',
  'margin',
  'softWide',
  'softOwn',
  'exactWide',
  'exactOwn',
  'decisiveWide',
  'cosineWide',
  'decisiveMissing',
  'nowhere',
  'nameMissing',
  'nameNowhere',
  'typePresent',
  'typeMissing',
  'typeMissingFive',
  'numberNearFocus',
  'countWithoutNumber',
  'facetTop',
  'facetTold',
  'facetToldTop',
  'facetToldAnywhere',
  'facetUntold',
  'blockShare',
  'eventMissing',
  'eventTold',
  'endingMissing',
  'future',
  'yearMissing',
  'numberMissing',
  'leans',
  'negation',
  'focusNowhere',
  'kindDate',
  'kindPerson',
  'kindAmount',
  'kindCount',
  'kindReason',
  'kindPlace',
  'kindYesNo',
  'kindShare',
  'kindKeyword',
  'kindDefinition',
  'kindList',
  'kindManner',
  'kindDuration',
  'kindCompare',
  'meaning',
  'meaningRank',
  'label',
  'pairs',
  'superlativeUntold',
  'exactBest',
  'topLong',
  'topNumber',
  'dateMissing',
  'moneyMissing',
  'placeMissing',
  'personMissing',
] as const

export type EvidenceName = (typeof EVIDENCE)[number]

const KIND: Partial<Record<QuestionKind, EvidenceName>> = {
  date: 'kindDate',
  person: 'kindPerson',
  amount: 'kindAmount',
  count: 'kindCount',
  reason: 'kindReason',
  place: 'kindPlace',
  'yes-no': 'kindYesNo',
  share: 'kindShare',
  keyword: 'kindKeyword',
  definition: 'kindDefinition',
  list: 'kindList',
  manner: 'kindManner',
  duration: 'kindDuration',
  compare: 'kindCompare',
}

/** Passages that are looked at behind the first. */
const NEAREST = 5

/** The evidence of a ranking, in the order of `EVIDENCE`. */
export function evidenceOf(ranking: Ranking): Float64Array {
  const { ranked, asked, prepared } = ranking
  const { question, match, facets } = asked
  const vector = new Float64Array(EVIDENCE.length)
  const set = (name: EvidenceName, value: number | boolean): void => {
    vector[EVIDENCE.indexOf(name)] = Number(value)
  }
  const top = ranked[0] as Scored
  const feature = (name: Parameters<typeof featureAt>[0]): number => top.features[featureAt(name)] as number
  const shares = sharesOf(ranked)
  set('topShare', shares[0] as number)
  set(
    'topThreeShare',
    shares.slice(0, 3).reduce((a, b) => a + b, 0),
  )
  set(
    'sectionShare',
    ranked.reduce((sum, { passage }, i) => sum + (passage.section === top.passage.section ? (shares[i] as number) : 0), 0),
  )
  set('margin', Math.min(1, (top.score - (ranked[1]?.score ?? top.score - 4)) / 4))
  for (const name of [
    'softWide',
    'softOwn',
    'exactWide',
    'exactOwn',
    'decisiveWide',
    'cosineWide',
    'numberNearFocus',
    'facetTold',
    'facetToldTop',
    'negation',
    'typePresent',
    'typeMissing',
    'nameMissing',
  ] as const)
    set(name, feature(name))
  const place = top.passage.place
  let [missing, nowhere, mass] = [0, 0, 0]
  let nameNowhere = false
  match.units.forEach((unit, u) => {
    const best = match.own[u]?.reduce((most, x) => Math.max(most, x), 0) as number
    mass += unit.weight
    nowhere += best < 0.7 ? unit.weight : 0
    if (best < 0.9 && isName(unit.place, question)) nameNowhere = true
    missing = Math.max(missing, unit.weight * (1 - (match.wide[u]?.[place] as number)))
  })
  set('decisiveMissing', missing)
  set('nowhere', nowhere / (mass || 1))
  set('nameNowhere', nameNowhere)
  const near = ranked.slice(0, NEAREST).map(({ passage }) => passage)
  if (question.wants)
    set('typeMissingFive', !near.some((passage) => holds(question.wants as NonNullable<typeof question.wants>, passage)))
  set('countWithoutNumber', question.kind === 'count' && !top.passage.offers.number && !isCountable(top.passage))
  set('facetTop', facets.guesses[0]?.share ?? 0)
  const anywhere = facets.guesses.reduce(
    (sum, { facet, share }) => sum + (prepared.passages.some((passage) => facets.tells(facet, passage)) ? share : 0),
    0,
  )
  set('facetToldAnywhere', anywhere)
  set('facetUntold', facets.guesses.reduce((sum, { share }) => sum + share, 0) - anywhere)
  set('blockShare', top.passage.block ? (facets.blocks.get(top.passage.block) ?? 0) : 0)
  setEvents(set, ranking, near)
  set('leans', asked.topic !== undefined)
  set('focusNowhere', question.focus !== undefined && !prepared.numbers.has(question.focus))
  set('meaning', feature('meaning'))
  set(
    'meaningRank',
    1 / (1 + ranked.filter(({ features }) => (features[featureAt('meaning')] as number) > feature('meaning')).length),
  )
  set('label', feature('label'))
  set('pairs', feature('pairs'))
  set('superlativeUntold', question.superlative && !top.passage.offers.superlative)
  set('exactBest', Math.max(...ranked.slice(0, NEAREST).map(({ features }) => features[featureAt('exactWide')] as number)))
  set('topLong', Math.min(1, top.passage.terms.length / 60))
  set('topNumber', top.passage.offers.number)
  const { offers } = top.passage
  set('dateMissing', question.kind === 'date' && !offers.date)
  set('moneyMissing', question.kind === 'amount' && !offers.money && !offers.percent)
  set('placeMissing', question.kind === 'place' && !offers.place)
  set('personMissing', question.kind === 'person' && !offers.name)
  const kind = KIND[question.kind]
  if (kind) set(kind, 1)
  return vector
}

/** It holds an enumeration, or is of a list: what it tells can be counted. */
const isCountable = (passage: PreparedPassage): boolean => passage.introduces !== undefined || composeCount(passage) !== undefined

/** Softmax over the scores. */
function sharesOf(ranked: readonly Scored[]): number[] {
  const most = ranked[0]?.score ?? 0
  const raw = ranked.map(({ score }) => Math.exp(score - most))
  const total = raw.reduce((a, b) => a + b, 0)
  return raw.map((x) => x / total)
}
