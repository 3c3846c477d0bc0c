/** How a reply came about: what a response holds as `explanation` when its request says `explain: true`, as types of its shapes. */
import type { InferOutput } from 'valibot'
import type * as decision from './decision-schema.ts'
import type * as schema from './explanation-schema.ts'

export type Explanation = InferOutput<typeof schema.Explanation>
export type Reading = InferOutput<typeof schema.Reading>
export type StandaloneReading = InferOutput<typeof schema.StandaloneReading>
export type CompanyReading = InferOutput<typeof schema.CompanyReading>
export type QuestionReading = InferOutput<typeof schema.QuestionReading>
export type Candidate = InferOutput<typeof schema.Candidate>
export type PairReading = InferOutput<typeof decision.PairReading>
export type Threshold = InferOutput<typeof decision.Threshold>
export type Chance = InferOutput<typeof decision.Chance>

/** Which way a question took through the engine. */
export type Way = Explanation['way']
export type BlockPrior = Reading['blocks'][number]
/** What decided. */
export type DecisionMaker = Reading['decision']['by']
