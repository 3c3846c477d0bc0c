/** Reads case files and asks their questions, keeping what the ranking saw: the material that weights are learned from. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Conversation } from '../../src/answer/conversation.ts'
import { NO_CONVERSATION } from '../../src/answer/conversation.ts'
import type { Outcome } from '../../src/answer/ask.ts'
import { turn } from '../../src/answer/ask.ts'
import type { Knowledge } from '../../src/answer/knowledge.ts'
import { createKnowledge, wordKnowledge } from '../../src/answer/knowledge.ts'
import { parseDocument } from '../../src/documents/parse.ts'

export interface Case {
  id: string
  docs: string[]
  turns: string[]
  kind: string
  answerable: boolean | null
  must: string[][]
  mustNot?: string[]
  section?: string[]
  document?: string[]
  maxWords?: number
  ask?: { document?: string }
}

/** A case with what came of its last turn. */
export interface Asked {
  case: Case
  outcome: Outcome
}

export const readCases = (file: string): Case[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Case)

const words = wordKnowledge()
const knowledgeOf = new Map<string, Knowledge>()

/** The knowledge of a set of documents of a library folder; `*` is all of it. Kept between calls. */
export function knowledge(library: string, docs: readonly string[]): Knowledge {
  const key = docs.join(' ')
  const known = knowledgeOf.get(key)
  if (known) return known
  const ids = docs[0] === '*' ? readdirSync(library).filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3)).sort() : docs
  const made = createKnowledge(ids.map((id) => parseDocument(id, readFileSync(join(library, `${id}.md`), 'utf8'))), words)
  if (docs[0] !== '*') knowledgeOf.clear()
  knowledgeOf.set(key, made)
  return made
}

/** Asks all turns of a case; the last one's outcome. */
export function askCase(one: Case, library: string): Asked {
  const known = knowledge(library, one.docs)
  let conversation: Conversation = NO_CONVERSATION
  let outcome: Outcome | undefined
  for (const question of one.turns) {
    outcome = turn(question, one.ask?.document, conversation, known)
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

/** By passage of the ranking, best first: the share of wanted groups that it holds, 0 outside the accepted sections. */
export function goldOf({ case: one, outcome }: Asked): number[] {
  const sections = (one.section ?? []).map(fold)
  return (outcome.trace.answers?.[0]?.ranking.ranked ?? []).map(({ passage }) => {
    if (sections.length > 0 && !sections.includes(fold(passage.section.heading))) return 0
    if (one.mustNot?.some((wanted) => holdsString(passage.text, wanted))) return 0
    return one.must.filter((group) => group.some((wanted) => holdsString(passage.text, wanted))).length / Math.max(1, one.must.length)
  })
}
