import type { RefusalReason } from '../contract/messages.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { stem } from '../language/stem.ts'
import { termsOf } from '../search/terms.ts'
import type { Conversation } from './conversation.ts'
import type { Knowledge } from './knowledge.ts'

/** Which documents are meant. */
export type Companies =
  | { kind: 'documents'; documents: string[] /** The question without the companies' names. */; text: string; named: boolean }
  /** `sure`: the question asks for a company in so many words; `unknown`: it holds a name that no document has. */
  | { kind: 'discovery'; sure: boolean; unknown: boolean }
  | { kind: 'refusal'; reason: RefusalReason; candidates: string[] }

/** Asks which company does something, not what a company does. */
const DISCOVERS =
  /\b(?:which|what|any|name|list|find|show|are there|is there)\b(?: (?:me|of|the|all|some|other|these|your|those|a|an))*(?: \p{L}+){0,2} (?:company|companies|firms?|business(?:es)?|corporations?|startups?|start-ups|organi[sz]ations?|enterprises?|vendors?|players?|brands?|documents?|outfits?|providers?|makers?|platforms?|retailers?|banks?|airlines?|chains?|websites?|shops?|stores?|apps?)\b|\b(?:who|anyone|anybody|somebody|someone)(?: else)? (?:sells?|makes?|offers?|provides?|builds?|runs?|works? with|uses?|supplies|produces?|delivers?|rents?|operates?|partners?|charges?|earns?|raised)\b/iu

/** Companies compared with others that are not named stay the conversation's. */
const OURS = /\b(?:they|them|their|it|its|the company|the firm|we|our|us|you|your|this company|this firm)\b/i

export function companiesOf(
  text: string,
  given: string | undefined,
  conversation: Conversation,
  knowledge: Knowledge,
): Companies {
  const only = given ?? (knowledge.documents.length === 1 ? knowledge.documents[0]?.id : undefined)
  const found = knowledge.names.find(text)
  if (only !== undefined) {
    const others = found.filter(({ document }) => document !== only)
    if (given !== undefined && others.length > 0 && found.length === others.length)
      return { kind: 'refusal', reason: 'not-in-documents', candidates: [] }
    return { kind: 'documents', documents: [only], text, named: false }
  }
  if (found.length > 0) {
    const bare = [...found]
      .sort((a, b) => b.start - a.start)
      .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
    return { kind: 'documents', documents: found.map(({ document }) => document).slice(0, 4), text: bare, named: true }
  }
  const candidates = knowledge.names.unclear(text)
  if (candidates.length > 0) return { kind: 'refusal', reason: 'which-company', candidates }
  const unknown = namesUnknown(text, knowledge.lexicon)
  const goesOn = conversation.documents.length > 0
  if (DISCOVERS.test(text) && !(goesOn && OURS.test(text))) return { kind: 'discovery', sure: true, unknown }
  if (!goesOn && !OURS.test(text)) return { kind: 'discovery', sure: false, unknown }
  if (unknown) return { kind: 'refusal', reason: 'unknown-company', candidates: [] }
  return goesOn
    ? { kind: 'documents', documents: [...conversation.documents], text, named: false }
    : { kind: 'refusal', reason: 'which-company', candidates: [] }
}

/** Stands before a name: a word that a company follows, and at most "the"; the end of a sentence. Both read what is before the name. */
const BEFORE_NAME = /\b(?:does|did|do|is|was|has|of|about|at|by|for|from|with|and|will|can)\s{1,9}(?:the\s{1,9})?$/i
const SENTENCE_END = /[.!?]\s{0,9}$/
/** UTF-16 units that they look back: as many as they can take, and one more for the bound of a word. */
const LOOK_BACK = 32

/** A name that no document has: capitalised inside the text, or no English word where a company would stand. */
function namesUnknown(text: string, lexicon: Lexicon): boolean {
  const shouting = text === text.toUpperCase()
  const terms = termsOf(text)
  return terms.some((term, i) => {
    if (term.stop || /\d/.test(term.word) || term.word.length < 3) return false
    const unknown = lexicon.rank(stem(term.word)) === undefined
    const before = text.slice(Math.max(0, term.at - LOOK_BACK), term.at)
    const capital = term.capital && i > 0 && !shouting && !SENTENCE_END.test(before)
    const after = term.at + term.word.length
    const subject = BEFORE_NAME.test(before) || /^['’]s\b/.test(text.slice(after, after + 3))
    return (capital && subject) || (unknown && (subject || term.capital))
  })
}
