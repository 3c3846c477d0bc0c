import type { Document } from '../documents/document.ts'
import type { QuestionPair } from '../documents/questions.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { centreOf, less, meaningOf, passageBag } from './meaning.ts'
import type { Offers } from './offers.ts'
import { offersOf } from './offers.ts'
import type { Passage } from './passages.ts'
import { beside, passagesOf } from './passages.ts'
import type { RelatedWords } from './related-words.ts'
import { passageSigns } from './signs.ts'
import type { Term, WordsRead } from './terms.ts'
import { termsOf } from './terms.ts'
import type { Stem } from './word-match.ts'
import { stemOf } from './word-match.ts'

/** A passage with all that is matched of it. Words are numbers: places in the document's `vocabulary`. */
export interface PreparedPassage extends Passage {
  terms: readonly Term[]
  labelTerms: readonly Term[]
  headingTerms: readonly Term[]
  offers: Offers
  /** Its own words, each once. */
  own: readonly number[]
  /** Words of its heading, label and lead-in that are not its own. */
  around: readonly number[]
  /** Words of the sentence before it. */
  before: readonly number[]
  /** Thesaurus lines of the phrases in it, and around it. */
  ownLines: readonly number[]
  aroundLines: readonly number[]
  /** Pairs of neighbouring stems. */
  pairs: ReadonlySet<string>
  /** What its own words mean, and what they mean with those around it. */
  ownMeaning: Float64Array
  meaning: Float64Array
  /** The same, what all passages of the document share taken off. */
  ownDistinct: Float64Array
  distinct: Float64Array
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

/** A text of the document, taken apart: passages share their headings, labels and lead-ins. */
interface ReadText {
  terms: readonly Term[]
  /** Its words, each once. */
  words: readonly number[]
  /** Thesaurus lines of the phrases in it. */
  lines: readonly number[]
}

/** Prepares a document: time and space linear in its length. `read` holds words read before, of this document or others. */
export function prepareDocument(
  document: Document,
  lexicon: Lexicon,
  related: RelatedWords,
  read: WordsRead = new Map(),
): PreparedDocument {
  const vocabulary: Stem[] = []
  const numbers = new Map<string, number>()
  const words = new Map<string, number>()
  const numberOf = ({ stem }: Term): number => {
    const known = numbers.get(stem)
    if (known !== undefined) return known
    numbers.set(stem, vocabulary.length)
    return vocabulary.push(stemOf(stem, lexicon, related)) - 1
  }
  const texts = new Map<string, ReadText>()
  const readText = (text: string): ReadText => {
    const known = texts.get(text)
    if (known) return known
    const terms = termsOf(text, read)
    const own = new Set(terms.filter((term) => !term.stop).map(numberOf))
    const lines = new Set(related.phrasesIn(terms).flatMap((phrase) => phrase.lines))
    const taken: ReadText = { terms, words: [...own], lines: [...lines] }
    texts.set(text, taken)
    return taken
  }
  const asked = new Set<QuestionPair>()
  const count = (terms: readonly Term[]): void => {
    for (const { word } of terms) words.set(word, (words.get(word) ?? 0) + 1)
  }
  const stemsOf = (words: readonly number[]): string[] => words.map((word) => (vocabulary[word] as Stem).stem)
  const found = passagesOf(document).map((passage) => {
    const text = readText(passage.text)
    count(text.terms)
    if (passage.answers && !asked.has(passage.answers)) count(readText(passage.answers.question.text).terms)
    if (passage.answers) asked.add(passage.answers)
    const mine = new Set(text.words)
    const [heading, label, leadIn] = [passage.section.heading, passage.label, passage.leadIn?.text].map((text) =>
      readText(beside(text)),
    ) as [ReadText, ReadText, ReadText]
    const context = [heading, label, leadIn, ...passage.section.above.map((text) => readText(beside(text)))]
    const around = [...new Set(context.flatMap((text) => text.words))].filter((word) => !mine.has(word))
    const before = readText(passage.previous ?? '').words.filter((word) => !mine.has(word))
    const offers = offersOf(`${passage.kind === 'row' ? `${beside(passage.leadIn?.text)} ` : ''}${passage.text}`)
    const ownMeaning = meaningOf(passageBag(stemsOf(text.words), [], [], lexicon, related), lexicon)
    const meaning = meaningOf(
      passageBag(stemsOf(text.words), stemsOf(around), passageSigns(passage, offers), lexicon, related),
      lexicon,
    )
    return { passage, text, heading, label, context, around, before, offers, ownMeaning, meaning }
  })
  const centre = centreOf(
    found.map(({ meaning }) => meaning),
    lexicon,
  )
  const passages = found.map(
    ({ passage, text, heading, label, context, around, before, offers, ownMeaning, meaning }): PreparedPassage => ({
      ...passage,
      terms: text.terms,
      labelTerms: label.terms,
      headingTerms: heading.terms,
      offers,
      own: text.words,
      around,
      before,
      ownLines: text.lines,
      aroundLines: [...new Set(context.flatMap(({ lines }) => lines))],
      pairs: pairsOf(text.terms),
      ownMeaning,
      meaning,
      ownDistinct: less(ownMeaning, centre),
      distinct: less(meaning, centre),
    }),
  )
  const blocks = new Set(passages.flatMap(({ block }) => block ?? []))
  return { document, passages, businessModel: blocks.size >= LEAST_BLOCKS, vocabulary, numbers, words }
}

function pairsOf(terms: readonly Term[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  let before: Term | undefined
  for (const term of terms) {
    if (term.stop) continue
    if (before) pairs.add(`${before.stem} ${term.stem}`)
    before = term
  }
  return pairs
}
