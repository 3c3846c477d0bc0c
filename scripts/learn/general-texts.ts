/** Our own questions on our own articles: texts that are no business models. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createKnowledge, wordKnowledge } from '../../src/answer/knowledge.ts'
import { parseDocument } from '../../src/documents/parse.ts'
import type { Example } from './answering.ts'
import { exampleOf } from './answering.ts'
import type { Case } from './cases.ts'
import { askCase } from './cases.ts'

interface GeneralText {
  id: string
  text: string
  /** `gold`: the sentences that answer; none when the text does not tell. */
  questions: { q: string; gold: string[] }[]
}

/** All questions of scripts/learn/general-texts.jsonl, asked; the articles are dealt into folds in their order. */
export function askGeneralTexts(folds: number): Example[] {
  const words = wordKnowledge()
  const lines = readFileSync(join(import.meta.dirname, 'general-texts.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
  return lines.flatMap((line, i) => {
    const { id, text, questions } = JSON.parse(line) as GeneralText
    const knowledge = createKnowledge([parseDocument(id, text)], words)
    return questions.flatMap(({ q, gold }, j) => {
      const places = gold.map((sentence): [number, number] => [text.indexOf(sentence), text.indexOf(sentence) + sentence.length])
      const one: Case = {
        id: `${id}-${j}`,
        docs: [id],
        turns: [q],
        kind: 'general',
        answerable: gold.length > 0,
        must: [],
        gold: places.filter(([start]) => start >= 0),
      }
      return exampleOf(askCase(one, knowledge), 'general', i % folds) ?? []
    })
  })
}
