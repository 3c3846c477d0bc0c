import type { CompanyReading, PairReading, Reading, Threshold, Way } from '../contract/explanation.ts'

const COMPANY: Partial<Record<CompanyReading['how'], string>> = {
  other: 'It names another company than that of the document which was to be asked alone.',
  unclear: 'The name in it may mean several documents.',
  unknown: 'It names a company that no document is about.',
  missing: 'It asks about a company and names none, and none was named before it.',
}

/** What happened, for a person. */
export function reasonOf(way: Way, company: CompanyReading | null, readings: readonly Reading[]): string {
  switch (way) {
    case 'small-talk':
      return 'It is small talk, which gets a short reply: no document was asked.'
    case 'off-topic':
      return 'It asks for something that no document is to do: none was asked.'
    case 'repeat':
      return 'It asks about the reply before, so that reply’s evidence was given again.'
    case 'company':
      return (company && COMPANY[company.how]) ?? 'It is not clear which company is meant.'
    case 'search':
      return readings.some(({ pair }) => pair) ? foundPairs(readings) : readings.map(searched).join(' ')
    case 'parts':
      return readings.map((reading, i) => `${i === 0 ? 'First' : 'Second'} question: ${decided(reading)}`).join(' ')
    case 'comparison':
      return readings.map((reading) => `${reading.document}: ${decided(reading)}`).join(' ')
    case 'document':
      return readings.map(decided).join(' ')
  }
}

function foundPairs([first, ...others]: readonly Reading[]): string {
  if (first?.pair && others.length === 0)
    return `It names no company, so the questions that documents ask themselves were searched. ${first.document}: ${decided(first)}`
  const documents = [first, ...others].map((reading) => reading?.document).join(', ')
  return `It names no company, and several documents ask this question themselves: ${documents}. Which is meant is not clear.`
}

function searched({ threshold }: Reading): string {
  if (!threshold)
    return 'It names no company, and no word of it is special enough to search all documents for, or none of them holds one.'
  const { reached, needed, passed } = threshold
  return `It names no company, so all documents were searched. The best passage matches ${percent(reached)} of it; ${
    passed ? 'at least' : 'that is too little: at least'
  } ${percent(needed)} must be matched.`
}

function decided({ decision, threshold, pair }: Reading): string {
  switch (decision.by) {
    case 'block':
      return 'It asks for a whole block, so what the block opens with was quoted, without weighing evidence.'
    case 'overview':
      return 'It asks for everything, so what each block opens with was quoted, without weighing evidence.'
    case 'turn':
      return 'It points at what was quoted before, so it was answered from there, without weighing evidence.'
    case 'pair':
      return pair && threshold ? paired(pair, threshold) : ''
    case 'empty':
      return 'The document has no passage that could answer.'
    default:
      return threshold ? weighed(threshold, decision.by === 'beside') : ''
  }
}

function paired({ question, same, misses }: PairReading, { reached, needed, passed }: Threshold): string {
  if (same) return `The document asks this very question, and its answer was given.`
  const chance = `The chance that it asks the same is ${fixed(reached)}`
  if (passed)
    return `The document asks “${question}” itself. ${chance}, and at least ${fixed(needed)} was needed: its answer was given.`
  const why = misses
    ? 'It differs in what decides, such as a number, a place or a name'
    : `${chance}, which is below ${fixed(needed)}`
  return `What fits best answers a question of the document that is another. The nearest is “${question}”. ${why}: refused.`
}

function weighed({ right, absent, reached, needed, passed }: Threshold, beside: boolean): string {
  const why = beside ? ', less than usual since another document tells' : ''
  return `The chance that the answer is right is ${fixed(right?.chance)}, the chance that the document does not tell is ${fixed(
    absent?.chance,
  )}. The difference is ${fixed(reached)}, and it must be above ${fixed(needed)}${why}: ${passed ? 'answered' : 'refused'}.`
}

const percent = (share: number): string => `${Math.round(100 * share)}\u00a0%`
const fixed = (value = 0): string => value.toFixed(3).replace('-', '−')
