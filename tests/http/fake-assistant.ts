import type { Explanation } from '../../src/contract/explanation.ts'
import type { AskRequest, AskResponse } from '../../src/contract/messages.ts'
import { passagePath } from '../../src/contract/paths.ts'
import type { Document } from '../../src/documents/document.ts'
import type { Assistant } from '../../src/http/ports.ts'

function documentOf(id: string, company: string, heading: string, anchor: string, quote: string): Document {
  const title = `Business model of ${company}`
  const text = `# ${title}\n\n## ${heading}\n\n${quote}\n`
  const start = text.indexOf(quote)
  const span = { start, end: start + quote.length }
  const sentences = [{ ...span, text: quote }]
  const section = { heading, level: 2, anchor, above: [], blocks: [{ kind: 'paragraph' as const, ...span, sentences }] }
  return { id, title, company, text, sections: [{ ...section, start: text.indexOf('##'), end: text.length }] }
}

const DOCUMENTS = [
  documentOf('acme', 'Acme', 'Key Partners', 'key-partners', 'Acme works with Coyote Labs.'),
  documentOf(
    'crème & co #1',
    'Crème & Co',
    'Value Proposition',
    'value-proposition',
    'Crème & Co sells ice cream that does not melt.',
  ),
]

const EXPLANATION: Explanation = {
  way: 'document',
  reason: 'It was made up.',
  standalone: null,
  company: null,
  document: 'acme',
  question: null,
  blocks: [],
  facets: [],
  pair: null,
  candidates: [],
  decision: { by: 'empty', answers: true },
  threshold: null,
  others: [],
}

/** Answers every question with one sentence, refuses those with "refuse" in them, and throws what `fault` makes. */
export function fakeAssistant(fault?: (request: AskRequest) => never): Assistant {
  const [acme] = DOCUMENTS as [Document]
  const { start, end } = acme.text.includes('Acme works')
    ? { start: acme.text.indexOf('Acme works'), end: acme.text.length - 1 }
    : { start: 0, end: 1 }
  const place = {
    document: acme.id,
    title: acme.title,
    section: 'Key Partners',
    url: passagePath(acme.id, start, end, 'key-partners'),
    quote: acme.text.slice(start, end),
    start,
    end,
  }
  return {
    documents: DOCUMENTS,
    document: (id) => DOCUMENTS.find((document) => document.id === id),
    suggestions: () => ['Who are the partners?'],
    openings: () => ({ 'key-partners': 'Who are the partners?' }),
    questions: (document) => ['Who are the partners?', `What of ${document ?? 'all'}?`],
    search: (_, { document, most } = {}) =>
      document === undefined || document === place.document ? [{ ...place, text: place.quote, score: 1.5 }].slice(0, most) : [],
    ask(question, options): AskResponse {
      fault?.({ ...options, question })
      const followUps = ['Who are the partners?']
      const explained = options?.explain ? { explanation: EXPLANATION } : {}
      return question.includes('refuse')
        ? {
            answered: false,
            answer: 'The documents do not tell.',
            citations: [],
            followUps,
            reason: 'not-in-documents',
            related: [place],
            ...explained,
          }
        : {
            answered: true,
            answer: `${place.quote} [1]`,
            citations: [{ id: 1, ...place }],
            followUps,
            reason: null,
            ...explained,
          }
    },
  }
}
