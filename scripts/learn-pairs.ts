/**
 * Learns when a question is one that the document asks itself: src/answer/pair-weights.json, from scripts/learn/asked. Prints how many of
 * the questions are matched rightly and wrongly from what chance on, each document held out in its turn.
 *
 *   node scripts/learn-pairs.ts [--write] [--why]
 *
 * --why  prints those that are matched wrongly or not at all from a chance of 0.5 on
 */
import { writeFileSync } from 'node:fs'
import { PAIR_FEATURES } from '../src/answer/pair-features.ts'
import { askAll, fitPairs, heldOut, namedWeights } from './learn/pairs.ts'

const OUT = new URL('../src/answer/pair-weights.json', import.meta.url)

const asked = askAll()
const judged = heldOut(asked)
const paired = judged.filter((one) => one.paired).length
for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const told = judged.filter(({ best }) => best.chance >= least)
  const right = told.filter(({ best }) => best.right).length
  console.log(`from ${least}: ${right} of ${paired} matched; wrongly matched ${told.length - right} of ${judged.length}`)
}
if (process.argv.includes('--why'))
  for (const { document, text, best, paired } of judged) {
    const told = best.chance >= 0.5
    if (told === paired && (!told || best.right)) continue
    const measured = PAIR_FEATURES.map((name) => `${name} ${best.features[name].toFixed(2)}`).join(', ')
    console.log(`${told ? 'wrong' : 'missed'}, ${document}: ${text} → ${best.asks} ${best.chance.toFixed(2)}\n  ${measured}`)
  }
const weights = namedWeights(fitPairs(asked))
console.log(weights)
if (process.argv.includes('--write')) writeFileSync(OUT, `${JSON.stringify(weights, undefined, 2)}\n`)
