import type { ThesaurusTopic } from '../thesaurus.ts'

/** Everyday turns of phrase: costs, size, number. */
export const everydaySize: ThesaurusTopic = {
  block: undefined,
  lines: `
how big, what size, how large, number, size, scale
what's the tally, what's the count, head count, how many, number, total
ballpark, roughly, approximately, around, estimate
a dozen, twelve, 12
a couple, two, pair, 2
hundred, hundreds, 100
thousand, thousands, grand
million, millions
billion, billions
percent, percentage, per cent, share, proportion, slice, fraction
most of it, the better part, largest part, majority, bulk
tip of the iceberg, small part, minority
top three, leading three, three largest, main ones
first up, for starters, to begin with, initial, first
last one, final, at the end
in a nutshell, in short, summary, overview, sum up, gist, big picture, elevator pitch, in a few words
`,
}
