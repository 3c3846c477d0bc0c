/**
 * Learns the vectors of src/language/lexicon.json from those of scripts/distil-lexicon.ts.
 *
 *   node scripts/learn-meaning.ts --library DIR [--folds 3 --out DIR] CASES.jsonl...
 *
 * It learns from the wordings of src/canvas/facets against the sentences that tell them in the documents of a library, from our own
 * questions (scripts/learn/questions.jsonl), and from case files. With --folds it also writes, for every fold of the documents, a
 * lexicon that has not seen their questions: what confidence is learned on (scripts/learn-answering.ts).
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { NOTHING_ASKED } from '../src/answer/facets.ts'
import type { WordKnowledge } from '../src/answer/knowledge.ts'
import { KINDS, readQuestion } from '../src/answer/question.ts'
import { BLOCKS } from '../src/canvas/blocks.ts'
import { FACETS } from '../src/canvas/facets.ts'
import { parseDocument } from '../src/documents/parse.ts'
import type { PackedLexicon } from '../src/language/lexicon.ts'
import { readLexicon } from '../src/language/lexicon.ts'
import { THESAURUS } from '../src/language/thesaurus.ts'
import type { Bag } from '../src/search/meaning.ts'
import { meaningOf, passageBag, questionBag } from '../src/search/meaning.ts'
import { OFFERED, offersOf } from '../src/search/offers.ts'
import type { Passage } from '../src/search/passages.ts'
import { passagesOf } from '../src/search/passages.ts'
import { relatedWords } from '../src/search/related-words.ts'
import { passageSigns } from '../src/search/signs.ts'
import { termsOf } from '../src/search/terms.ts'
import type { Case } from './learn/cases.ts'
import { askCase, goldOf, librarian, readCases, readQuestions } from './learn/cases.ts'
import { foldsOf } from './learn/fit.ts'
import type { Lesson, Wording } from './learn/meaning.ts'
import { DIMENSIONS, learnMeaning, randomFrom, shuffled } from './learn/meaning.ts'

/** Documents that the wordings are learned on, and the most passages of one that may tell the same. */
const WEAK_DOCUMENTS = 350
const MOST_TELLING = 6

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    library: { type: 'string' },
    folds: { type: 'string' },
    out: { type: 'string' },
    exclude: { type: 'string', multiple: true, default: [] },
  },
})
const library = values.library
if (!library) throw new Error('--library DIR is needed: the folder of documents that the questions are on')

/** Signs of questions and of passages; small numbers to begin with. */
const SIGNS = [
  ...KINDS.map((kind) => `asks-${kind}`),
  'asks-superlative',
  'asks-negation',
  ...OFFERED,
  ...['sentence', 'item', 'row', 'opening', 'introduces', 'label'],
  ...BLOCKS,
]
const FIRST_SIGNS = 13

const related = relatedWords(THESAURUS)
const base = withRows(JSON.parse(readFileSync('.cache/lexicon-base.json', 'utf8')) as Omit<PackedLexicon, 'lines' | 'signs'>)
const lexicon = readLexicon(base)
/** Knows words but nothing of what is asked: it need not, to make bags of words. */
const words: WordKnowledge = {
  lexicon,
  related,
  facets: { read: () => NOTHING_ASKED, tells: () => false },
  askingWords: new Set(FACETS.flatMap(({ asked }) => termsOf(asked).map((term) => term.word))),
}

/** Lengths stay near those of the base: 127 is a length of 1. */
const SCALE = 127 / 2

const cases = [...positionals.flatMap(readCases), ...readQuestions()].filter(
  (one) => one.answerable && one.docs.length === 1 && one.docs[0] !== '*',
)
const lessons = lessonsOf(cases)
const held = new Set([...positionals, ...values.exclude].flatMap(readCases).flatMap(({ docs }) => docs))
const wordings = wordingsOf(held)
console.log(`${lessons.length} lessons, ${wordings.length} wordings`)

if (values.folds && values.out) {
  mkdirSync(values.out, { recursive: true })
  const folds = foldsOf(
    lessons.map(({ group }) => group),
    Number(values.folds),
  )
  for (let fold = 0; fold < Number(values.folds); fold++)
    write(
      join(values.out, `lexicon-${fold}.json`),
      lessons.filter(({ group }) => folds.get(group) !== fold),
    )
}
write('src/language/lexicon.json', lessons)

