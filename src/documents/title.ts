import { BLOCK_TITLES } from '../canvas/blocks.ts'

/** What stands around a company's name in the title of a business model or of questions and answers, in lower case. */
const BEFORE = [
  'the business model canvas of',
  'the business model canvas for',
  'the business model of',
  'business model canvas of',
  'business model canvas for',
  'business model canvas',
  'business model of',
  'business model for',
  'businessmodel of',
  'businessmodel for',
  'business model',
  'business canvas of',
  'canvas of',
  'frequently asked questions about',
  'frequently asked questions on',
  'frequently asked questions',
  'questions and answers about',
  'questions and answers on',
  'questions and answers',
  'faq',
]
const AFTER = [
  "'s business model canvas",
  "'s business model",
  "' business model canvas",
  "' business model",
  'business model canvas',
  'business model explained',
  'business model',
  'businessmodel',
  'frequently asked questions',
  'questions and answers',
  'faqs',
  'faq',
]
/** Marks at the ends of a name. Looks back, so that a run within it is tried once. */
const EDGE = /^[\s:–—|-]+|(?<![\s:–—|-])[\s:–—|-]+$/g

/** "Business model of Acme" → "Acme"; a title that is nothing but such words gives an empty string. */
export function companyOf(title: string): string {
  let name = title.replace(/\s+/g, ' ').trim()
  const lower = () => name.toLowerCase().replace(/[‘’]/g, "'")
  const before = BEFORE.find((words) => lower().startsWith(words) && !/^[\p{L}\p{N}]/u.test(name.slice(words.length)))
  if (before) name = name.slice(before.length).replace(EDGE, '')
  const after = AFTER.find((words) => lower().endsWith(words))
  if (after) name = name.slice(0, -after.length)
  return name.replace(EDGE, '')
}

/** Whether a heading speaks of a business model as a whole, so that it can be a document's title. */
export const namesBusinessModel = (heading: string): boolean => /\bbusiness ?model|\bbusiness (?:model )?canvas\b/i.test(heading)

const BLOCK_HEADINGS = new Set(Object.values(BLOCK_TITLES).map((title) => title.toLowerCase().replace(/s$/, '')))

/** Whether a heading is the usual name of a block, so that it is no document's title: "Channels", "Value Propositions". */
export const namesBlock = (heading: string): boolean => BLOCK_HEADINGS.has(heading.toLowerCase().replace(/s$/, ''))

/** "acme-corp" → "Acme Corp" */
export const readableId = (id: string): string => {
  const words = id.replace(/[-_\s]+/g, ' ').trim() || id
  return words === words.toLowerCase() ? words.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase()) : words
}
