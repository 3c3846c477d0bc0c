import type {
  BlockPrior,
  Candidate,
  Chance,
  CompanyReading,
  Explanation,
  PairReading,
  QuestionReading,
  Reading,
  StandaloneReading,
} from './explanation.ts'

/** An explanation as a person reads it: what a page, a chat or a terminal shows, each in its own way. */
export interface ExplanationText {
  /** In a sentence or two. */
  reason: string
  sections: ExplanationSection[]
}

export interface ExplanationSection {
  title: string
  facts: FactText[]
  candidates: CandidateText[]
}

export interface FactText {
  name: string
  text: string
  /** "meaning +4.14", the largest first; empty for what has no parts. */
  parts: string[]
}

export interface CandidateText {
  url: string
  section: string
  /** "score 8.19, quoted" */
  standing: string
  text: string
  parts: string[]
}

export function explanationText(explanation: Explanation): ExplanationText {
  const { reason, way, standalone, company, others } = explanation
  const readings = [explanation, ...others].filter(({ decision }) => decision.by !== 'none')
  return {
    reason,
    sections: [
      { title: 'The question', facts: readFacts(way, standalone, company), candidates: [] },
      ...readings.map((reading, i) => readingSection(reading, readings.length > 1 ? i + 1 : undefined)),
    ],
  }
}

const HOW: Record<CompanyReading['how'], string> = {
  given: 'the request’s document',
  only: 'the only document',
  named: 'named in the question',
  conversation: 'the one talked about before',
  search: 'none named: all documents were searched',
  other: 'another than the request’s document',
  unclear: 'unclear',
  unknown: 'named, and unknown',
  missing: 'none named',
}

const TURN: Record<StandaloneReading['turn'], string> = {
  fresh: 'asks something new',
  again: 'asks about the reply before',
  others: 'asks for others',
  more: 'asks for more',
  count: 'asks how many of them',
  place: 'points at a place in a list',
}

function readFacts(way: string, standalone: StandaloneReading | null, company: CompanyReading | null): FactText[] {
  return told([
    ['Way', way],
    ['Read as', standalone?.text],
    ['Turn', standalone && TURN[standalone.turn]],
    ['Leans on', standalone?.leansOn],
    ['Shape of', standalone?.shape],
    ['Item', standalone?.item],
    ['Company', company && [HOW[company.how], company.documents.join(', ')].filter(Boolean).join(': ')],
  ])
}

function readingSection(
  { document, question, blocks, facets, pair, candidates, threshold, decision }: Reading,
  place?: number,
): ExplanationSection {
  const title = document ?? 'All documents'
  return {
    title: place === undefined ? title : `${place}. ${title}`,
    facts: told([
      ...(question ? questionFacts(question) : []),
      ['Blocks', listed(blocks.slice(0, MOST_BLOCKS).map(blockText))],
      ['Likely asked', listed(facets.map(({ facet, share }) => `${facet} ${percent(share)}`))],
      ['Own question', pair && pairText(pair), partTexts(pair?.match?.parts)],
      ['Decided by', `${decision.by}: ${decision.answers ? 'answers' : 'does not answer'}`],
      [
        'Threshold',
        threshold &&
          `${threshold.measure} ${fixed(threshold.reached)}, needed ${fixed(threshold.needed)}: ${
            threshold.passed ? 'passed' : 'stopped'
          }`,
      ],
      ['Chance that it is right', threshold?.right && chanceText(threshold.right), partTexts(threshold?.right?.parts)],
      ['Chance that it is not told', threshold?.absent && chanceText(threshold.absent), partTexts(threshold?.absent?.parts)],
    ]),
    candidates: candidates.map(candidateText),
  }
}

function questionFacts({ text, kind, wants, focus, superlative, negated, terms, units }: QuestionReading): Fact[] {
  return [
    ['Question', text],
    [
      'Kind',
      [kind, wants && `wants ${wants}`, focus && `asks for “${focus}”`, superlative && 'superlative', negated && 'negated']
        .filter(Boolean)
        .join(', '),
    ],
    ['Words', listed(terms.map(({ word, stem, weight }) => `${word}${stem === word ? '' : ` (${stem})`} ${fixed(weight)}`))],
    ['Corrected', listed(terms.flatMap(({ word, corrected }) => (corrected === null ? [] : `${corrected}, read as ${word}`)))],
    [
      'Stems looked for',
      listed(
        units.map(({ unit, phrase, weight, decisive }) =>
          [phrase ? `“${unit}”` : unit, fixed(weight), decisive === null ? '' : `decisive ${fixed(decisive)}`].join(' ').trim(),
        ),
      ),
    ],
  ]
}

function candidateText({ url, section, text, score, quoted, kind, parts }: Candidate): CandidateText {
  return {
    url,
    section,
    standing: `${kind}, score ${fixed(score)}${quoted ? ', quoted' : ''}`,
    text,
    parts: partTexts(parts),
  }
}

/** Blocks that are shown; the rest are unlikely. */
const MOST_BLOCKS = 4

const blockText = ({ block, share, words }: BlockPrior): string =>
  `${block} ${percent(share)}${words > 0 ? ` (by its words ${percent(words)})` : ''}`

const pairText = ({ question, same, misses, match }: PairReading): string =>
  `“${question}”: ${same ? 'the same' : misses ? 'differs in what decides' : match ? chanceText(match) : ''}`

const chanceText = ({ chance, logit }: Chance): string => `${fixed(chance)}, by a logit of ${fixed(logit)}`

const partTexts = (parts: Record<string, number> = {}): string[] =>
  Object.entries(parts).map(([name, value]) => `${name} ${value < 0 ? '' : '+'}${fixed(value)}`)

type Fact = [name: string, text: string | null | undefined, parts?: string[]]

/** Those that say something. */
const told = (facts: readonly Fact[]): FactText[] =>
  facts.flatMap(([name, text, parts = []]): FactText[] => (text ? [{ name, text, parts }] : []))

const listed = (texts: readonly string[]): string => texts.join(', ')
const percent = (share: number): string => `${Math.round(100 * share)}\u00a0%`
const fixed = (value: number): string => value.toFixed(2).replace('-', '−')