/** The base with a row for every line of the thesaurus, the mean of its words' vectors, and for every sign. */
function withRows(packed: Omit<PackedLexicon, 'lines' | 'signs'>): PackedLexicon {
  const plain = readLexicon({ ...packed, lines: 0, signs: '' })
  const lines = THESAURUS.flatMap((topic) => topic.lines.trim().split('\n'))
  const rows = lines.map((line) => {
    const stems = termsOf(line)
      .filter((term) => !term.stop)
      .map((term) => term.stem)
    return Int8Array.from(
      meaningOf({ rows: stems.map((one) => plain.row(one)).filter((row) => row >= 0), weights: stems.map(() => 1) }, plain),
      (x) => Math.round(x * 127),
    )
  })
  const random = randomFrom(5)
  const signs = Int8Array.from({ length: SIGNS.length * DIMENSIONS }, () => Math.round((2 * random() - 1) * FIRST_SIGNS))
  const bytes = Buffer.concat([Buffer.from(packed.vectors, 'base64'), ...[...rows, signs].map((row) => Buffer.from(row.buffer))])
  return { ...packed, lines: lines.length, signs: SIGNS.join(' '), vectors: bytes.toString('base64') }
}

function write(file: string, learned: readonly Lesson[]): void {
  const bytes = new Int8Array(Uint8Array.from(atob(base.vectors), (char) => char.charCodeAt(0)).buffer)
  const table = learnMeaning(
    Float32Array.from(bytes, (x) => x / 127),
    learned,
    wordings,
  )
  const packed = new Int8Array(table.length)
  for (let row = 0; row < table.length; row += DIMENSIONS) {
    const vector = table.subarray(row, row + DIMENSIONS)
    for (let k = 0; k < DIMENSIONS; k++)
      packed[row + k] = Math.max(-127, Math.min(127, Math.round((vector[k] as number) * SCALE)))
  }
  writeFileSync(file, `${JSON.stringify({ ...base, vectors: Buffer.from(packed.buffer).toString('base64') })}\n`)
  console.log(`wrote ${file}`)
}

function lessonsOf(all: readonly Case[]): Lesson[] {
  const knowledge = librarian(library as string, words)
  return all.flatMap((one): Lesson[] => {
    const asked = askCase(one, knowledge(one.docs))
    const ranking = asked.outcome.trace.answers?.[0]?.ranking
    if (!ranking) return []
    const stems = (numbers: readonly number[]): string[] =>
      numbers.map((number) => ranking.prepared.vocabulary[number]?.stem ?? '')
    const passages = ranking.ranked.map(({ passage }) =>
      passageBag(stems(passage.own), stems(passage.around), passageSigns(passage, passage.offers), lexicon, related),
    )
    return [{ question: ranking.asked.bag, passages, gold: goldOf(asked), weight: 1, group: one.docs[0] as string }]
  })
}

function wordingsOf(without: ReadonlySet<string>): Wording[] {
  const ids = readdirSync(library as string)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3))
    .filter((id) => !without.has(id))
  const told = FACETS.map((): Wording['told'][number][] => [])
  for (const id of shuffled(ids.sort(), randomFrom(11)).slice(0, WEAK_DOCUMENTS)) {
    const document = parseDocument(id, readFileSync(join(library as string, `${id}.md`), 'utf8'))
    const name = new Set(termsOf(document.company).map((term) => term.stem))
    const passages = passagesOf(document).filter((passage) => !passage.part)
    const bags = passages.map((passage) => bagOf(passage, name))
    FACETS.forEach((facet, f) => {
      const gold = passages.map((passage) =>
        Number(
          (facet.blocks.length === 0 || (passage.block !== undefined && facet.blocks.includes(passage.block))) &&
            facet.told.some((pattern) =>
              pattern.test(passage.leadIn && passage.kind === 'item' ? `${passage.leadIn.text} ${passage.text}` : passage.text),
            ),
        ),
      )
      const telling = gold.reduce((a, b) => a + b, 0)
      if (telling > 0 && telling <= MOST_TELLING) told[f]?.push({ passages: bags, gold })
    })
  }
  return FACETS.flatMap((facet, f) => {
    const documents = told[f] ?? []
    if (documents.length < 2) return []
    return facet.asked
      .trim()
      .split('\n')
      .map((asked) => ({
        question: questionBag(termsOf(asked), [], readQuestion(asked, new Set(), () => 1).signs, lexicon, related),
        told: documents,
      }))
  })
}

function bagOf(passage: Passage, name: ReadonlySet<string>): Bag {
  const stems = (text: string): string[] => [
    ...new Set(
      termsOf(text)
        .filter((term) => !term.stop && !name.has(term.stem))
        .map((term) => term.stem),
    ),
  ]
  const own = stems(passage.text)
  const around = stems([passage.section.heading, passage.label ?? '', passage.leadIn?.text ?? ''].join(' ')).filter(
    (one) => !own.includes(one),
  )
  return passageBag(own, around, passageSigns(passage, offersOf(passage.text)), lexicon, related)
}
