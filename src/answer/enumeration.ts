/** Words after which a sentence enumerates. */
const OPENS =
  /(?:\binclud(?:e|es|ing)|\bsuch as|\bnamely|\bi\.e\.|\bare|\bof|\blike|\bnamed|\bcalled|\bcompris(?:e|es|ing)|\bconsist(?:s|ing)? of|\bfor example|:)\s+/gi

/** UTF-16 units that are looked at: the longest sentence of a thousand documents has 1,455. */
const MOST_TEXT = 4_000

/** The members of a sentence's longest enumeration ("a, b, and c"), at least two; empty when it has none. */
export function enumerationOf(sentence: string): string[] {
  const text = sentence.slice(0, MOST_TEXT)
  let best: string[] = []
  const starts = [0, ...[...text.matchAll(OPENS)].map((match) => match.index + match[0].length)]
  for (const start of starts) {
    const members = membersOf(text.slice(start))
    if (members.length > best.length || (members.length === best.length && members.length > 0)) best = members
  }
  return best
}

/** Members up to the end of the clause; parentheses are no part of it. */
function membersOf(text: string): string[] {
  const clause = (/^[^.;:!?]*(?:\.(?=\S)[^.;:!?]*)*/.exec(text)?.[0] ?? '').replace(/\([^)]{0,200}\)/g, '')
  if (!clause.includes(',') && !/\b(?:and|or)\b/.test(clause)) return []
  const members = clause
    .split(/,\s*(?:and|or|as well as|&)\s+|,\s+|\s{1,9}(?:and|or|as well as)\s+/)
    .map((member) => member.replace(/^(?:and|or|its|the|a|an|both)\s+/i, '').trim())
    .filter(Boolean)
  return members.length > 1 && members.every((member) => member.split(' ').length <= 7) ? members : []
}
