import type { ThesaurusTopic } from '../thesaurus.ts'

/** Everyday turns of phrase: money. */
export const everydayMoney: ThesaurusTopic = {
  block: 'revenue-streams',
  lines: `
who pays, who foots the bill, who coughs up, whose pocket, paying customers
where do they get their cash, what fills the till, what pays the bills, what brings home the bacon, bread and butter, revenue, income
make a buck, make a quick buck, make a killing, turn a profit, coin it, cash in, earn
how do they stay in business, what keeps them going, pay the rent, revenue
side income, side hustle, on the side, extra income, pocket money, bit on the side, additional revenue
put a price on, charge for, ask for, want for it, price
cost a fortune, cost a bomb, break the bank, burn a hole, expensive
dirt cheap, for peanuts, for a song, steal, next to nothing, low price
penny, pennies, cents, small change, couple of bucks
buck, bucks, dollar, dollars, quid, pounds, money, dough, cash
dosh, moolah, dough, cash, money, funds, wad
piggy bank, coffers, kitty, purse, purse strings, funds, budget
skim off, take a slice, take their share, keep a bit, commission, cut, percentage
toll, levy, slice off the top, commission, fee
money down the drain, wasted money, sunk, cost
bleeding cash, haemorrhaging money, losing money, loss
deep pockets, rich backers, money behind them, investors, funding
bankroll, bankrolled, finance, funded, invest, backer, put up the money, stumped up
nest egg, savings, retirement money, pension fund, retirement
next of kin, heirs, inheritance
cash flow, money in and out, liquidity
what do they blow their money on, where does the cash go, spend, cost
wage bill, pay the staff, pay people, salaries, personnel costs, employee costs
keep the machines running, keep it running, upkeep, operating, maintenance
rent and rates, keep a roof over their head, premises, occupancy
`,
}
