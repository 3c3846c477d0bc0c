import type { Explanation } from '../src/contract/explanation.ts'
import { type CandidateText, type ExplanationSection, explanationText } from '../src/contract/explanation-text.ts'
import { make } from './dom.ts'

/** How a reply came about, behind a line to open, as src/pages/explanation-html.ts writes it. `address` is the assistant's. */
export function explanationView(question: string, explanation: Explanation, address: string, open: boolean): HTMLElement {
  const { reason, sections } = explanationText(explanation)
  return make(
    'details',
    { class: 'why', open },
    make('summary', {}, 'Why this answer?'),
    make(
      'div',
      // It may scroll by itself.
      { tabindex: '0', role: 'group', 'aria-label': 'Explanation' },
      make('p', {}, make('strong', {}, question)),
      make('p', {}, reason),
      ...sections.flatMap((section) => sectionView(section, address)),
    ),
  )
}

const sectionView = ({ title, facts, candidates }: ExplanationSection, address: string): (HTMLElement | false)[] => [
  make('h2', {}, title),
  make(
    'dl',
    {},
    ...facts.flatMap(({ name, text, parts }) => [
      make('dt', {}, name),
      make('dd', {}, text, parts.length > 0 && partsView(parts)),
    ]),
  ),
  candidates.length > 0 && make('ol', {}, ...candidates.map((candidate) => candidateView(candidate, address))),
]

const candidateView = ({ url, section, standing, text, parts }: CandidateText, address: string): HTMLElement =>
  make(
    'li',
    {},
    make('p', {}, make('a', { href: address + url }, section), ' ', make('span', {}, standing)),
    make('blockquote', {}, text),
    partsView(parts),
  )

const partsView = (parts: readonly string[]): HTMLElement => make('ul', {}, ...parts.map((part) => make('li', {}, part)))
