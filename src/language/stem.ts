import { stemmer } from 'stemmer'
import { plainForm } from './irregular.ts'

/** The stem of a lower-case word, by Porter's algorithm after irregular forms and British spellings are made plain. */
export function stem(word: string): string {
  if (word.length < 3 || /\p{N}/u.test(word)) return word
  return stemmer(plainForm(word))
}
