import type { Match } from '../search/match.ts'
import type { Bag } from '../search/meaning.ts'
import type { PreparedDocument } from '../search/prepared-document.ts'
import type { Topic } from './conversation.ts'
import type { FacetReading } from './facets.ts'
import { matterOf, overlapping, setConversation, setMatter } from './feature-matter.ts'
import { setShape } from './feature-shape.ts'
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
  const decisiveMass = Math.max(
    6,
    decisive.reduce((sum, x) => sum + x, 0),
  )
  const names = match.units.map((unit) => isName(unit.place, question))
  const matter = matterOf(question)
  const quoted = overlapping(asked.topic?.quoted ?? [])
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
    setMatter(set, asked, matter, passage)
    setShape(set, question, passage)
    setConversation(set, asked, quoted, passage, p)
    return vector
  })
}

/** Sets a feature of the passage at hand. */
export type Setter = (name: FeatureName, value: number | boolean) => void

/** A unit is a name when its word is capitalised inside the question. */
export function isName(place: number, question: Question): boolean {
  const index = question.words.findIndex((word) => word.place === place)
  const word = question.words[index]
  if (!word?.capital || word.weight === 0 || index === 0) return false
  return question.text !== question.text.toUpperCase()
}
