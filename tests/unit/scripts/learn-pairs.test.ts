import { expect, test } from 'vitest'
import { askAll, fitPairs, heldOut, namedWeights } from '../../../scripts/learn/pairs.ts'
import { PAIR_FEATURES } from '../../../src/answer/pair-features.ts'
import kept from '../../../src/answer/pair-weights.json' with { type: 'json' }
import { PAIRS } from '../../../src/answer/weights.ts'

test('the weights are those that are learned from the questions, and do as well on documents they have not seen', {
  timeout: 120_000,
}, () => {
  const asked = askAll()
  const learned = namedWeights(fitPairs(asked))
  expect(Object.keys(kept)).toEqual([...PAIR_FEATURES, 'bias'])
  for (const name of [...PAIR_FEATURES, 'bias'] as const) expect(learned[name], name).toBeCloseTo(kept[name], 2)
  const told = heldOut(asked).filter(({ best }) => best.chance >= PAIRS.sure)
  expect(told.filter(({ best }) => best.right).length).toBeGreaterThanOrEqual(99)
  expect(told.filter(({ best }) => !best.right).length).toBeLessThanOrEqual(11)
})
