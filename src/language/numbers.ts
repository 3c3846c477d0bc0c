const NUMERALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const TENS: ReadonlyMap<string, string> = new Map([
  ['thirty', '30'],
  ['forty', '40'],
  ['fifty', '50'],
  ['sixty', '60'],
  ['seventy', '70'],
  ['eighty', '80'],
  ['ninety', '90'],
  ['hundred', '100'],
  ['thousand', '1000'],
  ['dozen', '12'],
])

const VALUES: ReadonlyMap<string, string> = new Map([
  ...NUMERALS.map((word, value): [string, string] => [word, String(value)]),
  ...TENS,
])

/** The digits of a number word ("seven" → "7"), or undefined. */
export const numeral = (word: string): string | undefined => VALUES.get(word)

/** The word of a small number (7 → "seven"), or its digits. */
export const numberWord = (value: number): string => NUMERALS[value] ?? String(value)

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** The place that an ordinal names, from 0; -1 is the last one. Undefined for other words. */
export function ordinal(word: string): number | undefined {
  if (word === 'last' || word === 'final') return -1
  const place = ORDINALS.indexOf(word)
  if (place >= 0) return place
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)
  return digits ? Number(digits[1]) - 1 : undefined
}
