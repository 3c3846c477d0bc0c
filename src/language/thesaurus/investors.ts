import type { ThesaurusTopic } from '../thesaurus.ts'

/** Money from investors, ownership. */
export const investors: ThesaurusTopic = {
  block: 'key-resources',
  lines: `
investor, backer, funder, shareholder, stakeholder, venture capitalist, angel, financier, money men, people who put money in, who funded
funding, investment, backing, finance, capital, raised, money raised, venture capital, seed money, round, fundraising, cash injection
raise money, raise funds, get investment, secure funding, pull in money, funding round, Series A, Series B, attract capital
venture capital, VC, venture firm, venture capitalists, private equity, angel investor
share, stock, equity, stake, securities, holding, slice of the company
public company, listed, stock exchange, traded, stock market, publicly traded, floated, IPO, ticker, NASDAQ, NYSE, can I buy shares
private company, privately held, not listed, privately owned, family-owned, not on the stock market
owner, owned by, parent company, belongs to, proprietor, parent, who owns, in whose hands, holding company
subsidiary, division, unit, arm, daughter company, branch of, business unit, sister company, offshoot
acquire, acquisition, buy, take over, takeover, purchase, bought, swallow, snap up, gobble up, absorbed, bought out
merge, merger, combine, join forces, consolidate, amalgamate
sell off, divest, spin off, get rid of, dispose, offload, spin-off, carve out
go public, IPO, flotation, list shares, initial public offering
bankruptcy, bankrupt, insolvent, go bust, go under, belly up, Chapter 11, collapse, fold
dividend, payout to shareholders, share buyback, return to shareholders
valuation, worth, market value, how much is the company worth, market cap, valued at
bond, notes, debt securities, credit facility, debentures
grant, subsidy, public money, government support, state aid
crowdfunding, backers, raise from the public
founding, established, set up, started, launched, began, got going, inception, incorporated, date of birth, came into being, how old, early days, origins
history, past, background, story, origin, roots, came about, how it all started
launch, roll out, introduce, release, bring out, debut, unveil, start, kick off
close, shut, shut down, discontinue, end, wind down, pull the plug, stop, scrap, axe
`,
}
