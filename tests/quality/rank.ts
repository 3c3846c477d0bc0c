import { createKnowledge, wordKnowledge } from '../../src/answer/knowledge.ts'
import { askDocument } from '../../src/answer/one-document.ts'
import { FRESH } from '../../src/answer/standalone.ts'
import { parseDocument } from '../../src/documents/parse.ts'

const words = wordKnowledge()

/** The passages of a Markdown document that a question finds, the best first: the words of each. */
export function rankPassages(question: string, markdown: string): string[] {
  const document = parseDocument('corpus', markdown)
  const { ranking } = askDocument(question, FRESH, document.id, createKnowledge([document], words))
  return ranking.ranked.map(({ passage }) => passage.text)
}
