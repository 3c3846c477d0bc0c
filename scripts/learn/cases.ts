/** Reads questions with known answers and asks them, keeping what the ranking saw: the material that weights are learned from. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '../../src/answer/ask.ts'
import { turn } from '../../src/answer/ask.ts'
import type { Conversation } from '../../src/answer/conversation.ts'
import { NO_CONVERSATION } from '../../src/answer/conversation.ts'
import type { Knowledge, WordKnowledge } from '../../src/answer/knowledge.ts'
import { createKnowledge } from '../../src/answer/knowledge.ts'
import { parseDocument } from '../../src/documents/parse.ts'

/** A line of a case file, or of questions.jsonl, where the answer is known by its places in the document. */
export interface Case {
  id: string
  docs: string[]
  turns: string[]
  kind: string
  /** Null for small talk. */
  answerable: boolean | null
  must: string[][]
  mustNot?: string[]
  section?: string[]
  maxWords?: number
  ask?: { document?: string }
  /** Offsets of the passages that answer, the best first. */
  gold?: [number, number][]
}

/** A case with what came of its last turn. */
export interface Asked {
  case: Case
  outcome: Outcome
}

const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')

export const readCases = (file: string): Case[] => linesOf(file).map((line) => JSON.parse(line) as Case)

/** Our own questions on documents of the library: scripts/learn/questions.jsonl. */
export const readQuestions = (): Case[] =>
  linesOf(join(import.meta.dirname, 'questions.jsonl')).map((line, i) => {
    const { document, turns, kind, gold } = JSON.parse(line) as {
      document: string
      turns: string[]
      kind: string
      gold: [number, number][]
    }
    return { id: `own-${i}`, docs: [document], turns, kind, answerable: gold.length > 0, must: [], gold }
  })

/** Makes the knowledge of sets of documents of a library folder; `*` is all of it. The last one is kept. */
export function librarian(library: string, words: WordKnowledge): (docs: readonly string[]) => Knowledge {
  let [key, kept]: [string, Knowledge | undefined] = ['', undefined]
  return (docs) => {
    if (kept && key === docs.join(' ')) return kept
    const all = () =>
      readdirSync(library)
        .filter((name) => name.endsWith('.md'))
        .map((name) => name.slice(0, -3))
    const ids = docs[0] === '*' ? all().sort() : docs
    kept = createKnowledge(
      ids.map((id) => parseDocument(id, readFileSync(join(library, `${id}.md`), 'utf8'))),
      words,
    )
    key = docs.join(' ')
    return kept
  }
}

/** Asks all turns of a case; the last one's outcome. */
export function askCase(one: Case, knowledge: Knowledge): Asked {
  let conversation: Conversation = NO_CONVERSATION
  let outcome: Outcome | undefined
  for (const question of one.turns) {
    outcome = turn(question, one.ask?.document, conversation, knowledge)
    conversation = outcome.conversation
  }
  return { case: one, outcome: outcome as Outcome }
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim()

/** Whether a text holds a wanted string; numbers and short words stand alone. */
export function holdsString(text: string, wanted: string): boolean {
  const plain = fold(wanted)
  const short = plain.length <= 4
  const before = short ? '(?<![\\p{L}\\p{N}.])' : /^\d/.test(plain) ? '(?<!\\d|\\d[.,])' : ''
  const after = short ? '(?![\\p{L}\\p{N}]|[.,]\\d)' : /\d$/.test(plain) ? '(?!\\d|[.,]\\d)' : ''
  return new RegExp(before + plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + after, 'u').test(fold(text))
}

/** By passage of the first ranking, best first: how right it is, 0 to 1. */
export function goldOf({ case: one, outcome }: Asked): number[] {
  const sections = (one.section ?? []).map(fold)
  return (outcome.trace.answers?.[0]?.ranking.ranked ?? []).map(({ passage }) => {
    if (one.gold)
      return Math.max(
        0,
        ...one.gold.map(([start, end], i) => (passage.start < end && start < passage.end ? (i === 0 ? 1 : 0.7) : 0)),
      )
    if (sections.length > 0 && !sections.includes(fold(passage.section.heading))) return 0
    if (one.mustNot?.some((wanted) => holdsString(passage.text, wanted))) return 0
    return (
      one.must.filter((group) => group.some((wanted) => holdsString(passage.text, wanted))).length / Math.max(1, one.must.length)
    )
  })
}
