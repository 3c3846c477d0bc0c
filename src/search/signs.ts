import type { Offers } from './offers.ts'
import { OFFERED } from './offers.ts'
import type { Passage } from './passages.ts'

/**
 * Signs of a passage that stand beside its words in what it means: its block, what kinds of fact it holds, what it is made of.
 * Learned with the words, they tell which kind of passage a word of a question, or a kind of question, looks for.
 */
export function passageSigns(passage: Passage, offers: Offers): string[] {
  const signs: string[] = OFFERED.filter((kind) => offers[kind])
  signs.push(passage.kind)
  if (passage.block) signs.push(passage.block)
  if (passage.opening) signs.push('opening')
  if (passage.introduces) signs.push('introduces')
  if (passage.label) signs.push('label')
  return signs
}
