import type { ThesaurusTopic } from '../thesaurus.ts'

/** Everyday turns of phrase: channels. */
export const everydayChannels: ThesaurusTopic = {
  block: 'channels',
  lines: `
where can I get one, where do I buy, where can I find it, where do I go for, where would I pick one up, buy, store, website, channel
walk in, pop in, drop by, stop by, stroll into a shop, browse in person, store, retail, physical location
order from the couch, order from bed, click to buy, a few clicks, online
send it to me, bring it to me, to my doorstep, at my door, delivery
hear about, heard of it, find out about, learn about, come across, advertising, marketing
drum up business, attract attention, get people through the door, lure, entice, attract customers, marketing
blow their own trumpet, shout about it, make noise, get the name out, promotion, advertising
mouth to mouth, friends tell friends, through the grapevine, word of mouth, recommendation
knock on doors, cold call, pound the pavement, sales reps, direct sales
middlemen, go-betweens, someone in between, intermediaries, distributors, resellers
on the web, on the net, in cyberspace, digital, online, website
on the box, on the tube, on TV, television advertising
plastered all over, ads everywhere, billboards, outdoor ads
trade fairs, shows and fairs, get-togethers, gatherings, conferences, events
their own people, own staff sell, in-house sellers, own sales force
bring home, carry home, take away, takeaway, take-out, to go
`,
}
