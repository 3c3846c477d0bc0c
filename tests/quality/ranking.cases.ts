/** A small corpus, a question to it, and the order in which its passages should be found. */
export interface RankingCase {
  /** What the case is about. */
  name: string
  question: string
  /** Markdown. */
  document: string
  /** The first passages, the best first; those that are not named may follow in any order. */
  expected: readonly { starts: string; because: string }[]
}

export const RANKING_CASES: readonly RankingCase[] = [
  {
    name: 'a number has to count what was asked',
    question: 'How many shops does Brotkorb have?',
    document: `# Business model of Brotkorb

## Customer Segments

Brotkorb bakes for families who want fresh bread every morning.

## Channels

Brotkorb sells its bread in 46 shops in the south of Germany. The shops open at six in the morning.

## Key Resources

Brotkorb employs 1,200 people. Brotkorb was founded in 1961.
`,
    expected: [
      { starts: 'Brotkorb sells its bread in 46 shops', because: 'it holds the shops and a number that counts them' },
      { starts: 'The shops open at six', because: 'it holds the shops, but its number is a time of day' },
    ],
  },
  {
    name: 'the name in the question decides between neighbours of the same shape',
    question: 'How long is the guarantee on the Ridge tent?',
    document: `# Business model of Basecamp Outfitters

## Value Proposition

Basecamp Outfitters makes three tents:

- **Valley** – The Valley sleeps four people and carries a guarantee of two years.
- **Ridge** – The Ridge sleeps two people and carries a guarantee of ten years.
- **Summit** – The Summit sleeps one person and carries a guarantee of five years.

## Customer Relationships

Every tent can be sent back within 30 days.
`,
    expected: [
      { starts: 'Ridge', because: 'it names the tent that was asked about and tells its guarantee' },
      { starts: 'Valley', because: 'it tells the guarantee of another tent, and stands before the Summit at the same distance' },
      { starts: 'Summit', because: 'it tells the guarantee of another tent' },
    ],
  },
  {
    name: 'a superlative wants the sentence that ranks',
    question: 'What is the biggest cost of Lumen Air?',
    document: `# Business model of Lumen Air

## Revenue Streams

Tickets bring in the largest part of the revenue of Lumen Air.

## Cost Structure

Lumen Air pays for landing rights, crews and maintenance. Its biggest expense is fuel. Costs of crews are fixed.
`,
    expected: [
      { starts: 'Its biggest expense is fuel', because: 'it ranks the costs, in another word for cost' },
      { starts: 'Costs of crews are fixed', because: 'it is about costs but does not rank them' },
    ],
  },
  {
    name: 'an everyday phrase finds its block without sharing a word',
    question: 'How do they make their money?',
    document: `# Business model of Parkwise

## Value Proposition

Parkwise shows drivers where a parking space is free.

## Revenue Streams

Parkwise takes a commission of 12% on each booking.

## Cost Structure

Parkwise spends most on the upkeep of its sensors.

## Key Partners

Cities allow Parkwise to put sensors into the streets.
`,
    expected: [
      { starts: 'Parkwise takes a commission', because: 'to make money is to have revenue, and it stands under Revenue Streams' },
    ],
  },
  {
    name: 'a rare word weighs more than several common ones',
    question: 'Does the company provide its customers with insurance?',
    document: `# Business model of Velovia

## Value Proposition

The company provides its customers with bicycles. The company provides its customers with helmets and locks.

## Customer Relationships

Insurance against theft is included. The company answers its customers by chat.
`,
    expected: [
      { starts: 'Insurance against theft', because: 'it holds the one word of the question that the other sentences lack' },
    ],
  },
  {
    name: 'the heading belongs to what stands under it',
    question: 'Who are the key partners of Harvest Box?',
    document: `# Business model of Harvest Box

## Customer Segments

Harvest Box delivers to households in three cities.

## Key Partners

Eighty organic farms supply the vegetables. A courier firm carries the boxes.

## Key Activities

Harvest Box packs the boxes at night, and its partners in this are robots.
`,
    expected: [
      { starts: 'Eighty organic farms', because: 'it stands under the heading that was asked for, and first' },
      { starts: 'A courier firm', because: 'it stands under the heading that was asked for' },
      { starts: 'Harvest Box packs the boxes', because: 'it holds the word, but under another heading' },
    ],
  },
  {
    name: 'the sentence before a list belongs to its items',
    question: 'Which discounts are there for students?',
    document: `# Business model of Filmhaus

## Customer Segments

Filmhaus shows old films to students and pensioners.

## Revenue Streams

Students get these discounts:

- a third off on Mondays
- free popcorn with a monthly pass

Companies rent the hall for meetings.
`,
    expected: [
      { starts: 'a third off', because: 'its lead-in names the students and the discounts' },
      { starts: 'free popcorn', because: 'it has the same lead-in and comes after' },
    ],
  },
  {
    name: 'a question for a date wants a date',
    question: 'When did Tidewater open its first laundry?',
    document: `# Business model of Tidewater

## Key Resources

The first laundry of Tidewater stands at the harbour of Bergen. Tidewater opened the first laundry in March 1998. The machines of the first laundry wash ten tons a day.

## Channels

Laundries open at seven.
`,
    expected: [{ starts: 'Tidewater opened the first laundry', because: 'it tells the event and its date' }],
  },
  {
    name: 'the name of the company says nothing about which sentence is meant',
    question: 'Where does Nordlicht buy the wax of Nordlicht candles?',
    document: `# Business model of Nordlicht

## Value Proposition

Nordlicht gives Nordlicht customers the light of Nordlicht candles.

## Key Partners

The wax comes from beekeepers in Estonia. Nordlicht prints its boxes in Riga.
`,
    expected: [
      {
        starts: 'The wax comes from beekeepers',
        because: 'it tells the place that the wax comes from, and does so without the name',
      },
    ],
  },
  {
    name: 'a yes-or-no question is answered by the sentence that speaks against it',
    question: 'Does Glaswerk sell to private buyers only?',
    document: `# Business model of Glaswerk

## Customer Segments

Glaswerk serves private buyers, hotels and museums alike. Museums order single pieces.

## Channels

Private buyers find the catalogue of Glaswerk in the post.
`,
    expected: [
      {
        starts: 'Glaswerk serves private buyers, hotels',
        because: 'it lists the private buyers beside others, so it tells that they are not the only ones',
      },
      { starts: 'Private buyers find', because: 'it names them, but not whether there are others' },
    ],
  },
  {
    name: 'an inflected or mistyped word is still the word',
    question: 'who is traning the guides',
    document: `# Business model of Trailfox

## Key Activities

Trailfox leads walkers through the Alps. Retired mountaineers train the guides for a month. The guides speak four languages.

## Cost Structure

Training is the second largest cost of Trailfox.
`,
    expected: [{ starts: 'Retired mountaineers train the guides', because: 'it holds both words, one of them in another form' }],
  },
  {
    name: 'the label of a paragraph belongs to its sentences',
    question: 'What does express delivery cost?',
    document: `# Business model of Paperboat

## Revenue Streams

**Standard delivery:** Parcels arrive within three days. The price is 4 euros.

**Express delivery:** Parcels arrive the next morning. The price is 11 euros.

## Cost Structure

Fuel is the main cost of delivery.
`,
    expected: [{ starts: 'The price is 11 euros', because: 'it tells a price and stands under the label that was asked for' }],
  },
  {
    name: 'word for word comes before the same in other words',
    question: 'Which suppliers deliver the flour?',
    document: `# Business model of Nudelwerk

## Key Partners

Vendors ship the eggs. Two mills are the suppliers that deliver the flour. Farmers bring the herbs.

## Key Activities

Nudelwerk mixes flour and eggs by hand.
`,
    expected: [{ starts: 'Two mills are the suppliers', because: 'it holds all words of the question' }],
  },
]
