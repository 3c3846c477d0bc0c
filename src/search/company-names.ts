import type { Document } from '../documents/document.ts'
import { LEGAL_FORMS } from '../language/legal-forms.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { stem } from '../language/stem.ts'
import { STOP_WORDS } from '../language/stop-words.ts'
import { within } from './edit-distance.ts'

/** Which companies a text names. */
export interface CompanyNames {
  /** The companies named in a text, in the order of the text, with the words that name them. */
  find(text: string): NamedCompany[]
  /** Documents whose company's name begins with the words of the text but is longer: "Deutsche" of two banks. */
  unclear(text: string): string[]
}

export interface NamedCompany {
  document: string
  /** UTF-16 offsets of the name in the text; end exclusive. */
  start: number
  end: number
}

interface Word {
  plain: string
  start: number
  end: number
  capital: boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.&'’+×-][\p{L}\p{M}\p{N}]+)*/gu
const plainWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s$/, '')
    .replace(/s['’]$/, 's')
    .replace(/×/g, 'x')
    .replace(/[^\p{L}\p{N}]+/gu, '')

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    plain: plainWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    capital: /^[\p{Lu}\p{N}]/u.test(match[0]),
  }))

/** Rank below which a word is an everyday word that may also name a company ("target", "apple"). */
const EVERYDAY = 9_000
/** What joins two names. */
const JOINS = /^(?:and|or|vs|versus|than|with|to|against)$/
/** A title with more words than this names no company that anyone would write out. Each place of a question is tried with as many. */
const MOST_NAME_WORDS = 12
/** A mistyped name must have this many letters. */
const LONG_NAME = 6

