/** Questions that are shown to one who writes. */
const MOST = 3

/** Below this a question shares with what is written only words that most questions have; the best counts 1 for a word of its own. */
const LEAST = 0.3

/**
 * Of the questions that are known to be answered, those that have the words written so far, the likeliest first. A word counts
 * the more the fewer questions have it; the last one may be unfinished. What is written goes nowhere.
 */
export function matching(draft: string, questions: readonly string[]): string[] {
  const known = questions.map(wordsOf)
  const weights = wordsOf(draft).map((word) => {
    const having = known.map((words) => words.some((other) => other.startsWith(word)))
    return { having, weight: 1 / having.filter(Boolean).length }
  })
  const scores = questions.map((_, index) => weights.reduce((sum, { having, weight }) => sum + (having[index] ? weight : 0), 0))
  const least = Math.max(LEAST, ...scores.map((score) => score / 2))
  return questions
    .map((question, index) => ({ question, score: scores[index]! }))
    .filter(({ question, score }) => score >= least && question !== draft.trim())
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ question }) => question)
}

/** Words of three letters and more, each once. */
const wordsOf = (text: string): string[] => [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu))]
