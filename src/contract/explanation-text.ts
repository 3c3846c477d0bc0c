import type {
  Candidate,
  Chance,
  CompanyReading,
  Explanation,
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
  /** Names, each with what is said of it. */
  facts: [name: string, text: string][]
  candidates: CandidateText[]
}

export interface CandidateText {
  url: string
  section: string
  /** "score 8.19, quoted" */
  standing: string
  text: string
  /** "meaning +4.14", the largest first. */
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

function readFacts(way: string, standalone: StandaloneReading | null, company: CompanyReading | null): [string, string][] {
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

function readingSection({ document, question, blocks, facets, candidates, threshold, decision }: Reading, place?: number) {
  const title = document ?? 'All documents'
  return {
    title: place === undefined ? title : `${place}. ${title}`,
    facts: told([
      ...(question ? questionFacts(question) : []),
      ['Blocks', listed(blocks.map(({ block, share, words }) => `${block} ${percent(share)} (words ${percent(words)})`))],
      ['Likely asked', listed(facets.map(({ facet, share }) => `${facet} ${percent(share)}`))],
      ['Decided by', `${decision.by}: ${decision.answers ? 'answers' : 'does not answer'}`],
      [
        'Threshold',
        threshold &&
          `${threshold.measure} ${fixed(threshold.reached)}, needed ${fixed(threshold.needed)}: ${
            threshold.passed ? 'passed' : 'stopped'
          }`,
      ],
      ['Right', threshold?.right && chanceText(threshold.right)],
      ['Does not tell', threshold?.absent && chanceText(threshold.absent)],
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
    ['Corrected', listed(terms.flatMap(({ word, corrected }) => (corrected === null ? [] : `${corrected} → ${word}`)))],
    [
      'Looked for',
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

const chanceText = ({ chance, logit, parts }: Chance): string =>
  `chance ${fixed(chance)}, logit ${fixed(logit)} = ${partTexts(parts).join(', ')}`

const partTexts = (parts: Record<string, number>): string[] =>
  Object.entries(parts).map(([name, value]) => `${name} ${value < 0 ? '' : '+'}${fixed(value)}`)

type Fact = [name: string, text: string | null | undefined]

/** Those that say something. */
const told = (facts: readonly Fact[]): [string, string][] =>
  facts.flatMap(([name, text]): [string, string][] => (text ? [[name, text]] : []))

const listed = (texts: readonly string[]): string => texts.join(', ')
const percent = (share: number): string => `${Math.round(100 * share)} %`
const fixed = (value: number): string => value.toFixed(2).replace('-', '−')
