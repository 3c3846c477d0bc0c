/** Judges what a ranking would be answered with. */
import { compose } from '../../src/answer/compose.ts'
import type { Ranking } from '../../src/answer/score.ts'
import { COMPOSITION } from '../../src/answer/weights.ts'
import type { Case } from './cases.ts'
import { holdsString } from './cases.ts'

/** Whether the composed answer would be judged right. */
export function isRight(one: Case, ranking: Ranking): boolean {
  const { answer, citations } = compose(ranking.asked.question, ranking, COMPOSITION)
  const first = citations[0]
  if (!first) return false
  if (one.gold)
    return (
      one.gold.some(([start, end]) => citations.some((citation) => citation.start < end && start < citation.end)) &&
      one.gold.some(([start]) => sectionAt(ranking, start) === first.section)
    )
  if (one.section?.length && !one.section.some((heading) => heading.toLowerCase() === first.section.toLowerCase())) return false
  const words = answer.split(/\s+/).length - citations.length
  return (
    one.must.every((group) => group.some((wanted) => holdsString(answer, wanted))) &&
    !(one.mustNot ?? []).some((wanted) => holdsString(answer, wanted)) &&
    words <= 1.5 * (one.maxWords ?? 80)
  )
}

function sectionAt({ prepared }: Ranking, at: number): string | undefined {
  return prepared.passages.find(({ start, end }) => start <= at && at < end)?.section.heading
}
