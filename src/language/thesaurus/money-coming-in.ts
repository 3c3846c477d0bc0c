import type { ThesaurusTopic } from '../thesaurus.ts'

/** Money coming in. */
export const moneyComingIn: ThesaurusTopic = {
  block: 'revenue-streams',
  lines: `
revenue, income, earnings, turnover, takings, proceeds, receipts, sales
earn, make money, bring in, rake in, take in, generate revenue, pull in, bank, gross, pocket
make a living, earn its keep, pay its way, keep the lights on, keep afloat, stay afloat, revenue
where does the money come from, source of income, revenue stream, income stream, money maker, cash cow, breadwinner
monetise, monetize, cash in on, turn into money, make money from, generate revenue
profit, profitable, in the black, bottom line, surplus, gain, net income, earnings
loss, in the red, lose money, deficit, losing money, unprofitable, bleed money
margin, markup, mark-up, spread, profit per sale
commission, cut, slice, percentage, take rate, share of the sale, rake, piece of the action
royalty, royalties, licence fee, license fee, licensing revenue
licence, license, licensing, permit use, rights
subscription, subscribe, membership, monthly plan, recurring fee, sign up, standing payment, dues
recurring, repeat, regular, ongoing, month after month, year after year, renewal, renew
one-off, one-time, single payment, once only, upfront, up-front
advertising revenue, ad revenue, ads, advertisers, sponsored, paid placement
sponsorship, sponsor, sponsored, backing brand
interest, interest income, lending income, loan interest
rent, rental, lease, leasing, hire, let out, tenancy
franchise fee, franchisee, franchising, franchise
donation, donate, gift, contribution, charity, give away money, philanthropy
transaction fee, processing fee, per transaction, swipe fee, each sale
service fee, handling charge, booking fee, admin fee, surcharge
listing fee, insertion fee, posting fee, put up for sale
referral fee, finder's fee, affiliate fee, affiliate commission, kickback
premium plan, paid version, pro version, upgrade, paid tier, paying customer
in-app purchase, virtual goods, add-on purchase, extras, microtransaction
resale, resell, sell on, flip, secondhand sale
wholesale, bulk sale, in bulk, large quantities, trade sale
retail sales, over the counter, direct to consumer, sold to the public
contract, deal, agreement, arrangement, bargain struck
growth, grow, increase, rise, go up, climb, expand, expansion
decline, drop, fall, shrink, go down, decrease, slump, dwindle
majority, most, bulk, lion's share, biggest chunk, more than half, main part, largest portion
minority, small part, sliver, fraction, little bit, remainder, rest
half, fifty percent, 50%, one in two
third, 33%, one in three
quarter, 25%, one in four, three months
split, breakdown, divided, proportion, share, mix, how it divides
total, overall, altogether, sum, combined, in all, all told, grand total
annual, yearly, per year, every year, a year, each year, per annum
monthly, per month, every month, a month, each month
weekly, per week, every week, a week
daily, per day, every day, a day, each day
hourly, per hour, by the hour, an hour
quarterly, every quarter, every three months
`,
}
