import { describe, expect, test } from 'vitest'
import { readQuestion } from '../../../src/answer/question.ts'
import { stem } from '../../../src/language/stem.ts'

const read = (text: string, own: string[] = []) => readQuestion(text, new Set(own.map(stem)), (one) => one.length / 20)

const KINDS: Record<string, [wants: string | undefined, questions: [text: string, focus?: string][]]> = {
  count: [
    'number',
    [
      ['How many bakeries does Brotkorb run?', 'bakeries'],
      ['How many people work there?', 'people'],
      ['how many of the partners are farms', 'partners'],
      ['What is the number of subscribers?'],
      ['how often do they deliver'],
    ],
  ],
  amount: [
    'money',
    [
      ['How much does a seat cost?'],
      ['What does the basic plan cost?'],
      ['What is the price of a ticket?'],
      ['How high is the fee for sellers?'],
      ['What was the turnover last year?'],
    ],
  ],
  share: [
    'percent',
    [
      ['What share of revenue comes from rentals?'],
      ['What percentage of riders are students?'],
      ['How much of the income is from advertising?', 'income'],
    ],
  ],
  date: [
    'date',
    [
      ['When was Tidewater founded?'],
      ['In which year did they open the second depot?'],
      ['How old is the firm?'],
      ['Since when do they sell abroad?'],
    ],
  ],
  duration: [
    'duration',
    [['How long does delivery take?'], ['How fast is a repair?'], ['How many days does a refund take?', 'days']],
  ],
  place: [
    'place',
    [
      ['Where is Lumen Air based?'],
      ['In which countries do they operate?', 'countries'],
      ['Where are the boxes packed?'],
      ['Which city has the most shops?', 'city'],
    ],
  ],
  person: [
    'person',
    [
      ['Who founded Harvest Box?'],
      ['Who runs the company?'],
      ['who is the ceo'],
      ['Whose machines do they use?', 'machines'],
      ['I wonder who buys the candles'],
    ],
  ],
  reason: [
    undefined,
    [['Why do customers choose Velovia?'], ['How come the tickets are so cheap?'], ['What are the reasons for it?']],
  ],
  manner: [
    undefined,
    [
      ['How does Parkwise make money?'],
      ['How do they reach new drivers?'],
      ['In what way are farmers paid?'],
      ['How can I cancel?'],
    ],
  ],
  definition: [undefined, [['What is a parking credit?'], ['Define the harvest plan.'], ['Explain the deposit scheme']]],
  'yes-no': [
    undefined,
    [
      ['Is there a free plan?'],
      ['Do they own their trucks?'],
      ['Can I return a tent?'],
      ['Are the guides employed?'],
      ['They rent the hall, right?'],
      ["Isn't the app free?"],
    ],
  ],
  list: [
    'names',
    [
      ['Which suppliers do they have?', 'suppliers'],
      ['List the partners of Nudelwerk.', 'partners'],
      ['Name all the channels.', 'channels'],
      ['What kinds of discounts are there?', 'discounts'],
      ['What types of customers do they serve?', 'customers'],
      ['Hi there. I am a student. Which partners do you have?', 'partners'],
    ],
  ],
  compare: [
    undefined,
    [
      ['What is the difference between the Ridge and the Summit?'],
      ['Compare standard delivery with express delivery'],
      ['Ridge versus Valley'],
    ],
  ],
  overview: [
    undefined,
    [
      ['Give me an overview of Glaswerk.'],
      ['What does this company do?'],
      ['Sum up the business model'],
      ['Tell me about the company'],
    ],
  ],
  keyword: [undefined, [['pricing'], ['key partners'], ['customer segments?']]],
}

const TABLE = Object.entries(KINDS).flatMap(([kind, [wants, questions]]) =>
  questions.map(([text, focus]) => [text, kind, wants, focus] as const),
)

describe('what a question asks for', () => {
  test('the table holds sixty', () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(60)
  })

  test.each(TABLE)('%j: %s, wants %s', (text, kind, wants, focus) => {
    const question = read(text)
    expect([question.kind, question.wants]).toEqual([kind, wants])
    if (focus) expect(question.focus).toBe(stem(focus))
  })

  test('superlatives and negations are seen, in the clause that asks', () => {
    expect(read('What is the biggest cost?').superlative).toBe(true)
    expect(read('What are the costs?').superlative).toBe(false)
    expect([read('Which costs are not fixed?').negated, read("Isn't it free?").negated, read('Who pays?').negated]).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('the clause that asks', () => {
  test.each([
    ['Hi there. I am a student. Which partners do you have?', 'Which partners do you have?'],
    ['Which partners do you have? Thanks in advance', 'Which partners do you have?'],
    ['I like bread. Tell me who bakes it', 'Tell me who bakes it'],
    ['costs', 'costs'],
    ['', ''],
    ['???', '???'],
    ['no question here.\nnone here', 'no question here.\nnone here'],
  ])('of %j is %j', (text, clause) => {
    expect(read(text).clause).toBe(clause)
  })

  test('words beside it count less', () => {
    const { words } = read('I run a bakery. Who buys the bread here?')
    const by = new Map(words.map((word) => [word.word, word]))
    expect([by.get('bakery')?.asking, by.get('bread')?.asking]).toEqual([false, true])
    expect(by.get('bakery')!.weight).toBeLessThan(by.get('bread')!.weight)
  })
})

describe('how much words count', () => {
  const weight = (text: string, word: string, own: string[] = []): number =>
    read(text, own).words.find((one) => one.word === word)!.weight

  test('grammar and the own name nothing, the company and light words little, rare words most', () => {
    expect(weight('who pays for the flour', 'who')).toBe(0)
    expect(weight('who pays Brotkorb', 'brotkorb', ['brotkorb'])).toBe(0)
    expect(weight('which mills does the company know', 'company')).toBeLessThan(0.1)
    expect(weight('what things are baked', 'things')).toBeLessThanOrEqual(0.25)
    expect(weight('who are the couriers', 'couriers')).toBeGreaterThan(weight('who are the mills', 'mills'))
  })

  test('each is from 0 to 1, in the order of the text', () => {
    const { words } = read('Hello there! Which low-cost mills (46 of them) do they, the company, use?')
    for (const { weight } of words) expect(weight).toBeGreaterThanOrEqual(0)
    for (const { weight } of words) expect(weight).toBeLessThanOrEqual(1)
    expect(words.map(({ place }) => place)).toEqual([...words.map(({ place }) => place)].sort((a, b) => a - b))
  })
})
