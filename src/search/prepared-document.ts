import type { Document } from '../documents/document.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { meaningOf, passageBag } from './meaning.ts'
import type { Offers } from './offers.ts'
import { offersOf } from './offers.ts'
import type { Passage } from './passages.ts'
import { passagesOf } from './passages.ts'
import type { RelatedWords } from './related-words.ts'
import type { Term } from './terms.ts'
import { termsOf } from './terms.ts'
import type { Stem } from './word-match.ts'
import { stemOf } from './word-match.ts'

/** A passage with all that is matched of it. Words are numbers: places in the document's `vocabulary`. */
export interface PreparedPassage extends Passage {
  terms: readonly Term[]
  offers: Offers
  /** Its own words, each once. */
  own: readonly number[]
  /** Words of its heading, label and lead-in that are not its own. */
  around: readonly number[]
  /** Words of the sentence before it. */
  before: readonly number[]
  labelWords: readonly number[]
  headingWords: readonly number[]
  /** Thesaurus lines of the phrases in it, and around it. */
  ownLines: readonly number[]
  aroundLines: readonly number[]
  /** Pairs of neighbouring stems. */
  pairs: ReadonlySet<string>
  /** What its own words mean, and what they mean with those around it. */
  ownMeaning: Float64Array
  meaning: Float64Array
}

/** A document made ready for matching. */
export interface PreparedDocument {
  document: Document
  passages: readonly PreparedPassage[]
  /** It tells three blocks of the canvas or more: what people ask of business models can be looked for in it. */
  businessModel: boolean
  vocabulary: readonly Stem[]
  /** Stem to its number in the vocabulary. */
  numbers: ReadonlyMap<string, number>
  /** Lower-case words as they stand, with their counts: what a mistyped word can mean. */
  words: ReadonlyMap<string, number>
}

/** Blocks that make a document a business model. */
const LEAST_BLOCKS = 3

/** Prepares a document: time and space linear in its length. */
export function prepareDocument(document: Document, lexicon: Lexicon, related: RelatedWords): PreparedDocument {
  const vocabulary: Stem[] = []
  const numbers = new Map<string, number>()
  const words = new Map<string, number>()
  const numbersOf = (terms: readonly Term[]): number[] => [
    ...new Set(
      terms
        .filter((term) => !term.stop)
        .map(({ stem }) => {
          const known = numbers.get(stem)
          if (known !== undefined) return known
          numbers.set(stem, vocabulary.length)
          return vocabulary.push(stemOf(stem, lexicon, related)) - 1
        }),
    ),
  ]
  const stemsOf = (numbers: readonly number[]): string[] => numbers.map((number) => (vocabulary[number] as Stem).stem)
  const passages = passagesOf(document).map((passage): PreparedPassage => {
    const terms = termsOf(passage.text)
    for (const { word } of terms) words.set(word, (words.get(word) ?? 0) + 1)
    const own = numbersOf(terms)
    const mine = new Set(own)
    const context = [passage.section.heading, passage.label ?? '', passage.leadIn?.text ?? '', ...passage.section.above].map(
      termsOf,
    )
    const around = numbersOf(context.flat()).filter((number) => !mine.has(number))
    const before = numbersOf(termsOf(passage.previous ?? '')).filter((number) => !mine.has(number))
    const lines = (terms: readonly Term[]): number[] => related.phrasesIn(terms).flatMap((phrase) => phrase.lines)
    const stems = terms.filter((term) => !term.stop)
    return {
      ...passage,
      terms,
      offers: offersOf(`${passage.kind === 'row' ? `${passage.leadIn?.text} ` : ''}${passage.text}`),
      own,
      around,
      before,
      labelWords: numbersOf(context[1] ?? []),
      headingWords: numbersOf(context[0] ?? []),
      ownLines: lines(terms),
      aroundLines: context.flatMap(lines),
      pairs: new Set(stems.slice(1).map((term, i) => `${(stems[i] as Term).stem} ${term.stem}`)),
      ownMeaning: meaningOf(passageBag(stemsOf(own), [], lexicon, related), lexicon),
      meaning: meaningOf(passageBag(stemsOf(own), stemsOf(around), lexicon, related), lexicon),
    }
  })
  const blocks = new Set(passages.flatMap(({ block }) => block ?? []))
  return { document, passages, businessModel: blocks.size >= LEAST_BLOCKS, vocabulary, numbers, words }
}
