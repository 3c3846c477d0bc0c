import { createHash } from 'node:crypto'
import type { Facet } from '../../src/canvas/facet.ts'
import type { PackedLexicon } from '../../src/language/lexicon.ts'
import type { ThesaurusTopic } from '../../src/language/thesaurus.ts'

/**
 * What the facet model was learned from, in twelve letters: names, blocks and wordings of the facets, the thesaurus, whose lines
 * the model knows by number, and the lexicon, whose vectors it weighs. Patterns are left out: they lend words only, and the model stays right when one is mended.
 */
export function fingerprint(facets: readonly Facet[], thesaurus: readonly ThesaurusTopic[], lexicon: PackedLexicon): string {
  const sources = [
    facets.map(({ name, blocks, asked }) => [name, blocks, asked]),
    thesaurus.map(({ lines }) => lines),
    lexicon.stems,
    lexicon.vectors,
  ]
  return createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 12)
}
