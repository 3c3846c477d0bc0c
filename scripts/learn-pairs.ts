/**
 * Learns when a question is one that the document asks itself: the weights of src/answer/pair-weights.json, from scripts/learn/asked.
 * Prints how well it does with each document held out in its turn.
 *
 *   node scripts/learn-pairs.ts [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createKnowledge, wordKnowledge } from '../src/answer/knowledge.ts'
import { nearPairs } from '../src/answer/match-pairs.ts'
import { rankDocument } from '../src/answer/one-document.ts'
import type { PairFeatures } from '../src/answer/pair-features.ts'
import { PAIR_FEATURES, pairMeter } from '../src/answer/pair-features.ts'
import { FRESH } from '../src/answer/standalone.ts'
import { parseDocument } from '../src/documents/parse.ts'
import { LEARNED } from './learn/asked/questions.ts'
import type { Judgement } from './learn/fit.ts'
import { fitLogistic, logistic } from './learn/fit.ts'

const PENALTY = 0.3
const OUT = new URL('../src/answer/pair-weights.json', import.meta.url)

interface Asked {
  document: string
  text: string
  /** The pairs that come nearest, and whether each answers. */
  found: { asks: string; same: boolean; misses: boolean; features: PairFeatures; right: boolean }[]
  paired: boolean
}

const words = wordKnowledge()
const vectorOf = ({ features }: Asked['found'][number]): number[] => PAIR_FEATURES.map((name) => features[name])

const asked = LEARNED.flatMap(({ document, paired, elsewhere, untold }) => {
  const url = new URL(`learn/asked/${document}.md`, import.meta.url)
  const knowledge = createKnowledge([parseDocument(document, readFileSync(url, 'utf8'))], words)
  const find = (text: string, must: readonly string[]): Asked => {
    const ranking = rankDocument(text, { ...FRESH, text }, document, knowledge)
    const { near, matched } = nearPairs(ranking, knowledge.pairs(document), knowledge)
    const measured = pairMeter(ranking, matched)
    const found = near.map((one) => {
      const told = one.pair.passages.map((passage) => passage.text).join(' ')
      const right = must.length > 0 && must.every((group) => group.split('|').some((wanted) => told.includes(wanted)))
      return { asks: one.pair.question.text, same: one.same, ...measured(one), right }
    })
    return { document, text, found, paired: must.length > 0 }
  }
  return [
    ...paired.map(([text, ...must]) => find(text, must)),
    ...[...elsewhere.map(([text]) => text), ...untold].map((text) => find(text, [])),
  ]
})

const lessons = (some: readonly Asked[]): Judgement[] =>
  some.flatMap(({ document, found }) =>
    found
      .filter(({ misses, same }) => !misses && !same)
      .map((one) => ({ vector: vectorOf(one), right: one.right, group: document })),
  )
const fit = (some: readonly Asked[]): number[] => fitLogistic(lessons(some), PAIR_FEATURES.length, PENALTY, 4000)

/** Of each question with its document held out: the likeliest pair. */
const judged = LEARNED.flatMap(({ document }) => {
  const weights = fit(asked.filter((one) => one.document !== document))
  return asked
    .filter((one) => one.document === document)
    .map((one) => {
      const [best] = one.found
        .map((one) => ({ ...one, chance: one.same ? 1 : one.misses ? 0 : logistic(weights, vectorOf(one)) }))
        .sort((a, b) => b.chance - a.chance)
      return { ...one, best }
    })
})
for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const told = judged.filter(({ best }) => (best?.chance ?? 0) >= least)
  const right = told.filter(({ best }) => best?.right).length
  const paired = judged.filter((one) => one.paired).length
  console.log(`from ${least}: ${right} of ${paired} matched, ${told.length - right} wrong of ${judged.length}`)
}
if (process.argv.includes('--why'))
  for (const { text, document, best, paired } of judged) {
    const told = (best?.chance ?? 0) >= 0.5
    if (told === paired && (!told || best?.right)) continue
    console.log(
      `${told ? 'WRONG ' : 'missed'} ${document}: ${text} → ${best?.asks} ${best?.chance.toFixed(2)} ${best?.misses ? 'misses' : ''}\n   ` +
        PAIR_FEATURES.map((name) => `${name} ${best?.features[name].toFixed(2)}`).join(', '),
    )
  }
const weights = fit(asked)
const rounded = [...PAIR_FEATURES, 'bias'].map((name, i) => [name, Number((weights[i] as number).toFixed(3))])
console.log(rounded.map(([name, weight]) => `${name} ${weight}`).join(', '))
if (process.argv.includes('--write')) writeFileSync(OUT, `${JSON.stringify(Object.fromEntries(rounded), undefined, 2)}\n`)
