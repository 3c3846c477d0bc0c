import { createHash } from 'node:crypto'
import type { Facet } from '../../src/canvas/facet.ts'
import type { ThesaurusTopic } from '../../src/language/thesaurus.ts'

/**
 * What the facet model was learned from, in twelve letters: names, blocks and wordings of the facets, and the thesaurus, whose
 * lines the model knows by number. Patterns are left out: they lend words only, and the model stays right when one is mended.
 */
export function fingerprint(facets: readonly Facet[], thesaurus: readonly ThesaurusTopic[]): string {
  const sources = [facets.map(({ name, blocks, asked }) => [name, blocks, asked]), thesaurus.map(({ lines }) => lines)]
  return createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 12)
}
