/**
 * Learns how to rank and when to answer: src/answer/learned-weights.json.
 *
 *   node scripts/learn-answering.ts --library DIR --folds DIR --judge CASES.jsonl CASES.jsonl...
 *
 * --folds DIR   lexicons that have not seen a fold's questions (scripts/learn-meaning.ts --folds)
 * --judge FILE  a case file that is only measured, never learned from (may be given more than once)
 * --without PATTERN  learns without the features and the evidence of such names, prints how well that does, and writes nothing
 * --every N     learns from every Nth of our own questions
 *
 * Every question is ranked by weights and vectors that have not seen its document; confidence is learned from those rankings. What is
 * learned for texts that are no business models comes from scripts/learn/general-texts.jsonl.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { wordKnowledge } from '../src/answer/knowledge.ts'
import { BUSINESS } from '../src/answer/weights.ts'
import type { Example } from './learn/answering.ts'
import { exampleOf, learnAnswering } from './learn/answering.ts'
import type { Case } from './learn/cases.ts'
import { askCase, librarian, readCases, readQuestions } from './learn/cases.ts'
import { foldsOf } from './learn/fit.ts'
import { askGeneralTexts } from './learn/general-texts.ts'

const FOLDS = 3

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    library: { type: 'string' },
    folds: { type: 'string' },
    judge: { type: 'string', multiple: true, default: [] },
    without: { type: 'string' },
    every: { type: 'string', default: '1' },
  },
})
const library = values.library
const without = values.without ? new RegExp(values.without) : undefined
if (!library) throw new Error('--library DIR is needed: the folder of documents that the questions are on')

interface Material {
  one: Case
  set: string
}

const single = ({ one }: Material): boolean => one.answerable !== null && one.docs.length === 1 && one.docs[0] !== '*'
const read = (file: string): Material[] => readCases(file).map((one) => ({ one, set: file.replace(/^.*\/|\.jsonl$/g, '') }))
const learning = [
  ...positionals.flatMap(read),
  ...readQuestions()
    .filter((_, i) => i % Number(values.every) === 0)
    .map((one) => ({ one, set: 'own' })),
].filter(single)
const groups = learning.filter(({ one }) => one.answerable).map(({ one }) => one.docs[0] as string)
const folds = foldsOf(groups, FOLDS)
const foldOf = ({ one }: Material): number => folds.get(one.docs[0] as string) ?? 0

const examples = [...Array(FOLDS).keys()].flatMap((fold) =>
  ask(
    learning.filter((material) => foldOf(material) === fold),
    fold,
  ),
)
const business = learnAnswering([...examples, ...ask(values.judge.flatMap(read).filter(single), undefined)], BUSINESS.ranking)
if (!without) {
  const general = learnAnswering(askGeneralTexts(FOLDS), business.ranking)
  writeFileSync('src/answer/learned-weights.json', `${JSON.stringify({ business, general }, null, 2)}\n`)
}

function ask(list: readonly Material[], fold: number | undefined): Example[] {
  const file = join(values.folds ?? '', `lexicon-${fold}.json`)
  const lexicon = fold !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  const knowledge = librarian(library as string, wordKnowledge({ lexicon }))
  return list.flatMap(({ one, set }) => exampleOf(askCase(one, knowledge(one.docs)), set, fold, without) ?? [])
}
