import type { AnswerType } from '../canvas/facet.ts'
import type { Match } from '../search/match.ts'
import type { Bag } from '../search/meaning.ts'
import type { Offers } from '../search/offers.ts'
import type { PreparedDocument, PreparedPassage } from '../search/prepared-document.ts'
import type { Topic } from './conversation.ts'
import type { FacetReading } from './facets.ts'
import type { Question } from './question.ts'
import type { Standalone } from './standalone.ts'

/** What is measured of a passage against a question. Each runs from 0 to about 1. */
export const FEATURES = [
  'softWide',
  'softOwn',
  'exactWide',
  'exactOwn',
  'decisiveOwn',
  'decisiveWide',
  'decisiveMost',
  'meaning',
  'cosineOwn',
  'cosineWide',
  'pairs',
  'label',
  'heading',
  'blockWords',
  'blockFacets',
  'facetTold',
  'facetToldTop',
  'typePresent',
  'typeMissing',
  'numberNearFocus',
  'focus',
  'name',
  'nameMissing',
  'superlative',
  'negation',
  'negationYesNo',
  'reason',
  'means',
  'contrast',
  'definition',
  'enumeration',
  'listItem',
  'introduces',
  'part',
  'opening',
  'long',
  'short',
  'row',
  'blockOpening',
  'sameSection',
  'sameList',
  'samePassage',
  'following',
  'topicWords',
  'othersQuoted',
  'othersNear',
  'othersWord',
  'placeSection',
  'placeLabel',
  'backQuoted',
  'backSection',
] as const

export type FeatureName = (typeof FEATURES)[number]
export type FeatureVector = Float64Array

const PLACE = new Map(FEATURES.map((name, i) => [name, i]))
/** Where a feature stands in a vector. */
export const featureAt = (name: FeatureName): number => PLACE.get(name) as number

export interface Asked {
  question: Question
  /** The words of which the question's meaning was made. */
  bag: Bag
  match: Match
  facets: FacetReading
  /** By block: how much the question's words speak of it, 0 to 1. */
  blocks: ReadonlyMap<string, number>
  turn: Standalone['turn']
  pointsBack: boolean
  topic: Topic | undefined
  /** Match of the words of the question before, when the question leans on it. */
  topicMatch: Match | undefined
}

/** The vectors of all passages of a document, in order. */
export function featuresOf(asked: Asked, prepared: PreparedDocument): FeatureVector[] {
  const { match, question } = asked
  const mass = match.units.reduce((sum, unit) => sum + unit.weight, 0) || 1
  const decisive = match.units.map((unit, u) => unit.weight * (match.decisive[u] as number))
  const decisiveMass = Math.max(6, decisive.reduce((sum, x) => sum + x, 0))
  const names = match.units.map((unit) => isName(unit.place, question))
  return prepared.passages.map((passage, p) => {
    const vector = new Float64Array(FEATURES.length)
    const set = (name: FeatureName, value: number | boolean): void => {
      vector[featureAt(name)] = Number(value)
    }
    let [softWide, softOwn, exactWide, exactOwn, sumOwn, sumWide, most, named, unnamed] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
    match.units.forEach(({ weight }, u) => {
      const [mine, around] = [match.own[u]?.[p] as number, match.wide[u]?.[p] as number]
      softWide += weight * around
      softOwn += weight * mine
      exactWide += around >= 0.9 ? weight : 0
      exactOwn += mine === 1 ? weight : 0
      sumOwn += (decisive[u] as number) * mine
      sumWide += (decisive[u] as number) * around
      most = Math.max(most, (decisive[u] as number) * around)
      if (names[u] && around >= 0.9) named++
      else if (names[u]) unnamed++
    })
    set('softWide', softWide / mass)
    set('softOwn', softOwn / mass)
    set('exactWide', exactWide / mass)
    set('exactOwn', exactOwn / mass)
    set('decisiveOwn', sumOwn / decisiveMass)
    set('decisiveWide', sumWide / decisiveMass)
    set('decisiveMost', most / 4)
    set('meaning', match.meaning[p] as number)
    set('cosineOwn', match.ownCosine[p] as number)
    set('cosineWide', match.wideCosine[p] as number)
    set('name', named > 0)
    set('nameMissing', unnamed > 0)
    setMatter(set, asked, passage)
    setShape(set, question, passage)
    setConversation(set, asked, passage, p)
    return vector
  })
}

type Setter = (name: FeatureName, value: number | boolean) => void

/** What it is about: block, facet, label, heading. */
function setMatter(set: Setter, { question, facets, blocks }: Asked, passage: PreparedPassage): void {
  const stems = new Set(question.words.filter((word) => word.weight > 0.1).map((word) => word.stem))
  const content = question.words.filter((word) => word.weight > 0)
  let pairs = 0
  for (let i = 1; i < content.length; i++) pairs += Number(passage.pairs.has(`${content[i - 1]?.stem} ${content[i]?.stem}`))
  set('pairs', Math.min(1, pairs / 2))
  const label = passage.label?.toLowerCase() ?? ''
  set('label', label !== '' && [...stems].some((stem) => label.includes(stem)))
  set('heading', [...stems].some((stem) => passage.section.heading.toLowerCase().includes(stem)))
  set('blockWords', passage.block ? (blocks.get(passage.block) ?? 0) : 0)
  set('blockFacets', passage.block ? (facets.blocks.get(passage.block) ?? 0) : 0)
  const told = facets.told(passage)
  set('facetTold', told.sum)
  set('facetToldTop', told.top)
}

