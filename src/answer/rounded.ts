/** Six digits behind the point: what differs further behind is no difference, and not the same on every runtime. */
const UNIT = 1e6

const unitsOf = (value: number): number => Math.round(value * UNIT)

/** Never −0. */
export const rounded = (value: number): number => unitsOf(value) / UNIT + 0

/**
 * The parts of a sum, rounded so that they still add up to the rounded sum: what rounding takes or gives is put on the largest. The largest
 * come first; parts that are 0 are left out.
 */
export function roundedParts(parts: readonly (readonly [string, number])[], sum: number): Record<string, number> {
  const units = parts
    .map(([name, value]): [string, number] => [name, unitsOf(value)])
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
  const [largest] = units
  if (largest) largest[1] += unitsOf(sum) - units.reduce((total, [, value]) => total + value, 0)
  return Object.fromEntries(units.filter(([, value]) => value !== 0).map(([name, value]) => [name, value / UNIT]))
}

/** UTF-16 units of a text that is shown in part. */
const MOST_TEXT = 200

/** Its beginning, with … for what was cut off; never half a character. */
export function shortened(text: string): string {
  if (text.length <= MOST_TEXT) return text
  const cut = text.slice(0, MOST_TEXT - 1)
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
