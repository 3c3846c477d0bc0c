/** Short forms of chat, and what they stand for. */
export const CHAT_WORDS: ReadonlyMap<string, string> = new Map(
  `u you, ur your, r are, y why, pls please, plz please, thx thanks, ppl people, biz business, co company, cos because, coz because, cuz because,
  gonna going to, wanna want to, gotta have to, gimme give me, lemme let me, wat what, wot what, wut what, wht what, wich which, whcih which, hw how, wen when, whn when, whr where,
  abt about, bout about, msg message, tho though, thru through, w/ with, info information, tech technology, mgmt management, dept department,
  govt government, yr year, yrs years, mths months, hrs hours, acct account, acc account, mkt market, amt amount, approx approximately,
  ads advertisements, ad advertisement, promo promotion, telly television, teh the, hwo who, whos who is, whats what is, wheres where is, hows how is,
  dunno do not know, ain't is not, y'all you, em them`
    .split(',')
    .map((entry) => {
      const [short = '', ...long] = entry.trim().split(' ')
      return [short, long.join(' ')]
    }),
)