const HOLDS: Record<AnswerType, (offers: Offers, passage: PreparedPassage) => boolean> = {
  number: (offers) => offers.number,
  money: (offers) => offers.money,
  percent: (offers) => offers.percent,
  date: (offers) => offers.date,
  duration: (offers) => offers.duration,
  place: (offers) => offers.place,
  person: (offers) => offers.person || offers.name,
  names: (offers, passage) => offers.names || offers.enumeration || passage.list !== undefined || passage.introduces !== undefined,
  text: () => true,
}

/** Whether a passage holds the kind of thing that is wanted. */
export const holds = (wants: AnswerType, passage: PreparedPassage): boolean => HOLDS[wants](passage.offers, passage)

/** What shape it has, and whether that is the shape of an answer. */
function setShape(set: Setter, question: Question, passage: PreparedPassage): void {
  const { offers } = passage
  const { kind, wants } = question
  const words = passage.terms.length
  if (wants) {
    set('typePresent', holds(wants, passage))
    set('typeMissing', !holds(wants, passage))
  }
  set('focus', question.focus !== undefined && passage.terms.some((term) => term.stem === question.focus))
  set('numberNearFocus', (kind === 'count' || kind === 'amount' || kind === 'share') && numberNear(question, passage))
  set('superlative', question.superlative && offers.superlative)
  set('negation', offers.negation)
  set('negationYesNo', offers.negation && (kind === 'yes-no' || question.negated))
  set('reason', kind === 'reason' && offers.reason)
  set('means', kind === 'manner' && (offers.means || offers.reason))
  set('contrast', kind === 'compare' && offers.contrast)
  set('definition', kind === 'definition' && / (?:is|are|means|refers to) |^[^.]{3,60}(?: – | - |: )/.test(passage.text))
  set('enumeration', kind === 'list' && (offers.enumeration || passage.introduces !== undefined))
  set('listItem', passage.kind === 'item')
  set('introduces', passage.introduces !== undefined)
  set('part', passage.part)
  set('opening', passage.opening)
  set('long', Math.max(0, Math.min(1, (words - 35) / 40)))
  set('short', Math.max(0, Math.min(1, (8 - words) / 6)))
  set('row', passage.kind === 'row')
}

/** A number stands within four words of a word that is asked for. */
function numberNear(question: Question, passage: PreparedPassage): boolean {
  const { focus } = question
  const wanted = focus ? new Set([focus]) : new Set(question.words.filter((word) => word.weight > 0.3).map((word) => word.stem))
  return passage.terms.some(
    (term) => /^\d/.test(term.stem) && passage.terms.some((other) => wanted.has(other.stem) && Math.abs(other.place - term.place) <= 4),
  )
}

/** How it stands to what the conversation was about. */
function setConversation(set: Setter, { topic, topicMatch, blocks, facets, turn, pointsBack, question }: Asked, passage: PreparedPassage, p: number): void {
  set('blockOpening', passage.opening && passage.block !== undefined && Math.max(blocks.get(passage.block) ?? 0, facets.blocks.get(passage.block) ?? 0) > 0.5)
  if (topicMatch) {
    const mass = topicMatch.units.reduce((sum, unit) => sum + unit.weight, 0) || 1
    set('topicWords', topicMatch.units.reduce((sum, unit, u) => sum + unit.weight * (topicMatch.wide[u]?.[p] as number), 0) / mass)
  }
  if (!topic) return
  const before = topic.passage
  set('sameSection', passage.section.start === before.section.start)
  set('sameList', passage.list !== undefined && passage.list === before.list)
  set('samePassage', passage.start === before.start || (passage.start >= before.start && passage.end <= before.end))
  set('following', passage.section.start === before.section.start && passage.place > before.place && passage.place <= before.place + 2)
  const quoted = topic.quoted.some((other) => passage.start < other.end && other.start < passage.end)
  const beyond = turn === 'others' || turn === 'more'
  set('backQuoted', pointsBack && quoted)
  set('backSection', pointsBack && !quoted && passage.section.start === before.section.start)
  set('othersQuoted', beyond && quoted)
  set('othersNear', beyond && !quoted && passage.section.start === before.section.start)
  set('othersWord', turn === 'others' && !quoted && /\b(?:other|others|another|also|additional(?:ly)?|further(?:more)?|in addition|besides|secondary|too)\b/i.test(passage.text))
  set('placeSection', turn === 'place' && passage.section.start === before.section.start)
  set('placeLabel', turn === 'place' && question.words.filter((word) => word.weight > 0.3).some((word) => passage.text.toLowerCase().slice(0, 60).includes(word.word)))
}

/** A unit is a name when its word is capitalised inside the question. */
function isName(place: number, question: Question): boolean {
  const index = question.words.findIndex((word) => word.place === place)
  const word = question.words[index]
  if (!word?.capital || word.weight === 0 || index === 0) return false
  return question.text !== question.text.toUpperCase()
}
