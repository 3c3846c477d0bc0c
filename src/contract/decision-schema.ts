/** What an explanation tells of a decision: what it was made by, as shapes. See explanation-schema.ts. */
import * as v from 'valibot'

export const Chance = v.pipe(
  v.object({
    chance: v.pipe(v.number(), v.description('1 / (1 + exp(−`logit`)).')),
    logit: v.pipe(v.number(), v.description('The sum of the parts.')),
    parts: v.pipe(v.record(v.string(), v.number()), v.description('Evidence, each times its weight, and `bias`.')),
  }),
  v.title('Chance'),
  v.description('How likely something is, and what makes it so.'),
)

export const PairReading = v.pipe(
  v.object({
    question: v.pipe(v.string(), v.description('As the document asks it.')),
    start: v.pipe(v.number(), v.description("Where it begins, in UTF-16 code units of the document's Markdown text.")),
    end: v.pipe(v.number(), v.description('Where it ends, exclusive.')),
    same: v.pipe(v.boolean(), v.description('It is the very question.')),
    misses: v.pipe(
      v.boolean(),
      v.description('They differ in what decides: a number, a place, a name, or one is negated. Its answer is not given.'),
    ),
    match: v.pipe(
      v.nullable(Chance),
      v.description('That its answer is right; null when `same` or `misses` decides without weighing.'),
    ),
  }),
  v.title('PairReading'),
  v.description('The question that the document asks and answers itself which comes nearest to the one asked.'),
)

export const Threshold = v.pipe(
  v.object({
    measure: v.pipe(
      v.picklist(['confidence', 'coverage', 'pair']),
      v.description(
        '`confidence`: the chance that the answer is right less the chance that the document does not tell; `coverage`: the share of the question that the best passage matches; `pair`: the chance that a question of the document is the one asked.',
      ),
    ),
    reached: v.number(),
    needed: v.pipe(
      v.number(),
      v.description(
        '`passed` when `reached` is above it; of `coverage` and `pair`, when it is that or above, and in a search near enough to the best.',
      ),
    ),
    passed: v.boolean(),
    right: v.pipe(v.nullable(Chance), v.description('That the answer is right; null for other measures than `confidence`.')),
    absent: v.pipe(
      v.nullable(Chance),
      v.description('That the document does not tell; null for other measures than `confidence`.'),
    ),
  }),
  v.title('Threshold'),
  v.description('What let an answer through, or stopped it.'),
)

export const Decision = v.object({
  by: v.pipe(
    v.picklist(['threshold', 'beside', 'pair', 'block', 'overview', 'turn', 'empty', 'none']),
    v.description(
      '`threshold`: the evidence, or how much a search matched; `beside`: the same with a lower threshold, as another document tells; `pair`: a question that the document asks and answers itself is the one asked, or its answer fits best and it is another; `block`, `overview` and `turn`: the question asks for a whole block, for everything, or points at what was quoted, which needs no evidence; `empty`: there was nothing to rank or to look for; `none`: nothing was asked of a document.',
    ),
  ),
  answers: v.boolean(),
})
