import { expect, test } from 'vitest'
import { sentenceEnds } from '../../../src/language/sentence-ends.ts'

const split = (text: string) => sentenceEnds(text).map((end, i, ends) => text.slice(ends[i - 1] ?? 0, end).trim())

/** `¦` stands where a sentence ends. */
test.each([
  'It sells shoes. ¦ It buys leather',
  'It sells to Acme Inc. and others. ¦ The rest goes to Foo Ltd. ¦ It is small.',
  'It works with Acme Inc. Bar Group and the U.S. Army. ¦ It left the U.S. ¦ In 2015 it came back.',
  'It has tools, e.g. Hammers, i.e. Iron, vs. Wood, etc. ¦ They last.',
  'Dr. Smith met J. P. Morgan in St. Louis at approx. 5 p.m. on Dec. 31. ¦ No. 5 was there. ¦ No. ¦ Never.',
  'It is state of the art. ¦ They are in Oakland, CA. ¦ Lastly, it grew by 3.5 million.',
  'A typo.. ¦ Then it ended... ¦ And so on… ¦ Done… or not.',
  'They are “the best.“ ¦ Others say “no.” ¦ (It is so.) ¦ Good.',
  'It is “Great.” he said.',
  'Is it? ¦ Yes! ¦ Good.',
  'It owns Yahoo! Finance. ¦ It likes Yahoo! ¦ The rest is gone.',
  'It built a network.¦The company grew in 2015.¦It has 5%.¦The end.',
  'It uses Node.js, Booking.Com, ASP.NET, www.Acme.com and Mail.Ru for its sites.',
  'eBay sells. ¦ eBay buys. ¦ iPads are used',
  '2. Referrals come first. ¦ 2016. It began',
  '我们卖东西。¦好吗？¦好！',
  'Sie verkauft z.B. Schuhe. ¦ Und mehr.',
])('%s', (marked) => {
  expect(split(marked.replaceAll('¦', '').replace(/ {2}/g, ' '))).toEqual(marked.split('¦').map((part) => part.trim()))
})

test('a text without a sentence has no end, one without a full stop ends where it ends', () => {
  expect(sentenceEnds('')).toEqual([])
  expect(sentenceEnds('Revenue 2015 2016')).toEqual([17])
})
