import { FACETS } from '../canvas/facets.ts'
import type { Document } from '../documents/document.ts'
import packedLexicon from '../language/lexicon.json' with { type: 'json' }
import type { Lexicon, PackedLexicon } from '../language/lexicon.ts'
import { readLexicon } from '../language/lexicon.ts'
import { THESAURUS } from '../language/thesaurus.ts'
import type { CompanyNames } from '../search/company-names.ts'
import { companyNames } from '../search/company-names.ts'
import { packedIndex } from '../search/packed-index.ts'
import { passageIndex } from '../search/passage-index.ts'
import type { PassageIndex } from '../search/postings.ts'
import type { PreparedDocument } from '../search/prepared-document.ts'
import { prepareDocument } from '../search/prepared-document.ts'
import type { RelatedWords } from '../search/related-words.ts'
import { relatedWords } from '../search/related-words.ts'
import { renewedIndex } from '../search/renewed-index.ts'
import type { WordsRead } from '../search/terms.ts'
import type { AskedPair } from './asked-pairs.ts'
import { askedPairs } from './asked-pairs.ts'
import learnedModel from './facet-model.json' with { type: 'json' }
import type { PackedFacetModel } from './facet-model.ts'
import type { FacetReader } from './facets.ts'
import { facetReader } from './facets.ts'
import type { Tells } from './told-facets.ts'

/** All that the stages know: the documents, and the knowledge of words and of what is asked. */
export interface Knowledge extends WordKnowledge {
  documents: readonly Document[]
  document(id: string): Document | undefined
  /** A document made ready for matching: on first use, the last used ones kept. */
  prepared(id: string): PreparedDocument
  /** The questions that a document asks and answers itself; made ready on first use, kept as long as the document is. */
  pairs(id: string): readonly AskedPair[]
  names: CompanyNames
  /** By document and block: a question that the document answers from it; found on first use. */
  openings: Map<string, string | undefined>
  /** Words of the documents, as they were read: for texts of the documents alone. */
  read: WordsRead
  /** Filled between requests, or by the first search. */
  index: PassageIndex
}

/** What is known of words and of what people ask, whatever the documents. */
export interface WordKnowledge {
  lexicon: Lexicon
  related: RelatedWords
  facets: FacetReader
  /** Words that people ask with. */
  askingWords: ReadonlySet<string>
}

/** Documents that are kept ready. */
const KEPT = 128

/** Where it comes from; what is not given is what the engine brings with it. */
export interface WordSources {
  lexicon?: PackedLexicon
  facetModel?: PackedFacetModel
  /** Finds out what a passage tells; by the patterns of the facets unless told. */
  told?: Tells
}

export function wordKnowledge({
  lexicon: packed = packedLexicon,
  facetModel = learnedModel,
  told,
}: WordSources = {}): WordKnowledge {
  const lexicon = readLexicon(packed)
  const related = relatedWords(THESAURUS)
  return {
    lexicon,
    related,
    facets: facetReader(FACETS, facetModel, lexicon, related, told),
    askingWords: new Set(facetModel.askingWords.split(' ')),
  }
}

/** What is there of an index already: it is built when it is needed otherwise. */
export interface IndexSource {
  /** The index of these documents, in this order. */
  packed?: Uint8Array | undefined
  /** The index of most of these documents: used until the new one is built. */
  before?: PassageIndex
}

export function createKnowledge(
  documents: readonly Document[],
  words: WordKnowledge,
  { packed, before }: IndexSource = {},
): Knowledge {
  const { lexicon, related } = words
  const byId = new Map(documents.map((document) => [document.id, document]))
  const kept = new Map<string, PreparedDocument>()
  const read: WordsRead = new Map()
  const asked = new WeakMap<PreparedDocument, readonly AskedPair[]>()
  const prepared = (id: string): PreparedDocument => {
    const document = byId.get(id)
    if (!document) throw new Error(`no document ${id}`)
    const ready = kept.get(id) ?? prepareDocument(document, lexicon, related, read)
    kept.delete(id)
    kept.set(id, ready)
    if (kept.size > KEPT) kept.delete([...kept.keys()][0] as string)
    return ready
  }
  const built = (): PassageIndex => passageIndex(documents, lexicon, related, read)
  return {
    ...words,
    documents,
    document: (id) => byId.get(id),
    prepared,
    pairs: (id) => {
      const ready = prepared(id)
      const pairs = asked.get(ready) ?? askedPairs(ready, lexicon, related)
      asked.set(ready, pairs)
      return pairs
    },
    openings: new Map(),
    names: companyNames(documents, lexicon),
    read,
    index: packed ? packedIndex(documents, packed, lexicon) : before ? renewedIndex(before, built(), documents) : built(),
  }
}
