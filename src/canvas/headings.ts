import type { BlockName } from './blocks.ts'

/**
 * What a heading must hold to name a block: the first line that meets it decides. Lower case, in the order in which they are tried, the
 * more telling first ("Customer Relationships" before "Customers", "Partnerships" before "Activities").
 */
const HEADINGS: readonly (readonly [RegExp, BlockName])[] = [
  [/\brelation|customer (?:service|support|care|success)|\bloyalty|\bsupport\b|keep(?:ing)? customers/, 'customer-relationships'],
  [/\bcost(?:s|ings?)?\b|\bexpen|\bspending|money (?:goes|out)|\boutgoings/, 'cost-structure'],
  [
    /\brevenue|\bincome|\bpricing|\bmoneti[sz]|money (?:comes|in)\b|\bmak(?:es?|ing) (?:its |their |our )?money\b|\bearn|\bsales model|business model\s*$/,
    'revenue-streams',
  ],
  [/\bpartner|\balliance|\bsuppliers?|\bvendors?\b|work(?:s|ing)? with/, 'key-partners'],
  [/\bress?o?u?r?ces?\b|\bassets?\b|\bresrces|\bcapabilit|\bpeople and|\bteam\b|\bstaff\b/, 'key-resources'],
  [/\bactivit|\boperations?\b|what (?:we|they|it|the company) do|\bprocess/, 'key-activities'],
  [
    /\bchannel|\bdistribution|go[- ]to[- ]market|\bmarketing|reach(?:es|ing)? (?:its |our )?customers|where .{0,20}sold/,
    'channels',
  ],
  [
    /\bvalue|\bproposition|\bwhy (?:customers|choose|us)|\bbenefits?\b|\boffer(?:ing)?s?\b|\bunique|\bproducts?\b|\bservices?\b|\bsolutions?\b/,
    'value-proposition',
  ],
  [
    /\bsegment|\bcustomers?\b|\bclients?\b|\baudience|\btarget|\busers?\b|\bmarkets?\b|who (?:it is|we|they)/,
    'customer-segments',
  ],
]

/** The block that a heading names, in whatever words; undefined when it names none. */
export function blockOfHeading(heading: string): BlockName | undefined {
  const plain = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return HEADINGS.find(([pattern]) => pattern.test(plain))?.[1]
}