export function companyNames(documents: readonly Document[], lexicon: Lexicon): CompanyNames {
  const names = new Map<string, Set<string>>()
  const add = (name: string, id: string): void => {
    if (name === '' || name.split(' ', MOST_NAME_WORDS + 1).length > MOST_NAME_WORDS) return
    const ids = names.get(name)
    if (ids) ids.add(id)
    else names.set(name, new Set([id]))
  }
  const firsts = new Map<string, Set<string>>()
  const shorts = new Map<string, string[]>()
  for (const { id, company } of documents) {
    const parts = wordsOf(company.replace(/[’']s?\b(?!\p{L})/gu, 's').replace(/\.com\b/i, ''))
      .map((word) => word.plain)
      .filter(Boolean)
    const short = trimmed(parts)
    // As its own name reads within a text: "Kibby's" without its possessive, "Hill & Vale" with an "and", "Trivo" as its site.
    const spoken = [company, company.replace(/ & /g, ' and ')].map((name) => wordsOf(name).map((word) => word.plain))
    if (short.length === 1 && short.length < parts.length)
      shorts.set(id, [short[0] as string, trimmed(spoken[0] ?? [])[0] as string])
    const site = short.length === 1 ? [`${short[0]}com`] : []
    for (const form of [
      parts,
      short.length > 1 ? short : [],
      ...spoken,
      site,
      wordsOf(id.replaceAll('-', ' ')).map((word) => word.plain),
    ]) {
      add(form.join(' '), id)
      if (form.length > 1 && form.join('').length > 3) add(form.join(''), id)
    }
    const letters = parts.filter((part) => !LEGAL_FORMS.has(part) || part === 'and')
    const initials = letters.filter((part) => part !== 'and').map((part) => part[0])
    if (initials.length > 1 && initials.length < 5) add(initials.join(''), id)
    if (initials.length === 2 && letters.includes('and')) add(initials.join(' and '), id)
    for (const first of [parts[0], spoken[0]?.[0]]) if (first) firsts.set(first, (firsts.get(first) ?? new Set()).add(id))
  }
  // A name cut down to its first word is a name only when no other company's begins with it.
  for (const [id, [short = '', spoken = '']] of shorts) {
    if (firsts.get(short)?.size === 1) for (const name of [short, spoken]) add(name, id)
  }
  for (const [first, ids] of firsts) {
    const [only] = ids
    if (ids.size === 1 && only && first.length > 2 && !LEGAL_FORMS.has(first) && isRare(first, lexicon) && !names.has(first))
      add(first, only)
  }
  const long = [...names.keys()].filter((name) => name.length >= LONG_NAME && !name.includes(' '))
  const most = Math.max(1, ...[...names.keys()].map((name) => name.split(' ').length))

  const lookUp = (words: readonly Word[], from: number, count: number): ReadonlySet<string> | undefined => {
    const run = words.slice(from, from + count)
    const plain = run.map((word) => word.plain)
    const ids = names.get(plain.join(' ')) ?? (count > 1 && plain.join('').length > 5 ? names.get(plain.join('')) : undefined)
    if (!ids) return undefined
    const head = run[0] as Word
    const everyday = count === 1 && !isRare(head.plain, lexicon)
    const inside = head.capital && (from > 0 || words.length < 4 || /^\p{Lu}\p{L}*$/u.test(head.plain))
    return everyday && !inside ? undefined : ids
  }
  /** Beside a company's name, joined by "and" or "vs", an everyday word is a name too: "Uber and Target". */
  const besides = (words: readonly Word[], found: NamedCompany[]): NamedCompany[] => {
    const [known] = found as [NamedCompany]
    words.forEach((word, i) => {
      const joined =
        (words[i - 1]?.plain.match(JOINS) && words[i - 2]?.end === known.end) ||
        (words[i + 1]?.plain.match(JOINS) && words[i + 2]?.start === known.start)
      const ids = joined ? names.get(word.plain) : undefined
      const [document] = ids ?? []
      if (ids?.size === 1 && document && document !== known.document) found.push({ document, start: word.start, end: word.end })
    })
    return found.sort((a, b) => a.start - b.start)
  }
  return {
    find: (text) => {
      const words = wordsOf(text)
      const found: NamedCompany[] = []
      for (let at = 0; at < words.length; at++) {
        for (let count = Math.min(most, words.length - at); count > 0; count--) {
          const ids = lookUp(words, at, count) ?? (count === 1 ? mistyped(words[at] as Word, long, names, lexicon) : undefined)
          if (!ids || ids.size > 1) continue
          for (const document of ids) {
            if (!found.some((named) => named.document === document))
              found.push({ document, start: (words[at] as Word).start, end: (words[at + count - 1] as Word).end })
          }
          at += count - 1
          break
        }
      }
      return found.length === 1 ? besides(words, found) : found
    },
    unclear: (text) => {
      const words = wordsOf(text)
      for (const [i, word] of words.entries()) {
        const ids = names.get(word.plain)
        if (ids && ids.size > 1) return [...ids].sort()
        const begun = firsts.get(word.plain)
        if (begun && begun.size > 1 && (isRare(word.plain, lexicon) || (word.capital && i > 0))) return [...begun].sort()
      }
      return []
    },
  }
}

/** Without the legal form at its end and "the" at its front, as long as something is left. */
function trimmed(parts: readonly string[]): string[] {
  const short = [...parts]
  while (short.length > 1 && LEGAL_FORMS.has(short.at(-1) as string)) short.pop()
  if (short.length > 1 && short[0] === 'the') short.shift()
  return short
}

/** A word that is no everyday English. */
const isRare = (word: string, lexicon: Lexicon): boolean => {
  if (STOP_WORDS.has(word)) return false
  const rank = lexicon.rank(stem(word))
  // An inflected form that is no plain plural of a known word ("lowes") is rare too.
  return (
    rank === undefined ||
    rank > EVERYDAY ||
    (stem(word).length < word.length - 1 && !/(?:ed|ing|ies|ers?|ly|ions?|ments?|[^s]es)$/.test(word))
  )
}

/** One letter wrong, in a word that is no English. */
function mistyped(
  word: Word,
  long: readonly string[],
  names: ReadonlyMap<string, ReadonlySet<string>>,
  lexicon: Lexicon,
): ReadonlySet<string> | undefined {
  if (word.plain.length < LONG_NAME || lexicon.rank(stem(word.plain)) !== undefined) return undefined
  const near = long.filter((name) => name[0] === word.plain[0] && within(name, word.plain, 1))
  return near.length === 1 ? names.get(near[0] as string) : undefined
}
