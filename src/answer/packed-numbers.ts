/**
 * Whole numbers as text, one character for most, which gzip packs far better than bytes in base64 (by a third for our weights).
 * A character is a digit from 0 to 90; the digit 90 goes on to the next: 90 is `90 0`. Negative numbers take the odd places: 0, -1, 1, -2, 2.
 */
const FIRST = 35
/** Left out of the digits: JSON writes it as two. */
const BACKSLASH = 92
const MOST = 90

export const packNumbers = (numbers: readonly number[]): string => numbers.map(digits).join('')
export const packSigned = (numbers: readonly number[]): string => packNumbers(numbers.map((x) => (x < 0 ? -2 * x - 1 : 2 * x)))

export function unpackNumbers(packed: string): Int16Array {
  const numbers = new Int16Array(packed.length)
  let [length, sum] = [0, 0]
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i)
    const digit = code - FIRST - (code > BACKSLASH ? 1 : 0)
    sum += digit
    if (digit === MOST) continue
    numbers[length++] = sum
    sum = 0
  }
  return numbers.slice(0, length)
}

export const unpackSigned = (packed: string): Int16Array => unpackNumbers(packed).map((x) => (x % 2 === 1 ? -(x + 1) / 2 : x / 2))

function digits(number: number): string {
  const code = FIRST + (number % MOST)
  return (
    String.fromCharCode(FIRST + MOST + 1).repeat(Math.floor(number / MOST)) +
    String.fromCharCode(code >= BACKSLASH ? code + 1 : code)
  )
}
